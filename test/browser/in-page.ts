/**
 * What engine-page.ts runs inside a page. Each function is sent as text, so it stands alone: nothing from outside.
 */

/**
 * Where the middle of the first visible match is, in CSS pixels of the viewport; open shadow roots are searched too.
 * Nothing while it, or what it lies in, is on its way somewhere: between two frames it would be met where it no longer is.
 */
export function locate(selector: string): { x: number; y: number } | undefined {
  const search = (root: Document | ShadowRoot): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector) && element.checkVisibility({ visibilityProperty: true })) return element;
      const inside = element.shadowRoot === null ? undefined : search(element.shadowRoot);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  const element = search(document);
  if (element === undefined) return undefined;
  const moves = ({ playState, effect }: Animation) =>
    playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
  let around: Element | null = element;
  while (around !== null) {
    if (around.getAnimations().some(moves)) return undefined;
    const root: Node = around.getRootNode();
    around = around.assignedSlot ?? around.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width === 0 || height === 0 ? undefined : { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

/** Settles when a frame has been laid out and its observers have run; a page that is hidden draws none to wait for. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** What can be read in each visible match, that of its shadow root and slots included, in the order of the page. */
export function visibleTexts(selector: string): string[] {
  // A box of its own or, as slots have, the boxes of its children.
  const isVisible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
    if (node instanceof Element && !isVisible(node)) return '';
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children =
      slotted.length > 0 ? slotted : (node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes;
    return [...children].map(read).join('');
  };
  const search = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot === null ? [] : search(element.shadowRoot)),
    ]);
  return search(document)
    .filter(isVisible)
    .map((element) => read(element).replace(/\s+/g, ' ').trim());
}
