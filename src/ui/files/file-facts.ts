import type { FileEvent, OutgoingFile } from '../../protocol/domain/event.ts';
import type { UploadingFile } from '../../store/uploading-file.ts';
import { pictureUrl, safeUrl } from '../safe-url.ts';

/** A file in any state of its life, as its views want to know it. */
export interface FileFacts {
  readonly kind: 'picture' | 'video' | 'audio' | 'other';
  /** Empty where nobody named it. */
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number | undefined;
  /** Width by height; `undefined` when they are not known. */
  readonly ratio: number | undefined;
  /** What the sender says that it shows. */
  readonly alternativeText: string | undefined;
  /** Where it can be followed to; `undefined` when it has no address yet, or none that is safe. */
  readonly href: string | undefined;
  /** Where to load it from, and smaller pictures of it. */
  readonly source: string | undefined;
  readonly thumbnail: string | undefined;
  readonly thumbnail2x: string | undefined;
  /** Its bytes, where they are here. */
  readonly file: Blob | undefined;
}

/** Of what has no type of its own, the name's ending tells. */
const ENDINGS: readonly (readonly [FileFacts['kind'], RegExp])[] = [
  ['picture', /\.(?:avif|gif|jpe?g|png|webp)$/i],
  ['video', /\.(?:mp4|m4v|mov|webm)$/i],
  ['audio', /\.(?:aac|flac|m4a|mp3|oga|ogg|opus|wav)$/i],
];

export function fileFacts(event: FileEvent | OutgoingFile | UploadingFile): FileFacts {
  const known: Partial<Omit<FileEvent, 'type'> & Pick<UploadingFile, 'file'>> = event;
  const { contentType = '', width = 0, height = 0, alternativeText } = known;
  const name = known.name || lastOf(event.url);
  return {
    kind: kindOf(contentType, name),
    name,
    contentType,
    size: known.size,
    ratio: width > 0 && height > 0 ? width / height : undefined,
    alternativeText: alternativeText || undefined,
    href: webUrl(event.url),
    source: pictureUrl(event.url),
    thumbnail: pictureUrl(known.thumbnailUrl),
    thumbnail2x: pictureUrl(known.thumbnail2xUrl),
    file: known.file,
  };
}

/** Whether it is drawn as large as a picture and not as a line of words. */
export const isSeen = ({ kind }: FileFacts): boolean => kind === 'picture' || kind === 'video';

function kindOf(contentType: string, name: string): FileFacts['kind'] {
  if (contentType.startsWith('image/')) return 'picture';
  if (contentType.startsWith('video/')) return 'video';
  if (contentType.startsWith('audio/')) return 'audio';
  const tells = contentType !== '' && contentType !== 'application/octet-stream';
  return (!tells && ENDINGS.find(([, ending]) => ending.test(name))?.[0]) || 'other';
}

/** A file is loaded and not written to: of the safe addresses only those of the web. */
function webUrl(address: string): string | undefined {
  const url = safeUrl(address);
  return url?.startsWith('http') ? url : undefined;
}

function lastOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
