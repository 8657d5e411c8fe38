/**
 * Identifiers. All of them are opaque strings on the wire; the brand keeps a thread's id from standing
 * where a chat's belongs. A string becomes one at the codec, or through {@link id} where it comes from elsewhere.
 */
declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type ChatId = Id<'chat'>;
export type ThreadId = Id<'thread'>;
export type EventId = Id<'event'>;
/** A customer's or an agent's. */
export type UserId = Id<'user'>;
/** Chosen by the sender of an event, returned unchanged: how an answer finds the message it belongs to. */
export type CustomId = Id<'custom'>;

export const id = <T extends Id<string>>(value: string): T => value as T;
