/** What the guide of the tour can do, one thing at a time, in the order of its script. */
import type { JsonObject } from '../engine/contract.ts';
import type { TourFileName } from './tour-files.ts';

/** `after`: milliseconds to wait before it. `as`: a name by which a later step means the event. */
export type Step = { readonly after: number } & (
  | { readonly does: 'send'; readonly event: JsonObject; readonly as?: string }
  | { readonly does: 'typing'; readonly isTyping: boolean }
  | { readonly does: 'think'; readonly title: string; readonly description: string; readonly customId: string }
  | { readonly does: 'preview'; readonly text: string; readonly customId: string }
  | { readonly does: 'edit'; readonly event: string; readonly text: string }
  | { readonly does: 'delete'; readonly event: string }
  | { readonly does: 'set_properties'; readonly event: string; readonly properties: JsonObject }
  | { readonly does: 'delete_properties'; readonly event: string; readonly names: JsonObject }
  /** The file is gone from the server, while the event goes on to show it. */
  | { readonly does: 'lose_file'; readonly file: TourFileName }
);

export const send = (after: number, event: JsonObject, as?: string): Step => ({
  does: 'send',
  after,
  event,
  ...(as !== undefined && { as }),
});

export const say = (after: number, text: string, as?: string): Step => send(after, { type: 'message', text }, as);

/** Text that grows while it is written, and stands there for good at the end: both carry the same `custom_id`. */
export function stream(after: number, customId: string, words: readonly string[]): readonly Step[] {
  const previews = words.map(
    (_, index): Step => ({
      does: 'preview',
      after: index === 0 ? after : 350,
      customId,
      text: words.slice(0, index + 1).join(' '),
    }),
  );
  return [...previews, send(350, { type: 'message', text: words.join(' '), custom_id: customId })];
}
