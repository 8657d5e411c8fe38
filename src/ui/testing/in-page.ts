/** What a person finds and does in a component, for tests. */

/** Everything inside of an element or shadow root, through the shadow roots in it, in order. */
export function* drawnIn(root: ParentNode): Generator<Element> {
  if (root instanceof Element && root.shadowRoot !== null) yield* drawnIn(root.shadowRoot);
  for (const element of root.children) {
    yield element;
    yield* drawnIn(element);
  }
}

/** The first element for a selector, in whatever shadow root it is. */
export function find(root: Element, selector: string): HTMLElement {
  const found = findAll(root, selector)[0];
  if (found === undefined) throw new Error(`There is no ${selector}.`);
  return found;
}

export function findAll(root: Element, selector: string): readonly HTMLElement[] {
  return [...drawnIn(root)].filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.matches(selector),
  );
}

/** The button of this name. */
export function button(root: Element, name: string): HTMLElement {
  const found = findAll(root, 'button').find(
    (one) => one.getAttribute('aria-label') === name || one.textContent?.trim() === name,
  );
  if (found === undefined) throw new Error(`There is no button "${name}".`);
  return found;
}

/** The words that one sees, without spaces around. */
export function words(element: Element): string {
  return [element, ...drawnIn(element)]
    .filter((one) => one.shadowRoot === null && one.children.length === 0)
    .map((one) => one.textContent?.trim() ?? '')
    .filter((text) => text !== '')
    .join(' | ');
}

/** Where the focus really is. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Two frames: what was asked for has been laid out and painted. */
export const painted = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
