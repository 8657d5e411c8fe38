import { DOCUMENTS } from './tour-documents.ts';
import { PICTURES } from './tour-pictures.ts';

interface TourFile {
  readonly name: string;
  readonly contentType: string;
  readonly make: () => Buffer;
}

/** Painting takes a moment: each picture is painted once in a process. */
function png(name: string, paint: () => Buffer): TourFile {
  let painted: Buffer | undefined;
  return {
    name,
    contentType: 'image/png',
    make: () => {
      painted ??= paint();
      return painted;
    },
  };
}

/** What the tour shows and sends, by the name that its script has for it. */
export const TOUR_FILES = {
  coast: png('evening-coast.png', PICTURES.coast),
  tower: png('tall-picture.png', PICTURES.tower),
  brassLamp: png('brass-lamp.png', PICTURES.brassLamp),
  greenLamp: png('green-lamp.png', PICTURES.greenLamp),
  redLamp: png('red-lamp.png', PICTURES.redLamp),
  wink: png('wink.png', PICTURES.wink),
  film: { name: 'lamp.webm', contentType: 'video/webm', make: DOCUMENTS.film },
  melody: { name: 'melody.wav', contentType: 'audio/wav', make: DOCUMENTS.melody },
  page: { name: 'care-of-your-lamp.pdf', contentType: 'application/pdf', make: DOCUMENTS.page },
  note: { name: 'warranty.txt', contentType: 'text/plain', make: DOCUMENTS.note },
  lost: { name: 'lost-receipt.txt', contentType: 'text/plain', make: DOCUMENTS.note },
} as const satisfies Readonly<Record<string, TourFile>>;

export type TourFileName = keyof typeof TOUR_FILES;
export const TOUR_FILE_NAMES = Object.keys(TOUR_FILES) as TourFileName[];

/** Where each lies on this server. */
export type TourAddresses = Readonly<Record<TourFileName, string>>;
