import type { Greeting } from '../domain/greeting.ts';
import { type EventId, id, type UserId } from '../domain/ids.ts';
import type { AgentCard, Customer, CustomerStatistics, SessionFields } from '../domain/user.ts';
import type { LoginAnswer, LoginChat } from '../requests.ts';
import {
  converted,
  flag,
  type Json,
  json,
  lenientList,
  named,
  number,
  object,
  optional,
  type Shape,
  text,
  type Unknowns,
  WireError,
} from '../shape.ts';
import { userId } from '../v3-6/common.ts';
import { chatSummary, type OlderSummary } from './chat.ts';
import { agentCard, sessionFields } from './user.ts';

/** The answer to `login`; `chats` where it told them. */
export type OlderLogin = Omit<LoginAnswer, 'chats'> & { readonly chats?: readonly OlderSummary[] };

interface WireLogin extends Unknowns {
  readonly customerId: UserId;
  readonly hasActiveThread?: boolean;
  readonly config?: Json;
  readonly chatsSummary?: readonly OlderSummary[];
  readonly lastChatsSummary?: readonly OlderSummary[];
}

const wireLogin = object<WireLogin>({
  customerId: userId,
  hasActiveThread: optional(flag),
  config: named('__priv_dynamic_config', optional(json)),
  chatsSummary: optional(lenientList(chatSummary)),
  lastChatsSummary: optional(lenientList(chatSummary)),
});

interface CustomerData extends Omit<CustomerStatistics, 'threadsCount'>, Unknowns {
  readonly name?: string;
  readonly email?: string;
  readonly sessionFields?: SessionFields;
  readonly groupId?: number;
}

const customerData = object<CustomerData>({
  name: optional(text),
  email: optional(text),
  sessionFields: named('fields', optional(sessionFields)),
  groupId: optional(number),
  chatsCount: optional(number),
  visitsCount: optional(number),
  pageViewsCount: optional(number),
  greetingsShownCount: named('invitations_shown_count', optional(number)),
  greetingsAcceptedCount: named('invitations_accepted_count', optional(number)),
});

interface WireGreeting extends Pick<Greeting, 'id' | 'uniqueId' | 'displayedFirstTime'>, Unknowns {
  readonly text: string;
  readonly agent?: AgentCard;
}

/** A greeting is a text and no event. When it was shown is not said: it stands at the beginning of time. */
const greeting: Shape<Greeting> = converted(
  object<WireGreeting>({
    id: number,
    uniqueId: text,
    text,
    agent: optional(agentCard),
    displayedFirstTime: optional(flag),
  }),
  ({ text: said, unknownFields: _, ...read }): Greeting => ({
    ...read,
    event: {
      type: 'message',
      id: id<EventId>(read.uniqueId),
      ...(read.agent && { authorId: read.agent.id }),
      text: said,
      createdAt: 0,
      sortKey: 0,
    },
  }),
  ({ event, id, uniqueId, agent, displayedFirstTime }) => ({
    id,
    uniqueId,
    text: event.type === 'message' ? event.text : '',
    ...(agent && { agent }),
    ...(displayedFirstTime !== undefined && { displayedFirstTime }),
  }),
);

export const loginAnswer: Pick<Shape<OlderLogin>, 'read'> = {
  read(value, path, problems) {
    const { customerId, config, hasActiveThread, ...read } = wireLogin.read(value, path, problems);
    const chats = read.chatsSummary ?? read.lastChatsSummary;

    /** What is private may change any day, and nobody shall stay outside for that. */
    const inConfig = <T>(name: string, shape: Shape<T>): T | undefined => {
      if (typeof config !== 'object' || config === null) return undefined;
      const part: unknown = Object.entries(config).find(([key]) => key === name)?.[1];
      try {
        return part === undefined ? undefined : shape.read(part, `${path}.__priv_dynamic_config.${name}`, problems);
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
        problems.push(error);
        return undefined;
      }
    };

    const {
      name,
      email,
      sessionFields: fields,
      groupId,
      unknownFields: _,
      ...statistics
    } = inConfig('customer_data', customerData) ?? {};
    const shown = inConfig('greeting', greeting);
    const customer: Omit<Customer, 'type'> = {
      id: customerId,
      ...(name !== undefined && { name }),
      ...(email !== undefined && { email }),
      ...(fields && { sessionFields: fields }),
      statistics,
    };
    return {
      customer,
      ...(hasActiveThread !== undefined && { hasActiveThread }),
      ...(shown && { greeting: shown }),
      ...(groupId !== undefined && { groupId }),
      ...(chats && { chats }),
    };
  },
};

const READ_BY_PEOPLE: ReadonlySet<string> = new Set(['message', 'file', 'rich_message', 'form']);

/** v3.0 does not say whether there is something unread; the last events and the customer's seen mark do. */
export function loginChat({ id: chatId, users, lastEventPerType = {} }: OlderSummary, customerId: UserId): LoginChat {
  const seenUpTo = users.find(({ id }) => id === customerId)?.eventsSeenUpTo ?? 0;
  const hasUnreadEvents = Object.values(lastEventPerType).some(
    ({ event }) => READ_BY_PEOPLE.has(event.type) && event.authorId !== customerId && event.createdAt > seenUpTo,
  );
  return { chatId, hasUnreadEvents };
}
