import type { OwnPhrases } from '../phrases.ts';
import { phrasesOver } from '../phrases-over.ts';

/** Words of the platform's localization, made ours. */
export interface PlatformWords {
  readonly phrases: OwnPhrases;
  /** What the launcher is called while somebody is there. */
  readonly launcher?: string;
}

interface Known {
  readonly says: (words: string) => PlatformWords;
  /** The platform's name of a place -> ours. */
  readonly places?: ReadonlyMap<string, string>;
}

/**
 * The keys that have a place here, in lower case: LiveChat's own loader does not mind how they are written either. The
 * first two are the documented ones; `embedded_chat_now` is what that loader, which is public, calls the way into the
 * chat. All others are its widget's own affair.
 */
const KNOWN: ReadonlyMap<string, Known> = new Map<string, Known>([
  [
    'agents_not_available',
    { says: (words) => ({ phrases: { nobodyOnline: words, refusals: { nobodyThere: words } } }) },
  ],
  [
    'ticket_sent',
    {
      says: (words) => ({
        phrases: { afterwards: words.includes('{email}') ? { leftFor: words } : { left: words, leftFor: words } },
      }),
      places: new Map([['email', 'email']]),
    },
  ],
  ['embedded_chat_now', { says: (words) => ({ phrases: {}, launcher: words }) }],
]);

/** No phrase of the widget takes that much. */
const MOST = 500;

/** What is known of a localization, as phrases of ours. They are text: whatever looks like markup in it stays as it is. */
export function platformWords(localization: Readonly<Record<string, string>>): PlatformWords {
  let all: PlatformWords = { phrases: {} };
  for (const [key, text] of Object.entries(localization)) {
    const known = KNOWN.get(key.toLowerCase());
    const words = known && withPlaces(text.trim(), known.places);
    if (known === undefined || !words || words.length > MOST) continue;
    const { phrases, ...more } = known.says(words);
    all = { ...all, ...more, phrases: phrasesOver(all.phrases, phrases) };
  }
  return all;
}

/** `%name%` as `{name}`; `undefined` where a place is named that nothing here would fill. */
function withPlaces(text: string, places: Known['places']): string | undefined {
  let isComplete = true;
  const words = text.replace(/%(\w+)%/g, (place, name: string) => {
    const ours = places?.get(name);
    isComplete &&= ours !== undefined;
    return ours === undefined ? place : `{${ours}}`;
  });
  return isComplete ? words : undefined;
}
