import { describe, expect, it } from 'vitest';
import { type Design, PLAIN } from './design.ts';
import { readDesign } from './read-design.ts';
import { type Snippet, snippetsOf, UNKNOWN_SETUP } from './snippets.ts';

const DESIGN: Design = {
  tokens: { accent: '#1f6b50', radius: '20px' },
  attributes: { position: 'start' },
  phrases: { hello: 'Moin' },
};

const written = (id: Snippet['id']) => snippetsOf(DESIGN, UNKNOWN_SETUP).find((one) => one.id === id)?.text ?? '';

describe('a theme that is pasted in', () => {
  it('is all that was written as JSON', () => {
    expect(readDesign(written('json'))).toEqual({ design: DESIGN, problems: [] });
  });

  it('is the tokens of a style sheet', () => {
    expect(readDesign(written('css'))).toEqual({ design: { ...PLAIN, tokens: DESIGN.tokens }, problems: [] });
  });

  it('is the tokens of a page’s snippet', () => {
    expect(readDesign(written('script')).design.tokens).toEqual(DESIGN.tokens);
  });

  it('says what is wrong with each entry, and takes the others', () => {
    const { design, problems } = readDesign(
      JSON.stringify({
        tokens: { accent: 'expression(alert(1))', radius: '8px', glow: '1px' },
        attributes: { scheme: 'blue', position: 'start', style: 'color:red' },
        phrases: { hello: 7, lead: 'Write', nope: 'x' },
        more: {},
      }),
    );

    expect(design).toEqual({
      tokens: { radius: '8px' },
      attributes: { position: 'start' },
      phrases: { lead: 'Write' },
    });
    expect(problems).toHaveLength(7);
    for (const name of ['accent', 'glow', 'scheme', 'style', 'hello', 'nope', 'more'])
      expect(
        problems.some((problem) => problem.includes(name)),
        name,
      ).toBe(true);
  });

  it.each(['{"tokens": 3}', '{"tokens": []}', 'nonsense', '', '[]', '<b>x</b>'])(
    'may be none, and then says so: %s',
    (text) => {
      const { design, problems } = readDesign(text);

      expect(design).toEqual(PLAIN);
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});
