import { describe, expect, it } from 'vitest';
import { readConfig } from './read-config.ts';

describe('what a page has in __lc', () => {
  it('becomes the settings of the element', () => {
    const { settings, license, isHeldBack, problems } = readConfig({
      license: '1234567',
      group: '3',
      chat_between_groups: false,
      params: [{ name: 'plan', value: 'gold' }],
      visitor: { name: 'Ada Sample', email: 'ada@example.test' },
      asyncInit: true,
      customer_chat: {
        client_id: 'abc',
        api_url: 'https://chat.example.test',
        connect: 'intent',
        starters: ['Hello', 7],
      },
      hostname: 'left alone',
    });
    expect(problems).toEqual([]);
    expect(license).toBe(1234567);
    expect(isHeldBack).toBe(true);
    expect(settings).toEqual({
      licenseId: 1234567,
      groupId: 3,
      uniqueGroups: true,
      customer: { name: 'Ada Sample', email: 'ada@example.test', sessionFields: [['plan', 'gold']] },
      clientId: 'abc',
      apiUrl: 'https://chat.example.test',
      connect: 'intent',
      starters: ['Hello'],
    });
  });

  it('names the organization before the license, and connects without being asked', () => {
    const { settings, license } = readConfig({ license: 1, organizationId: 'org-1' });
    expect(license).toBeUndefined();
    expect(settings).toMatchObject({ organizationId: 'org-1', connect: 'eager' });
  });

  it.each([
    [{}, '__lc: license and organizationId are missing, one of them has to say whose agents answer.'],
    [{ license: 'mine' }, '__lc.license: "mine" cannot be right, it should be the number of your account.'],
    [{ license: 1, group: -1 }, '__lc.group: number cannot be right, it should be the number of a group.'],
    [
      { license: 1, params: [{ value: 1 }] },
      '__lc.params: object cannot be right, it should be a list of objects with a name and a value.',
    ],
    [
      { license: 1, custom_identity_provider: {} },
      '__lc.custom_identity_provider: object cannot be right, it should be a function that gives an object with getToken and getFreshToken.',
    ],
  ])('that cannot be right is told in one sentence: %j', (config, sentence) => {
    expect(readConfig(config).problems).toContain(sentence);
  });

  it('asks the page’s own provider, made once, and for a fresh token where one was refused', async () => {
    let made = 0;
    const asked: string[] = [];
    const token = (name: string) => async () => {
      asked.push(name);
      return { accessToken: name, entityId: 'customer-1', expiresIn: 1000, creationDate: 5, tokenType: 'Bearer' };
    };
    const { settings } = readConfig({
      license: 1,
      custom_identity_provider: () => {
        made += 1;
        return { getToken: token('kept'), getFreshToken: token('fresh') };
      },
    });

    expect(await settings.getToken?.({ fresh: false })).toMatchObject({ accessToken: 'kept', expiresIn: 1000 });
    await settings.getToken?.({ fresh: true });
    expect([made, ...asked]).toEqual([1, 'kept', 'fresh']);
  });

  it('has no token in what is none, and says which function gave it', async () => {
    const { settings } = readConfig({ license: 1, custom_identity_provider: () => ({ getToken: async () => 'text' }) });
    await expect(settings.getToken?.({ fresh: false })).rejects.toThrow('a token needs accessToken and entityId');
    await expect(settings.getToken?.({ fresh: true })).rejects.toThrow('getToken and getFreshToken');
  });
});
