import { beforeEach, describe, expect, it } from 'vitest';
import { asObject, Bench, NORA, TOM, type Wire } from './bench.ts';
import type { Json, JsonObject } from './contract.ts';

const IDA = '7c1f0a52-3b7e-4d0a-9a51-0f6f3c2b8e11';
const MINUTE = 60_000;
const page = (path: string) => ({ url: `https://shop.example.test/${path}`, title: path });

let bench: Bench;
let nora: Wire;
beforeEach(() => {
  bench = new Bench();
  nora = bench.agent(NORA);
  nora.logIn({ customer_monitoring_level: 'online' });
  nora.take();
});

function arrive(payload: JsonObject = {}): Wire {
  const wire = bench.customer(IDA);
  wire.logIn(payload);
  return wire;
}
const statistics = (wire: Wire) => asObject(wire.ask('get_customer').statistics);

describe('visits', () => {
  it('R67 counts a visit only after half an hour of absence, and each page', () => {
    let ida = arrive({ customer_page: page('a') });
    ida.ask('update_customer_page', page('b'));
    expect(statistics(ida)).toMatchObject({ visits_count: 1, page_views_count: 2 });
    ida.drop();
    bench.advance(29 * MINUTE);
    ida = arrive({ customer_page: page('c') });
    expect(statistics(ida)).toMatchObject({ visits_count: 1, page_views_count: 3 });
    ida.drop();
    bench.advance(31 * MINUTE);
    ida = arrive();
    expect(statistics(ida)).toMatchObject({ visits_count: 2, page_views_count: 3 });
  });

  it('R68 tells monitoring agents of a visitor once, of pages each time, of leaving after 15 s', () => {
    const ida = arrive({ customer_page: page('a') });
    expect(nora.heard('incoming_customer')).toMatchObject({
      id: IDA,
      type: 'customer',
      online: true,
      state: 'browsing',
      visit: { ip: '192.0.2.7', user_agent: 'Mozilla/5.0', last_pages: [page('a')] },
    });
    const second = arrive({ customer_page: page('b') });
    ida.ask('update_customer_page', page('c'));
    expect(nora.take()).toEqual(['incoming_customer', 'customer_page_updated', 'customer_page_updated']);

    ida.drop();
    second.drop();
    bench.advance(14_000);
    expect(nora.take()).toEqual([]);
    const left = bench.now - 14_000;
    bench.advance(1_000);
    expect(nora.heard('customer_left')).toEqual({
      id: IDA,
      left_at: new Date(left).toISOString().replace('Z', '000Z'),
    });
  });

  it('R68 a reload within the grace is no news', () => {
    arrive().drop();
    nora.take();
    bench.advance(5_000);
    arrive();
    bench.advance(MINUTE);
    expect(nora.take()).toEqual([]);
  });

  it('R68 keeps the last pages only', () => {
    const ida = arrive();
    for (let n = 0; n < 25; n++) ida.ask('update_customer_page', page(String(n)));
    const visit = asObject(nora.ask('get_customer', { id: IDA }).visit);
    expect((visit.last_pages as JsonObject[]).map(({ title }) => title)).toEqual(
      Array.from({ length: 20 }, (_, n) => String(n + 5)),
    );
  });

  it('takes addresses and titles as long as sites make them, and tells agents of them whole', () => {
    const long = { url: `https://shop.example.test/a?${'q'.repeat(15_000)}`, title: 't'.repeat(15_000) };
    const avatar = `https://shop.example.test/${'a'.repeat(5_000)}.png`;
    const ida = arrive({ customer_page: long, referrer: long.url, customer: { avatar } });
    expect(nora.heard('incoming_customer')).toMatchObject({
      avatar,
      visit: { referrer: long.url, last_pages: [long] },
    });
    ida.ask('update_customer_page', { ...long, url: `${long.url}2` });
    expect(nora.heard('customer_page_updated')).toMatchObject({ url: `${long.url}2`, title: long.title });
    ida.ask('get_dynamic_configuration', { url: long.url });
    ida.ask('check_goals', { session_fields: [], group_id: 0, page_url: long.url });
    expect(ida.refusal('get_url_info', { url: long.url })).toBe('not_found');
    expect(ida.refusalOf('update_customer_page', { url: long.url.repeat(2) })).toMatchObject({ type: 'validation' });
    expect(ida.refusalOf('update_customer', { name: 'n'.repeat(1025) })).toMatchObject({ type: 'validation' });
  });

  it('agents hear of visitors as their level and subscriptions say', () => {
    const tom = bench.agent(TOM);
    tom.logIn();
    expect(tom.heard('incoming_customers')).toEqual({ customer_monitoring_level: 'my', customers: [] });
    tom.take();
    const ida = arrive();
    expect(tom.take()).toEqual([]);
    const { subscription_id, customers } = tom.ask('subscribe_customers', { group_ids: [0] });
    expect(customers).toMatchObject([{ id: IDA }]);
    ida.ask('update_customer', { name: 'Ida' });
    expect(tom.take()).toEqual(['customer_updated']);
    tom.ask('unsubscribe_customers', { subscription_id });
    ida.ask('update_customer', { name: 'Ida B.' });
    expect(tom.take()).toEqual([]);
    expect(tom.refusal('unsubscribe_customers', { subscription_id })).toBe('not_found');
  });

  it('incoming_customers goes to the new connection alone', () => {
    const second = bench.agent(NORA);
    second.logIn({ customer_monitoring_level: 'highest_available' });
    expect(second.heard('incoming_customers').customer_monitoring_level).toBe('online');
    expect(nora.take()).toEqual([]);
  });

  it('R71 what a login says of the customer is told to the other connections of his', () => {
    const first = arrive({ customer: { name: 'Ida', session_fields: [{ plan: 'trial' }] } });
    first.take();
    nora.take();
    const second = arrive({ customer: { name: 'Ida Berg', email: 'ida@example.test' } });
    const told = { id: IDA, type: 'customer', name: 'Ida Berg', email: 'ida@example.test', email_verified: false };
    expect(first.heard('customer_updated')).toEqual(told);
    expect(nora.heard('customer_updated')).toEqual(told);
    expect(second.take()).toEqual([]);
    first.take();
    arrive({ customer: { name: 'Ida Berg' } });
    expect(first.take()).toEqual([]);
  });

  it('R69 a login that makes the visitor one of another group is told as a page is', () => {
    arrive();
    nora.take();
    arrive({ group_id: 1 });
    expect(nora.heard('customer_transferred')).toEqual({
      id: IDA,
      transferred_to: { group_ids: [1] },
      followed: false,
    });
    nora.take();
    arrive({ group_id: 1 });
    expect(nora.take()).toEqual([]);
  });

  it('R69 answers groups only when the page makes the visitor one of another group', () => {
    bench = new Bench({
      config: {
        groups: [
          { id: 0, name: 'General' },
          { id: 1, name: 'Sales', auto_access_urls: ['/lamps'] },
        ],
      },
    });
    const watcher = bench.agent(NORA);
    watcher.logIn({ customer_monitoring_level: 'online' });
    watcher.ask('set_routing_status', { status: 'not_accepting_chats' });
    const ida = arrive();
    expect(ida.ask('update_customer_page', page('sofas'))).toEqual({});
    watcher.take();
    expect(ida.ask('update_customer_page', page('lamps'))).toEqual({ groups: [{ id: 1, status: 'offline' }] });
    const transferred = watcher.heard('customer_transferred');
    expect(transferred).toEqual({ id: IDA, transferred_to: { group_ids: [1] }, followed: false });
    watcher.take();
    expect(ida.ask('update_customer_page', page('lamps/blue'))).toEqual({});
    expect(watcher.take()).toEqual(['customer_page_updated']);
    // A group that login names is not changed by pages.
    const fixed = bench.customer('0b2d7c1e-6f43-4f0e-8d3a-5b9c1a2e7f60');
    fixed.logIn({ group_id: 0 });
    expect(fixed.ask('update_customer_page', page('lamps'))).toEqual({});
    expect(bench.customer(IDA).refusal('login', { group_id: 9 })).toBe('group_not_found');
  });

  it('a group that a login names holds while that connection is there, and not for logins after it', () => {
    const monitoring = (answer: JsonObject) =>
      asObject(asObject(asObject(answer.__priv_dynamic_config).customer_groups).monitoring).id;
    const [first, second, later] = [bench.customer(IDA), bench.customer(IDA), bench.customer(IDA)];
    expect(monitoring(first.logIn({ group_id: 1 }))).toBe(1);
    expect(monitoring(second.logIn())).toBe(1);
    first.drop();
    second.drop();
    expect(monitoring(later.logIn())).toBe(0);
  });

  it('R97 half an hour without a chat or another page ends the connection', () => {
    const ida = arrive();
    bench.advance(29 * MINUTE);
    ida.ask('update_customer_page', page('a'));
    bench.advance(29 * MINUTE);
    expect(ida.isLoggedIn).toBe(true);
    bench.advance(MINUTE);
    expect(ida.heard('customer_disconnected')).toEqual({ reason: 'inactivity_timeout' });
  });

  it('R97 who chats is not cut off', () => {
    const ida = arrive();
    const { chat_id } = ida.ask('start_chat', { chat: { thread: { events: [{ type: 'message', text: 'Hi' }] } } });
    for (let n = 0; n < 4; n++) {
      bench.advance(20 * MINUTE);
      ida.ask('send_event', { chat_id, event: { type: 'message', text: 'Still here' } });
    }
    expect(ida.isLoggedIn).toBe(true);
  });

  it('R34 leaving the site ends the chat only where that is set', () => {
    const ida = arrive();
    const { chat_id } = ida.ask('start_chat', {});
    ida.drop();
    bench.advance(16_000);
    expect(nora.ask('get_chat', { chat_id })).toMatchObject({ thread: { active: true } });

    bench = new Bench({ config: { settings: { archive_chat_when_customer_leaves: true } } });
    nora = bench.agent(NORA);
    nora.logIn();
    const again = arrive();
    again.ask('start_chat', {});
    again.drop();
    bench.advance(16_000);
    expect(asObject(nora.heard('incoming_event').event).system_message_type).toBe('archived_customer_disconnected');
  });
});

