import type { Clock, Http, Ports, Random, Storage, Transport } from './ports.ts';
import { browserSurroundings } from './wake-hints.ts';

/** The world as a browser has it, or Node where it has the same. Nothing is touched before it is used. */
export const browserPorts = (): Ports => ({
  transport,
  http,
  clock,
  storage: typeof document === 'undefined' ? memoryStorage() : localStorageOfPage,
  random,
  surroundings: browserSurroundings,
});

const transport: Transport = {
  connect(url, listener) {
    if (typeof WebSocket === 'undefined') throw new Error('There is no WebSocket here: give one by `ports.transport`.');
    const socket = new WebSocket(url);
    socket.onopen = () => listener.opened();
    socket.onmessage = ({ data }) => listener.received(String(data));
    // An error is always followed by a close.
    socket.onclose = () => listener.closed();
    return {
      send: (text) => socket.send(text),
      close: () => {
        socket.onopen = socket.onmessage = socket.onclose = null;
        socket.close();
      },
    };
  },
};

const http: Http = {
  async fetch(whole) {
    // Fetch tells nothing of what goes out; what does is rarely wanted.
    if (whole.onProgress && globalThis.XMLHttpRequest)
      return (await import('./upload-with-progress.ts')).uploadWithProgress(whole);
    const { credentials, ...request } = whole;
    const response = await fetch(request.url, { ...request, credentials: credentials ? 'include' : 'omit' });
    return { status: response.status, text: await response.text() };
  },
};

const clock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

const localStorageOfPage: Storage = {
  get: (key) => localStorage.getItem(key) ?? undefined,
  set: (key, value) => localStorage.setItem(key, value),
  remove: (key) => localStorage.removeItem(key),
  keys: () => Object.keys(localStorage),
};

function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key),
    set: (key, value) => kept.set(key, value),
    remove: (key) => kept.delete(key),
    keys: () => [...kept.keys()],
  };
}

const random: Random = {
  uint32: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
};
