import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSchemeColor } from './parse-color.ts';
import { isTokenName, PREFIX, TOKEN_NAMES } from './public-tokens.ts';
import { readTheme, type Theme } from './theme-file.ts';
import { type ThemeFormat, writeTheme } from './write-theme.ts';

const FULL: Theme = {
  accent: 'oklch(0.62 0.19 259)',
  'on-accent': '#fff',
  surface: 'light-dark(#fffaf5, rgb(20 20 24))',
  'on-surface': 'light-dark(black, white)',
  'surface-raised': 'hsl(30 40% 90%)',
  muted: '#555',
  danger: 'crimson',
  success: 'rgb(0, 128, 0)',
  font: '"Avenir Next", Georgia, serif',
  'font-size': '1.5rem',
  radius: '0',
  space: '4.5px',
  width: 'min(420px, 90vw)',
  height: 'calc(100dvh - (2 * 40px))',
  'offset-x': '-2px',
  'offset-y': '24px',
  'z-index': '10',
  shadow: '0 0 0 1px rgb(0 0 0 / 0.2), inset 2px 2px 0 -1px oklch(0.4 0.1 20)',
  duration: '.2s',
};

describe('a theme file', () => {
  it.each(['css', 'json', 'script'] as const)('comes back as it was written as %s', (format) => {
    expect(readTheme(writeTheme(FULL, format))).toEqual({ theme: FULL, problems: [] });
  });

  it('is read from whole property names, from below `tokens` and from bare declarations', () => {
    const theme = { accent: '#a50', radius: '4px' };

    expect(readTheme('{"--customer-chat-accent": "#a50", "radius": "4px"}').theme).toEqual(theme);
    expect(readTheme('{"tokens": {"accent": "#a50", "radius": "4px"}}').theme).toEqual(theme);
    expect(readTheme('--customer-chat-accent: #a50; --customer-chat-radius: 4px').theme).toEqual(theme);
    expect(
      readTheme(':root, customer-chat[scheme="dark"] {--customer-chat-accent:#a50;--customer-chat-radius:4px}'),
    ).toEqual({ theme, problems: [] });
  });

  it('gets one message for each entry that cannot be taken, and keeps the others', () => {
    const { theme, problems } = readTheme(
      JSON.stringify({
        accent: '#a50',
        acent: '#a50',
        surface: 'banana',
        muted: 7,
        radius: '12',
        font: 'Inter; background: red',
        shadow: '0 0 url(https://evil.example/x)',
        duration: 'fast',
        'z-index': '1.5',
        width: '',
      }),
    );

    expect(theme).toEqual({ accent: '#a50' });
    expect(problems.map(({ message }) => message)).toEqual([
      '“acent” is no token of customer-chat.',
      'surface: “banana” is no colour; it takes one such as #4353ff, oklch(.6 .2 270) or light-dark(#fff, #000).',
      '“muted” has to be text in quotes.',
      'radius: “12” is no length; it takes one such as 16px.',
      expect.stringContaining('font: “Inter; background: red” holds more than a plain value'),
      expect.stringContaining('shadow: “0 0 url(https://evil.example/x)” holds more than a plain value'),
      'duration: “fast” is no time; it takes one such as 200ms.',
      'z-index: “1.5” is no whole number.',
      'width: “” is empty.',
    ]);
  });

  it('says of other rules and properties that they are not read', () => {
    const { theme, problems } = readTheme(`
      @import url(https://evil.example/x.css);
      /* --customer-chat-accent: red; */
      customer-chat { --customer-chat-accent: #a50; color: red; --brand: blue }
      customer-chat::part(header) { --customer-chat-radius: 0px }
      @media print { customer-chat { --customer-chat-radius: 1px } }`);

    expect(theme).toEqual({ accent: '#a50' });
    expect(problems.map(({ message }) => message)).toEqual([
      '“@import url(https://evil.example/x.css)” is not read: a theme loads nothing.',
      '“customer-chat { color }” is no token; they begin with --customer-chat-.',
      '“customer-chat::part(header) { --customer-chat-radius }” is not for customer-chat itself; only its tokens are read.',
      '“@media print customer-chat { --customer-chat-radius }” is not for customer-chat itself; only its tokens are read.',
      '“--brand” is no token of customer-chat.',
    ]);
  });

  it.each([
    ['', 'There is nothing in it.'],
    ['{"accent": ', 'It begins like JSON but is none.'],
    ['["accent"]', 'It has to be an object'],
    ['<p>hello</p>', 'It is HTML without a <style> element.'],
    ['x'.repeat(60_000), 'It is longer than 50,000 characters'],
  ])('is refused as a whole where it is none: %.20s', (text, message) => {
    expect(readTheme(text)).toEqual({
      theme: {},
      problems: [{ entry: '', message: expect.stringContaining(message) }],
    });
  });

  it('is read with values over several lines, and below words about the element', () => {
    const css = `/* Of <customer-chat scheme="dark"> */
customer-chat {
  --customer-chat-shadow:
    0 0 0 2px light-dark(rgb(0 0 0 / 0.2), rgb(255 255 255 / 0.2)),
    0 24px 60px rgb(0 0 0 / 0.3);
}`;

    expect(readTheme(css)).toEqual({
      theme: {
        shadow: '0 0 0 2px light-dark(rgb(0 0 0 / 0.2), rgb(255 255 255 / 0.2)), 0 24px 60px rgb(0 0 0 / 0.3)',
      },
      problems: [],
    });
  });

  it('has two colours where a rule is for one scheme alone, by attribute or by what the system wishes', () => {
    const css = `customer-chat { --customer-chat-accent: #a50; --customer-chat-muted: light-dark(#555, #999) }
      customer-chat[scheme="dark"] { --customer-chat-accent: #fb5; --customer-chat-surface: #111 }
      @media (prefers-color-scheme: dark) { :root { --customer-chat-muted: #aaa } }
      @media ( prefers-color-scheme : light ) { :root, customer-chat { --customer-chat-surface: #fff } }
      :root, customer-chat[scheme="dark"] { --customer-chat-danger: red }`;

    expect(readTheme(css)).toEqual({
      theme: {
        accent: 'light-dark(#a50, #fb5)',
        surface: 'light-dark(#fff, #111)',
        muted: 'light-dark(#555, #aaa)',
        danger: 'red',
      },
      problems: [],
    });
  });

  it('says what can not differ by scheme, and which colour lacks its other half', () => {
    const { theme, problems } = readTheme(`customer-chat { --customer-chat-radius: 8px; --customer-chat-space: 4px }
      customer-chat[scheme=dark] {
        --customer-chat-radius: 0;
        --customer-chat-space: 4px;
        --customer-chat-accent: #fb5;
        --customer-chat-surface: banana;
        --customer-chat-glow: 1px;
      }`);

    expect(theme).toEqual({ radius: '8px', space: '4px' });
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/radius.* is for dark alone, and only colours can differ\.$/),
      expect.stringContaining('surface: “banana” is no colour'),
      '“glow” is no token of customer-chat.',
      '“accent” says nothing for light: a colour is read for both.',
    ]);
  });

  it('has fonts by their names, not by words that are about the property', () => {
    expect(readTheme('customer-chat { --customer-chat-font: inherit }').problems).toHaveLength(1);
    expect(readTheme('customer-chat { --customer-chat-font: Inherited, serif }').problems).toEqual([]);
  });

  it.each([
    'red;}body{display:none',
    'red}/*',
    'url(//evil.example)',
    'u\\72l(x)',
    'var(--secret)',
    'rgb(from red r g b)',
    'attr(data-x)',
    'image-set("x" 1x)',
    'expression(alert(1))',
    '</style><script>alert(1)</script>',
    'red !important',
    'red\u0000',
    'env(safe-area-inset-top)',
    'javascript:alert(1)',
    '#fff\n}',
    'currentcolor',
    'rgb(1 2 3',
    'light-dark(red)',
  ])('never lets %s through, for any token', (value) => {
    for (const token of TOKEN_NAMES) {
      const { theme, problems } = readTheme(JSON.stringify({ [token]: value }));

      // A word by itself may be a font's name; as such it does nothing.
      if (token === 'font' && /^[a-z]+$/.test(value)) continue;
      expect([theme, problems.length], token).toEqual([{}, 1]);
    }
  });

  it('cannot reach what every object has', () => {
    const { theme, problems } = readTheme('{"__proto__": {"accent": "red"}, "constructor": "red", "toString": "red"}');

    expect(Object.keys(theme)).toEqual([]);
    expect(problems).toHaveLength(3);
    expect(Object.hasOwn(Object.prototype, 'accent')).toBe(false);
  });

  it('is refused by the writer where a value has not been checked', () => {
    expect(() => writeTheme({ accent: 'red;}body{}' }, 'css')).toThrow('accent holds more than a plain value');
  });

  it('has at most fifty messages', () => {
    const { problems } = readTheme(
      JSON.stringify(Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`x${at}`, '']))),
    );

    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.message).toBe('30 more entries were left out.');
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...TOKEN_NAMES.map((name) => `${PREFIX}${name}`),
    ...['{', '}', ':', ';', '"', "'", '(', ')', '/*', '*/', 'url(', 'customer-chat', '<style>', '</style>', '\\', '\n'],
    ...['#fff', '16px', 'red', ',', '0', 'light-dark(', 'calc(', '@media', '--x', '[', 'var(--y)', '//a.example'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join(' ')),
    fc.json(),
  );

  it('is read without an error, and what comes of it stays inside of its declaration', () => {
    fc.assert(
      fc.property(text, (some) => {
        const { theme } = readTheme(some);

        for (const [name, value] of Object.entries(theme)) {
          expect(isTokenName(name)).toBe(true);
          expect(value).not.toMatch(/[;{}<>\\@!]|url|var\(|\/\*|:\/\//i);
        }
        expect(readTheme(`x: y;${writeTheme(theme, 'css')}`).theme).toEqual(theme);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is no value of a colour unless it is a colour', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const { theme } = readTheme(JSON.stringify({ accent: value }));

        expect(theme.accent !== undefined).toBe((parseSchemeColor(value, 'light')?.alpha ?? 0) > 0);
      }),
    );
  });
});

