/** The whole tour: what the guide does, in order, to show a customer every kind of thing that a conversation can carry. */
import { cardSteps } from './tour-cards.ts';
import type { TourAddresses } from './tour-files.ts';
import { formSteps } from './tour-forms.ts';
import { fileSteps, liveSteps, systemSteps, wordSteps } from './tour-live.ts';
import { type Step, say } from './tour-step.ts';

export interface TourSetting {
  readonly files: TourAddresses;
  /** Where the customer reaches this server, without a trailing slash. */
  readonly site: string;
  /** The guide's name. */
  readonly guide: string;
  /** Another for each tour: what `custom_id`s begin with. */
  readonly run: string;
}

/** What a customer has to write for it, in capitals or not. */
export const TOUR_WISH = /\bshow me everything\b/i;

export function tour({ files, site, guide, run }: TourSetting): readonly Step[] {
  return [
    ...wordSteps(site),
    ...systemSteps(guide),
    ...liveSteps(run),
    ...fileSteps(files),
    ...cardSteps(files, site),
    ...formSteps,
    ...CLOSING,
  ];
}

const CLOSING: readonly Step[] = [
  say(1600, 'Your turn: press buttons, send the forms, attach a file, delete a message of yours. I answer what I can.'),
  say(1400, 'How did I do? You can rate this chat, have it mailed to you, and end it. That was everything.'),
];
