/** Everything inside of an element, through the shadow roots in it, in order. */
export function* allIn(root: ParentNode): Generator<Element> {
  if (root instanceof Element && root.shadowRoot !== null) yield* allIn(root.shadowRoot);
  for (const element of root.children) {
    yield element;
    yield* allIn(element);
  }
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** So many frames are waited for what does not come. */
const PATIENCE = 300;

/**
 * The first element for a selector, in whatever shadow root it is, as soon as it is there. `outer >>> inner` finds the
 * inner one in whatever is below the outer.
 */
export async function whenThere(root: Element, selector: string): Promise<HTMLElement> {
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    const found = selector.split(' >>> ').reduce<Element | undefined>(firstIn, root);
    if (found instanceof HTMLElement) return found;
    await nextFrame();
  }
  throw new Error(`There is no ${selector}.`);
}

const firstIn = (root: Element | undefined, selector: string): Element | undefined =>
  root && [...allIn(root)].find((element) => element.matches(selector));

/** Presses the first element for a selector, as soon as it is there. */
export async function press(root: Element, selector: string): Promise<void> {
  const element = await whenThere(root, selector);
  element.click();
  await nextFrame();
}

/** Writes into the first field for a selector, as a person does. */
export async function write(root: Element, selector: string, text: string): Promise<void> {
  const field = await whenThere(root, selector);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await nextFrame();
}

/** Waits until late code has come and pictures are drawn, or cannot be; also those far down, which wait to be seen. */
export async function settled(root: Element): Promise<void> {
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    for (const element of allIn(root)) if (element instanceof HTMLImageElement) element.loading = 'eager';
    const isBusy = [...allIn(root)].some(
      (element) =>
        (element.localName.includes('-') && customElements.get(element.localName) === undefined) ||
        (element instanceof HTMLImageElement && !element.complete),
    );
    if (!isBusy) break;
    await nextFrame();
  }
  await nextFrame();
  await nextFrame();
}
