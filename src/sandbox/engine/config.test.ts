import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { configSchema, defaultConfig } from './config.ts';

function problem(config: unknown): string {
  const result = v.safeParse(configSchema, config);
  if (result.success) throw new Error('It was taken');
  const [issue] = result.issues;
  return `${v.getDotPath(issue) ?? ''}: ${issue.message}`;
}

describe('the set-up', () => {
  it('has the default data when nothing is said', () => {
    const config = defaultConfig();
    expect(config).toMatchObject({ organization_id: expect.any(String), license_id: 1520 });
    expect(config.groups.map(({ id, name }) => [id, name])).toEqual([
      [0, 'General'],
      [1, 'Sales'],
      [2, 'Workshop'],
    ]);
    expect(config.agents.map(({ role, groups, priority }) => [role, groups, priority])).toEqual([
      ['administrator', [0, 1, 2], 'normal'],
      ['normal', [0, 1, 2], 'normal'],
    ]);
    expect(config.bots).toMatchObject([{ priority: 'last', status: 'offline' }]);
    expect(config.settings).toMatchObject({
      chats_per_customer: 1,
      transfer_chat_after_min: 5,
      chat_inactive_after_min: 15,
      archive_chat_after_min: 30,
      max_chats_count: 6,
    });
  });

  it('takes what is said and keeps the default of the rest', () => {
    const config = v.parse(configSchema, {
      settings: { queue: { limit: 3 } },
      agents: [{ login: 'A@B.test', name: 'A' }],
    });
    expect(config.settings.queue).toEqual({ enabled: true, limit: 3, reopen_threshold: 0, wait_per_place_s: 60 });
    expect(config.agents[0]).toMatchObject({ login: 'a@b.test', role: 'normal', groups: [0] });
    expect(config.groups).toHaveLength(3);
  });

  it('takes back what a running sandbox says of itself', () => {
    const said = {
      url: 'http://127.0.0.1:4300',
      demo_url: 'http://127.0.0.1:4300/',
      agent_url: 'http://127.0.0.1:4300/agent',
      organization_id: 'o',
      license_id: 7,
      client_id: 'c',
      groups: [{ id: 0, name: 'All' }],
      agents: [{ id: 'a@b.test', login: 'a@b.test', name: 'A', token: 't', groups: [0] }],
      bots: [{ id: 'b0', name: 'B' }],
    };
    expect(v.parse(configSchema, said)).toMatchObject({
      organization_id: 'o',
      license_id: 7,
      client_id: 'c',
      agents: [{ login: 'a@b.test', name: 'A', token: 't', groups: [0] }],
      bots: [{ id: 'b0', name: 'B' }],
    });
  });

  it('knows an agent by id or login, and a bot by its name', () => {
    const { agents, bots } = v.parse(configSchema, { agents: [{ id: 'A@b.test', name: 'A' }], bots: [{ name: 'B' }] });
    expect(agents[0]?.login).toBe('a@b.test');
    expect(bots[0]?.id).toMatch(/^[0-9a-f]{32}$/);
    expect(problem({ agents: [{ name: 'A' }] })).toBe('agents.0: login is missing');
    expect(problem({ agents: [{ id: 'a@b.test', login: 'c@b.test', name: 'A' }] })).toMatch(/^agents\.0: id and login/);
  });

  it('names the field that is wrong', () => {
    expect(problem({ agents: [{ login: 'nobody', name: 'A' }] })).toMatch(/^agents\.0\.login: /);
    expect(problem({ settings: { queue: { limit: -1 } } })).toMatch(/^settings\.queue\.limit: /);
    expect(problem({ setings: {} })).toMatch(/^setings: /);
    expect(problem({ bots: [{ id: '', name: 'B' }] })).toMatch(/^bots\.0\.id: /);
    expect(problem({ greetings: [{ id: 1, rules: [], event: { type: 'message' } }] })).toMatch(
      /^greetings\.0\.rules: /,
    );
  });

  it('refuses what does not hold together', () => {
    expect(problem({ groups: [{ id: 1, name: 'Sales' }], agents: [], bots: [] })).toMatch(/group 0/);
    expect(problem({ agents: [{ login: 'a@b.test', name: 'A', groups: [7] }] })).toMatch(/does not exist/);
    const twice = { login: 'a@b.test', name: 'A' };
    expect(problem({ agents: [twice, twice] })).toMatch(/stands twice/);
    const other = { login: 'c@b.test', name: 'C', token: 't' };
    expect(problem({ agents: [{ ...twice, token: 't' }, other] })).toMatch(/a token stands twice/);
    const rules = [{ type: 'time_on_site', seconds: 1 }];
    const greeting = { id: 1, group: 7, rules, event: { type: 'message' } };
    expect(problem({ greetings: [greeting] })).toMatch(/greetings: a group is named that does not exist/);
  });

  it('puts the people it makes up into the groups that there are', () => {
    const { agents, bots } = v.parse(configSchema, { groups: [{ id: 0, name: 'All' }] });
    expect([...agents, ...bots].map(({ groups }) => groups)).toEqual([[0], [0], [0]]);
  });
});
