/** A page that shows stored and new pictures side by side, and where they differ. */

/**
 * @typedef {object} Finding
 * @property {string} name of the picture, with its folder
 * @property {'changed' | 'new' | 'gone'} is
 * @property {number} [pixels] that differ
 */

/** @type {Record<Finding['is'], string>} */
const WORDS = { changed: 'changed', new: 'not stored yet', gone: 'shown no more' };

/**
 * Pictures are expected beside it, by kind: `stored/<name>.png`, `new/<name>.png`, `difference/<name>.png`.
 * @param {readonly Finding[]} findings
 * @param {number} same how many pictures are as they were
 * @param {readonly string[]} notes what makes the two hard to compare, a sentence each
 */
export function differencePage(findings, same, notes) {
  const list = findings.map(({ name, is, pixels }) => {
    const told = is === 'changed' ? `${pixels} pixels` : WORDS[is];
    return `<li><a href="#${escaped(name)}">${escaped(name)}</a> <span>${told}</span></li>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What changed in the gallery</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
  body { margin: 0; padding: 24px; background: light-dark(#f3f4f6, #0b0c0f); }
  h1 { margin: 0 0 4px; font-size: 22px; }
  h2 { margin: 32px 0 10px; font-size: 16px; overflow-wrap: anywhere; }
  ul { columns: 320px; padding: 0; list-style: none; }
  span, figcaption { color: light-dark(#5b606b, #a3a8b4); font-size: 13px; }
  .note { padding: 10px 14px; border: 1px solid light-dark(#b3202a, #ff8a8e); border-radius: 10px; }
  .three { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 12px; }
  figure { margin: 0; }
  img { inline-size: 100%; border: 1px solid light-dark(#dcdee3, #2a2d34); border-radius: 6px; background: #fff; }
</style>
<h1>What changed in the gallery</h1>
<p>${findings.length} of ${findings.length + same} pictures differ from the stored ones.</p>
${notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('\n')}
<ul>${list.join('\n')}</ul>
${findings.map(section).join('\n')}
</html>
`;
}

/** @param {Finding} finding */
function section({ name, is, pixels }) {
  /** @param {string} kind @param {string} caption @param {boolean} isThere */
  const figure = (kind, caption, isThere) => {
    const source = `${kind}/${name.split('/').map(encodeURIComponent).join('/')}.png`;
    const picture = `<a href="${source}"><img src="${source}" alt="${caption}: ${escaped(name)}" loading="lazy"></a>`;
    return `<figure><figcaption>${caption}</figcaption>${isThere ? picture : 'None.'}</figure>`;
  };
  return `<section>
<h2 id="${escaped(name)}">${escaped(name)} <span>${is === 'changed' ? `${pixels} pixels` : WORDS[is]}</span></h2>
<div class="three">
${figure('stored', 'Stored', is !== 'new')}
${figure('new', 'New', is !== 'gone')}
${figure('difference', 'Difference', is === 'changed')}
</div>
</section>`;
}

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
