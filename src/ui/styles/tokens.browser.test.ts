import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { type Color, fromSrgb, painted, toHex, toSrgb } from '../../theme/color.ts';
import { contrast } from '../../theme/contrast.ts';
import { derivedFrom } from '../../theme/contrast-report.ts';
import type { DerivedTheme } from '../../theme/derive-theme.ts';
import type { Theme } from '../../theme/theme-file.ts';
import { computeColors, isColorName, PRIVATE_NAMES } from './theme-fallback.ts';
import { tokens } from './tokens.ts';

class TokensSample extends LitElement {
  static override styles = tokens;

  protected override render() {
    return html`<p></p>`;
  }
}
customElements.define('customer-chat-tokens-sample', TokensSample);

const NAMES = Object.keys(PRIVATE_NAMES).filter(isColorName);

/** What the tokens come to in a window of this scheme on a page that sets these. */
async function colorsOf(
  page: Readonly<Record<string, string>>,
  scheme: string,
  { inScript = false } = {},
): Promise<Record<string, Color>> {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(page)) frame.style.setProperty(`--customer-chat-${name}`, value);
  const sample = document.createElement('customer-chat-tokens-sample');
  sample.setAttribute('scheme', scheme);
  frame.append(sample);
  if (sample instanceof LitElement) await sample.updateComplete;
  if (inScript) computeColors(sample)();
  const probe = sample.shadowRoot?.querySelector('p') ?? sample;
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('There is no canvas.');
  return Object.fromEntries(
    NAMES.map((name) => {
      probe.style.backgroundColor = '';
      probe.style.backgroundColor = `var(${PRIVATE_NAMES[name]})`;
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = getComputedStyle(probe).backgroundColor;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      return [name, fromSrgb(red, green, blue, alpha / 255)];
    }),
  );
}

/** How far apart two channels are, in steps of 255; near black, where steps are fine, in 0.0015 of full light. */
function distance(one: number, other: number): number {
  return Math.min(Math.abs(one - other), Math.abs(toLinear(one) - toLinear(other)) / 0.0015);
}

const toLinear = (channel: number) => fromSrgb(channel, 0, 0).r;

/** Where what is painted differs from what is computed by more than a step or two of 255. */
async function differences(page: Theme, scheme: 'light' | 'dark'): Promise<readonly string[]> {
  const found = await colorsOf(page, scheme);
  const expected = derivedFrom(page, scheme);
  return NAMES.flatMap((name) => {
    const [is, should] = [found[name] ?? fromSrgb(0, 0, 0, 0), painted(expected[name])];
    const other = toSrgb(should);
    const far = Math.max(...toSrgb(is).map((channel, at) => distance(channel, other[at] ?? 0)));
    return far <= 2 && is.alpha === 1 ? [] : [`${name} is ${toHex(is)}, not ${toHex(should)}`];
  });
}

const ACCENTS = [
  '#4353ff',
  '#000',
  '#fff',
  '#f5f5f2',
  '#00ff00',
  '#0000ff',
  '#ffff00',
  '#ff5c8d',
  '#7a1f2b',
  '#888888',
];
const SURFACES = [
  undefined,
  '#000',
  '#fff',
  '#fffaf5',
  '#767676',
  '#777777',
  '#a0a0a0',
  '#565656',
  '#5d5d5d',
  '#ff0000',
  '#0000ff',
  '#00c853',
  '#123456',
  '#ffd600',
];
/** So near to where the formulas turn that engines come to either side of it. Both sides read well. */
const AT_THE_EDGE = ['#595959'];

