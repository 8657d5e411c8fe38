import type { CustomerDetails, SessionFields } from '../../protocol/domain/user.ts';
import type { CustomerToken, TokenSource } from '../../session/contract.ts';
import type { Settings } from '../settings.ts';
import { warn } from './console.ts';
import type { PageConfig } from './contract.ts';

/** What `window.__lc` comes to, and a sentence for each thing in it that cannot be right. */
export interface ReadConfig {
  readonly settings: Partial<Settings>;
  /** What put the widget on the page, and as what: for those who have to find out. */
  readonly origin: { readonly integration?: string; readonly product?: string };
  readonly problems: readonly string[];
}

/** Reads `window.__lc`. What it does not know it leaves alone; what is wrong is told and left out. */
export function readConfig(config: PageConfig): ReadConfig {
  const problems: string[] = [];
  const read = <T>(name: string, from: unknown, take: (value: unknown) => T | undefined, should: string) => {
    if (from === undefined || from === null) return undefined;
    const value = take(from);
    if (value === undefined) problems.push(`__lc.${name}: ${show(from)} cannot be right, it should be ${should}.`);
    return value;
  };

  const license = read('license', config.license, wholeNumber, 'the number of your account');
  const organizationId = read('organizationId', config.organizationId, words, 'the id of your organization, a UUID');
  const groupId = read('group', config.group, wholeNumber, 'the number of a group');
  const visitor = read('visitor', config.visitor, visitorOf, 'an object with a name, an email, or both');
  const params = read('params', config.params, paramsOf, 'a list of objects with a name and a value');
  const getToken = read(
    'custom_identity_provider',
    config.custom_identity_provider,
    (provider) => tokenSource(provider, { licenseId: license, organizationId }),
    'a function that gives an object with getToken and getFreshToken',
  );
  const between = read('chat_between_groups', config.chat_between_groups, isFlag, 'true or false');
  const takeOwn = (value: unknown) => ownSettings(value, problems);
  const own = read('customer_chat', config.customer_chat, takeOwn, 'an object of settings') ?? {};
  if (license === undefined && organizationId === undefined) {
    problems.push('__lc: license and organizationId are missing, one of them has to say whose agents answer.');
  }
  const customer = { ...visitor, ...(params && { sessionFields: params }) };
  const [integration, product] = [words(config.integration_name), words(config.product_name)];
  return {
    settings: {
      // Who carries this interface counts on hearing of agents and greetings before anybody opens the window.
      connect: 'eager',
      ...(organizationId !== undefined && { organizationId }),
      ...(license !== undefined && { licenseId: license }),
      ...(groupId !== undefined && { groupId }),
      ...(between !== undefined && { uniqueGroups: !between }),
      ...(Object.keys(customer).length > 0 && { customer }),
      ...(getToken && { getToken }),
      ...own,
    },
    origin: { ...(integration !== undefined && { integration }), ...(product !== undefined && { product }) },
    problems,
  };
}

const show = (value: unknown) =>
  typeof value === 'string' ? `"${value}"` : typeof value === 'number' ? String(value) : typeof value;

const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const isFlag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Adapters hand numbers over as text. */
function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function visitorOf(value: unknown): CustomerDetails | undefined {
  if (!isObject(value)) return undefined;
  const [name, email] = [words(value.name), words(value.email)];
  return { ...(name !== undefined && { name }), ...(email !== undefined && { email }) };
}

function paramsOf(value: unknown): SessionFields | undefined {
  if (!Array.isArray(value)) return undefined;
  const pairs = value.map((one: unknown) => (isObject(one) && words(one.name) ? [one.name, one.value] : undefined));
  return pairs.includes(undefined)
    ? undefined
    : pairs.map((pair) => [`${pair?.[0]}`, String(pair?.[1] ?? '')] as const);
}

/** Names and values as pages give them; what is no text becomes one, and nothing an empty one. */
export function sessionFieldsOf(variables: unknown): SessionFields | undefined {
  return isObject(variables)
    ? Object.entries(variables).map(([name, value]) => [name, String(value ?? '')] as const)
    : undefined;
}

