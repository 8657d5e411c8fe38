import { describe, expect, it } from 'vitest';
import { selectHeader } from './selectors/header.ts';
import { selectNotice } from './selectors/notice.ts';
import { anOnlineChat, aTalk, type ChatAtHand } from './testing/chats.ts';

const MINUTE = 60_000;
const options = { apiVersion: '3.0' } as const;

const looks = ({ asked }: ChatAtHand) => asked('get_groups_status').length;
const presence = ({ chat }: ChatAtHand) => chat.select(selectHeader).presence;

describe('who is there, where no push tells of it', () => {
  it('is asked for each minute while the window is open, and shown', async () => {
    const visit = await anOnlineChat({ options });
    visit.chat.setOpen(true);
    await visit.server.idle();
    expect([looks(visit), presence(visit)]).toEqual([1, 'online']);

    visit.server.chats.groupsOffline = true;
    await visit.clock.advance(MINUTE);
    await visit.server.idle();
    expect([looks(visit), presence(visit)]).toEqual([2, 'offline']);
    expect(visit.chat.select(selectNotice)).toEqual({ is: 'nobody_online' });

    visit.server.chats.groupsOffline = false;
    await visit.clock.advance(MINUTE);
    await visit.server.idle();
    expect([looks(visit), presence(visit)]).toEqual([3, 'online']);
  });

  it('is not asked for while the window is closed (promise 20), and at once when it opens after long', async () => {
    const visit = await anOnlineChat({ options });
    await visit.clock.advance(10 * MINUTE);
    expect(looks(visit)).toBe(1);

    visit.chat.setOpen(true);
    await visit.server.idle();
    expect(looks(visit)).toBe(2);
    visit.chat.setOpen(false);
    visit.chat.setOpen(true);
    await visit.server.idle();
    expect(looks(visit)).toBe(2);
    visit.chat.setOpen(false);
    await visit.clock.advance(10 * MINUTE);
    expect(looks(visit)).toBe(2);
  });

  it('is not asked for without a connection, nor after `close` (promise 13)', async () => {
    const visit = await anOnlineChat({ options });
    visit.chat.setOpen(true);
    await visit.server.idle();
    visit.server.down = true;
    visit.server.drops();
    await visit.clock.advance(3 * MINUTE);
    expect([looks(visit), presence(visit)]).toEqual([1, 'unknown']);

    visit.server.down = false;
    await visit.clock.until(() => visit.chat.state.connection.state.is === 'online');
    await visit.server.idle();
    const back = looks(visit);
    visit.chat.close();
    await visit.clock.advance(MINUTE);
    expect(looks(visit)).toBe(back);
    expect(visit.clock.alarms).toBe(0);
  });

  it('is tried again a minute later when it could not be found out', async () => {
    const visit = await anOnlineChat({ options });
    visit.chat.setOpen(true);
    visit.server.chats.groupsOffline = true;
    visit.server.refuses('get_groups_status', 'internal');
    await visit.clock.advance(MINUTE);
    await visit.server.idle();
    expect(presence(visit)).toBe('online');
    await visit.clock.advance(MINUTE);
    await visit.server.idle();
    expect(presence(visit)).toBe('offline');
  });

  it('is asked for once a login where pushes tell of it: nothing is polled', async () => {
    const visit = await anOnlineChat();
    visit.chat.setOpen(true);
    await visit.clock.advance(60 * MINUTE);

    expect(visit.asked('list_group_statuses')).toHaveLength(1);
  });
});

describe('who is there for a chat', () => {
  const accessSet = (chat: string, ...group_ids: number[]) => ({
    action: 'access_set',
    payload: { resource: 'chat', id: chat, access: { group_ids } },
  });

  it('follows the groups that may see it, also to one that was not known (R45)', async () => {
    const talk = await aTalk({ options });
    expect(presence(talk)).toBe('online');
    talk.server.chats.otherGroups[3] = 'offline';

    talk.server.saysVerbatim(accessSet('CHAT1', 3));
    await talk.server.idle();
    expect([presence(talk), looks(talk)]).toEqual(['offline', 2]);

    talk.server.saysVerbatim(accessSet('CHAT1', 3, 0));
    await talk.server.idle();
    expect([presence(talk), looks(talk)]).toEqual(['online', 2]);
  });

  it('is not known while the connection is not there', async () => {
    const talk = await aTalk();
    talk.server.down = true;
    talk.server.drops();
    await talk.server.idle();

    expect(presence(talk)).toBe('unknown');
  });
});
