import { describe, expect, it } from 'vitest';
import { type Design, PLAIN } from './design.ts';
import { readDesign } from './read-design.ts';
import { type Snippet, snippetsOf, UNKNOWN_SETUP } from './snippets.ts';

const DESIGN: Design = {
  tokens: { accent: '#1f6b50', radius: '20px' },
  attributes: { position: 'start' },
  phrases: { hello: 'Moin' },
  starters: ['Moin?'],
};

const written = (id: Snippet['id']) => snippetsOf(DESIGN, UNKNOWN_SETUP).find((one) => one.id === id)?.text ?? '';

describe('a theme that is pasted in', () => {
  it('is all that was written as JSON', () => {
    expect(readDesign(written('json'))).toEqual({ design: DESIGN, problems: [] });
  });

  it('is the tokens of a style sheet', () => {
    expect(readDesign(written('css'))).toEqual({ design: { ...PLAIN, tokens: DESIGN.tokens }, problems: [] });
  });

  it('is nothing of what stands in the comments of a style sheet', () => {
    for (const words of ['/* for <customer-chat scheme="dark"> */\n', '/* phrases: none */'])
      expect(readDesign(words + written('css') + words)).toEqual({
        design: { ...PLAIN, tokens: DESIGN.tokens },
        problems: [],
      });
  });

  it('is the tokens and the attributes of a page’s snippet; of words in its script it says where else they are', () => {
    const { design, problems } = readDesign(written('script'));

    expect(design).toEqual({ ...PLAIN, tokens: DESIGN.tokens, attributes: DESIGN.attributes });
    expect(problems).toEqual([expect.stringContaining('JSON')]);
  });

  it('is not read of code, which is told in one sentence', () => {
    const code = [
      "import 'customer-chat';\nimport './theme.css';\n",
      '// Ours\n\nimport x from "customer-chat/react";',
    ];
    for (const text of [written('npm'), ...code])
      expect(readDesign(text)).toEqual({ design: PLAIN, problems: [expect.stringMatching(/style sheet .* JSON/)] });
  });

  it('is what an element sets by its attributes alone, written either way', () => {
    const attributes = { heading: 'Ours & <b>“yours”</b> "&#38;', scheme: 'dark', lang: 'de' };
    const [script] = snippetsOf({ ...PLAIN, attributes }, UNKNOWN_SETUP);

    expect(readDesign(script?.text ?? '')).toEqual({ design: { ...PLAIN, attributes }, problems: [] });
    expect(readDesign("<CUSTOMER-CHAT open organization-id=x Scheme=dark heading='A > B'></CUSTOMER-CHAT>")).toEqual({
      design: { ...PLAIN, attributes: { scheme: 'dark', heading: 'A > B' } },
      problems: [],
    });
  });

  it('is read in no time, whatever is pasted', () => {
    const started = performance.now();
    for (const long of [' ', 'a=', '"', "a='b' ", '<customer-chat ', '&#38;'])
      readDesign(`<customer-chat ${long.repeat(49_000 / long.length)}`);

    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('says what an element cannot have', () => {
    const { design, problems } = readDesign(
      '<customer-chat scheme="blue" onclick="alert(1)" style="color: red" position="start"></customer-chat>',
    );

    expect(design).toEqual({ ...PLAIN, attributes: { position: 'start' } });
    for (const name of ['blue', 'onclick', 'style']) expect(problems.join(' ')).toContain(name);
    expect(problems).toHaveLength(3);
  });

  it('names each entry of a style sheet that would end its element or load another', () => {
    const { design, problems } = readDesign(`@import url(https://evil.example/x.css);
      customer-chat {
        --customer-chat-accent: #1f6b50;
        --customer-chat-font: x</style><script>alert(1)</script>;
        --customer-chat-radius: expression(alert(1));
        --customer-chat-glow: 1px;
        --customer-chat-surface: url(https://evil.example/y);
      }
      customer-chat::part(bubble) { background: url(//evil.example/z) }
      @font-face { src: url(//evil.example/f) }`);

    expect(design).toEqual({ ...PLAIN, tokens: { accent: '#1f6b50' } });
    for (const name of ['@import', 'font:', 'radius', 'glow', 'surface', '::part(bubble)', '@font-face'])
      expect(
        problems.filter((problem) => problem.includes(name)),
        name,
      ).toHaveLength(1);
    expect(problems).toHaveLength(7);
  });

  it('says what is wrong with each entry, and takes the others', () => {
    const { design, problems } = readDesign(
      JSON.stringify({
        tokens: { accent: 'expression(alert(1))', radius: '8px', glow: '1px' },
        attributes: { scheme: 'blue', position: 'start', style: 'color:red' },
        phrases: { hello: 7, lead: 'Write', nope: 'x' },
        starters: ['Hello?', 5],
        more: {},
      }),
    );

    expect(design).toEqual({
      tokens: { radius: '8px' },
      attributes: { position: 'start' },
      phrases: { lead: 'Write' },
      starters: ['Hello?'],
    });
    expect(problems).toHaveLength(8);
    for (const name of ['accent', 'glow', 'scheme', 'style', 'hello', 'nope', 'more', 'Starter 2'])
      expect(
        problems.some((problem) => problem.includes(name)),
        name,
      ).toBe(true);
  });

  it.each(['{"tokens": 3}', '{"tokens": []}', '{"starters": {}}', 'nonsense', '', '[]', '<b>x</b>'])(
    'may be none, and then says so: %s',
    (text) => {
      const { design, problems } = readDesign(text);

      expect(design).toEqual(PLAIN);
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});
