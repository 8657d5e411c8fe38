/** The nearest element around this one that matches, through the shadow roots that both stand in. */
export function closestAcross<T extends keyof HTMLElementTagNameMap>(
  from: Element,
  tag: T,
): HTMLElementTagNameMap[T] | undefined {
  for (let element: Element | undefined = from; element !== undefined; element = hostOf(element)) {
    const found: HTMLElementTagNameMap[T] | null = element.closest(tag);
    if (found !== null) return found;
  }
  return undefined;
}

/** The element in whose shadow this one stands. */
export function hostOf(element: Element): HTMLElement | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof HTMLElement ? root.host : undefined;
}
