/** What is kept, and where. Everything here is readonly: a change puts a new document. Times are in microseconds. */
import { collection, volatileCollection } from '../journal.ts';
import type { JsonObject } from './contract.ts';

/** `namespace -> name -> value`. */
export type Properties = { readonly [namespace: string]: { readonly [name: string]: JsonValue } };
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export interface Access {
  readonly group_ids: readonly number[];
}

/** Who may see an event or a user of a chat: everybody, or agents alone. */
export type Visibility = 'all' | 'agents';

/** An event, by its thread and its running number there. */
export interface EventPlace {
  readonly threadId: string;
  readonly n: number;
}

export interface ChatMember {
  /** Id of the customer, e-mail address of an agent, id of a bot. */
  readonly id: string;
  readonly type: 'customer' | 'agent';
  readonly present: boolean;
  readonly visibility: Visibility;
  readonly seenUpTo?: number | undefined;
  /** The same of an agent, as the customer is told: what is for agents alone never moves it. */
  readonly publicSeenUpTo?: number | undefined;
}

/** The newest event of one type, as each side sees it. */
export interface LastEvents {
  readonly agent?: EventPlace | undefined;
  readonly customer?: EventPlace | undefined;
}

export interface Chat {
  readonly id: string;
  readonly customerId?: string | undefined;
  readonly createdAt: number;
  readonly members: readonly ChatMember[];
  readonly access: Access;
  readonly properties: Properties;
  readonly threadCount: number;
  readonly lastThreadId?: string | undefined;
  readonly lastThreadAt?: number | undefined;
  readonly active: boolean;
  /** The newest time given to anything in it: the next one is greater. */
  readonly clock: number;
  readonly lastEvents: { readonly [type: string]: LastEvents };
  /** The newest event by somebody else that counts as unread for the customer. */
  readonly lastUnread?: number | undefined;
  readonly customerLastEventAt?: number | undefined;
  readonly agentLastEventAt?: number | undefined;
  /** Where each `form` event of the chat stands, by `form_id`. */
  readonly forms: { readonly [formId: string]: EventPlace };
  readonly followers: readonly string[];
}

/** What the router has to remember of a thread. */
export interface Routing {
  /** The router looks for an agent whenever nobody is assigned. */
  readonly automatic: boolean;
  readonly agentId?: string | undefined;
  readonly assignedAt?: number | undefined;
  /** Was ever given to somebody: the first assignment has a message of its own. */
  readonly assignedBefore: boolean;
  /** Agents who left it by hand or by time: not asked again. */
  readonly avoid: readonly string[];
  /** Start of the cycle whose 5 minutes were looked at already. */
  readonly checkedCycle?: number | undefined;
}

export interface Queue {
  readonly queuedAt: number;
}

export interface Thread {
  readonly id: string;
  readonly chatId: string;
  /** Place in the chat, from 1. */
  readonly number: number;
  readonly active: boolean;
  readonly createdAt: number;
  readonly userIds: readonly string[];
  readonly properties: Properties;
  readonly access: Access;
  readonly tags: readonly string[];
  readonly previousThreadId?: string | undefined;
  readonly nextThreadId?: string | undefined;
  /** Events ever made in it; the newest one's number. */
  readonly eventCount: number;
  /** Events that each side sees. */
  readonly visibleToCustomer: number;
  readonly visibleToAgents: number;
  readonly lastMessageAt: number;
  readonly lastCustomerMessageAt?: number | undefined;
  readonly routing: Routing;
  readonly queue?: Queue | undefined;
  readonly queuesDuration?: number | undefined;
  readonly summary?: JsonObject | undefined;
}

export interface ChatEvent {
  readonly id: string;
  readonly n: number;
  readonly createdAt: number;
  readonly type: string;
  readonly visibility: Visibility;
  readonly authorId?: string | undefined;
  readonly customId?: string | undefined;
  readonly properties?: Properties | undefined;
  readonly deleted?: boolean | undefined;
  /** Said beside the conversation: it prolongs nothing and asks for no answer (R14). */
  readonly aside?: boolean | undefined;
  /** The fields of its type, in the words of the wire. */
  readonly content: JsonObject;
}

export interface Page {
  readonly openedAt: number;
  readonly url: string;
  readonly title?: string | undefined;
}

export interface Visit {
  readonly number: number;
  readonly startedAt: number;
  readonly endedAt?: number | undefined;
  readonly ip: string;
  readonly userAgent: string;
  readonly referrer?: string | undefined;
  readonly pages: readonly Page[];
  /** Greetings shown in it, by their configured id. */
  readonly greetings: readonly number[];
  /** By which address the visitor reaches this server, without a trailing slash. */
  readonly baseUrl?: string;
}

export interface ShownGreeting {
  readonly id: number;
  readonly uniqueId: string;
  readonly shownAt: number;
  readonly accepted: boolean;
  readonly agentId: string;
  /** What it says, where that is an agent's own and none of the set-up's. */
  readonly said?: GreetingContent | undefined;
}

