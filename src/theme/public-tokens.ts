/** What a token's value has to be: a size may be a share (`%`), a length may not. */
export type TokenKind = 'colour' | 'length' | 'size' | 'time' | 'integer' | 'font' | 'shadow';

export interface PublicToken {
  readonly kind: TokenKind;
  /** What it is where nobody sets it: a value, or in words what it follows from. */
  readonly usual: string;
  readonly about: string;
}

/** Custom properties that a page can set on `<customer-chat>` or above it; here without `--customer-chat-`. */
export const PUBLIC_TOKENS = {
  accent: { kind: 'colour', usual: '#4353ff', about: 'launcher, own bubbles, buttons, links' },
  'on-accent': { kind: 'colour', usual: 'black or white, what reads better', about: 'text on the accent' },
  surface: { kind: 'colour', usual: '#fff, dark #15171c', about: 'the window’s background' },
  'on-surface': { kind: 'colour', usual: 'near black or near white, by the surface', about: 'text' },
  'surface-raised': { kind: 'colour', usual: 'from surface and accent', about: 'agents’ bubbles, the composer' },
  muted: { kind: 'colour', usual: 'from surface and text', about: 'times, hints, quiet icons' },
  danger: { kind: 'colour', usual: '#c9252f, dark #ff7b7f', about: 'what failed' },
  success: { kind: 'colour', usual: '#12805c, dark #45c596', about: 'who is online, what worked' },
  font: { kind: 'font', usual: 'system-ui, sans-serif', about: 'font families, by name' },
  'font-size': { kind: 'size', usual: '15px, on touch 16px', about: 'of messages; all other sizes follow' },
  radius: { kind: 'length', usual: '16px', about: 'the window’s corners; all others follow' },
  space: { kind: 'length', usual: '4px', about: 'the step that distances are multiples of' },
  width: { kind: 'size', usual: '400px', about: 'of the window' },
  height: { kind: 'size', usual: 'min(704px, 100dvh - 120px)', about: 'of the window' },
  'offset-x': { kind: 'length', usual: '24px', about: 'from the corner, sideways' },
  'offset-y': { kind: 'length', usual: '24px', about: 'from the corner, upwards' },
  'z-index': { kind: 'integer', usual: '2147483000', about: 'over what of the page it lies' },
  shadow: { kind: 'shadow', usual: 'soft, in layers', about: 'of the window' },
  duration: { kind: 'time', usual: '200ms', about: 'what all motion is a multiple of' },
} as const satisfies Readonly<Record<string, PublicToken>>;

export type TokenName = keyof typeof PUBLIC_TOKENS;

export const TOKEN_NAMES: readonly TokenName[] = Object.keys(PUBLIC_TOKENS).filter(isTokenName);

export const PREFIX = '--customer-chat-';

export function isTokenName(name: string): name is TokenName {
  return Object.hasOwn(PUBLIC_TOKENS, name);
}
