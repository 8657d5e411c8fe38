import type { Theme } from '../theme/theme-file.ts';
import type { Attribute } from './attributes.ts';

/** All that the wizard makes: what is left out is as the widget has it. */
export interface Design {
  /** Public token -> its value. */
  readonly tokens: Theme;
  readonly attributes: Readonly<Partial<Record<Attribute, string>>>;
  /** Words in place of the widget's own, by path: `hello`, `forms.send`, `newMessages.one`. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Questions that one can begin with. */
  readonly starters: readonly string[];
}

/** What is made of entries, each with a name. */
export const PARTS = ['tokens', 'attributes', 'phrases'] as const satisfies readonly (keyof Design)[];

export type Part = (typeof PARTS)[number];

/** The widget as it comes. */
export const PLAIN: Design = { tokens: {}, attributes: {}, phrases: {}, starters: [] };

/** With one entry more, or another, or one less where the value is empty. The same design where nothing changes. */
export function withEntry(design: Design, part: Part, key: string, value: string): Design {
  const { [key]: before = '', ...rest }: Readonly<Record<string, string>> = design[part];
  if (before === value) return design;
  return { ...design, [part]: value === '' ? rest : { ...design[part], [key]: value } };
}

/** With other questions to begin with. The same design where they are the same. */
export const withStarters = (design: Design, starters: readonly string[]): Design =>
  areSame(design.starters, starters) ? design : { ...design, starters };

export const isPlain = (design: Design): boolean => isSame(design, PLAIN);

export const isSame = (one: Design, other: Design): boolean =>
  areSame(one.starters, other.starters) &&
  PARTS.every((part) => {
    const [a, b]: readonly Readonly<Record<string, string>>[] = [one[part], other[part]];
    return (
      Object.keys(a ?? {}).length === Object.keys(b ?? {}).length &&
      Object.entries(a ?? {}).every(([key, value]) => b?.[key] === value)
    );
  });

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);
