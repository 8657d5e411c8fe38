/**
 * A line to the page in a frame, in the words that pages built for Moments use: two greetings each way, then calls and
 * their answers. A page that never answers is shown all the same.
 */
export interface FrameLineOptions {
  readonly frame: HTMLIFrameElement;
  /** The origin of the page; `null` of one that has none, in a sandbox. */
  readonly origin: string;
  /** Told to the page. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What the page may call, by name. */
  readonly methods: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** The page has answered: what it says of itself. */
  greeted(said: Readonly<Record<string, unknown>>): void;
}

const MARK = '@@livechat/postmessenger';
const SAYS_BACK = '@@livechat/4way';

/** Milliseconds between greetings, and how many there are. */
const INTERVAL = 500;
const GREETINGS = 10;

interface FrameMessage {
  readonly type: string;
  readonly instance: number;
  readonly request?: unknown;
  readonly data: Readonly<Record<string, unknown>>;
}

let instances = 0;

/** Greets the page and serves its calls. Returns how to hang up. */
export function openFrameLine({ frame, origin, data, methods, greeted }: FrameLineOptions): () => void {
  instances += 1;
  const instance = instances;
  // Several widgets may greet frames of one page.
  const owner = `customer-chat-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  const supportedMethods = Object.keys(methods);
  let isKnown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (message: Omit<FrameMessage, 'instance'>) => {
    frame.contentWindow?.postMessage({ [MARK]: true, owner, instance, ...message }, origin === 'null' ? '*' : origin);
  };

  const greet = (left: number) => {
    if (isKnown || left === 0) return;
    send({ type: 'handshake', request: null, data: { ...data, supportedMethods } });
    timer = setTimeout(greet, INTERVAL, left - 1);
  };

  const answer = ({ request, type: _, data: asked }: FrameMessage, outcome: Promise<unknown>) =>
    outcome.then(
      (result) => send({ type: 'response', request, data: { error: false, result } }),
      (error) => {
        const { message } = error instanceof Error ? error : new Error(`${String(asked.method)} failed.`);
        send({ type: 'response', request, data: { error: true, result: { real: true, error: { message } } } });
      },
    );

  const hear = (event: MessageEvent<unknown>) => {
    // Only this frame, and only while it shows the page that was asked for.
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = readMessage(event.data, owner, instance);
    if (!message) return;
    if (message.type === 'response' && !isKnown) {
      isKnown = true;
      const { result } = message.data;
      const said = isRecord(result) ? result : {};
      // Older pages say what they are at once, newer ones wait to be greeted back.
      const saysBack = said[SAYS_BACK] === true;
      if (saysBack) send({ type: 'handshake_echo', request: 0, data: {} });
      const about = saysBack ? said.data : said;
      greeted(isRecord(about) ? about : {});
    }
    if (message.type !== 'call') return;
    const { method, args } = message.data;
    const called = typeof method === 'string' && Object.hasOwn(methods, method) ? methods[method] : undefined;
    void answer(
      message,
      called
        ? Promise.resolve().then(() => called(...(Array.isArray(args) ? args : [])))
        : Promise.reject(new Error(`There is no ${String(method)}.`)),
    );
  };

  addEventListener('message', hear);
  greet(GREETINGS);
  return () => {
    clearTimeout(timer);
    removeEventListener('message', hear);
  };
}

type Said = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A message of this line; anything else on the page is none of its business. */
function readMessage(value: unknown, owner: string, instance: number): FrameMessage | undefined {
  if (!isRecord(value) || value[MARK] !== true || value.owner !== owner || value.instance !== instance)
    return undefined;
  const { type, request, data } = value;
  if (typeof type !== 'string') return undefined;
  return { type, instance, request, data: isRecord(data) ? data : {} };
}
