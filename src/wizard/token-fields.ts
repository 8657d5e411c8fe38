import type { TokenName } from '../theme/public-tokens.ts';

/** How a public token is set by hand and by eye. */
export type TokenField = {
  readonly token: TokenName;
  readonly label: string;
  /** What it is where nobody says otherwise, in words. */
  readonly usual: string;
  readonly hint?: string;
} & (
  | { readonly kind: 'colour' /** What the picker begins with. */; readonly start: string }
  | {
      readonly kind: 'length';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly start: number;
      readonly unit: 'px' | 'ms';
      /** What it may not be larger than, as a calculation. */
      readonly atMost?: string;
    }
  | { readonly kind: 'text' }
  /** One of these, or anything else by hand. */
  | { readonly kind: 'choice'; readonly choices: readonly (readonly [value: string, label: string])[] }
);

export interface TokenGroup {
  readonly label: string;
  /** Always in sight; the others unfold. */
  readonly fields: readonly TokenField[];
}

const length = (
  token: TokenName,
  label: string,
  [min, start, max]: readonly [number, number, number],
  { unit = 'px', step = 1, hint, atMost }: { unit?: 'px' | 'ms'; step?: number; hint?: string; atMost?: string } = {},
): TokenField => ({
  token,
  label,
  kind: 'length',
  min,
  max,
  step,
  start,
  unit,
  usual: `${start}${unit}`,
  ...(hint && { hint }),
  ...(atMost && { atMost }),
});

const colour = (token: TokenName, label: string, start: string, usual = start): TokenField => ({
  token,
  label,
  kind: 'colour',
  start,
  usual,
});

/** Families that are there without being loaded. */
const FONTS = [
  ['', 'The system’s'],
  ['ui-rounded, "Nunito", system-ui, sans-serif', 'Rounded'],
  ['"Helvetica Neue", Arial, sans-serif', 'Grotesque'],
  ['Georgia, "Times New Roman", serif', 'Serif'],
  ['ui-monospace, "Cascadia Mono", Menlo, monospace', 'Monospaced'],
] as const;

const SHADOWS = [
  ['', 'Soft'],
  ['none', 'None'],
  ['0 0 0 1px rgb(0 0 0 / 0.2)', 'A line'],
  ['0 8px 24px rgb(0 0 0 / 0.18)', 'Simple'],
  ['8px 8px 0 rgb(0 0 0 / 0.9)', 'Hard'],
] as const;

const AUTO = 'follows from the accent';

/** What most need, and no more. */
export const FIRST_FIELDS: readonly TokenField[] = [
  length('radius', 'Roundness', [0, 16, 32]),
  length('font-size', 'Text size', [12, 15, 22]),
  { token: 'font', label: 'Font', kind: 'choice', choices: FONTS, usual: 'the system’s' },
];

/** The rest, by what it is about. */
export const MORE_FIELDS: readonly TokenGroup[] = [
  {
    label: 'Colours',
    fields: [
      colour('on-accent', 'Text on the accent', '#ffffff', 'black or white, what reads better'),
      colour('surface', 'Window', '#ffffff', 'white, or near black when dark'),
      colour('on-surface', 'Text', '#16181d', 'follows from the window'),
      colour('surface-raised', 'Bubbles and fields', '#f0f1f4', AUTO),
      colour('muted', 'Quiet text', '#5b606b', 'follows from text and window'),
      colour('danger', 'What failed', '#c9252f', 'red'),
      colour('success', 'Who is online', '#12805c', 'green'),
    ],
  },
  {
    label: 'Size and place',
    fields: [
      length('width', 'Width', [300, 400, 640]),
      length('height', 'Height', [360, 704, 1000], {
        hint: 'Less where the screen is lower.',
        atMost: '100dvh - 120px',
      }),
      length('offset-x', 'From the side', [0, 24, 120]),
      length('offset-y', 'From the bottom', [0, 24, 120]),
      { token: 'z-index', label: 'Layer of the page', kind: 'text', usual: '2147483000' },
    ],
  },
  {
    label: 'Space, shadow, motion',
    fields: [
      length('space', 'Spacing', [3, 4, 6], { step: 0.25 }),
      length('duration', 'Pace of motion', [0, 200, 600], { unit: 'ms', step: 20 }),
      { token: 'shadow', label: 'Shadow', kind: 'choice', choices: SHADOWS, usual: 'soft' },
    ],
  },
];

/** Colours to begin with. */
export const SWATCHES: readonly (readonly [value: string, name: string])[] = [
  ['#4353ff', 'Indigo'],
  ['#1f6b50', 'Green'],
  ['#e2562b', 'Orange'],
  ['#b3245c', 'Raspberry'],
  ['#0b0b0c', 'Black'],
  ['#ffd23f', 'Yellow'],
];

export const ACCENT = colour('accent', 'Accent', '#4353ff');

/** Every public token, as it is set here. */
export const TOKEN_FIELDS: readonly TokenField[] = [
  ACCENT,
  ...FIRST_FIELDS,
  ...MORE_FIELDS.flatMap(({ fields }) => fields),
];
