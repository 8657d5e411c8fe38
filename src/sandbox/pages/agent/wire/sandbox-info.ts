import * as v from 'valibot';
import { text } from './shapes.ts';

const info = v.object({
  organization_id: v.optional(text, ''),
  groups: v.optional(v.array(v.object({ id: v.number(), name: text })), []),
  agents: v.array(
    v.object({
      id: text,
      login: v.optional(text, ''),
      name: text,
      token: text,
      groups: v.optional(v.array(v.union([v.number(), v.looseObject({ id: v.number() })])), []),
    }),
  ),
});

export interface Group {
  readonly id: number;
  readonly name: string;
}

/** An account that one may sign in with on this sandbox. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly groupIds: readonly number[];
}

export interface SandboxInfo {
  readonly organizationId: string;
  readonly groups: readonly Group[];
  readonly accounts: readonly Account[];
}

export function readSandboxInfo(input: unknown): SandboxInfo {
  const { organization_id, groups, agents } = v.parse(info, input);
  return {
    organizationId: organization_id,
    groups,
    accounts: agents.map((agent) => ({
      id: agent.id,
      name: agent.name,
      token: /^(Bearer|Basic) /.test(agent.token) ? agent.token : `Bearer ${agent.token}`,
      groupIds: agent.groups.map((group) => (typeof group === 'number' ? group : group.id)),
    })),
  };
}

/** Who can sign in here. Throws when the page is not served by a sandbox. */
export async function fetchSandboxInfo(): Promise<SandboxInfo> {
  const response = await fetch('/sandbox/info', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`/sandbox/info answered ${response.status}`);
  return readSandboxInfo(await response.json());
}
