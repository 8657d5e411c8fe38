/** Words that depend on a count; `{n}` stands for it. Categories are those of `Intl.PluralRules`. */
export interface Counted {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}
