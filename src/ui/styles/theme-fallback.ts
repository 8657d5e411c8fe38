import { toHex } from '../../theme/color.ts';
import { derivedFrom } from '../../theme/contrast-report.ts';
import type { DerivedTheme } from '../../theme/derive-theme.ts';
import { PREFIX, TOKEN_NAMES } from '../../theme/public-tokens.ts';
import type { Theme } from '../../theme/theme-file.ts';

/** Each colour's private property in `tokens.ts`. */
export const PRIVATE_NAMES: Readonly<Record<keyof DerivedTheme, string>> = {
  accent: '--_accent',
  surface: '--_surface',
  text: '--_text',
  fill: '--_fill',
  onAccent: '--_on-accent',
  fillHover: '--_fill-hover',
  fillActive: '--_fill-active',
  ink: '--_ink',
  raised: '--_raised',
  raised2: '--_raised-2',
  muted: '--_muted',
  line: '--_line',
  lineStrong: '--_line-strong',
  soft: '--_soft',
  danger: '--_danger',
  dangerSoft: '--_danger-soft',
  success: '--_success',
  failed: '--_failed',
};

export const isColorName = (name: string): name is keyof DerivedTheme => Object.hasOwn(PRIVATE_NAMES, name);

/**
 * Sets the colours of the window as `tokens.ts` would, in browsers that have no relative colours; and again whenever the
 * system's scheme, or an attribute of the element, the page or the window, may have changed what they are made of.
 *
 * @returns ends it
 */
export function computeColors(window: HTMLElement): () => void {
  ends.get(window)?.();
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  // A window that was taken out of its page begins anew when it is put back.
  const compute = () => (window.isConnected ? paint(window, systemIsDark.matches) : end());
  const changes = new MutationObserver(compute);
  const attributes = { attributes: true, attributeFilter: ['scheme', 'class'] };
  const root = window.getRootNode();
  changes.observe(window, attributes);
  for (const around of [document.documentElement, ...(root instanceof ShadowRoot ? [root.host] : [])]) {
    changes.observe(around, { attributes: true });
  }
  systemIsDark.addEventListener('change', compute);
  const end = () => {
    changes.disconnect();
    systemIsDark.removeEventListener('change', compute);
  };
  ends.set(window, end);
  compute();
  return end;
}

const ends = new WeakMap<HTMLElement, () => void>();

function paint(window: HTMLElement, systemIsDark: boolean): void {
  const scheme = window.getAttribute('scheme');
  const isDark = scheme === 'dark' || (scheme === 'auto' && systemIsDark);
  const set = getComputedStyle(window);
  const theme: Theme = Object.fromEntries(TOKEN_NAMES.map((name) => [name, set.getPropertyValue(PREFIX + name)]));
  for (const [name, color] of Object.entries(derivedFrom(theme, isDark ? 'dark' : 'light'))) {
    if (isColorName(name)) window.style.setProperty(PRIVATE_NAMES[name], toHex(color));
  }
}
