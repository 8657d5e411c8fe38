/** One item of a list in place of another. */
export function replaced<T>(items: readonly T[], at: number, change: Partial<T>): readonly T[] {
  return items.map((item, index) => (index === at ? { ...item, ...change } : item));
}

export function removed<T>(items: readonly T[], at: number): readonly T[] {
  return items.filter((_, index) => index !== at);
}

/** One place up or down. */
export function moved<T>(items: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const item = items[at];
  const other = items[at + by];
  if (item === undefined || other === undefined) return items;
  return items.map((one, index) => (index === at ? other : index === at + by ? item : one));
}

/** The text of the field that an event comes from. */
export function textOf(event: Event): string {
  const field = event.target;
  const isField =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
  return isField ? field.value : '';
}
