import * as v from 'valibot';
import type { Outgoing } from '../domain/outgoing.ts';
import type { Store } from '../state/store.ts';

const kept = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(
    v.object({
      customId: v.string(),
      chatId: v.string(),
      draft: v.variant('kind', [
        v.object({ kind: v.literal('message'), text: v.string() }),
        v.object({
          kind: v.literal('file'),
          url: v.string(),
          name: v.string(),
          contentType: v.string(),
          size: v.number(),
          words: v.string(),
        }),
      ]),
      visibility: v.picklist(['all', 'agents']),
      writtenAt: v.number(),
      /** Of one that was refused. */
      why: v.optional(v.string()),
    }),
  ),
);

/**
 * Brings back the messages and files of this agent that the server had not confirmed, and keeps them from now on. Nobody
 * knows which of them arrived while the page was left. Returns what ends it.
 */
export function keepOutgoing(store: Store, agentId: string, storage: Pick<Storage, 'getItem' | 'setItem'>): () => void {
  const key = `agent-console.outgoing.${agentId}`;
  const before = v.safeParse(kept, storage.getItem(key));
  for (const { why, ...message } of before.success ? before.output : []) {
    const status = why === undefined ? ({ is: 'unsure' } as const) : ({ is: 'refused', why } as const);
    store.dispatch({ type: 'message_written', message: { ...message, status } });
  }
  let last = store.state.outgoing;
  return store.subscribe(() => {
    const { outgoing } = store.state;
    if (outgoing === last) return;
    last = outgoing;
    storage.setItem(key, JSON.stringify(outgoing.filter(isKept).map(toKeep)));
  });
}

function isKept({ draft, status }: Outgoing): boolean {
  return status.is !== 'accepted' && (draft.kind === 'message' || draft.kind === 'file');
}

function toKeep({ status, ...message }: Outgoing): object {
  return status.is === 'refused' ? { ...message, why: status.why } : message;
}
