import type {
  Address,
  Agent,
  AgentCard,
  Customer,
  CustomerDetails,
  CustomerStatistics,
  Omnichannel,
  User,
} from '../domain/user.ts';
import {
  flag,
  jsonObject,
  lenient,
  literal,
  number,
  object,
  open,
  optional,
  type Shape,
  text,
  union,
} from '../shape.ts';
import { sessionFields, time, userId } from './common.ts';

/** Customers and agents (Data structures: Users). */
const userFields = {
  id: userId,
  name: optional(text),
  avatar: optional(text),
  present: optional(flag),
  eventsSeenUpTo: optional(time),
};

const agentDetails = {
  jobTitle: optional(text),
  isBot: optional(flag),
  botType: optional(open<'chatbot' | 'ai_agent'>()),
};

const agent: Shape<Agent> = object<Agent>({ ...userFields, ...agentDetails, type: literal('agent') });

export const address: Shape<Address> = object<Address>({
  address: optional(text),
  city: optional(text),
  country: optional(text),
  state: optional(text),
  postalCode: optional(text),
});

const statistics: Shape<CustomerStatistics> = object<CustomerStatistics>({
  chatsCount: optional(number),
  threadsCount: optional(number),
  visitsCount: optional(number),
  pageViewsCount: optional(number),
  greetingsShownCount: optional(number),
  greetingsAcceptedCount: optional(number),
});

const customerFields = {
  ...userFields,
  email: optional(text),
  emailVerified: optional(flag),
  phoneNumber: optional(text),
  sessionFields: optional(sessionFields),
  address: optional(address),
  omnichannel: optional(jsonObject),
  statistics: optional(statistics),
};

export const customer: Shape<Customer> = object<Customer>({ ...customerFields, type: literal('customer') });

/** As `login` answers: nobody says `type` there. Nobody stays outside for what is said about them. */
export const loggedInCustomer: Shape<Omit<Customer, 'type'>> = object<Omit<Customer, 'type'>>({
  ...customerFields,
  sessionFields: lenient(sessionFields),
  address: lenient(address),
  omnichannel: lenient(jsonObject),
  statistics: lenient(statistics),
});

/** Changed fields only. */
export const customerChanges: Shape<Partial<Customer>> = object<Partial<Customer>>({
  ...customerFields,
  id: optional(userId),
  type: optional(literal('customer')),
});

export const user: Shape<User> = union<User>('type', { agent, customer }, agent);

export const agentCard: Shape<AgentCard> = object<AgentCard>({
  id: userId,
  type: optional(text),
  name: optional(text),
  avatar: optional(text),
  ...agentDetails,
});

const omnichannel: Shape<Omnichannel> = object<Omnichannel>({
  fbmessenger: optional(jsonObject),
  twilio: optional(object<NonNullable<Omnichannel['twilio']>>({ phoneNumber: text })),
});

export const customerDetails: Shape<CustomerDetails> = object<CustomerDetails>({
  name: optional(text),
  email: optional(text),
  avatar: optional(text),
  sessionFields: optional(sessionFields),
  address: optional(address),
  omnichannel: optional(omnichannel),
});
