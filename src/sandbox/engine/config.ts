/**
 * What the sandbox is set up with: one organization, its people, and every duration and limit of the rules.
 * The configuration file has exactly this shape; what it leaves out has the default. It is read on each start:
 * conversations live in the data file, the set-up does not.
 */
import * as v from 'valibot';
import { LONG_POSTCHAT_FORM, LONG_PRECHAT_FORM, POSTCHAT_FORM, PRECHAT_FORM, TICKET_FORM } from './default-forms.ts';
import { DEFAULT_GREETINGS } from './default-greetings.ts';
import { DEFAULT_URL_INFOS } from './default-url-infos.ts';
import { agentPublicId } from './ids.ts';

const text = v.pipe(v.string(), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const minutes = v.pipe(v.number(), v.minValue(0));
const seconds = v.pipe(v.number(), v.minValue(0));
const groupId = v.pipe(v.number(), v.integer(), v.minValue(0));
const scalar = v.union([v.string(), v.number(), v.boolean()]);
const properties = v.record(v.string(), v.record(v.string(), scalar));
const priority = v.picklist(['first', 'normal', 'last', 'supervisor']);

const formFieldSchema = v.strictObject({
  id: text,
  type: v.picklist([
    'header',
    'name',
    'email',
    'question',
    'textarea',
    'subject',
    'radio',
    'select',
    'checkbox',
    'group_chooser',
    'rating',
  ]),
  label: v.string(),
  /** Of a `rating` (v3.0). */
  comment_label: v.optional(v.string()),
  required: v.optional(v.boolean()),
  options: v.optional(v.array(v.strictObject({ id: text, label: v.string(), group_id: v.optional(groupId) }))),
});

const formSchema = v.strictObject({ id: text, fields: v.pipe(v.array(formFieldSchema), v.minLength(1)) });

const groupSchema = v.strictObject({
  id: groupId,
  name: text,
  /** A form that is left out is switched off. */
  forms: v.optional(
    v.strictObject({
      prechat: v.optional(formSchema),
      postchat: v.optional(formSchema),
      ticket: v.optional(formSchema),
    }),
    {},
  ),
  properties: v.optional(properties, {}),
  /** Overrides the setting of the organization: -1 inherit, 0 automatic, 1 manual. */
  manual_routing: v.optional(v.picklist([-1, 0, 1]), -1),
  /** Said when the widget opens; none: the organization's. */
  welcome_message: v.optional(v.string()),
  /** Visitors whose page address contains one of these belong here, unless `login` names a group. First match wins. */
  auto_access_urls: v.optional(v.array(text), []),
  language: v.optional(text),
});

const email = v.pipe(v.string(), v.email(), v.toLowerCase());

/** E-mail address; it is the agent's id in the Agent API, and may stand under either name. */
const agentSchema = v.pipe(
  v.looseObject({ id: v.optional(email), login: v.optional(email) }),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
    const { id, login = id, ...agent } = value;
    if (login !== undefined && (id ?? login) === login) return { ...agent, login };
    addIssue({ message: login === undefined ? 'login is missing' : 'id and login are not the same e-mail address' });
    return NEVER;
  }),
  v.strictObject({
    login: email,
    name: text,
    role: v.optional(v.picklist(['owner', 'viceowner', 'administrator', 'normal']), 'normal'),
    groups: v.optional(v.array(groupId), [0]),
    priority: v.optional(priority, 'normal'),
    max_chats: v.optional(count),
    avatar: v.optional(v.string()),
    job_title: v.optional(v.string()),
    /** Routing status after a login. */
    login_status: v.optional(v.picklist(['accepting_chats', 'not_accepting_chats']), 'accepting_chats'),
    /** A fixed access token; left out, one is made and kept in the data file. */
    token: v.optional(text),
  }),
);

const botFields = v.strictObject({
  /** Left out, it is made of the name. */
  id: v.optional(text),
  name: text,
  groups: v.optional(v.array(groupId), [0]),
  priority: v.optional(priority, 'last'),
  max_chats: v.optional(count, 500),
  avatar: v.optional(v.string()),
  job_title: v.optional(v.string()),
  bot_type: v.optional(v.picklist(['chatbot', 'ai_agent']), 'chatbot'),
  /** What it is until it is switched. */
  status: v.optional(v.picklist(['accepting_chats', 'not_accepting_chats', 'offline']), 'offline'),
  token: v.optional(text),
});

const botSchema = v.pipe(
  botFields,
  v.transform(({ id, ...bot }) => ({ ...bot, id: id ?? agentPublicId(bot.name) })),
);

const conditionSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('url_current'),
    operator: v.optional(v.picklist(['contains', 'equals', 'does_not_contain']), 'contains'),
    value: v.string(),
  }),
  v.strictObject({
    type: v.literal('url_visited'),
    operator: v.optional(v.picklist(['contains', 'equals', 'does_not_contain']), 'contains'),
    value: v.string(),
  }),
  v.strictObject({ type: v.literal('time_on_site'), seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(900)) }),
  v.strictObject({ type: v.literal('time_on_page'), seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(900)) }),
  v.strictObject({ type: v.literal('visits_count'), at_least: count }),
  v.strictObject({ type: v.literal('page_views_count'), at_least: count }),
  v.strictObject({ type: v.literal('custom_variable'), name: text, value: v.string() }),
]);

const greetingSchema = v.strictObject({
  id: v.pipe(count, v.minValue(1)),
  group: v.optional(groupId, 0),
  name: v.optional(v.string(), ''),
  active: v.optional(v.boolean(), true),
  match: v.optional(v.picklist(['all', 'any']), 'all'),
  rules: v.pipe(v.array(conditionSchema), v.minLength(1), v.maxLength(10)),
  /** Who says it; none: the first agent of the group. */
  agent: v.optional(text),
  /** A `message` or `rich_message` in the words of `send_event`. An address that is a path alone is one of this server. */
  event: v.looseObject({ type: v.picklist(['message', 'rich_message']) }),
  addon: v.optional(v.string()),
  subtype: v.optional(v.literal('announcement')),
  is_exit_intent: v.optional(v.boolean(), false),
  hide_when_offline: v.optional(v.boolean(), false),
});

const urlInfoSchema = v.strictObject({
  url: text,
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  image_url: v.optional(v.string()),
  image_original_url: v.optional(v.string()),
  image_width: v.optional(count),
  image_height: v.optional(count),
});

const buttonSchema = v.strictObject({
  id: text,
  type: v.picklist(['image', 'text']),
  online_value: v.string(),
  offline_value: v.string(),
});

/** Durations and limits of the rules. Units stand in the names. */
const settingsSchema = v.strictObject({
  /** R21. 0: no limit. */
  chats_per_customer: v.optional(count, 1),
  /** R37: new chats wait until an agent takes them. */
  manual_routing: v.optional(v.boolean(), false),
  /** R33. 0: never. */
  transfer_chat_after_min: v.optional(minutes, 5),
  /** R35. 0: never. */
  chat_inactive_after_min: v.optional(minutes, 15),
  /** R34. 0: never. */
  archive_chat_after_min: v.optional(minutes, 30),
  /** R34, for continuous chats. 0: never. */
  archive_offline_chat_after_min: v.optional(minutes, 1440),
  /** R34: whether leaving the site ends the chat. */
  archive_chat_when_customer_leaves: v.optional(v.boolean(), false),
  /** R38: chats at a time, of agents that have no figure of their own. */
  max_chats_count: v.optional(count, 6),
  prefer_recent_agent: v.optional(v.boolean(), true),
  queue: v.optional(
    v.strictObject({
      enabled: v.optional(v.boolean(), true),
      /** Waiting chats of a group, after which it shows offline. 0: no limit. */
      limit: v.optional(count, 0),
      /** The group opens again below this many. */
      reopen_threshold: v.optional(count, 0),
      /** What one place in the queue is reckoned at in `wait_time`. */
      wait_per_place_s: v.optional(seconds, 60),
    }),
    {},
  ),
  /** R68: how long a customer may be gone before the agents hear of it. */
  customer_leave_grace_s: v.optional(seconds, 15),
  /** How long an agent may be gone before the chats are handed on. */
  agent_leave_grace_s: v.optional(seconds, 15),
  /** R67: absence after which the next login is a new visit. */
  customer_timeout_after_min: v.optional(minutes, 30),
  /** R97. 0: never. */
  inactivity_timeout_min: v.optional(minutes, 30),
  last_pages: v.optional(count, 20),
  /** R74: greetings for one customer. 0: no limit. */
  max_invites: v.optional(count, 0),
  /** R99. 0: no limit. */
  customers_limit: v.optional(count, 0),
  page_id_lifetime_days: v.optional(v.pipe(v.number(), v.minValue(0)), 30),
  domain_allowed: v.optional(v.boolean(), true),
  license_expired: v.optional(v.boolean(), false),
  /** What a customer's access token lasts. */
  token_lifetime_s: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 28_800),
  /** Applications that may ask for customers' tokens. Left out: any. */
  client_ids: v.optional(v.array(text)),
  /** Requests that one customer or agent has at once, and again over so many seconds. Left out: no limit. */
  rate_limit: v.optional(
    v.strictObject({ requests: v.pipe(count, v.minValue(1)), seconds: v.pipe(seconds, v.minValue(0.001)) }),
  ),
  /** Whether the first bot takes customers who write "show me everything" through all that a chat can carry. */
  tour: v.optional(v.boolean(), true),
  /** Whether agents may `multicast` to customers, so that the push can be tried. */
  multicast_to_customers: v.optional(v.boolean(), true),
});

