/** One `property: value` of a style sheet, and whose it is. */
export interface Declaration {
  /** The selector, or an at-rule's words; empty where the declaration stands alone. */
  readonly of: string;
  readonly property: string;
  readonly value: string;
}

export const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ');

/**
 * The declarations of a style sheet, in order: enough of CSS for what themes are written in. Nothing is lost without a
 * word: what is no declaration comes back as one without a property.
 */
export function readCss(text: string): readonly Declaration[] {
  const found: Declaration[] = [];
  const around: string[] = [];
  for (const { words, end } of pieces(withoutComments(text))) {
    if (end === '{') around.push(words);
    else if (words !== '') found.push(declaration(around.join(' '), words));
    if (end === '}') around.pop();
  }
  return found;
}

function declaration(of: string, words: string): Declaration {
  const [, property, value] = /^([-\w]+)\s*:([\s\S]*)$/.exec(words) ?? [];
  return property === undefined || value === undefined
    ? { of, property: '', value: words }
    : // A value may go over several lines.
      { of, property, value: value.trim().replace(/\s*[\t\n\f\r]\s*/g, ' ') };
}

/** What stands between the marks that end something, outside of quotes and brackets. */
function* pieces(text: string): Generator<{ readonly words: string; readonly end: string }> {
  let words = '';
  let quote = '';
  let depth = 0;
  for (const letter of text) {
    if (quote !== '') quote = letter === quote || letter === '\n' ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (letter === '{' || letter === '}' || (letter === ';' && depth === 0)) {
      yield { words: words.trim(), end: letter };
      words = '';
      depth = 0;
      continue;
    }
    words += letter;
  }
  yield { words: words.trim(), end: '' };
}
