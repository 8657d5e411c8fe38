import type { Block } from './fenced-blocks.ts';

const ELEMENT = "document.querySelector('customer-chat')";

/** The documentation's one convention: there is an element, and `chat` is it, where a block makes none of its own. */
export function withChat({ text, kind }: Block): string {
  const element = kind.startsWith('js')
    ? `/** @type {HTMLElementTagNameMap['customer-chat']} */ (${ELEMENT})`
    : ELEMENT;
  const ofPage = text.replaceAll(ELEMENT, element);
  if (/\b(const|let|var|function) chat\b/.test(text) || !/\bchat\b/.test(text)) return ofPage;
  const imports = ofPage.match(/^import .*$/gm)?.join('\n') ?? '';
  return `${imports}\nconst chat = ${element};\n${ofPage.replace(/^import .*$/gm, '')}`;
}
