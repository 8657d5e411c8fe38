import type { Agent, AgentCard, Customer, CustomerDetails, SessionFields, User } from '../domain/user.ts';
import { converted, flag, literal, named, object, optional, type Shape, text, type Unknowns, union } from '../shape.ts';
import { textMap, userId } from '../v3-6/common.ts';
import { seenSecond } from './time.ts';

/** A map here, whose later value for a key wins. */
export const sessionFields: Shape<SessionFields> = converted(textMap, Object.entries, Object.fromEntries);

/** Some agents' pictures come without a scheme; an address that says nothing stays as it is. */
const avatar: Shape<string> = converted(
  text,
  (url) => (/^([a-z][a-z\d+-]*:|\/|$)/i.test(url) ? url : `https://${url}`),
  (url) => url,
);

const userFields = {
  id: userId,
  name: optional(text),
  avatar: optional(avatar),
  present: optional(flag),
  eventsSeenUpTo: named('last_seen_timestamp', optional(seenSecond)),
};

const agentDetails = { jobTitle: optional(text), isBot: optional(flag) };

const agent: Shape<Agent> = marked(
  object<Omit<Agent, 'botType'>>({ ...userFields, ...agentDetails, type: literal('agent') }),
);

type OlderCustomer = Pick<Customer, keyof typeof userFields | 'type' | 'email' | 'sessionFields'> & Unknowns;

export const customer: Shape<Customer> = marked(
  object<OlderCustomer>({
    ...userFields,
    type: literal('customer'),
    email: optional(text),
    sessionFields: named('fields', optional(sessionFields)),
  }),
);

export const user: Shape<User> = union<User>('type', { agent, customer }, agent);

export const agentCard: Shape<AgentCard> = object<Omit<AgentCard, 'botType'>>({
  id: userId,
  type: optional(text),
  name: optional(text),
  avatar: optional(avatar),
  ...agentDetails,
});

/** What customers may say about themselves; v3.0 has no word for addresses and other channels. */
export const customerDetails: Shape<CustomerDetails> = object<
  Pick<CustomerDetails, 'name' | 'email' | 'avatar' | 'sessionFields'> & Unknowns
>({
  name: optional(text),
  email: optional(text),
  avatar: optional(text),
  sessionFields: named('fields', optional(sessionFields)),
});

/** The seen mark is never missing: who has seen nothing has seen all up to the year 1970. */
function marked<T extends User>(shape: Shape<T>): Shape<T> {
  return { read: shape.read, write: (user) => shape.write({ ...user, eventsSeenUpTo: user.eventsSeenUpTo ?? 0 }) };
}