export interface GreetingContent {
  readonly event: JsonObject;
  readonly addon?: string | undefined;
  readonly subtype?: 'announcement' | undefined;
  readonly is_exit_intent?: boolean | undefined;
}

export interface Statistics {
  readonly chats_count: number;
  readonly threads_count: number;
  readonly visits_count: number;
  readonly page_views_count: number;
  readonly greetings_shown_count: number;
  readonly greetings_accepted_count: number;
  readonly tickets_count: number;
}

export type SessionFields = readonly { readonly [key: string]: string }[];

export interface Customer {
  readonly id: string;
  readonly createdAt: number;
  readonly clientId: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly emailVerified?: boolean | undefined;
  readonly avatar?: string | undefined;
  readonly phoneNumber?: string | undefined;
  readonly address?: JsonObject | undefined;
  /** As `update_customer` takes it. */
  readonly omnichannel?: JsonObject | undefined;
  readonly sessionFields: SessionFields;
  readonly sideStorage: { readonly [key: string]: string };
  readonly groupId: number;
  /** `login` named the group: pages do not change it. */
  readonly groupIsFixed: boolean;
  readonly statistics: Statistics;
  readonly visit?: Visit | undefined;
  /** Last sign of life of the last connection. */
  readonly lastSeenAt: number;
  readonly bannedUntil?: number | undefined;
  readonly lastAgentId?: string | undefined;
  readonly greeting?: ShownGreeting | undefined;
  /** Welcome messages given out, newest last. */
  readonly welcomeMessages: readonly WelcomeMessage[];
}

export interface WelcomeMessage {
  readonly id: string;
  readonly text: string;
  readonly agentId: string;
  readonly createdAt: number;
}

/** Chat id -> chat. */
export const chats = collection<Chat>('chats');
/** Thread id -> thread. */
export const threads = collection<Thread>('threads');
/** `chat id/number` -> which thread that is. */
export const threadOrder = collection<string>('thread_order');
/** `thread id/number` -> event. */
export const events = collection<ChatEvent>('events');
/** Customer id -> customer. */
export const customers = collection<Customer>('customers');
/** Chat id -> nothing but that it has an active thread. */
export const activeChats = collection<true>('active_chats');
/** `time of the last thread/chat id`, over all chats. */
export const chatsByTime = collection<true>('chats_by_time');
/** `customer id/time of the last thread/chat id`. */
export const chatsOfCustomer = collection<true>('chats_of_customer');
/** Bot id -> the routing status it was given; it outlives connections and restarts. */
export const botStatuses = collection<RoutingStatus>('bot_statuses');

export type RoutingStatus = 'accepting_chats' | 'not_accepting_chats' | 'offline';
export type MonitoringLevel = 'my' | 'chatting' | 'invited' | 'online';

export interface AgentConnection {
  readonly id: string;
  readonly away: boolean;
  readonly level: MonitoringLevel;
  readonly subscriptions: readonly Subscription[];
}

/** What one connection of an agent asked to hear of customers. */
export interface Subscription {
  readonly id: string;
  readonly groupIds?: readonly number[] | undefined;
  readonly limit: number;
  readonly total: number;
}

/** An agent with at least one connection. */
export interface AgentSession {
  readonly agentId: string;
  readonly status: RoutingStatus;
  readonly connections: readonly AgentConnection[];
}

/** A customer with at least one connection, or gone for less than the grace. */
export interface CustomerSession {
  readonly customerId: string;
  readonly connections: readonly string[];
  /** Set while there is none. */
  readonly leftAt?: number | undefined;
  /** When the last thing happened that counts against `inactivity_timeout`. */
  readonly activeAt: number;
}

/** Agent id -> session. */
export const agentSessions = volatileCollection<AgentSession>('agent_sessions');
/** Customer id -> session. */
export const customerSessions = volatileCollection<CustomerSession>('customer_sessions');
/** Connection id -> whose it is. */
export const connectionOwners = volatileCollection<{ readonly kind: 'customer' | 'agent'; readonly userId: string }>(
  'connection_owners',
);
/** Agent id -> active chats in which the agent is present and seen by customers. */
export const agentLoad = volatileCollection<readonly string[]>('agent_load');
/** Chat id -> true, while an active thread has nobody assigned and the router may assign. */
export const waitingChats = volatileCollection<true>('waiting_chats');
/** Agent id -> when the last connection broke. */
export const agentsLeftAt = volatileCollection<number>('agents_left_at');
/** `agent id` -> last status a `reconnect` may take up again. */
export const lastAgentStatuses = volatileCollection<RoutingStatus>('last_agent_statuses');
/** Alarm -> when it rings. */
export const alarms = volatileCollection<number>('alarms');
/** Group id -> status that was last told to customers. */
export const toldGroupStatuses = volatileCollection<string>('told_group_statuses');
/** Group id -> whether its queue is full, until it is short enough again. */
export const fullQueues = volatileCollection<true>('full_queues');
/** Chat id -> queue position that was last told. */
export const toldPositions = volatileCollection<number>('told_positions');
