import { describe, expect, it } from 'vitest';
import { sample } from '../../../test/documented-frames.ts';
import { policyFor } from '../disconnect-reason.ts';
import type { Customer } from '../domain/user.ts';
import type { Push } from '../pushes.ts';
import { codec } from './codec.ts';
import { newerReason, olderReason } from './disconnect-reason.ts';
import { olderErrorType } from './error-type.ts';
import { writePush } from './write-push.ts';

const payloadOf = (name: string) => sample('3.0', 'pushes', name).payload as Record<string, unknown>;
const read = (action: string, payload: unknown): Push => codec.readPush(action, payload).value;

describe('a push of v3.0', () => {
  it('tells which groups’ agents see a chat (R45), and nothing of access to other things', () => {
    const payload = payloadOf('access_set');
    expect(read('access_set', payload)).toEqual({
      type: 'chat_access_updated',
      chatId: 'Q3ALDM7XPT',
      access: { groupIds: [1] },
    });
    expect(read('access_set', { ...payload, resource: 'customer' }).type).toBe('unknown');
  });

  it('tells that a page was opened', () => {
    expect(read('customer_page_updated', payloadOf('customer_page_updated'))).toEqual({
      type: 'customer_page_updated',
      url: 'https://shop.example/cart',
      title: 'Cart',
      openedAt: 1_554_284_530_000_000,
    });
  });

  it('of a transfer to agents says whom it went to, and who asked for it where somebody did', () => {
    const payload = { chat_id: 'C', thread_id: 'T', requester_id: '', type: 'agent', ids: ['a@shop.example'] };
    const push = read('chat_transferred', payload);
    expect(push).toEqual({
      type: 'chat_transferred',
      chatId: 'C',
      threadId: 'T',
      transferredTo: { groupIds: [], agentIds: ['a@shop.example'] },
    });
    expect(writePush(push)).toEqual({ action: 'chat_transferred', payload });
  });

  it('of typing without a word on it is the beginning', () => {
    const push = read('incoming_typing_indicator', { chat_id: 'C', typing_indicator: { author_id: 'a' } });
    expect(push).toMatchObject({ typingIndicator: { authorId: 'a', isTyping: true, recipients: 'all' } });
  });

  it('of a changed customer may come with the bare customer', () => {
    const { customer } = payloadOf('customer_updated');
    expect(read('customer_updated', customer)).toEqual(read('customer_updated', { customer }));
  });

  it('of a new thread sorts its events and names who began it', () => {
    const { chat } = payloadOf('incoming_chat_thread') as { chat: { thread: { events: object[] } } };
    const turned = { ...chat, thread: { ...chat.thread, events: [...chat.thread.events].reverse() } };
    expect(read('incoming_chat_thread', { chat: turned })).toEqual(read('incoming_chat_thread', { chat }));
    expect(read('incoming_chat_thread', { chat })).toMatchObject({
      requesterId: '6f0e2c54-9a3b-4d1e-8c77-2b5d8e6a9f10',
    });
  });

  it('of a thread with a number for an order takes the time of its first event', () => {
    const event = { id: 'E', type: 'message', text: 'Hi', order: 1, timestamp: 1_554_284_465 };
    const thread = { id: 'T', active: true, order: 7, user_ids: [], events: [event] };
    const push = read('incoming_chat_thread', { chat: { id: 'C', users: [], thread } });
    expect(push).toMatchObject({ chat: { thread: { createdAt: 1_554_284_465_000_001 } } });
  });
});

describe('a push that a server writes in v3.0', () => {
  it('tells the whole customer, of whom only changes are known', () => {
    const customer = { type: 'customer', id: 'c', name: 'Ada', email: 'ada@customer.example' } as unknown;
    const written = writePush({ type: 'customer_updated', name: 'Ada K.' }, { customer: customer as Customer });
    expect(written).toEqual({
      action: 'customer_updated',
      payload: {
        customer: {
          id: 'c',
          type: 'customer',
          name: 'Ada K.',
          email: 'ada@customer.example',
          last_seen_timestamp: 0,
        },
      },
    });
  });

  it('knows the type of a user who left', () => {
    const push = {
      type: 'user_removed_from_chat',
      chatId: 'C',
      userId: '6f0e2c54-9a3b-4d1e-8c77-2b5d8e6a9f10',
    } as never;
    expect(writePush(push)?.payload).toMatchObject({ user_type: 'customer' });
    expect(writePush(push, { userType: () => 'agent' })?.payload).toMatchObject({ user_type: 'agent' });
  });

  it('shows thinking as typing', () => {
    const push = {
      type: 'incoming_thinking_indicator',
      chatId: 'C',
      threadId: 'T',
      authorId: 'bot',
      sentAt: 1_554_284_465_120_300,
      title: 'Looking it up',
    } as never;
    expect(writePush(push)).toEqual({
      action: 'incoming_typing_indicator',
      payload: {
        chat_id: 'C',
        thread_id: 'T',
        typing_indicator: { author_id: 'bot', timestamp: 1_554_284_465, is_typing: true },
      },
    });
  });

  it('is none where v3.0 has no word', () => {
    expect(writePush({ type: 'greeting_accepted', uniqueId: 'g' })).toBeUndefined();
    expect(writePush({ type: 'groups_status_updated', groups: [] })).toBeUndefined();
    expect(writePush({ type: 'unknown', action: 'incoming_event', payload: {} })).toBeUndefined();
  });
});

describe('a reason to disconnect', () => {
  it.each([
    ['misdirected_request', 'misdirected_connection', 'region'],
    ['ping_timeout', 'connection_timeout', 'again'],
    ['product_version_changed', 'unsupported_version', 'stop'],
    ['customer_banned', 'customer_banned', 'stop'],
    ['inactivity_timeout', 'inactivity_timeout', 'on-user-action'],
    ['access_token_expired', 'access_token_expired', 'new-token'],
    ['toString', 'toString', 'again'],
  ])('%s means %s: %s', (older, newer, policy) => {
    const push = read('customer_disconnected', { reason: older });
    expect(push).toEqual({ type: 'customer_disconnected', reason: newer });
    expect(policyFor(newer)).toBe(policy);
    expect(newerReason(older)).toBe(newer);
  });

  it.each([
    ['access_token_revoked', 'access_token_expired'],
    ['connection_evicted', 'internal_error'],
    ['connection_timeout', 'ping_timeout'],
    ['license_expired', 'license_not_found'],
    ['logged_out_remotely', 'internal_error'],
    ['users_limit_reached', 'too_many_connections'],
    ['internal_error', 'internal_error'],
  ])('%s is told as %s', (newer, older) => {
    expect(olderReason(newer)).toBe(older);
  });
});

describe('an error that v3.0 has no type for', () => {
  it.each([
    ['chat_inactive', 'validation'],
    ['not_found', 'validation'],
    ['groups_offline', 'group_offline'],
    ['too_many_requests', 'internal'],
    ['authentication', 'authentication'],
    ['constructor', 'constructor'],
  ])('%s is told as %s', (newer, older) => {
    expect(olderErrorType(newer)).toBe(older);
  });
});