describe('the colours of the window', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`are those that the theme's formulas come to, ${scheme}`, async () => {
      for (const accent of ACCENTS) {
        for (const surface of SURFACES) {
          const page: Theme = { accent, ...(surface && { surface }) };
          expect(await differences(page, scheme), `${accent} on ${surface}`).to.deep.equal([]);
        }
      }
    });
  }

  it('read where they are painted, whatever accent and surface the page sets', async () => {
    for (const accent of ACCENTS) {
      for (const surface of [...SURFACES.slice(1), ...AT_THE_EDGE]) {
        const of = await colorsOf({ accent, surface: surface ?? '' }, 'light');
        const ratio = (front: keyof DerivedTheme, back: keyof DerivedTheme) =>
          contrast(of[front] ?? fromSrgb(0, 0, 0), of[back] ?? fromSrgb(0, 0, 0));
        const where = `${accent} on ${surface}`;
        expect(ratio('onAccent', 'fill'), where).to.be.at.least(4.5);
        for (const back of ['surface', 'raised'] as const) {
          for (const front of ['text', 'ink', 'muted', 'danger'] as const) {
            expect(ratio(front, back), `${where}: ${front} on ${back}`).to.be.at.least(4.5);
          }
          expect(ratio('lineStrong', back), where).to.be.at.least(3);
        }
      }
    }
  });

  it('are taken as they are where the page sets them itself', async () => {
    const page: Theme = {
      accent: 'oklch(0.6 0.15 30)',
      surface: '#fdf6ec',
      'on-surface': 'rgb(60 40 20)',
      'on-accent': '#fffbe6',
      'surface-raised': 'hsl(36 60% 90%)',
      muted: '#6b5a45',
      danger: 'crimson',
      success: 'seagreen',
    };

    expect(await differences(page, 'light')).to.deep.equal([]);
  });

  it('follow the scheme where the page gives two', async () => {
    const page: Theme = { surface: 'light-dark(#fffaf5, #201814)', accent: 'light-dark(#a50, #fb7)' };

    expect(await differences(page, 'light')).to.deep.equal([]);
    expect(await differences(page, 'dark')).to.deep.equal([]);
  });

  for (const value of ['banana', 'url(https://127.0.0.1:9/x)', '', '16px', 'var(--nothing)', 'transparent', 'red;}']) {
    it(`are as if nothing were set where the page sets all to “${value}”`, async () => {
      const names = ['accent', 'surface', 'on-surface', 'on-accent', 'surface-raised', 'muted', 'danger', 'success'];
      const found = await colorsOf(Object.fromEntries(names.map((name) => [name, value])), 'dark');

      expect(found).to.deep.equal(await colorsOf({}, 'dark'));
    });
  }

  it('are the same where a browser has to have them computed in script', async () => {
    for (const scheme of ['light', 'dark', 'auto']) {
      const page: Theme = { accent: 'light-dark(#a50, #fb7)', surface: '#fffaf5', danger: 'banana', muted: '#6b5a45' };
      const inCss = await colorsOf(page, scheme);
      const inScript = await colorsOf(page, scheme, { inScript: true });

      for (const name of NAMES) {
        const [one, other] = [inScript[name], inCss[name]].map((color) => toSrgb(color ?? fromSrgb(0, 0, 0, 0)));
        const far = Math.max(...(one ?? []).map((channel, at) => distance(channel, other?.[at] ?? 0)));
        expect(far, `${name}, ${scheme}`).to.be.at.most(2);
      }
    }
  });

  it('follow what the page sets later, in script too, until it is ended', async () => {
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    const sample = document.createElement('customer-chat-tokens-sample');
    frame.append(sample);
    const surface = () => sample.style.getPropertyValue('--_surface');
    const end = computeColors(sample);
    expect(surface()).to.equal('#ffffff');

    sample.setAttribute('scheme', 'dark');
    await waitUntil(() => surface() === '#15171c');
    frame.style.setProperty('--customer-chat-surface', '#223344');
    document.documentElement.classList.toggle('another-look');
    await waitUntil(() => surface() === '#223344');
    document.documentElement.classList.toggle('another-look');

    end();
    sample.setAttribute('scheme', 'light');
    await aTimeout(0);
    expect(surface()).to.equal('#223344');
  });
});