/** Whose agents the page means, by either name. */
interface Account {
  readonly licenseId: number | undefined;
  readonly organizationId: string | undefined;
}

/** The page's own source of tokens: made once, and asked for a fresh one when the kept one was refused. */
function tokenSource(provider: unknown, account: Account): TokenSource | undefined {
  if (typeof provider !== 'function') return undefined;
  let made: unknown;
  let isTold = false;
  return async ({ fresh }) => {
    made ??= provider();
    const ask = isObject(made) ? made[fresh ? 'getFreshToken' : 'getToken'] : undefined;
    if (typeof ask !== 'function') {
      throw new TypeError('__lc.custom_identity_provider: it has to give an object with getToken and getFreshToken.');
    }
    const token: unknown = await ask.call(made);
    const other = isTold ? undefined : otherAccount(token, account);
    if (other) {
      isTold = true;
      warn(`__lc.custom_identity_provider: the token is for ${other}.`);
    }
    return tokenOf(token);
  };
}

/** What of a token names another account than the page does. It is used all the same: the platform will know. */
function otherAccount(token: unknown, account: Account): string | undefined {
  if (!isObject(token)) return undefined;
  for (const name of ['licenseId', 'organizationId'] as const) {
    const [its, ours] = [token[name], account[name]];
    if (its != null && ours !== undefined && String(its) !== String(ours))
      return `${name} ${show(its)}, and the page for ${show(ours)}`;
  }
  return undefined;
}

function tokenOf(token: unknown): CustomerToken {
  if (!isObject(token) || typeof token.accessToken !== 'string' || typeof token.entityId !== 'string') {
    throw new TypeError('__lc.custom_identity_provider: a token needs accessToken and entityId.');
  }
  const { accessToken, entityId, expiresIn, creationDate, tokenType } = token;
  return {
    accessToken,
    entityId,
    // Eight hours, as long as the platform's own live.
    expiresIn: typeof expiresIn === 'number' ? expiresIn : 28_800_000,
    ...(typeof creationDate === 'number' && { creationDate }),
    ...(typeof tokenType === 'string' && { tokenType }),
  };
}

const OWN_TEXTS = [
  'client_id',
  'api_url',
  'accounts_url',
  'api_version',
  'region',
  'connect',
  'consent',
  'privacy_url',
  'mode',
  'position',
  'scheme',
  'heading',
  'launcher_label',
  'hide_controls',
  'sneak_peek',
];

/** Our own additions stand under one key, each in the words of this interface; what is none of them is told. */
function ownSettings(value: unknown, problems: string[]): Partial<Settings> | undefined {
  if (!isObject(value)) return undefined;
  const settings: Record<string, unknown> = {};
  for (const [name, from] of Object.entries(value)) {
    const take = OWN_TEXTS.includes(name) ? ownText : Object.hasOwn(OWN_OTHERS, name) ? OWN_OTHERS[name] : undefined;
    if (take === undefined) {
      const meant = snake(name);
      const isKnown = OWN_TEXTS.includes(meant) || Object.hasOwn(OWN_OTHERS, meant);
      const known = isKnown ? meant : `one of ${[...OWN_TEXTS, ...Object.keys(OWN_OTHERS)].join(', ')}`;
      problems.push(`__lc.customer_chat.${name}: there is no such setting, it should be ${known}.`);
    } else if (from !== undefined && from !== null && from !== '') {
      const [read, should] = take(from);
      if (read === undefined)
        problems.push(`__lc.customer_chat.${name}: ${show(from)} cannot be right, it should be ${should}.`);
      else settings[camel(name)] = read;
    }
  }
  return settings;
}

/** What is taken of a value, if it can be, and what it should be. */
type Take = (value: unknown) => readonly [taken: unknown, should: string];

const ownText: Take = (value) => [words(value), 'text'];

const OWN_OTHERS: Readonly<Record<string, Take>> = {
  link_previews: (value) => [isFlag(value), 'true or false'],
  phrases: (value) => [isObject(value) ? value : undefined, 'an object of words by their keys'],
  starters: (value) => [
    Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined,
    'a list of questions',
  ],
};

const snake = (name: string) => name.replace(/-|(?=[A-Z])/g, '_').toLowerCase();

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
