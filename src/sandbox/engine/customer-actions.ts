/** Every action of the customer side: name -> payload and handler. Transports are the carrier's matter. */
import * as v from 'valibot';
import { LIMITS } from '../../protocol/limits.ts';
import { type Actor, getChat } from './actor.ts';
import { groupStatus } from './availability.ts';
import { type Action, action, type CustomerCall, nothing } from './call.ts';
import {
  deleteChatProperties,
  deleteEventProperties,
  deleteThreadProperties,
  updateChatProperties,
  updateEventProperties,
  updateThreadProperties,
} from './change-properties.ts';
import {
  getConfiguration,
  getDynamicConfiguration,
  getLocalization,
  listGroupProperties,
  listLicenseProperties,
} from './configuration.ts';
import type { Json } from './contract.ts';
import { ownCustomer, statisticsView } from './customer-view.ts';
import { changed, mergedFields, updateCustomer } from './customers.ts';
import { deactivateChat } from './deactivate-chat.ts';
import { eventRequest } from './event-request.ts';
import { getForm } from './forms.ts';
import { acceptGreeting, cancelGreeting, clickGreetingButton, greet } from './greetings.ts';
import { customerListSchema, listChats } from './list-chats.ts';
import { listThreads, listThreadsSchema } from './list-threads.ts';
import { sendSneakPeek } from './live-signals.ts';
import { post } from './mails.ts';
import {
  address,
  groupId,
  id,
  invalid,
  omnichannel,
  properties,
  propertyNames,
  queryNumber,
  sessionFields,
  shortText,
  siteText,
  url,
} from './payload.ts';
import { postbackSchema, sendPostback } from './postbacks.ts';
import { predict } from './predicted-agent.ts';
import { markEventsAsSeen } from './seen.ts';
import { removeEvent, sendEvent } from './send-event.ts';
import { resumeChat, resumeChatSchema, startChat, startChatSchema } from './start-chat.ts';
import type { Unit } from './unit.ts';
import { urlInfo } from './url-infos.ts';
import { openPage } from './visits.ts';
import { requestWelcomeMessage } from './welcome.ts';

type CustomerAction = Action<CustomerCall>;

/** For what both sides do alike. */
function shared<Schema extends v.GenericSchema>(
  schema: Schema,
  handler: (unit: Unit, actor: Actor, payload: v.InferOutput<Schema>) => Json,
): CustomerAction {
  return action(schema, ({ unit, actor }: CustomerCall, payload: v.InferOutput<Schema>) =>
    handler(unit, actor, payload),
  );
}

const threadRef = { chat_id: id, thread_id: id };
const eventRef = { ...threadRef, event_id: id };
const text = v.optional(shortText);
const ofSite = v.optional(siteText);

const customerChanges = v.pipe(
  v.object({
    name: text,
    email: text,
    avatar: ofSite,
    session_fields: v.optional(sessionFields),
    address: v.optional(address),
    omnichannel: v.optional(omnichannel),
  }),
  v.check((changes) => Object.values(changes).some((change) => change !== undefined), 'At least one field is required'),
);

const chatActions: Readonly<Record<string, CustomerAction>> = {
  list_chats: shared(customerListSchema, listChats),
  list_threads: shared(listThreadsSchema, listThreads),
  get_chat: shared(v.object({ chat_id: id, thread_id: v.optional(id) }), getChat),
  start_chat: shared(startChatSchema, startChat),
  resume_chat: shared(resumeChatSchema, resumeChat),
  deactivate_chat: shared(v.object({ id }), deactivateChat),
  send_event: shared(
    v.object({ chat_id: id, event: eventRequest, attach_to_last_thread: v.optional(v.boolean()) }),
    sendEvent,
  ),
  delete_event: shared(v.object(eventRef), removeEvent),
  send_rich_message_postback: shared(postbackSchema, sendPostback),
  send_sneak_peek: shared(
    v.object({ chat_id: id, sneak_peek_text: v.pipe(v.string(), v.maxBytes(LIMITS.messageBytes)) }),
    sendSneakPeek,
  ),
  mark_events_as_seen: shared(v.object({ chat_id: id, seen_up_to: v.string() }), markEventsAsSeen),
  update_chat_properties: shared(v.object({ id, properties }), updateChatProperties),
  delete_chat_properties: shared(v.object({ id, properties: propertyNames }), deleteChatProperties),
  update_thread_properties: shared(v.object({ ...threadRef, properties }), updateThreadProperties),
  delete_thread_properties: shared(v.object({ ...threadRef, properties: propertyNames }), deleteThreadProperties),
  update_event_properties: shared(v.object({ ...eventRef, properties }), updateEventProperties),
  delete_event_properties: shared(v.object({ ...eventRef, properties: propertyNames }), deleteEventProperties),
};

