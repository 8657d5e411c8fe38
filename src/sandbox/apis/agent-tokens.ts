import type { SandboxConfig } from '../engine/config.ts';
import { collection, type Journal } from '../journal.ts';
import { type Random32, randomText, randomUuid } from '../random-id.ts';
import { type Authenticated, bareToken } from './authenticated.ts';

/** An account on the agents' side and the token that is printed at the start. */
export interface AgentAccount {
  /** E-mail address of an agent, hash of a bot. */
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly groups: readonly number[];
}

interface KeptToken {
  readonly token: string;
  readonly accountId: string;
}

/** Agent or bot id -> its token, made once. */
const agentTokens = collection<KeptToken>('agent_tokens');

/** All that there is: what the default token may do. */
const SCOPES: readonly string[] = [
  'agents--all:rw',
  'agents--my:rw',
  'agents-bot--all:rw',
  'agents-bot--my:rw',
  'chats--access:rw',
  'chats--all:rw',
  'customers.ban:rw',
  'customers:own',
  'customers:rw',
  'multicast:rw',
  'properties--all:rw',
  'properties--my:rw',
  'tags--all:rw',
  'webhooks--all:rw',
  'webhooks--my:rw',
];

/** What a bot's own token may do. */
const BOT_SCOPES: readonly string[] = ['agents-bot--my:rw', 'chats--access:rw', 'customers:rw'];

/** The fixed table of agents' and bots' tokens: from the configuration, or made at the first start and kept. */
export class AgentTokens {
  readonly agents: readonly AgentAccount[];
  readonly bots: readonly AgentAccount[];
  readonly #byToken = new Map<string, { readonly session: Authenticated; readonly accountId: string }>();

  constructor(config: SandboxConfig, journal: Journal, random: Random32) {
    const keep = (id: string, wanted: string | undefined): KeptToken =>
      journal.transaction((tx) => {
        const kept = tx.get(agentTokens, id);
        const token = wanted ?? kept?.token ?? `dal:${randomText(random, 32)}`;
        const now = { token, accountId: kept?.accountId ?? randomUuid(random) };
        if (now.token !== kept?.token) tx.put(agentTokens, id, now);
        return now;
      });
    const account = (
      id: string,
      about: { name: string; token?: string | undefined; groups: number[] },
      isBot: boolean,
    ) => {
      const { token, accountId } = keep(id, about.token);
      const scopes = isBot ? BOT_SCOPES : SCOPES;
      const caller = { kind: 'agent', agentId: id, isBot, clientId: config.client_id, scopes } as const;
      this.#byToken.set(token, { session: { caller, userId: id, token }, accountId });
      return { id, name: about.name, token, groups: about.groups };
    };
    this.agents = config.agents.map((agent) => account(agent.login, agent, false));
    this.bots = config.bots.map((bot) => account(bot.id, bot, true));
  }

  /** The token of an agent or bot. */
  tokenOf(id: string): string | undefined {
    return [...this.agents, ...this.bots].find((account) => account.id === id)?.token;
  }

  /** `Bearer <token>`, the bare token, or a personal access token: `Basic base64(<account or agent id>:<token>)`. */
  find(credentials: string): Authenticated | undefined {
    const basic = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(credentials)?.[1];
    if (basic === undefined) return this.#byToken.get(bareToken(credentials))?.session;
    const [, user, token] = /^([^:]*):(.+)$/s.exec(Buffer.from(basic, 'base64').toString('utf8')) ?? [];
    const entry = token === undefined ? undefined : this.#byToken.get(token);
    if (entry?.session.caller.kind !== 'agent' || entry.session.caller.isBot) return undefined;
    return user === entry.accountId || user === entry.session.userId ? entry.session : undefined;
  }
}
