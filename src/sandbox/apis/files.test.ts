import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCustomer, aCustomerToken, anAgent, type CustomerClient, textAt, web } from '../../../test/sandbox-clients.ts';
import { createSandbox, type Sandbox } from '../server.ts';
import { type HeldTimers, heldTimers } from '../timers.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
);
const DAY = 24 * 60 * 60 * 1000;

let timers: HeldTimers;
let folder: string;
let sandbox: Sandbox;
let token: string;

beforeEach(async () => {
  timers = heldTimers();
  folder = mkdtempSync(join(tmpdir(), 'sandbox-files-'));
  sandbox = await createSandbox({ timers, db: join(folder, 'sandbox.db') });
  token = (await aCustomerToken(sandbox)).access_token;
});
afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

function upload(content: Buffer | string, name: string, type = '', field = 'file') {
  const payload = new FormData();
  payload.append(field, new File([typeof content === 'string' ? content : new Uint8Array(content)], name, { type }));
  return web(sandbox, 'customer', 'upload_file', { token, payload });
}

async function uploaded(...file: Parameters<typeof upload>): Promise<string> {
  return textAt((await upload(...file)).body, 'url');
}

function send(customer: CustomerClient, url: string, more: object = {}): Promise<unknown> {
  const events = [{ type: 'file', url, ...more }];
  return customer.request('start_chat', { chat: { thread: { events } }, continuous: true });
}

