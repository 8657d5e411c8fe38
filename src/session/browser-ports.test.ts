import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { browserPorts } from './browser-ports.ts';

describe('the ports of a browser, in Node', () => {
  it('keep in memory what a page would keep in its storage', () => {
    const { storage } = browserPorts();

    storage.set('a', '1');
    storage.set('b', '2');
    storage.remove('a');

    expect([storage.get('a'), storage.get('b'), storage.keys()]).toEqual([undefined, '2', ['b']]);
    expect(browserPorts().storage.keys()).toEqual([]);
  });

  it('are online and visible, and never change', () => {
    const { surroundings } = browserPorts();

    expect([surroundings.online(), surroundings.visible()]).toEqual([true, true]);
    expect(() => surroundings.listen(() => {})()).not.toThrow();
  });

  it('know the time, and forget an alarm', async () => {
    const { clock } = browserPorts();
    const rung: string[] = [];
    const before = clock.elapsed();

    clock.after(0, () => rung.push('forgotten'))();
    await new Promise<void>((resolve) => {
      clock.after(1, resolve);
    });

    expect(rung).toEqual([]);
    expect(clock.elapsed()).toBeGreaterThan(before);
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
  });

  it('draw whole numbers of 32 bits', () => {
    const { random } = browserPorts();
    const drawn = Array.from({ length: 100 }, () => random.uint32());

    expect(drawn.every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(true);
    expect(new Set(drawn).size).toBeGreaterThan(90);
  });

  it('resolve with any status over HTTP', async () => {
    const server = createServer((request, response) => {
      response.statusCode = 418;
      request.pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;

    const answer = await browserPorts().http.fetch({
      method: 'POST',
      url: `http://127.0.0.1:${port}/`,
      headers: { 'Content-Type': 'text/plain' },
      body: 'tea',
      credentials: true,
    });

    expect(answer).toEqual({ status: 418, text: 'tea' });
    server.close();
  });

  it.runIf(typeof WebSocket === 'undefined')('name the port that is missing where there is no web socket', () => {
    const { transport } = browserPorts();

    expect(() => transport.connect('ws://127.0.0.1:9', { opened() {}, received() {}, closed() {} })).toThrow(
      'ports.transport',
    );
  });
});
