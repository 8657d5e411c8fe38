import type { SandboxConfig } from '../engine/config.ts';
import type { AgentTokens } from './agent-tokens.ts';

/** All that one needs to use a running sandbox: the first line of `--json`, and the answer of `GET /sandbox/info`. */
export interface SandboxInfo {
  readonly url: string;
  readonly demo_url: string;
  readonly agent_url: string;
  readonly organization_id: string;
  readonly license_id: number;
  readonly client_id: string;
  readonly groups: readonly { readonly id: number; readonly name: string }[];
  readonly agents: readonly {
    /** As the Agent API gives it: the e-mail address. */
    readonly id: string;
    readonly login: string;
    readonly name: string;
    readonly token: string;
    readonly groups: readonly number[];
  }[];
  readonly bots: readonly { readonly id: string; readonly name: string }[];
}

export function sandboxInfo(
  url: string,
  config: SandboxConfig,
  accounts: Pick<AgentTokens, 'agents' | 'bots'>,
): SandboxInfo {
  return {
    url,
    demo_url: `${url}/`,
    agent_url: `${url}/agent`,
    organization_id: config.organization_id,
    license_id: config.license_id,
    client_id: config.client_id,
    groups: config.groups.map(({ id, name }) => ({ id, name })),
    agents: accounts.agents.map(({ id, name, token, groups }) => ({ id, login: id, name, token, groups })),
    bots: accounts.bots.map(({ id, name }) => ({ id, name })),
  };
}