describe('an upload', () => {
  it('gives an address of its own origin, where anybody gets the same bytes', async () => {
    const url = await uploaded(PNG, 'blue lamp.png', 'image/png');
    expect(url).toMatch(new RegExp(`^${sandbox.url}/files/[a-z0-9]{24}/blue%20lamp.png$`));

    const response = await fetch(url, { headers: { Origin: 'https://shop.example.test' } });
    expect(Buffer.from(await response.arrayBuffer()).equals(PNG)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-disposition': "inline; filename*=UTF-8''blue%20lamp.png",
      'access-control-allow-origin': 'https://shop.example.test',
    });
  });

  it('of sound or video is played from any place: a range of its bytes can be asked for', async () => {
    const url = await uploaded('0123456789', 'a.mp3', 'audio/mpeg');
    const part = async (headers: Record<string, string>) => {
      const response = await fetch(url, { headers });
      return [response.status, response.headers.get('content-range'), await response.text()];
    };
    const whole = await fetch(url);
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
    expect(whole.headers.get('content-length')).toBe('10');
    const etag = whole.headers.get('etag') ?? '';

    expect(await part({ Range: 'bytes=0-' })).toEqual([206, 'bytes 0-9/10', '0123456789']);
    expect(await part({ Range: 'bytes=2-4' })).toEqual([206, 'bytes 2-4/10', '234']);
    expect(await part({ Range: 'bytes=-2', 'If-Range': etag })).toEqual([206, 'bytes 8-9/10', '89']);
    expect(await part({ Range: 'bytes=-2', 'If-Range': '"another"' })).toEqual([200, null, '0123456789']);
    expect(await part({ Range: 'bytes=10-' })).toEqual([416, 'bytes */10', '']);
    expect((await fetch(url, { method: 'HEAD' })).headers.get('content-length')).toBe('10');
  });

  it('of anything but pictures, sound, video and PDF is there to be downloaded', async () => {
    const kinds = {
      'a.html': 'text/html',
      'a.zip': 'application/zip',
      'a.pdf': 'application/pdf',
      'a.mp4': 'video/mp4',
    };
    const dispositions = [];
    for (const [name, type] of Object.entries(kinds)) {
      const response = await fetch(await uploaded('<script>', name, type));
      dispositions.push(response.headers.get('content-disposition')?.split(';')[0]);
    }
    expect(dispositions).toEqual(['attachment', 'attachment', 'inline', 'inline']);
  });

  it('keeps scripts in a picture from running at our origin', async () => {
    const response = await fetch(await uploaded('<svg><script/></svg>', 'a.svg', 'image/svg+xml'));
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('works for agents too', async () => {
    const payload = new FormData();
    payload.append('file', new File(['Manual'], 'manual.txt'));
    const answer = await web(sandbox, 'agent', 'upload_file', { token: sandbox.info.agents[0]?.token ?? '', payload });
    expect(await (await fetch(textAt(answer.body, 'url'))).text()).toBe('Manual');
  });

  it.each([
    ['a program by name', 'hello', 'lamp.exe', 'validation', 400],
    ['a program by its bytes', Buffer.from('MZ\x90\0', 'latin1'), 'lamp.png', 'validation', 400],
    ['10 MB and a byte', Buffer.alloc(10 * 1024 * 1024 + 1), 'big.bin', 'entity_too_large', 413],
    ['far too much', Buffer.alloc(12 * 1024 * 1024), 'huge.bin', 'entity_too_large', 413],
  ])('of %s is refused (R83)', async (_, content, name, type, status) => {
    expect(await upload(content, name)).toMatchObject({ status, body: { error: { type } } });
  });

  it('of 10 MB is taken', async () => {
    expect(await upload(Buffer.alloc(10 * 1024 * 1024), 'big.bin')).toMatchObject({ status: 200 });
  });

  it('without a file, or that is no form, is refused', async () => {
    expect(await upload('x', 'a.txt', '', 'attachment')).toMatchObject({ status: 400 });
    expect(await web(sandbox, 'customer', 'upload_file', { token, payload: {} })).toMatchObject({ status: 400 });
    expect(await web(sandbox, 'customer', 'upload_file', { payload: {} })).toMatchObject({ status: 401 });
  });

  it('has no path in its name', async () => {
    expect(await uploaded('x', '../../etc/passwd')).toMatch(/\/files\/[a-z0-9]+\/passwd$/);
    expect(await uploaded('x', 'C:\\lamps\\blue.txt')).toMatch(/\/blue\.txt$/);
  });
});

describe('a file', () => {
  it('in an event has its name, type, size and pixels (R85)', async () => {
    await anAgent(sandbox);
    const customer = await aCustomer(sandbox, { token });
    const url = await uploaded(PNG, 'blue lamp.png', 'image/png');

    await send(customer, url, { alternative_text: 'A lamp' });

    const push = await customer.waitForPush('incoming_chat');
    expect(push.payload).toMatchObject({
      chat: {
        thread: {
          events: [
            {
              type: 'file',
              url,
              name: 'blue lamp.png',
              content_type: 'image/png',
              size: PNG.length,
              width: 3,
              height: 2,
              alternative_text: 'A lamp',
            },
          ],
        },
      },
    });
  });

  it('from elsewhere cannot stand in an event (R84)', async () => {
    const customer = await aCustomer(sandbox, { token });
    for (const url of [
      'https://elsewhere.example.test/lamp.png',
      `${sandbox.url}/files/aaaaaaaaaaaaaaaaaaaaaaaa/a.png`,
    ]) {
      await expect(send(customer, url)).rejects.toMatchObject({ type: 'validation' });
    }
  });

  it('that nobody used is gone after a day, and one that was used stays (R84)', async () => {
    const customer = await aCustomer(sandbox, { token });
    const used = await uploaded('keep', 'keep.txt');
    const unused = await uploaded('drop', 'drop.txt');
    await send(customer, used);

    timers.advance(DAY);

    expect((await fetch(unused)).status).toBe(404);
    expect(await (await fetch(used)).text()).toBe('keep');
    timers.advance(DAY);
    expect(readdirSync(join(folder, 'sandbox.db.files'))).toHaveLength(1);
    await expect(send(customer, unused)).rejects.toMatchObject({});
  });

  it('says that it has expired as long as that is known', async () => {
    timers.advance(30 * 60 * 1000);
    const unused = await uploaded('drop', 'drop.txt');
    timers.advance(DAY);
    const response = await fetch(unused, { headers: { Origin: 'https://shop.example.test' } });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([
      410,
      'https://shop.example.test',
    ]);
  });

  it('keeps scripts from running at this origin, whatever they are called', async () => {
    const policy = async (...file: Parameters<typeof upload>) => {
      const { headers } = await fetch(await uploaded(...file));
      return [headers.get('content-disposition')?.split(';')[0], headers.get('content-security-policy')];
    };
    const strict = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    expect(await policy('<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.svg', 'image/svg+xml')).toEqual([
      'inline',
      strict,
    ]);
    expect(await policy('<script>alert(1)</script>', 'a.html', 'text/html')).toEqual(['attachment', strict]);
    expect(await policy('%PDF-1.4', 'a.pdf', 'application/pdf')).toEqual(['inline', null]);
  });

  it('survives a restart, bytes and all', async () => {
    const customer = await aCustomer(sandbox, { token });
    const url = await uploaded('keep', 'keep.txt');
    await send(customer, url);
    await sandbox.close();

    sandbox = await createSandbox({ timers, db: join(folder, 'sandbox.db') });

    expect(await (await fetch(sandbox.url + new URL(url).pathname)).text()).toBe('keep');
  });

  it('is found by its whole address alone', async () => {
    const url = await uploaded('x', 'a.txt');
    expect((await fetch(url.replace('a.txt', 'b.txt'))).status).toBe(404);
    expect((await fetch(url.replace('/a.txt', '/..%2f..%2fa.txt'))).status).toBe(404);
    expect((await fetch(`${sandbox.url}/files/..%2fsandbox.db/a.txt`)).status).toBe(404);
  });
});
