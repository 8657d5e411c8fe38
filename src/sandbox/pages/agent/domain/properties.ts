/** What programs keep beside a chat, a thread or an event: namespace -> name -> value. Open to everybody, so never relied on. */
export type Properties = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Rating {
  /** 1: good, 0: bad. */
  readonly score?: number;
  readonly comment?: string;
}

/** Lays what was set over what is known; names that are not mentioned stay. */
export function withProperties(known: Properties, set: Properties): Properties {
  const merged = Object.entries(set).map(([namespace, names]) => [namespace, { ...known[namespace], ...names }]);
  return { ...known, ...Object.fromEntries(merged) };
}

/** Takes names out, and a namespace that is empty then. */
export function withoutProperties(known: Properties, gone: Readonly<Record<string, readonly string[]>>): Properties {
  const kept = Object.entries(known).map(([namespace, names]) => {
    const out = Object.hasOwn(gone, namespace) ? (gone[namespace] ?? []) : [];
    return [namespace, Object.fromEntries(Object.entries(names).filter(([name]) => !out.includes(name)))] as const;
  });
  return Object.fromEntries(kept.filter(([, names]) => Object.keys(names).length > 0));
}

/** The rating that stands in a thread's properties, whole or in part. */
export function ratingIn(properties: Properties): Rating {
  const { score, comment } = properties.rating ?? {};
  return {
    ...(typeof score === 'number' && { score }),
    ...(typeof comment === 'string' && { comment }),
  };
}

/** In the order in which they are shown: one line each. */
export function propertyLines(
  properties: Properties | undefined,
): readonly { readonly namespace: string; readonly name: string; readonly value: string }[] {
  return Object.entries(properties ?? {}).flatMap(([namespace, names]) =>
    Object.entries(names).map(([name, value]) => ({
      namespace,
      name,
      value: typeof value === 'string' ? value : JSON.stringify(value),
    })),
  );
}
