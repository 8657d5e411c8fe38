import type { CustomId } from '../../protocol/domain/ids.ts';
import type { Session } from '../../session/contract.ts';
import type { Clock, Random } from '../../session/ports.ts';
import type { AskForm } from '../ask-form.ts';
import type { ChatOptions, LateCommands } from '../chat.ts';
import type { Store } from '../store.ts';

/** What commands work with. */
export interface Context {
  readonly store: Store;
  readonly session: Session;
  readonly clock: Clock;
  readonly random: Random;
  /** Files whose bytes are here and not at the server. */
  readonly uploads: Map<CustomId, { retry(): void; cancel(): void }>;
  readonly askForm: AskForm;
  readonly options: Pick<ChatOptions, 'groupId' | 'sneakPeek'>;
}

/** A late command as it is written: what it works with comes first. */
export type Command<N extends keyof LateCommands> = (
  context: Context,
  ...args: Parameters<LateCommands[N]>
) => ReturnType<LateCommands[N]>;
