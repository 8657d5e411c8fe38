/** `{ namespace: { name: value } }` (Data structures: Properties). */
export type Properties = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
/** Names of deleted properties by namespace. */
export type DeletedProperties = Readonly<Record<string, readonly string[]>>;
