import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../protocol/limits.ts';
import type { HttpRequest } from '../../session/ports.ts';
import { RequestError } from '../../session/request-error.ts';
import type { FakeServer } from '../../session/testing/fake-server.ts';
import type { Chat } from '../chat.ts';
import { selectTimeline } from '../selectors/timeline.ts';
import { aChatAtHand, anOnlineChat, aTalk } from '../testing/chats.ts';
import { rowsOf, saidIn } from '../testing/read-rows.ts';
// Loaded with their first use: in the time of a test they are there already.
import './send-files.ts';
import '../../session/web-api.ts';

const own = (chat: Chat) =>
  rowsOf(chat.select(selectTimeline)).flatMap((row) => (row.kind === 'event' && row.mine ? [row] : []));

const aFile = (name = 'plan.pdf', bytes = 10) => ({
  file: new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }),
  name,
});

const uploads = (server: FakeServer): readonly HttpRequest[] =>
  server.httpRequests.filter(({ url }) => url.includes('upload_file'));

const nameIn = ({ body }: HttpRequest) => (body instanceof FormData ? body.get('file') : undefined);

const reasonOf = (error: unknown) => (error instanceof RequestError ? error.reason : error);

describe('sending files', () => {
  it('shows one at once with all that is known of it, and is done when the server has it', async () => {
    const { chat, server } = await aTalk();
    const [customId] = await chat.sendFiles([{ ...aFile(), alternativeText: 'A plan', width: 4, height: 3 }]);
    const row = own(chat).at(-1);
    expect(row).toMatchObject({
      key: customId,
      event: { type: 'file', name: 'plan.pdf', contentType: 'application/pdf', size: 10, sent: 0, width: 4, height: 3 },
      delivery: { is: 'uploading' },
    });

    await server.idle();

    expect(uploads(server)).toHaveLength(1);
    expect(server.received('send_event').at(-1)).toMatchObject({
      event: { type: 'file', url: 'https://cdn.example.test/files/1', custom_id: customId, alternative_text: 'A plan' },
    });
    expect(own(chat).at(-1)).toMatchObject({ key: customId, delivery: { is: 'sent' } });
    expect(own(chat)).toHaveLength(2);
  });

  it('keeps its row under one key and in one place, whatever it goes through', async () => {
    const { chat, server } = await aTalk();
    const seen = new Set<string>();
    chat.subscribe(() =>
      seen.add(
        own(chat)
          .map(({ key }) => key)
          .join(' '),
      ),
    );
    const [customId] = await chat.sendFiles([aFile()]);
    await server.idle();

    const [hello] = own(chat);
    expect([...seen]).toEqual([`${hello?.key} ${customId}`]);
  });

  it('tells how much is out', async () => {
    const { chat, server, clock } = await aTalk();
    server.swallows('upload_file');
    await chat.sendFiles([aFile('big.bin', 1000)]);
    await clock.settle();
    const [request] = uploads(server);
    const sent = () => own(chat).at(-1)?.event;

    await clock.advance(200);
    request?.onProgress?.(400);
    expect(sent()).toMatchObject({ sent: 400 });
    request?.onProgress?.(401);
    expect(sent()).toMatchObject({ sent: 400 });
    // The form around it is not counted.
    request?.onProgress?.(1200);
    expect(sent()).toMatchObject({ sent: 1000 });
  });

  it('does not put back what has arrived, when the last of its progress comes late', async () => {
    const { chat, server, clock } = await aTalk();
    await chat.sendFiles([aFile()]);
    await server.idle();
    const [request] = uploads(server);
    await clock.advance(200);
    request?.onProgress?.(10);

    expect(own(chat)).toHaveLength(2);
    expect(own(chat).at(-1)).toMatchObject({ delivery: { is: 'sent' } });
  });

  it('sends several one after the other, in the order in which they were chosen', async () => {
    const { chat, server, clock } = await aTalk();
    await chat.sendFiles([aFile('one.pdf'), aFile('two.pdf')]);
    await clock.settle();
    expect(uploads(server)).toHaveLength(1);
    await server.idle();

    expect(uploads(server).map(nameIn)).toMatchObject([{ name: 'one.pdf' }, { name: 'two.pdf' }]);
    expect(saidIn(chat.select(selectTimeline))).toEqual(['hello', 'file', 'file']);
  });

  it('begins the first chat', async () => {
    const { chat, server } = await anOnlineChat();
    await chat.sendFiles([aFile()]);
    await server.idle();

    expect(server.received('start_chat')).toHaveLength(1);
    expect(own(chat)).toMatchObject([{ event: { type: 'file' }, delivery: { is: 'sent' } }]);
  });

  it('refuses what is too large, empty or a program before anything is sent (R83)', async () => {
    const { chat, server } = await aTalk();
    const large = { file: new Blob([new Uint8Array(LIMITS.fileBytes + 1)]), name: 'film.mov' };

    expect(await chat.sendFiles([aFile(), large]).catch(reasonOf)).toBe('entity_too_large');
    expect(await chat.sendFiles([aFile('run.exe')]).catch(reasonOf)).toBe('validation');
    expect(await chat.sendFiles([aFile('empty.txt', 0)]).catch(reasonOf)).toBe('validation');
    expect(own(chat)).toHaveLength(1);
    expect(uploads(server)).toEqual([]);
  });

  it('keeps one that did not get through, with the reason, and sends it again when asked', async () => {
    const { chat, server } = await aTalk();
    server.refuses('upload_file', 'validation');
    const [customId] = await chat.sendFiles([aFile()]);
    await server.idle();
    expect(own(chat).at(-1)).toMatchObject({ key: customId, delivery: { is: 'failed', reason: 'validation' } });

    if (customId) chat.retry(customId);
    expect(own(chat).at(-1)).toMatchObject({ key: customId, event: { sent: 0 }, delivery: { is: 'uploading' } });
    await server.idle();
    expect(own(chat).at(-1)).toMatchObject({ key: customId, delivery: { is: 'sent' } });
    expect(uploads(server)).toHaveLength(2);
  });

  it('lets one be given up while it is on its way, and goes on with the next', async () => {
    const { chat, server, clock } = await aTalk();
    server.swallows('upload_file');
    const [first] = await chat.sendFiles([aFile('one.pdf'), aFile('two.pdf')]);
    await clock.settle();

    if (first) chat.discard(first);
    expect(own(chat)).toHaveLength(2);
    await server.idle();

    expect(uploads(server)[0]?.signal?.aborted).toBe(true);
    expect(own(chat).at(-1)).toMatchObject({ event: { type: 'file' }, delivery: { is: 'sent' } });
    expect(server.received('send_event').filter((ask) => JSON.stringify(ask).includes('file'))).toHaveLength(1);
  });

  it('gives a failed one up', async () => {
    const { chat, server } = await aTalk();
    server.refuses('upload_file', 'validation');
    const [customId] = await chat.sendFiles([aFile()]);
    await server.idle();
    if (customId) chat.discard(customId);
    if (customId) chat.retry(customId);
    await server.idle();

    expect(own(chat)).toHaveLength(1);
    expect(uploads(server)).toHaveLength(1);
  });

  it('waits for the connection', async () => {
    const { chat, server, clock } = aChatAtHand();
    server.down = true;
    chat.connect();
    await chat.sendFiles([aFile()]);
    await clock.advance(1000);
    expect(uploads(server)).toEqual([]);
    expect(own(chat)).toMatchObject([{ delivery: { is: 'uploading' } }]);

    server.down = false;
    chat.retryConnection();
    await server.acceptsLogin();
    await server.idle();
    expect(own(chat)).toMatchObject([{ delivery: { is: 'sent' } }]);
  });

  it('does not send what one customer chose as the next one’s (promise 14)', async () => {
    const { chat, server, clock } = await aTalk();
    server.swallows('upload_file');
    const [customId] = await chat.sendFiles([aFile(), aFile()]);
    await clock.settle();

    chat.logOut();
    await server.idle();

    expect(own(chat)).toEqual([]);
    if (customId) chat.retry(customId);
    await server.idle();
    expect(uploads(server)).toHaveLength(1);
  });

  it('goes into its chat at once where a version does both in one, after the words that begin it', async () => {
    const { chat, server } = await anOnlineChat({ options: { apiVersion: '3.0' } });
    chat.sendMessage('hello');
    const [customId] = await chat.sendFiles([aFile()]);
    await server.idle();

    const sent = server.httpRequests.filter(({ url }) => url.includes('send_file'));
    expect(sent).toHaveLength(1);
    expect(server.received('start_chat')).toHaveLength(1);
    const body = sent[0]?.body;
    expect(body instanceof FormData && body.get('payload.custom_id')).toBe(customId);
    expect(body instanceof FormData && body.get('payload.file')).toMatchObject({ name: 'plan.pdf' });
  });
});
