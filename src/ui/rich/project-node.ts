import { hostOf } from './across-shadow.ts';

/**
 * Shows a page's own node in a view deep inside: it becomes a child of the outermost element, `<customer-chat>` where
 * there is one, and slots lead it from shadow to shadow to the slot of this name in `view`. So the page's styles apply
 * to it. Returns how to take it away.
 */
export function projectNode(view: HTMLElement, name: string, node: Node): () => void {
  const pieces: HTMLElement[] = [];
  for (let at: HTMLElement | undefined = view; at !== undefined; ) {
    const outer: HTMLElement | undefined = at.localName === 'customer-chat' ? undefined : hostOf(at);
    const piece = document.createElement(outer ? 'slot' : 'div');
    if (piece instanceof HTMLSlotElement) piece.name = name;
    else piece.append(node);
    piece.slot = name;
    at.append(piece);
    pieces.push(piece);
    at = outer;
  }
  return () => {
    for (const piece of pieces) piece.remove();
  };
}
