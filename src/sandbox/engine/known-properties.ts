/** Properties that the platform itself defines, with who may read and write them where. Anything else is free. */

export type Location = 'chat' | 'thread' | 'event' | 'group' | 'license';
export type Side = 'customer' | 'agent';
type Rights = 'r' | 'rw' | 'w' | '-';

export interface KnownProperty {
  readonly type: 'int' | 'bool' | 'string' | 'tokenized_string';
  /** Values that it may have. */
  readonly domain?: readonly (string | number)[];
  readonly at: Partial<Record<Location, { readonly customer: Rights; readonly agent: Rights }>>;
}

type Where = KnownProperty['at'];

function at(customer: Rights, agent: Rights, ...locations: Location[]): Where {
  return Object.fromEntries(locations.map((location) => [location, { customer, agent }]));
}

const everywhere = at('rw', 'rw', 'chat', 'thread', 'event', 'group', 'license');
const string = (where: Where): KnownProperty => ({ type: 'string', at: where });
const int = (where: Where): KnownProperty => ({ type: 'int', at: where });
const bool = (where: Where): KnownProperty => ({ type: 'bool', at: where });

const onLinks = at('rw', 'rw', 'event');
const onRatings = at('rw', 'r', 'chat', 'thread', 'event');
const forRouter = at('-', 'r', 'chat', 'thread');
const onTranslations = at('r', 'rw', 'event');
const onSource = at('r', 'r', 'chat', 'thread', 'event');

const KNOWN: { readonly [namespace: string]: { readonly [name: string]: KnownProperty } } = {
  chats: {
    formatting: { type: 'string', domain: ['commonmark'], at: at('rw', 'rw', 'event') },
    welcome_message_source: { type: 'string', domain: ['ai_agent', 'welcome_phrase'], at: at('r', 'r', 'event') },
  },
  lc2: {
    form_type: string(at('rw', 'r', 'event')),
    greeting_id: int({ ...at('rw', 'r', 'thread'), ...at('r', 'r', 'event') }),
    greeting_unique_id: string({ ...at('rw', 'r', 'thread'), ...at('r', 'r', 'event') }),
    welcome_message: bool(at('r', 'r', 'event')),
  },
  rating: {
    score: { type: 'int', domain: [0, 1], at: onRatings },
    comment: string(onRatings),
  },
  routing: {
    continuous: bool(at('r', 'r', 'chat', 'thread')),
    email_follow_up: bool(at('rw', 'r', 'chat')),
    offline_message: bool(at('rw', 'r', 'thread')),
    ignore_agents_routing: bool(at('rw', 'rw', 'chat')),
    ignore_bots: bool(at('w', '-', 'thread')),
    start_url: string(at('r', 'r', 'thread')),
    referrer: string(at('-', 'r', 'thread')),
    transcript_email: string(at('rw', 'r', 'thread')),
    idle: bool(forRouter),
    unassigned: bool(forRouter),
    pinned: bool(forRouter),
    unreplied: bool(forRouter),
  },
  smart_actions: {
    'greeting.hide_when_offline': bool(at('r', 'rw', 'group')),
  },
  source: {
    client_id: string(onSource),
    customer_client_id: string(at('r', 'r', 'chat', 'thread')),
    // Where v3.0's clients say that a chat comes from.
    type: string(at('rw', 'rw', 'chat', 'thread')),
  },
  status: { delivered: bool(at('rw', 'rw', 'event')) },
  test: {
    bool_property: bool(everywhere),
    int_property: int(everywhere),
    string_property: string(everywhere),
    tokenized_string_property: { type: 'tokenized_string', at: everywhere },
  },
  translation: {
    source_lang_code: string(onTranslations),
    target_lang_code: string(onTranslations),
    target_message: { type: 'tokenized_string', at: onTranslations },
  },
  url_details: {
    title: string(onLinks),
    description: string(onLinks),
    url: string(onLinks),
    image_url: string(onLinks),
    image_width: int(onLinks),
    image_height: int(onLinks),
  },
};

/** Has the platform defined names in it? Others belong to applications. */
export function isKnownNamespace(namespace: string): boolean {
  return Object.hasOwn(KNOWN, namespace);
}

export function knownProperty(namespace: string, name: string): KnownProperty | undefined {
  const names = isKnownNamespace(namespace) ? KNOWN[namespace] : undefined;
  return names !== undefined && Object.hasOwn(names, name) ? names[name] : undefined;
}
