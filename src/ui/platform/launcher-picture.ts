import { pictureUrl } from '../safe-url.ts';

/** A picture that is there; `undefined` where its address may not be asked, or has none that can be shown. */
export async function loadPicture(address: string | undefined): Promise<HTMLImageElement | undefined> {
  const url = pictureUrl(address);
  if (url === undefined) return undefined;
  const picture = new Image();
  picture.referrerPolicy = 'no-referrer';
  // The button has its name.
  picture.alt = '';
  picture.src = url;
  try {
    await picture.decode();
    return picture;
  } catch {
    return undefined;
  }
}
