import { describe, expect, it } from 'vitest';
import { parts } from '../../scripts/docs/chapters.js';
import { renderMarkdown } from '../../scripts/docs/render-markdown.js';
import { writeDocs } from '../../scripts/docs.js';

describe('the documentation', () => {
  it('has a place for every page, and no link that leads to nothing', async () => {
    expect(parts().map(({ title }) => title)).not.toContain('More');
    expect(await writeDocs()).toEqual([]);
  }, 240_000);

  it('links headings as code hosts do, the second of a name too', () => {
    const { html, headings, title } = renderMarkdown('# A\n\n## `get` & on\n\n### Why?\n\n## Why?\n', 'docs/a.md');

    expect(title).toBe('A');
    expect(headings.map(({ id }) => id)).toEqual(['get--on', 'why', 'why-1']);
    expect(html).toContain('<h2 id="why-1">');
  });

  it('leads from source to page', () => {
    const { links } = renderMarkdown(
      '[a](csp.md#the-hash) [b](../CHANGELOG.md) [c](https://example.com) [d](#x)',
      'docs/a.md',
    );

    expect(links).toEqual(['csp.html#the-hash', 'changelog.html', '#x']);
  });

  it('takes no HTML between the words, and shows that of examples', () => {
    expect(() => renderMarkdown('a <b>c</b>', 'docs/a.md')).toThrow('docs/a.md: HTML among the words: <b>');
    expect(renderMarkdown('```sh\n<b>\n```', 'docs/a.md').html).toContain('&lt;b&gt;');
  });
});