describe('customer data', () => {
  it('R70 update_customer merges, session fields by key; set_customer_session_fields replaces them', () => {
    const ida = arrive();
    ida.ask('update_customer', { name: 'Ida', session_fields: [{ a: '1' }, { b: '2' }] });
    ida.ask('update_customer', { email: 'ida@example.test', session_fields: [{ c: '3' }, { a: '9' }] });
    expect(ida.ask('get_customer')).toMatchObject({
      name: 'Ida',
      email: 'ida@example.test',
      session_fields: [{ a: '9' }, { b: '2' }, { c: '3' }],
    });
    ida.take();
    ida.ask('set_customer_session_fields', { session_fields: [{ z: '0' }, { z: '1' }] });
    expect(ida.heard('customer_updated')).toEqual({ id: IDA, type: 'customer', session_fields: [{ z: '1' }] });
    expect(nora.heard('customer_updated')).toEqual({ id: IDA, type: 'customer', session_fields: [{ z: '1' }] });
    ida.ask('set_customer_session_fields', { session_fields: [] });
    expect(ida.heard('customer_updated').session_fields).toEqual([]);
  });

  it('R70 takes a hundred session fields, and keeps them for one visit', () => {
    const ida = arrive();
    const fields = (count: number, prefix = 'k') =>
      Array.from({ length: count }, (_, n) => ({ [`${prefix}${n}`]: 'v' }));
    ida.ask('set_customer_session_fields', { session_fields: fields(100) });
    expect(ida.refusal('update_customer', { session_fields: fields(1, 'more') })).toBe('limit_reached');
    expect(ida.refusal('set_customer_session_fields', { session_fields: fields(101) })).toBe('limit_reached');
    expect(ida.refusal('set_customer_session_fields', { session_fields: [{ a: '1', b: '2' }] })).toBe('validation');
    ida.drop();
    bench.advance(31 * MINUTE);
    expect(asObject(arrive().ask('get_customer')).session_fields).toEqual([]);
  });

  it('tells of a change once, and of none not at all', () => {
    const ida = arrive();
    ida.ask('update_customer', { name: 'Ida' });
    nora.take();
    ida.take();
    ida.ask('update_customer', { name: 'Ida' });
    expect([...ida.take(), ...nora.take()]).toEqual([]);
    expect(ida.refusal('update_customer', {})).toBe('validation');
  });

  it('R71 login data act as the calls made at once', () => {
    const ida = arrive({
      customer: { name: 'Ida', session_fields: [{ plan: 'trial' }] },
      customer_page: page('a'),
      referrer: 'https://search.example.test/',
      customer_side_storage: { customer_visits: '4' },
    });
    expect(ida.ask('get_customer')).toMatchObject({ name: 'Ida', session_fields: [{ plan: 'trial' }] });
    expect(nora.heard('incoming_customer')).toMatchObject({ visit: { referrer: 'https://search.example.test/' } });
    nora.take();
    arrive({ customer: { name: 'Ida B.' } });
    expect(nora.heard('customer_updated')).toEqual({ id: IDA, type: 'customer', name: 'Ida B.' });
  });

  it('returns omnichannel data in the words in which they are read', () => {
    const ida = arrive();
    ida.ask('update_customer', {
      omnichannel: { fbmessenger: { id: 'fb-1', name: 'Ida' }, twilio: { phone_number: '+1555' } },
    });
    expect(ida.ask('get_customer').omnichannel).toEqual({
      fb_messenger: [{ ID: 'fb-1', Name: 'Ida' }],
      twilio: [{ '+1555': { phone_number: '+1555' } }],
    });
  });

  it('a verified address is marked, until it changes', () => {
    const ida = arrive({ customer: { email: 'ida@example.test' } });
    ida.ask('request_email_verification', { callback_uri: 'https://hooks.example.test/x' });
    expect(ida.ask('get_customer').email_verified).toBe(true);
    ida.ask('update_customer', { email: 'other@example.test' });
    expect(ida.ask('get_customer').email_verified).toBe(false);
  });

  it('an agent’s change is told to the customer, and said in the chat for agents alone', () => {
    const ida = arrive();
    ida.ask('start_chat', {});
    ida.take();
    nora.ask('update_customer', { id: IDA, name: 'Ida B. Berg' });
    expect(ida.pushes.map(({ action }) => action)).toEqual(['customer_updated']);
    expect(asObject(nora.heard('incoming_event').event)).toMatchObject({
      system_message_type: 'customer_updated',
      visibility: 'agents',
      text_vars: { initiator: 'Nora Lind', customer_name: 'Ida B. Berg' },
    });
  });
});

