import type { ActionName, Ask } from '../../src/protocol/requests.ts';
import { ACTIONS as OLDER_ACTIONS } from '../../src/protocol/v3-0/actions.ts';
import { codec as olderCodec } from '../../src/protocol/v3-0/codec.ts';
import { PUSHES as OLDER_PUSHES } from '../../src/protocol/v3-0/push.ts';
import { PUSHES } from '../../src/protocol/v3-6/push.ts';
import { REQUESTS } from '../../src/protocol/v3-6/requests.ts';
import { isOnRtm, isOnWeb, webMethod } from '../../src/sandbox/apis/actions.ts';
import type { Side } from '../../src/sandbox/apis/versions.ts';
import type { OlderAction } from '../../src/sandbox/dialects/v3-0/action.ts';
import { AGENT_ACTIONS as OLDER_AGENT_ACTIONS } from '../../src/sandbox/dialects/v3-0/agent-actions.ts';
import { AGENT_PUSHES as OLDER_AGENT_PUSHES } from '../../src/sandbox/dialects/v3-0/agent-pushes.ts';
import { CUSTOMER_ACTIONS as OLDER_CUSTOMER_ACTIONS } from '../../src/sandbox/dialects/v3-0/customer-actions.ts';
import { CUSTOMER_PUSHES as OLDER_CUSTOMER_PUSHES } from '../../src/sandbox/dialects/v3-0/customer-pushes.ts';
import type { OlderPushes } from '../../src/sandbox/dialects/v3-0/push.ts';
import { AGENT_ACTIONS } from '../../src/sandbox/engine/agent-actions.ts';
import { CUSTOMER_ACTIONS } from '../../src/sandbox/engine/customer-actions.ts';
import { TO_AGENTS, TO_CUSTOMERS } from '../../src/sandbox/engine/push-names.ts';
import { sample } from '../../test/documented-frames.ts';
import type { ChapterName } from './documented.ts';

/** Name → how it is done, in a few words. */
type Column = ReadonlyMap<string, string>;

/** Column → what is done, read out of the very tables that do it. */
export const CHAPTERS: { readonly [C in ChapterName]: Readonly<Record<string, Column>> } = {
  'customer 3.6 actions': {
    sandbox: transports('3.6', 'customer', [...CUSTOMER_ACTIONS.keys(), 'login', 'upload_file']),
    widget: done(Object.keys(REQUESTS)),
    'widget over v3.0': overOlder(Object.keys(REQUESTS) as ActionName[]),
  },
  'customer 3.6 pushes': {
    'in v3.0': olderPushes(OLDER_CUSTOMER_PUSHES, 'customer_disconnected', 'customer_side_storage_updated'),
    sandbox: done([...TO_CUSTOMERS, 'customer_disconnected']),
    widget: done(Object.keys(PUSHES)),
  },
  'customer 3.0 actions': {
    'in v3.6': newerActions(OLDER_CUSTOMER_ACTIONS),
    sandbox: transports('3.0', 'customer', Object.keys(OLDER_CUSTOMER_ACTIONS)),
    widget: done([...Object.keys(OLDER_ACTIONS), 'send_file']),
  },
  'customer 3.0 pushes': {
    'in v3.6': newerPushes(OLDER_CUSTOMER_PUSHES, 'customer_disconnected', 'customer_side_storage_updated'),
    sandbox: done(olderNames(OLDER_CUSTOMER_PUSHES, 'customer_disconnected')),
    widget: done(Object.keys(OLDER_PUSHES)),
  },
  'agent 3.6 actions': {
    sandbox: transports('3.6', 'agent', [...AGENT_ACTIONS.keys(), 'login', 'upload_file']),
  },
  'agent 3.6 pushes': {
    'in v3.0': olderPushes(OLDER_AGENT_PUSHES, 'agent_disconnected'),
    sandbox: done([...TO_AGENTS, 'agent_disconnected']),
  },
  'agent 3.0 actions': {
    'in v3.6': newerActions(OLDER_AGENT_ACTIONS),
    sandbox: transports('3.0', 'agent', Object.keys(OLDER_AGENT_ACTIONS)),
  },
  'agent 3.0 pushes': {
    'in v3.6': newerPushes(OLDER_AGENT_PUSHES, 'agent_disconnected'),
    sandbox: done(olderNames(OLDER_AGENT_PUSHES, 'agent_disconnected')),
  },
};

