import type { Scheme } from '../theme/one-scheme.ts';
import { hiddenFault } from './hidden-words.ts';
import { shortened } from './shortened.ts';

/** An attribute of the element that has to do with its looks. */
export interface AttributeField {
  readonly label: string;
  /** What it may be, the usual value first; free text where there are none. */
  readonly choices?: readonly (readonly [value: string, label: string])[];
  readonly hint?: string;
  /** Where nobody says otherwise. */
  readonly usual: string;
}

const FIELDS = {
  scheme: {
    label: 'Scheme',
    usual: '',
    choices: [
      ['', 'As page'],
      ['auto', 'System'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  position: {
    label: 'Corner',
    usual: 'end',
    choices: [
      ['start', 'Start'],
      ['end', 'End'],
    ],
  },
  mode: {
    label: 'Place',
    usual: 'floating',
    choices: [
      ['floating', 'Over the page'],
      ['inline', 'Part of it'],
    ],
  },
  'launcher-label': { label: 'Words on the launcher', usual: '', hint: 'They make it a bar.' },
  heading: { label: 'Your name', usual: '', hint: 'Over the window, until somebody answers.' },
  lang: {
    label: 'Language',
    usual: '',
    choices: [
      ['', 'As page'],
      ['en', 'English'],
      ['de', 'Deutsch'],
      ['es', 'Español'],
      ['fr', 'Français'],
      ['pl', 'Polski'],
      ['ar', 'العربية'],
    ],
    hint: 'Your own words below stand in any of them.',
  },
  'hide-controls': { label: 'What is shown', usual: '' },
} satisfies Readonly<Record<string, AttributeField>>;

export type Attribute = keyof typeof FIELDS;

/** The schemes that a widget with this attribute can be in. */
export const schemesOf = (scheme: string | undefined): readonly Scheme[] =>
  scheme === 'light' || scheme === 'dark' ? [scheme] : ['light', 'dark'];

/** Every attribute that can be set in the wizard. */
export const ATTRIBUTES: Readonly<Record<Attribute, AttributeField>> = FIELDS;

/** Longer words fit nowhere. */
export const LONGEST_WORDS = 200;

export const isAttribute = (name: string): name is Attribute => Object.hasOwn(FIELDS, name);

/** What is wrong with a value, in a sentence; nothing where it can be used. */
export function attributeFault(name: Attribute, value: string): string | undefined {
  if (name === 'hide-controls') return hiddenFault(value);
  const { choices } = ATTRIBUTES[name];
  if (choices === undefined)
    return value.length > LONGEST_WORDS ? `${name} is longer than ${LONGEST_WORDS} characters.` : undefined;
  if (choices.some(([choice]) => choice === value)) return undefined;
  const known = choices.map(([choice]) => choice).filter((choice) => choice !== '');
  return `${name}="${shortened(value)}" cannot be right, it should be ${known.join(' or ')}.`;
}
