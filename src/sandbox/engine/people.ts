/** Agents and bots as the set-up names them, under one roof: the protocol treats a bot as an agent almost everywhere. */
import type { AgentConfig, BotConfig, GroupConfig, SandboxConfig } from './config.ts';
import { agentPublicId } from './ids.ts';
import type { Access } from './records.ts';

export interface Agent {
  /** E-mail address of a person, hash of a bot: the id that agents see. */
  readonly id: string;
  /** The id that customers see. */
  readonly publicId: string;
  readonly name: string;
  readonly isBot: boolean;
  readonly botType?: string | undefined;
  readonly email?: string | undefined;
  readonly avatar?: string | undefined;
  readonly jobTitle?: string | undefined;
  readonly role: string;
  readonly groups: readonly number[];
  readonly priority: 'first' | 'normal' | 'last' | 'supervisor';
  readonly maxChats: number;
}

const directories = new WeakMap<SandboxConfig, ReadonlyMap<string, Agent>>();

/** Everybody who can be in a chat as an agent, by id. */
export function everyAgent(config: SandboxConfig): ReadonlyMap<string, Agent> {
  let directory = directories.get(config);
  if (directory === undefined) {
    const people = config.agents.map((agent) => fromAgent(agent, config));
    directory = new Map([...people, ...config.bots.map(fromBot)].map((agent) => [agent.id, agent]));
    directories.set(config, directory);
  }
  return directory;
}

export function findAgent(config: SandboxConfig, id: string): Agent | undefined {
  return everyAgent(config).get(id);
}

export function findGroup(config: SandboxConfig, id: number): GroupConfig | undefined {
  return config.groups.find((group) => group.id === id);
}

/** Customers know agents by another id; whoever is no agent keeps his. */
export function publicId(config: SandboxConfig, userId: string): string {
  const agent = findAgent(config, userId);
  if (agent !== undefined) return agent.publicId;
  // An agent who was taken out of the set-up is still an e-mail address in old chats.
  return userId.includes('@') ? agentPublicId(userId) : userId;
}

/** Whether the access lets the agent in: group 0 is everybody. */
export function mayAccess(agent: Agent, access: Access): boolean {
  return access.group_ids.includes(0) || access.group_ids.some((group) => agent.groups.includes(group));
}

export function nameOf(config: SandboxConfig, agentId: string): string {
  return findAgent(config, agentId)?.name ?? 'A former colleague';
}

function fromAgent(agent: AgentConfig, config: SandboxConfig): Agent {
  return {
    id: agent.login,
    publicId: agentPublicId(agent.login),
    name: agent.name,
    isBot: false,
    email: agent.login,
    avatar: agent.avatar,
    jobTitle: agent.job_title,
    role: agent.role,
    groups: agent.groups,
    priority: agent.priority,
    maxChats: agent.max_chats ?? config.settings.max_chats_count,
  };
}

function fromBot(bot: BotConfig): Agent {
  return {
    id: bot.id,
    publicId: bot.id,
    name: bot.name,
    isBot: true,
    botType: bot.bot_type,
    avatar: bot.avatar,
    jobTitle: bot.job_title,
    role: 'normal',
    groups: bot.groups,
    priority: bot.priority,
    maxChats: bot.max_chats,
  };
}
