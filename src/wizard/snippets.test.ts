import { describe, expect, it } from 'vitest';
import { type Design, PLAIN } from './design.ts';
import { type Setup, type Snippet, snippetsOf, UNKNOWN_SETUP } from './snippets.ts';

const DESIGN: Design = {
  tokens: { accent: '#1f6b50', radius: '20px' },
  attributes: { scheme: 'dark', 'launcher-label': 'Ask “us” & <b>more</b>"' },
  phrases: { hello: '</script><b>Hello</b>', 'forms.send': 'Off it goes' },
  starters: ['Where is <my> order?', 'Do you deliver abroad?'],
};

const written = (id: Snippet['id'], design: Design = DESIGN, setup: Setup = UNKNOWN_SETUP): string =>
  snippetsOf(design, setup).find((snippet) => snippet.id === id)?.text ?? '';

describe('what one takes along of a theme', () => {
  it('is a rule of CSS', () => {
    expect(written('css', { ...PLAIN, tokens: DESIGN.tokens })).toBe(`customer-chat {
  --customer-chat-accent: #1f6b50;
  --customer-chat-radius: 20px;
}
`);
  });

  it('names above that rule what has to go on the element', () => {
    const [comment] = written('css').split('\n');

    expect(comment).toBe(
      '/* No style sheet can say these, they go on the element: scheme, launcher-label, phrases, starters. */',
    );
  });

  it('is JSON with all of it', () => {
    expect(JSON.parse(written('json'))).toEqual(DESIGN);
  });

  it('is a script tag with the element, its style and its words', () => {
    const snippet = written('script');

    expect(snippet).toContain('<script src="https://your-site.example/customer-chat.js" async></script>');
    expect(snippet).toContain('    --customer-chat-radius: 20px;\n');
    expect(snippet).toContain('\n  scheme="dark"');
    expect(snippet).toContain('phrases = {\n    hello: ');
    expect(snippet).toContain('starters = [\n    "Where is \\u003cmy> order?",\n');
  });

  it('holds no markup that its words did not mean', () => {
    const snippet = written('script');

    expect(snippet).not.toContain('<b>');
    expect(snippet.match(/<\/script>/g)).toHaveLength(3);
    expect(snippet).toContain('launcher-label="Ask “us” &#38; &#60;b&#62;more&#60;/b&#62;&#34;"');
  });

  it('is code for a bundler, with the settings as properties', () => {
    const snippet = written('npm');

    expect(snippet).toContain("import './customer-chat-theme.css';");
    expect(snippet).toContain('  launcherLabel: ');
    expect(snippet).toContain('  phrases: {\n    hello: ');
    expect(snippet).toContain('  starters: [\n');
  });

  it('carries what is hidden everywhere: as an attribute, a property, rules, and an entry', () => {
    const design: Design = { ...PLAIN, attributes: { 'hide-controls': 'emoji' } };

    expect(written('script', design)).toContain('\n  hide-controls="emoji"');
    expect(written('npm', design)).toContain('  hideControls: "emoji"');
    expect(written('css', design)).toBe('customer-chat::part(emoji-button) {\n  display: none;\n}\n');
    expect(JSON.parse(written('json', design)).attributes).toEqual({ 'hide-controls': 'emoji' });
  });

  it('names the language as the element does, in markup and as its property', () => {
    const design: Design = { ...PLAIN, attributes: { lang: 'de' } };

    expect(written('script', design)).toContain('\n  lang="de"');
    expect(written('npm', design)).toContain('  lang: "de"');
  });

  it('leaves out what stays as it is', () => {
    expect(written('script', PLAIN)).not.toMatch(/style|phrases|starters/);
    expect(written('npm', PLAIN)).not.toMatch(/css|phrases|starters/);
  });

  it('names whose chat it is, and another API where there is one', () => {
    const setup = { script: '/customer-chat.js', organization: 'o-1', client: 'c-1', api: 'http://localhost:4300' };

    expect(written('script', PLAIN, setup)).toContain(
      'organization-id="o-1"\n  client-id="c-1"\n  api-url="http://localhost:4300"',
    );
    expect(written('npm', PLAIN, setup)).toContain('apiUrl: "http://localhost:4300"');
  });
});
