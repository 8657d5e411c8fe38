/** Remembers the last answer while everything it was made of is the very same. */
export function memo<Parts extends readonly unknown[], R>(make: () => R, parts: () => Parts): () => R {
  let known: { readonly parts: Parts; readonly made: R } | undefined;
  return () => {
    const now = parts();
    if (known === undefined || now.some((part, index) => part !== known?.parts[index]))
      known = { parts: now, made: make() };
    return known.made;
  };
}
