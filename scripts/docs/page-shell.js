/** What stands around a chapter: the head, the navigation, what is on this page, what comes next. */
import { escaped } from './escaped.js';

/** More headings than this are no overview any more. */
const MANY = 24;

/**
 * @param {object} page
 * @param {import('./chapters.js').Chapter} page.chapter
 * @param {import('./render-markdown.js').Rendered} page.rendered
 * @param {readonly import('./chapters.js').Part[]} page.parts
 * @param {string} page.version of the package
 */
export function pageShell({ chapter, rendered, parts, version }) {
  const chapters = parts.flatMap(({ chapters: some }) => some);
  const at = chapters.indexOf(chapter);
  const [before, after] = [chapters[at - 1], chapters[at + 1]];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'" />
<title>${escaped(rendered.title)} · customer-chat</title>
<link rel="icon" href="icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="docs.css" />
<script src="docs.js" defer></script>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header class="site">
<a class="wordmark" href="index.html"><img src="icon.svg" alt="" width="28" height="28" />customer-chat</a>
<span class="version">${escaped(version)}</span>
<button class="menu-button" type="button" aria-expanded="false" aria-controls="menu">Contents</button>
</header>
<div class="page">
<nav class="menu" id="menu" aria-label="Documentation">
${parts.map((part) => menuPart(part, chapter)).join('\n')}
</nav>
<main id="content" tabindex="-1">
${rendered.html}
<nav class="turn" aria-label="Neighbouring pages">
${before ? `<a rel="prev" href="${before.page}"><small>Before</small>${escaped(before.title)}</a>` : '<span></span>'}
${after ? `<a rel="next" href="${after.page}"><small>Next</small>${escaped(after.title)}</a>` : ''}
</nav>
</main>
${onThisPage(rendered.headings)}
</div>
</body>
</html>
`;
}

/** @param {import('./chapters.js').Part} part @param {import('./chapters.js').Chapter} current */
function menuPart({ title, chapters }, current) {
  const links = chapters.map(
    (chapter) =>
      `<li><a href="${chapter.page}"${chapter === current ? ' aria-current="page"' : ''}>${escaped(chapter.title)}</a></li>`,
  );
  return `<h2>${escaped(title)}</h2>\n<ul>${links.join('')}</ul>`;
}

/** @param {readonly import('./render-markdown.js').Heading[]} headings */
function onThisPage(headings) {
  if (headings.length < 3) return '';
  const shown = headings.length > MANY ? headings.filter(({ depth }) => depth === 2) : headings;
  const links = shown.map(
    ({ id, depth, text }) => `<li class="level-${depth}"><a href="#${id}">${escaped(text)}</a></li>`,
  );
  return `<nav class="here" aria-labelledby="here"><h2 id="here">On this page</h2><ul>${links.join('')}</ul></nav>`;
}