const SAMPLE_ORGANIZATION = '5d3c2b1a-0f9e-4d8c-8b7a-6a5948372615';
const SAMPLE_CLIENT = 'c0ffee00c0ffee00c0ffee00c0ffee00';

const AGENTS = [
  { login: 'nora.lind@example.test', name: 'Nora Lind', role: 'administrator', job_title: 'Support Specialist' },
  { login: 'tom.hale@example.test', name: 'Tom Hale', job_title: 'Sales Advisor' },
];
const BOTS = [{ id: '0f1e2d3c4b5a69788796a5b4c3d2e1f0', name: 'Lamplight' }];

/** The whole set-up. Fields that are left out take the default; unknown ones are errors, since they are typing slips. */
export const configSchema = v.pipe(
  v.strictObject({
    /** What `--json` prints may be given back as it is: where the server listens is for the flags to say. */
    url: v.optional(text),
    demo_url: v.optional(text),
    agent_url: v.optional(text),
    organization_id: v.optional(text, SAMPLE_ORGANIZATION),
    license_id: v.optional(count, 1520),
    client_id: v.optional(text, SAMPLE_CLIENT),
    groups: v.optional(v.array(groupSchema), [
      { id: 0, name: 'General', forms: { ticket: TICKET_FORM } },
      {
        id: 1,
        name: 'Sales',
        forms: { prechat: PRECHAT_FORM, postchat: POSTCHAT_FORM, ticket: TICKET_FORM },
        auto_access_urls: ['group=1'],
      },
      {
        id: 2,
        name: 'Workshop',
        forms: { prechat: LONG_PRECHAT_FORM, postchat: LONG_POSTCHAT_FORM, ticket: TICKET_FORM },
        welcome_message: 'This is the workshop. What is broken?',
        auto_access_urls: ['group=2'],
      },
    ]),
    /** Left out: two, in every group. */
    agents: v.optional(v.array(agentSchema)),
    /** Left out: one, in every group. */
    bots: v.optional(v.array(botSchema)),
    greetings: v.optional(v.array(greetingSchema), DEFAULT_GREETINGS),
    /** Empty: nobody is welcomed. */
    welcome_message: v.optional(v.string(), 'Hi there, how can we help?'),
    license_properties: v.optional(properties, {}),
    /** What `get_url_info` knows without looking. A path alone is a page of this server. */
    url_infos: v.optional(v.array(urlInfoSchema), DEFAULT_URL_INFOS),
    buttons: v.optional(v.array(buttonSchema), [
      { id: 'btn01', type: 'text', online_value: 'Talk to us', offline_value: 'Leave a note' },
    ]),
    language: v.optional(text, 'en'),
    /** Phrase key → text, on top of the two that every sandbox serves. */
    localization: v.optional(v.record(v.string(), v.string()), {}),
    settings: v.optional(settingsSchema, {}),
  }),
  v.transform((config) => {
    const groups = config.groups.map(({ id }) => id);
    const {
      agents = AGENTS.map((agent) => v.parse(agentSchema, { ...agent, groups })),
      bots = BOTS.map((bot) => v.parse(botSchema, { ...bot, groups })),
    } = config;
    return { ...config, agents, bots };
  }),
  v.check((config) => config.groups.some(({ id }) => id === 0), 'groups: group 0, the default group, is missing'),
  v.check((config) => unique(config.groups.map(({ id }) => id)), 'groups: an id stands twice'),
  v.check((config) => unique(config.agents.map(({ login }) => login)), 'agents: a login stands twice'),
  v.check((config) => unique(config.bots.map(({ id }) => id)), 'bots: an id stands twice'),
  v.check(
    (config) =>
      [...config.agents, ...config.bots].every(({ groups }) =>
        groups.every((group) => config.groups.some(({ id }) => id === group)),
      ),
    'agents, bots: a group is named that does not exist',
  ),
  v.check(
    (config) => unique([...config.agents, ...config.bots].flatMap(({ token }) => token ?? [])),
    'agents, bots: a token stands twice',
  ),
  v.check(
    (config) => config.greetings.every(({ group }) => config.groups.some(({ id }) => id === group)),
    'greetings: a group is named that does not exist',
  ),
);

export type SandboxConfig = v.InferOutput<typeof configSchema>;
export type GroupConfig = SandboxConfig['groups'][number];
export type AgentConfig = SandboxConfig['agents'][number];
export type BotConfig = SandboxConfig['bots'][number];
export type GreetingConfig = SandboxConfig['greetings'][number];
export type GreetingRule = GreetingConfig['rules'][number];
export type FormTemplate = v.InferOutput<typeof formSchema>;

/** The data that a sandbox has when nobody says otherwise. */
export function defaultConfig(): SandboxConfig {
  return v.parse(configSchema, {});
}

function unique(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length;
}
