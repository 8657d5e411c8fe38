import type { CustomerDetails, SessionFields } from '../../protocol/domain/user.ts';
import type { CustomerToken, TokenSource } from '../../session/contract.ts';
import type { Settings } from '../settings.ts';
import type { PageConfig } from './contract.ts';

/** What `window.__lc` comes to, and a sentence for each thing in it that cannot be right. */
export interface ReadConfig {
  readonly settings: Partial<Settings>;
  /** The account by its number, where the page names no organization. */
  readonly license: number | undefined;
  /** Nothing begins until the page says so. */
  readonly isHeldBack: boolean;
  /** For diagnostics: what put the widget on the page. */
  readonly integration: string | undefined;
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
    tokenSource,
    'a function that gives an object with getToken and getFreshToken',
  );
  const between = read('chat_between_groups', config.chat_between_groups, isFlag, 'true or false');
  const own = read('customer_chat', config.customer_chat, ownSettings, 'an object of settings') ?? {};
  if (license === undefined && organizationId === undefined) {
    problems.push('__lc: license and organizationId are missing, one of them has to say whose agents answer.');
  }
  const customer = { ...visitor, ...(params && { sessionFields: params }) };
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
    license: organizationId === undefined ? license : undefined,
    isHeldBack: config.asyncInit === true,
    integration: words(config.integration_name),
    problems,
  };
}

const show = (value: unknown) => (typeof value === 'string' ? `"${value}"` : typeof value);

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
  return pairs.includes(undefined) ? undefined : pairs.map((pair) => [`${pair?.[0]}`, `${pair?.[1] ?? ''}`] as const);
}

/** Names and values as pages give them; what is no text becomes one. */
export function sessionFieldsOf(variables: unknown): SessionFields | undefined {
  return isObject(variables)
    ? Object.entries(variables).map(([name, value]) => [name, `${value}`] as const)
    : undefined;
}

/** The page's own source of tokens: made once, and asked for a fresh one when the kept one was refused. */
function tokenSource(provider: unknown): TokenSource | undefined {
  if (typeof provider !== 'function') return undefined;
  let made: unknown;
  return async ({ fresh }) => {
    made ??= provider();
    const ask = isObject(made) ? made[fresh ? 'getFreshToken' : 'getToken'] : undefined;
    if (typeof ask !== 'function') {
      throw new TypeError('__lc.custom_identity_provider: it has to give an object with getToken and getFreshToken.');
    }
    return tokenOf(await ask.call(made));
  };
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

/** Our own additions stand under one key. */
function ownSettings(value: unknown): Partial<Settings> | undefined {
  if (!isObject(value)) return undefined;
  const text = (name: string) => {
    const read = words(value[name]);
    return read === undefined ? {} : { [camel(name)]: read };
  };
  return Object.assign(
    {},
    ...['client_id', 'api_url', 'accounts_url', 'api_version', 'region', 'connect', 'position', 'scheme'].map(text),
    ...['heading', 'launcher_label'].map(text),
    isObject(value.phrases) ? { phrases: value.phrases } : {},
    Array.isArray(value.starters) ? { starters: value.starters.filter((one) => typeof one === 'string') } : {},
  );
}

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
