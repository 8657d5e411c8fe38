/** Presses of a key that belong to an input method: as most engines tell of them, and as Safari does of the last one. */
export function pressWhileComposing(target: Element | null, key: string): void {
  for (const how of [{ isComposing: true }, { keyCode: 229 }])
    target?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...how }),
    );
}
