import { describe, expect, it } from 'vitest';
import type { Platform, PlatformWish } from '../chat.ts';
import { anOnlineChat, type ChatAtHand } from '../testing/chats.ts';

const PAGE = 'https://shop.example.test/pricing';

const LIVECHAT = {
  group_id: 3,
  domain_allowed: true,
  online_group_ids: [3],
  config_version: 'cfg-1',
  localization_version: 'loc-1',
  language: 'de',
};
const BUTTONS = [{ id: 'b', type: 'text', online_value: 'Talk to us', offline_value: 'Leave a note' }];

interface Set {
  readonly livechat?: object;
  readonly localization?: Record<string, unknown>;
}

/** Over a platform that is set up like this. */
async function over({ livechat = LIVECHAT, localization = { Ticket_sent: 'Thanks' } }: Set = {}): Promise<ChatAtHand> {
  const atHand = await anOnlineChat();
  const { server } = atHand;
  server.answers('get_dynamic_configuration', { organization_id: 'o', livechat_active: true, livechat });
  server.answers('get_configuration', { buttons: BUTTONS, integrations: {} });
  server.answers('get_localization', localization);
  return atHand;
}

async function load({ chat, clock }: ChatAtHand, wish: Partial<PlatformWish> = {}): Promise<Platform> {
  let isOver = false;
  const outcome = chat.loadPlatform({ url: PAGE, wantsButtons: true, wantsWords: () => true, ...wish });
  const seen = outcome.finally(() => {
    isOver = true;
  });
  seen.catch(() => {});
  while (!isOver) await clock.advance(20);
  return seen;
}

/** Web calls of one action so far: what they asked. */
const calls = ({ server }: ChatAtHand, action: string) =>
  server.httpRequests
    .map(({ url }) => new URL(url))
    .filter(({ pathname }) => pathname.endsWith(`/${action}`))
    .map(({ searchParams }) => Object.fromEntries(searchParams));

describe('what the platform is set up to', () => {
  it('is asked for this page, and then by the versions that it names', async () => {
    const atHand = await over();
    const { livechat, buttons, words } = await load(atHand);

    expect(livechat).toMatchObject({ groupId: 3, domainAllowed: true, language: 'de' });
    expect(buttons).toEqual([{ id: 'b', type: 'text', onlineValue: 'Talk to us', offlineValue: 'Leave a note' }]);
    expect(words).toEqual({ Ticket_sent: 'Thanks' });
    expect(calls(atHand, 'get_dynamic_configuration')).toMatchObject([{ url: PAGE }]);
    expect(calls(atHand, 'get_configuration')).toMatchObject([{ group_id: '3', version: 'cfg-1' }]);
    expect(calls(atHand, 'get_localization')).toMatchObject([{ group_id: '3', version: 'loc-1', language: 'de' }]);
  });

  it('counts among the requests (promise 20)', async () => {
    const atHand = await over();
    await load(atHand);

    expect(atHand.chat.traffic).toMatchObject({
      get_dynamic_configuration: 1,
      get_configuration: 1,
      get_localization: 1,
    });
  });

  it('is not asked for what nobody wants', async () => {
    const atHand = await over();
    const asked: string[] = [];
    const wantsWords = (language: string) => {
      asked.push(language);
      return false;
    };

    expect(await load(atHand, { wantsButtons: false, wantsWords })).toMatchObject({ buttons: [], words: {} });
    expect(asked).toEqual(['de']);
    expect(calls(atHand, 'get_configuration')).toEqual([]);
    expect(calls(atHand, 'get_localization')).toEqual([]);
  });

  it('is not asked for by versions that it does not name, nor where the page is not trusted', async () => {
    const { config_version: _, localization_version: __, ...bare } = LIVECHAT;
    for (const livechat of [bare, { ...LIVECHAT, domain_allowed: false }]) {
      const atHand = await over({ livechat });

      expect(await load(atHand)).toMatchObject({ livechat: { groupId: 3 }, buttons: [], words: {} });
      expect(calls(atHand, 'get_configuration')).toEqual([]);
      expect(calls(atHand, 'get_localization')).toEqual([]);
    }
  });

  it('is as if not said where a version is gone', async () => {
    const atHand = await anOnlineChat();
    atHand.server.answers('get_dynamic_configuration', { organization_id: 'o', livechat: LIVECHAT });
    atHand.server.refuses('get_configuration', 'not_found');
    atHand.server.refuses('get_localization', 'not_found');

    expect(await load(atHand)).toMatchObject({ livechat: { groupId: 3 }, buttons: [], words: {} });
  });

  it.each([[{ Ticket_sent: 7 }], [{ Ticket_sent: { html: '<b>' } }], [{ Ticket_sent: null }]])(
    'has no words where they are none: %j',
    async (localization) => {
      expect((await load(await over({ localization }))).words).toEqual({});
    },
  );

  it('leaves prototypes alone, whatever its keys are', async () => {
    const localization = JSON.parse('{"__proto__":"bad","constructor":"bad"}');
    const { words } = await load(await over({ localization }));

    expect(Object.getPrototypeOf(words)).toBe(Object.prototype);
    expect(Object.entries(words)).toEqual([['constructor', 'bad']]);
  });

  it('is a refusal where the platform does not even tell that', async () => {
    const atHand = await anOnlineChat();
    atHand.server.refuses('get_dynamic_configuration', 'internal');

    await expect(load(atHand)).rejects.toMatchObject({ name: 'RequestError' });
  });
});
