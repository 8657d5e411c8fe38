import type { Open, Unknowns } from '../shape.ts';
import type { ChatEvent } from './event.ts';
import type { ChatId, ThreadId, UserId } from './ids.ts';
import type { Properties } from './properties.ts';
import type { Micros } from './time.ts';
import type { User } from './user.ts';

/** The groups whose agents see a chat; `0` is all agents. */
export interface Access extends Unknowns {
  readonly groupIds: readonly number[];
}

export type GroupStatus = 'online' | 'offline' | 'online_for_queue';

export interface GroupState extends Unknowns {
  readonly id: number;
  readonly status: Open<GroupStatus>;
}

/** A place in the queue. `position` 1 is next; `waitTime` is an estimate in seconds. */
export interface QueuePlace extends Unknowns {
  readonly position: number;
  readonly waitTime: number;
  readonly queuedAt?: Micros;
}

/** One sitting of a chat. Only the last one can be active. */
export interface Thread extends Unknowns {
  readonly id: ThreadId;
  readonly active: boolean;
  readonly createdAt: Micros;
  readonly userIds: readonly UserId[];
  /** Oldest first. */
  readonly events?: readonly ChatEvent[];
  readonly properties?: Properties;
  readonly access?: Access;
  readonly queue?: QueuePlace;
  readonly previousThreadId?: ThreadId;
  readonly nextThreadId?: ThreadId;
}

/** The long-lived conversation of one customer with the organization. */
export interface Chat extends Unknowns {
  readonly id: ChatId;
  readonly users: readonly User[];
  readonly thread?: Thread;
  readonly access?: Access;
  readonly properties?: Properties;
  readonly transferredFrom?: TransferTarget;
}

export interface TransferTarget extends Unknowns {
  readonly groupIds?: readonly number[];
  readonly agentIds?: readonly UserId[];
}

/** A chat as a list shows it, with the newest event of each type. */
export interface ChatSummary extends Unknowns {
  readonly id: ChatId;
  readonly active: boolean;
  readonly users: readonly User[];
  readonly lastThreadId?: ThreadId;
  readonly lastThreadCreatedAt?: Micros;
  readonly lastEventPerType?: Readonly<Record<string, LastEvent>>;
  readonly properties?: Properties;
  readonly access?: Access;
}

export interface LastEvent extends Unknowns {
  readonly threadId: ThreadId;
  readonly threadOrder?: number;
  readonly threadCreatedAt?: Micros;
  readonly event: ChatEvent;
}
