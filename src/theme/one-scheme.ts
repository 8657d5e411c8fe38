import { lightDark, splitAtCommas } from './parse-color.ts';

export type Scheme = 'light' | 'dark';

const OF_SYSTEM = /@media\s*\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi;
const OF_ELEMENT = /\[scheme=["']?(light|dark)["']?\]/i;

/** The element, by whatever attributes, and what stands above it in every page. */
const OURS = /^(?::root|html|body|customer-chat(?:\[[-\w]+(?:=["']?[-\w]*["']?)?\])*)$/i;

/** For whom of us a rule is: for both schemes, or for one. Nothing where it is for anything but the element. */
export function schemeOfRule(rule: string): Scheme | 'both' | undefined {
  const [media] = [...rule.matchAll(OF_SYSTEM)].map(([, scheme]) => asScheme(scheme));
  const selectors = rule.replace(OF_SYSTEM, ' ').trim();
  if (selectors === '') return media ?? 'both';
  const list = splitAtCommas(selectors);
  if (!list.every((selector) => OURS.test(selector))) return undefined;
  const schemes = new Set(list.map((selector) => asScheme(OF_ELEMENT.exec(selector)?.[1]) ?? media ?? 'both'));
  const [only] = schemes;
  return schemes.size === 1 ? only : 'both';
}

/** What a colour is in one scheme, as it stands there. */
export function colourIn(value: string, scheme: Scheme): string {
  const [light = value.trim(), dark = light] = lightDark(value) ?? [];
  return scheme === 'light' ? light : dark;
}

function asScheme(word: string | undefined): Scheme | undefined {
  const lower = word?.toLowerCase();
  return lower === 'light' || lower === 'dark' ? lower : undefined;
}