describe('login', () => {
  it('R105 answers what a client needs to begin', () => {
    const ida = arrive();
    expect(bench.customer(IDA).logIn()).toEqual({
      customer_id: IDA,
      customer: {
        id: IDA,
        session_fields: [],
        statistics: {
          chats_count: 0,
          threads_count: 0,
          visits_count: 1,
          page_views_count: 0,
          greetings_shown_count: 0,
          greetings_accepted_count: 0,
        },
      },
      has_active_thread: false,
      chats: [],
      __priv_dynamic_config: { online_groups_ids: [0, 1, 2], customer_groups: { monitoring: { id: 0 } } },
    });
    const { chat_id } = ida.ask('start_chat', {});
    const after = bench.customer(IDA).logIn();
    expect(after).toMatchObject({
      has_active_thread: true,
      chats: [{ chat_id, has_active_thread: true, has_unread_events: false }],
    });
    nora.drop();
    expect(bench.customer(IDA).logIn().__priv_dynamic_config).toEqual({ customer_groups: { monitoring: { id: 0 } } });
  });

  it('R98 a banned customer is thrown out, his chat closed, and let in again after the days', () => {
    const ida = arrive();
    const { chat_id } = ida.ask('start_chat', {});
    ida.take();
    nora.ask('ban_customer', { id: IDA, ban: { days: 2 } });

    expect(ida.take()).toEqual(['chat_deactivated', 'customer_disconnected']);
    expect(nora.heard('customer_banned')).toEqual({ customer_id: IDA, ban: { days: 2 } });
    expect(asObject(nora.heard('incoming_event').event)).toMatchObject({
      system_message_type: 'customer_banned',
      text_vars: { agent: 'Nora Lind', duration: '2' },
    });
    expect(nora.ask('get_chat', { chat_id })).toMatchObject({ thread: { active: false } });
    expect(bench.customer(IDA).refusal('login')).toBe('customer_banned');
    expect(bench.customer(IDA).refusal('list_chats')).toBe('customer_banned');
    bench.advance(2 * 24 * 60 * MINUTE);
    arrive();
  });

  it('R98 a ban of no days lifts the one before', () => {
    arrive();
    nora.ask('ban_customer', { id: IDA, ban: { days: 2 } });
    nora.ask('ban_customer', { id: IDA, ban: { days: 0 } });
    arrive();
  });

  it('R99 lets no more customers in than the organization has room for', () => {
    bench = new Bench({ config: { settings: { customers_limit: 1 } } });
    arrive();
    arrive();
    const other = bench.customer('0b2d7c1e-6f43-4f0e-8d3a-5b9c1a2e7f60');
    expect(other.refusal('login')).toBe('users_limit_reached');
    expect(other.ask('get_dynamic_configuration')).toMatchObject({ livechat: { client_limit_exceeded: true } });
    other.ask('check_goals', { session_fields: [], group_id: 0, page_url: 'https://shop.example.test/' });
  });

  it('refuses everybody when the subscription is over', () => {
    bench = new Bench({ config: { settings: { license_expired: true } } });
    expect(bench.customer(IDA).refusal('login')).toBe('license_expired');
  });
});