/** Columns that explain, and in which nothing can be missing. */
export const EXPLAINS: ReadonlySet<string> = new Set(['in v3.0', 'in v3.6']);

function done(names: Iterable<string>): Column {
  return new Map([...names].map((name) => [name, 'yes']));
}

function transports(version: '3.0' | '3.6', side: Side, names: readonly string[]): Column {
  return new Map(
    names.map((name) => {
      const overWeb = isOnWeb(version, side, name) ? [`Web, ${webMethod(version, side, name)}`] : [];
      return [name, [...(isOnRtm(version, side, name) ? ['RTM'] : []), ...overWeb].join('; ')];
    }),
  );
}

/** The names that the engine itself goes by, where a client of v3.6 can use them too. */
function newerActions(actions: Readonly<Record<string, OlderAction>>): Column {
  const known = (action: string) => CUSTOMER_ACTIONS.has(action) || AGENT_ACTIONS.has(action) || action === 'login';
  const entries = Object.entries(actions).map(([name, { action }]) => [name, known(action) ? `\`${action}\`` : '']);
  return new Map(entries.map(([name = '', action = '']) => [name, action]));
}

/** What customers of v3.6 never hear, such as of access, is nothing of theirs. `alike`: what no dialect has to translate. */
function olderPushes(pushes: OlderPushes, ...alike: readonly string[]): Column {
  const heard: ReadonlySet<string> = new Set(pushes === OLDER_CUSTOMER_PUSHES ? TO_CUSTOMERS : TO_AGENTS);
  const known = Object.entries(pushes).filter(([name]) => heard.has(name));
  const entries = known.map(([name, { names }]) => [name, names.map((older) => `\`${older}\``).join(', ')] as const);
  return new Map([...entries, ...alike.map((name) => [name, `\`${name}\``] as const)]);
}

function newerPushes(pushes: OlderPushes, ...alike: readonly string[]): Column {
  const newer = new Map(alike.map((name) => [name, `\`${name}\``]));
  for (const [name, { names }] of Object.entries(pushes)) {
    for (const older of names) newer.set(older, [newer.get(older), `\`${name}\``].filter(Boolean).join(', '));
  }
  return newer;
}

function olderNames(pushes: OlderPushes, disconnected: string): ReadonlySet<string> {
  return new Set([...Object.values(pushes).flatMap(({ names }) => names), disconnected]);
}

/** By which action of v3.0 the widget does what it asks of v3.6; those that are missing it does itself, or not. */
function overOlder(actions: readonly ActionName[]): Column {
  return new Map(
    actions.flatMap((action) => {
      const step = olderCodec.exchange(action, documentedAsk(action));
      const path = step.is === 'request' ? step.webCall().path : undefined;
      return path === undefined ? [] : [[action, `\`${path.slice(path.lastIndexOf('/') + 1)}\``] as const];
    }),
  );
}

/** The request of the documentation, as the widget would ask it. */
function documentedAsk<A extends ActionName>(action: A): Ask<A> {
  if (action === 'upload_file')
    return { file: new Blob([]), name: 'a.png', into: { chatId: 'a', customId: 'b' } } as Ask<A>;
  const { request } = sample('3.6', 'requests', action) as { request: Readonly<Record<string, unknown>> };
  const { payload, body, query } = request;
  return REQUESTS[action].ask.read(payload ?? body ?? fromQuery(query), action, []);
}

/** In a query figures and switches are texts. */
function fromQuery(query: unknown): Readonly<Record<string, unknown>> {
  const entries = Object.entries(typeof query === 'object' && query !== null ? query : {});
  return Object.fromEntries(
    entries.map(([name, value]) => [name, /^(\d{1,9}|true|false)$/.test(value) ? JSON.parse(value) : value]),
  );
}
