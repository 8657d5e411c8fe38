import { NO_GUTTER, PARTS_OF } from '../embed/hidden-controls.ts';
import type { Declaration } from '../theme/read-css.ts';
import { shortened } from './shortened.ts';

/** Words of `hide-controls`, by the place that one finds their things in, as they are called here. */
export const CONTROL_GROUPS: readonly {
  readonly label: string;
  readonly controls: readonly (readonly [word: string, label: string])[];
}[] = [
  {
    label: 'Header',
    controls: [
      ['header', 'Header'],
      ['back', 'Back'],
      ['menu', 'Menu'],
      ['minimise', 'Minimise'],
    ],
  },
  {
    label: 'Menu',
    controls: [
      ['rating', 'Rate'],
      ['transcript', 'Transcript'],
      ['sounds', 'Sounds'],
      ['end', 'End conversation'],
    ],
  },
  {
    label: 'Conversation',
    controls: [
      ['avatars', 'Faces'],
      ['names', 'Names'],
      ['times', 'Times'],
      ['days', 'Days'],
      ['deliveries', 'Sent, seen'],
      ['system', 'System messages'],
      ['starters', 'Starters'],
    ],
  },
  {
    label: 'Composer',
    controls: [
      ['attach', 'Attach'],
      ['emoji', 'Emoji'],
      ['send', 'Send'],
    ],
  },
  {
    label: 'Launcher',
    controls: [
      ['launcher', 'All of it'],
      ['badge', 'Unread count'],
      ['peek', 'Newest message'],
    ],
  },
];

/** Every word that `hide-controls` knows, in the order in which they are written. */
export const HIDEABLE: readonly string[] = CONTROL_GROUPS.flatMap(({ controls }) => controls.map(([word]) => word));

export const wordsIn = (value: string): readonly string[] => value.split(/\s+/).filter(Boolean);

/** Each once, in the one order: the same wish is always written the same. */
export const inOrder = (words: readonly string[]): string => HIDEABLE.filter((word) => words.includes(word)).join(' ');

/** With a word more, or one less. */
export function toggled(value: string, word: string): string {
  const words = wordsIn(value);
  return inOrder(words.includes(word) ? words.filter((one) => one !== word) : [...words, word]);
}

/** What is wrong with a value of the attribute, in a sentence; nothing where it can be used. */
export function hiddenFault(value: string): string | undefined {
  const wrong = wordsIn(value).find((word) => !HIDEABLE.includes(word));
  return wrong === undefined
    ? undefined
    : `hide-controls="${shortened(wrong)}" cannot be right, it should be of ${HIDEABLE.join(', ')}.`;
}

/** Where a page's style sheet says that there are no faces. */
const WIDGET = 'customer-chat';

/** The same as a style sheet says it: a rule for each word. */
export const hidingRules = (value: string): string =>
  wordsIn(value)
    .map((word) => {
      const { property, value } = NO_GUTTER;
      const room = word === 'avatars' ? `${WIDGET} {\n  ${property}: ${value};\n}\n` : '';
      return `${(PARTS_OF[word] ?? []).map(selector).join(',\n')} {\n  display: none;\n}\n${room}`;
    })
    .join('');

/** Whether it only says that there are no faces once more. */
export const isOfHiding = ({ of, property, value }: Declaration): boolean =>
  of === WIDGET && property === NO_GUTTER.property && value === NO_GUTTER.value;

/** The words whose parts, and no others, a rule hides. */
export function hiddenByRule({ of, property, value }: Declaration): readonly string[] {
  if (property !== 'display' || value !== 'none') return [];
  const selectors = of.split(/\s*,\s*/);
  const words = HIDEABLE.filter((word) => PARTS_OF[word]?.every((part) => selectors.includes(selector(part))));
  const reached = words.flatMap((word) => PARTS_OF[word] ?? []).map(selector);
  return selectors.every((one) => reached.includes(one)) ? words : [];
}

const selector = (part: string) => `${WIDGET}::part(${part})`;