const ownActions: Readonly<Record<string, CustomerAction>> = {
  update_customer: action(customerChanges, ({ unit, customer }: CustomerCall, changes) => {
    updateCustomer(unit, customer, changed(customer, changes), { answers: true });
    if (changes.session_fields !== undefined) greet(unit, customer.id);
    return {};
  }),
  set_customer_session_fields: action(
    v.object({ session_fields: sessionFields }),
    ({ unit, customer }: CustomerCall, { session_fields }) => {
      const after = { ...customer, sessionFields: mergedFields([], session_fields) };
      updateCustomer(unit, customer, after, { answers: true });
      greet(unit, customer.id);
      return {};
    },
  ),
  get_customer: action(nothing, ({ customer }: CustomerCall) => ({
    ...ownCustomer(customer),
    session_fields: customer.sessionFields,
    statistics: statisticsView(customer),
  })),
  update_customer_page: action(v.object({ url, title: ofSite }), ({ unit, customer }: CustomerCall, page) =>
    openPage(unit, customer.id, page),
  ),
  accept_greeting: action(
    v.object({ greeting_id: groupId, unique_id: id }),
    ({ unit, customer }: CustomerCall, request) => acceptGreeting(unit, customer.id, request),
  ),
  cancel_greeting: action(v.object({ unique_id: id }), ({ unit, customer }: CustomerCall, request) =>
    cancelGreeting(unit, customer.id, request),
  ),
  send_greeting_button_clicked: action(
    v.object({ greeting_unique_id: id, button_id: id }),
    ({ unit, customer }: CustomerCall, request) => clickGreetingButton(unit, customer.id, request),
  ),
  request_welcome_message: action(
    v.object({ id: text, group_id: v.optional(groupId) }),
    ({ unit, customer }: CustomerCall, request) => requestWelcomeMessage(unit, customer.id, request),
  ),
  request_email_verification: action(
    v.object({ callback_uri: v.pipe(v.string(), v.url()) }),
    ({ unit, customer }: CustomerCall) => {
      if (customer.email === undefined) return {};
      post(unit, { to: customer.email, subject: 'Is this your address?', text: 'It was taken as confirmed at once.' });
      updateCustomer(unit, customer, { ...customer, emailVerified: true });
      return {};
    },
  ),
  /** For visitors who are not connected; goals are nothing that a sandbox keeps. */
  check_goals: action(v.object({ session_fields: sessionFields, group_id: groupId, page_url: siteText }), () => ({})),
};

const lookUps: Readonly<Record<string, CustomerAction>> = {
  ping: action(nothing, () => ({})),
  list_group_statuses: action(
    v.object({ all: v.optional(v.boolean()), group_ids: v.optional(v.array(groupId)) }),
    ({ unit }: CustomerCall, { all, group_ids }) => {
      if (!all && group_ids === undefined) throw invalid(undefined, '`all` or `group_ids` is required');
      const groups = unit.config.groups.filter((group) => all || group_ids?.includes(group.id));
      return { groups_status: Object.fromEntries(groups.map((group) => [group.id, groupStatus(unit, group.id)])) };
    },
  ),
  get_form: action(
    v.object({ group_id: groupId, type: v.picklist(['prechat', 'postchat', 'ticket']) }),
    ({ unit }: CustomerCall, { group_id, type }) => getForm(unit, group_id, type),
  ),
  get_predicted_agent: action(
    v.object({ group_id: v.optional(groupId) }),
    ({ unit, customer }: CustomerCall, { group_id }) => {
      const { view, queue } = predict(unit, customer, group_id ?? customer.groupId);
      return { agent: view, queue };
    },
  ),
  get_url_info: action(v.object({ url }), ({ unit, origin }: CustomerCall, request) =>
    urlInfo(unit, request.url, origin.baseUrl),
  ),
};

/** These five need no token: they never look at the customer. */
const readBeforehand: Readonly<Record<string, CustomerAction>> = {
  get_dynamic_configuration: action(
    v.object({ group_id: v.optional(queryNumber), url: ofSite }),
    ({ unit }: CustomerCall, request) => getDynamicConfiguration(unit, request),
  ),
  get_configuration: action(v.object({ group_id: queryNumber, version: id }), ({ unit }: CustomerCall, request) =>
    getConfiguration(unit, request),
  ),
  get_localization: action(
    v.object({ group_id: queryNumber, language: id, version: id }),
    ({ unit }: CustomerCall, request) => getLocalization(unit, request),
  ),
  list_license_properties: action(v.object({ namespace: text, name: text }), ({ unit }: CustomerCall, filter) =>
    listLicenseProperties(unit, filter),
  ),
  list_group_properties: action(
    v.object({ id: queryNumber, namespace: text, name: text }),
    ({ unit }: CustomerCall, request) => listGroupProperties(unit, request),
  ),
};

export const CUSTOMER_ACTIONS: ReadonlyMap<string, CustomerAction> = new Map(
  Object.entries({ ...chatActions, ...ownActions, ...lookUps, ...readBeforehand }),
);

/** Actions that never look at who asks. */
export function needsNobody(name: string): boolean {
  return Object.hasOwn(readBeforehand, name);
}
