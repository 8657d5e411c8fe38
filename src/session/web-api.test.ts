import { describe, expect, it } from 'vitest';
import { RequestError } from './request-error.ts';
import { PATIENCE } from './testing/fake-server.ts';
import { anOnlineSession, aSession, ORGANIZATION } from './testing/sessions.ts';

const QUERY = `organization_id=${ORGANIZATION}`;

const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'resolved',
    (error) => (error instanceof RequestError ? error.reason : `not a RequestError: ${error}`),
  );

describe('the Web API', () => {
  it('posts JSON with the token, and reads the answer', async () => {
    const { session, server } = await anOnlineSession();

    const form = session.call('get_form', { groupId: 0, type: 'prechat' });
    await server.idle();

    expect(await form).toEqual({ enabled: false });
    expect(server.httpRequests.at(-1)).toMatchObject({
      method: 'POST',
      url: `https://api.livechatinc.com/v3.6/customer/action/get_form?${QUERY}`,
      headers: { Authorization: 'Bearer dal:token-1', 'Content-Type': 'application/json' },
      body: '{"group_id":0,"type":"prechat"}',
      credentials: false,
    });
    expect(session.traffic.get_form).toBe(1);
  });

  it('gets what is the same for everybody without a token, and without a connection', async () => {
    const { session, server } = aSession();
    server.answers('get_localization', { Send: 'Senden' });

    const words = session.call('get_localization', { groupId: 0, language: 'de', version: 'abc' });
    await server.idle();

    expect(await words).toEqual({ Send: 'Senden' });
    expect(server.httpRequests).toHaveLength(1);
    expect(server.httpRequests[0]).toMatchObject({
      method: 'GET',
      url: `https://api.livechatinc.com/v3.6/customer/action/get_localization?${QUERY}&group_id=0&language=de&version=abc`,
      headers: {},
    });
  });

  it('sends a file as a form, with more patience', async () => {
    const { session, server, clock } = await anOnlineSession();
    server.swallows('upload_file');
    const file = new Blob(['hello'], { type: 'text/plain' });

    const hanging = reasonOf(session.call('upload_file', { file, name: 'hello.txt' }));
    await clock.advance(120_000);
    const uploaded = session.call('upload_file', { file, name: 'hello.txt' });
    await server.idle();

    expect(await uploaded).toEqual({ url: 'https://cdn.example.test/files/1' });
    const body = server.httpRequests.at(-1)?.body;
    expect(body instanceof FormData && body.get('file')).toMatchObject({ name: 'hello.txt', size: 5 });
    await clock.advance(300_000);
    expect(await hanging).toBe('deadline');
  });

  it('says how much of a file is out, and ends when nobody wants it any more', async () => {
    const { session, server } = await anOnlineSession();
    server.swallows('upload_file');
    const file = new Blob(['hello'], { type: 'text/plain' });
    const controller = new AbortController();
    const heard: number[] = [];

    const ended = reasonOf(
      session.call(
        'upload_file',
        { file, name: 'hello.txt' },
        { signal: controller.signal, onProgress: (sent) => heard.push(sent) },
      ),
    );
    await server.idle();
    const request = server.httpRequests.at(-1);
    request?.onProgress?.(3);
    controller.abort();

    expect(await ended).toBe('cancelled');
    expect(heard).toEqual([3]);
    expect(request?.signal?.aborted).toBe(true);
  });

  it('renews a refused token once, then gives up (promise 12)', async () => {
    const { session, server } = await anOnlineSession();
    server.voidsTokens();

    const renewed = session.call('get_form', { groupId: 0, type: 'prechat' });
    await server.idle();
    expect(await renewed).toEqual({ enabled: false });
    expect(server.tokenRequests).toBe(2);

    server.refuses('get_form', 'authentication', { times: 5 });
    const refused = reasonOf(session.call('get_form', { groupId: 0, type: 'prechat' }));
    await server.idle();
    expect(await refused).toBe('authentication');
    expect(server.received('get_form')).toHaveLength(4);
  });

  it('goes to the region that the server names, twice at most', async () => {
    const { session, server } = await anOnlineSession();
    server.refuses('get_form', 'misdirected_request', { times: 9, data: { region: 'fra' } });

    const lost = reasonOf(session.call('get_form', { groupId: 0, type: 'prechat' }));
    await server.idle();

    expect(await lost).toBe('misdirected_request');
    expect(server.httpRequests.slice(1).map(({ url }) => new URL(url).host)).toEqual([
      'api.livechatinc.com',
      'api-fra.livechatinc.com',
      'api-fra.livechatinc.com',
    ]);
  });

  it('rejects with the type of the refusal, with a deadline, and with a network fault (promise 11)', async () => {
    const { session, server, clock } = await anOnlineSession();
    const ask = () => reasonOf(session.call('get_form', { groupId: 0, type: 'prechat' }));

    server.refuses('get_form', 'group_not_found');
    const refused = ask();
    await server.idle();
    server.swallows('get_form');
    const silent = ask();
    await clock.advance(PATIENCE + 10);
    server.answers('get_form', { enabled: 'perhaps' });
    const malformed = ask();
    await server.idle();
    server.voidsTokens();
    server.tokenTrouble = 'network';
    const network = ask();
    await server.idle();

    expect(await Promise.all([refused, silent, malformed, network])).toEqual([
      'group_not_found',
      'deadline',
      'malformed',
      'network',
    ]);
  });

  it('ends with the session (promise 13)', async () => {
    const { session, server, clock } = await anOnlineSession();
    server.swallows('get_form');
    const asked = reasonOf(session.call('get_form', { groupId: 0, type: 'prechat' }));
    await clock.advance(100);

    session.close();

    expect(await asked).toBe('closed');
    expect(server.httpRequests.at(-1)?.signal?.aborted).toBe(true);
    expect(clock.alarms).toBe(0);
  });
});