describe('configuration', () => {
  it('is found under the version of its content only', () => {
    const nobody = bench.customer('');
    const { livechat } = nobody.ask('get_dynamic_configuration', { group_id: '1' });
    const { config_version, localization_version, group_id } = asObject(livechat);
    expect(group_id).toBe(1);
    expect(nobody.ask('get_configuration', { group_id: '1', version: config_version })).toHaveProperty('prechat_form');
    expect(nobody.refusal('get_configuration', { group_id: '0', version: config_version })).toBe('not_found');
    const words = { group_id: '1', language: 'en', version: localization_version };
    expect(nobody.ask('get_localization', words)).toHaveProperty('Agents_not_available');
    expect(nobody.refusal('get_localization', { ...words, version: 'x' })).toBe('not_found');
    expect(nobody.refusal('get_localization', { ...words, group_id: '77' })).toBe('group_not_found');
    expect(nobody.refusal('get_dynamic_configuration', { group_id: '77' })).toBe('group_not_found');
  });

  it('R77 forms that are switched off have no `form`', () => {
    const ida = arrive();
    expect(ida.ask('get_form', { group_id: 0, type: 'prechat' })).toEqual({ enabled: false });
    expect(ida.ask('get_form', { group_id: 1, type: 'prechat' })).toMatchObject({ enabled: true, form: {} });
    expect(ida.refusal('get_form', { group_id: 9, type: 'prechat' })).toBe('group_not_found');
    expect(ida.refusal('get_form', { group_id: 0, type: 'poem' })).toBe('validation');
  });

  it('knows pages of its own table only', () => {
    const ida = arrive();
    expect(ida.ask('get_url_info', { url: 'https://shop.example.test/lamps/blue' }).title).toBe('Blue desk lamp');
    expect(ida.refusal('get_url_info', { url: 'https://elsewhere.example.test/' })).toBe('not_found');
    expect(ida.refusal('get_url_info', { url: 'no address' })).toBe('validation');
  });

  it('lists group statuses by id or all, leaving unknown ids out', () => {
    const ida = arrive();
    const statuses = (payload: JsonObject): Json => ida.ask('list_group_statuses', payload).groups_status ?? null;
    expect(statuses({ group_ids: [1, 99] })).toEqual({ '1': 'online' });
    expect(statuses({ all: true, group_ids: [1] })).toEqual({ '0': 'online', '1': 'online', '2': 'online' });
    expect(ida.refusal('list_group_statuses', {})).toBe('validation');
  });
});