describe('the snippets', () => {
  const attributes = { heading: '"Ida\'s" <script>alert(1)</script> & Co\n' };

  it.each<[ThemeFormat, string]>([
    ['script', 'heading="&#34;Ida\'s&#34; &#60;script&#62;alert(1)&#60;/script&#62; &#38; Co\n"'],
    ['npm', String.raw`chat.setAttribute('heading', '"Ida\'s" \u003cscript>alert(1)\u003c/script> & Co\n');`],
  ])('put words of the host into %s as words', (format, expected) => {
    expect(writeTheme({ accent: '#a50' }, format, { attributes })).toContain(expected);
  });

  it('are all that a page needs', () => {
    expect(writeTheme({ accent: '#a50' }, 'script')).toBe(`<style>
customer-chat {
  --customer-chat-accent: #a50;
}
</style>
<script src="https://your-site.example/customer-chat.js" async></script>
<customer-chat organization-id="YOUR-ORGANIZATION-ID" client-id="YOUR-CLIENT-ID"></customer-chat>
`);
    expect(writeTheme({ accent: '#a50' }, 'npm')).toBe(`// npm install customer-chat
import 'customer-chat';

const chat = document.createElement('customer-chat');
chat.setAttribute('organization-id', 'YOUR-ORGANIZATION-ID');
chat.setAttribute('client-id', 'YOUR-CLIENT-ID');
chat.style.setProperty('--customer-chat-accent', '#a50');
document.body.append(chat);
`);
  });

  it('refuse an attribute whose name is none', () => {
    expect(() => writeTheme({}, 'npm', { attributes: { 'onclick="x" y': '' } })).toThrow(
      'cannot be an attribute’s name',
    );
  });
});
