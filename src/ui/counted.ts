/** Words that depend on a count; `{n}` stands for it. Categories are those of `Intl.PluralRules`. */
export interface Counted {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Some of these words, in place of those that stand there; of words that depend on a count, some categories. */
export type Own<T> = { readonly [K in keyof T]?: T[K] extends Counted ? Partial<Counted> : T[K] };
