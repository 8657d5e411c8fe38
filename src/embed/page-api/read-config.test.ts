import { describe, expect, it, vi } from 'vitest';
import { readConfig, sessionFieldsOf } from './read-config.ts';

describe('what a page has in __lc', () => {
  it('becomes the settings of the element', () => {
    const { settings, problems } = readConfig({
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
        consent: 'required',
        privacy_url: 'https://example.test/privacy',
        hide_controls: 'emoji',
        mode: 'inline',
        sneak_peek: 'off',
        link_previews: true,
        starters: ['Hello', 7],
      },
      hostname: 'left alone',
    });
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      licenseId: 1234567,
      groupId: 3,
      uniqueGroups: true,
      customer: { name: 'Ada Sample', email: 'ada@example.test', sessionFields: [['plan', 'gold']] },
      clientId: 'abc',
      apiUrl: 'https://chat.example.test',
      connect: 'intent',
      consent: 'required',
      privacyUrl: 'https://example.test/privacy',
      hideControls: 'emoji',
      mode: 'inline',
      sneakPeek: 'off',
      linkPreviews: true,
      starters: ['Hello'],
    });
  });

  it('has texts for session variables, whatever the page gives', () => {
    expect(sessionFieldsOf({ plan: 'gold', items: 3, coupon: null, gift: undefined, odd: Symbol('s') })).toEqual([
      ['plan', 'gold'],
      ['items', '3'],
      ['coupon', ''],
      ['gift', ''],
      ['odd', 'Symbol(s)'],
    ]);
    expect(sessionFieldsOf(['gold'])).toBeUndefined();
  });

  it('takes what is right of our own settings, beside what is not', () => {
    const { settings, problems } = readConfig({
      license: 1,
      customer_chat: { fireworks: true, client_id: 'abc', toString: 'x', region: '' },
    });
    expect(settings).toMatchObject({ clientId: 'abc' });
    expect(settings).not.toHaveProperty('fireworks');
    expect(problems).toEqual([
      expect.stringMatching(
        /^__lc\.customer_chat\.fireworks: there is no such setting, it should be one of client_id, /,
      ),
      expect.stringMatching(/^__lc\.customer_chat\.toString: there is no such setting, /),
    ]);
  });

  it('names the organization before the license, and connects without being asked', () => {
    const { settings } = readConfig({ license: 1, organizationId: 'org-1' });
    expect(settings).toMatchObject({ organizationId: 'org-1', connect: 'eager' });
  });

  it.each([
    [{}, '__lc: license and organizationId are missing, one of them has to say whose agents answer.'],
    [{ license: 'mine' }, '__lc.license: "mine" cannot be right, it should be the number of your account.'],
    [{ license: 1, group: -1 }, '__lc.group: -1 cannot be right, it should be the number of a group.'],
    [
      { license: 1, params: [{ value: 1 }] },
      '__lc.params: object cannot be right, it should be a list of objects with a name and a value.',
    ],
    [
      { license: 1, custom_identity_provider: {} },
      '__lc.custom_identity_provider: object cannot be right, it should be a function that gives an object with getToken and getFreshToken.',
    ],
    [
      { license: 1, customer_chat: { clientId: 'abc' } },
      '__lc.customer_chat.clientId: there is no such setting, it should be client_id.',
    ],
    [
      { license: 1, customer_chat: { 'launcher-label': 'Ask' } },
      '__lc.customer_chat.launcher-label: there is no such setting, it should be launcher_label.',
    ],
    [
      { license: 1, customer_chat: { api_version: 7 } },
      '__lc.customer_chat.api_version: 7 cannot be right, it should be text.',
    ],
    [
      { license: 1, customer_chat: { starters: 'Hello' } },
      '__lc.customer_chat.starters: "Hello" cannot be right, it should be a list of questions.',
    ],
    [
      { license: 1, customer_chat: 'fast' },
      '__lc.customer_chat: "fast" cannot be right, it should be an object of settings.',
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

  it('warns once of a token for another account, and takes it all the same', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const about = (account: object, config: object) => {
      const getToken = async () => ({ accessToken: 'a', entityId: 'c', ...account });
      const custom_identity_provider = () => ({ getToken, getFreshToken: getToken });
      return readConfig({ ...config, custom_identity_provider }).settings.getToken;
    };
    const other = about({ licenseId: 2 }, { license: 1 });
    expect(await other?.({ fresh: false })).toMatchObject({ accessToken: 'a' });
    await other?.({ fresh: true });
    await about({ organizationId: 'org-2' }, { organizationId: 'org-1' })?.({ fresh: false });
    await about({ licenseId: '1' }, { license: 1 })?.({ fresh: false });
    await about({ organizationId: 'org-1' }, { license: 1 })?.({ fresh: false });

    expect(warned.mock.calls).toEqual([
      ['[LiveChatWidget] __lc.custom_identity_provider: the token is for licenseId 2, and the page for 1.'],
      [
        '[LiveChatWidget] __lc.custom_identity_provider: the token is for organizationId "org-2", and the page for "org-1".',
      ],
    ]);
    warned.mockRestore();
  });

  it('keeps what put the widget on the page', () => {
    const { origin } = readConfig({ license: 1, integration_name: 'shop-plugin', product_name: 'text' });
    expect(origin).toEqual({ integration: 'shop-plugin', product: 'text' });
    expect(readConfig({ license: 1 }).origin).toEqual({});
  });

  it('has no token in what is none, and says which function gave it', async () => {
    const { settings } = readConfig({ license: 1, custom_identity_provider: () => ({ getToken: async () => 'text' }) });
    await expect(settings.getToken?.({ fresh: false })).rejects.toThrow('a token needs accessToken and entityId');
    await expect(settings.getToken?.({ fresh: true })).rejects.toThrow('getToken and getFreshToken');
  });
});
