import type { FileForm } from '../protocol/codec.ts';
import { parseJson, readError } from '../protocol/frame.ts';
import type { Answer, Ask, WebAction } from '../protocol/requests.ts';
import { WireError } from '../protocol/shape.ts';
import type { CallWatch } from './contract.ts';
import { type CustomerTokens, TokenRefused } from './customer-token.ts';
import { apiUrl, queryOf, regionIn } from './endpoint.ts';
import { HttpFailure } from './http-calls.ts';
import { RequestError } from './request-error.ts';
import type { Wiring } from './wiring.ts';

const DEADLINE = 16_000;
/** Ten megabytes over a slow line. */
const UPLOAD_DEADLINE = 300_000;
const MOST_HOPS = 2;

/** `isOver` tells whether the session was closed since somebody asked. */
export type WebApi = <A extends WebAction>(
  action: A,
  ask: Ask<A>,
  isOver: () => boolean,
  watch?: CallWatch,
) => Promise<Answer<A>>;

/** The calls that go over HTTP. A refused token is renewed once, a wrong region followed twice. */
export function createWebApi(wiring: Wiring, tokens: CustomerTokens): WebApi {
  const { options, codec, clock, calls, count, emit, problem } = wiring;
  let region = options.region;

  return async (action, ask, isOver, watch = {}) => {
    let refused: string | undefined;
    let hops = 0;
    let deadline: number | undefined;
    try {
      let exchange = codec.exchange(action, ask);
      while (exchange.is === 'request') {
        const { method, path, query, body } = exchange.webCall();
        // What is asked for by GET is the same for everybody.
        const token = method === 'GET' ? undefined : await tokens.get(refused);
        if (isOver()) throw new HttpFailure('closed');
        if (watch.signal?.aborted) throw new HttpFailure('cancelled');
        count(action);
        deadline ??= clock.elapsed() + (body && 'form' in body ? UPLOAD_DEADLINE : DEADLINE);
        const { status, text } = await calls.fetch(
          {
            method,
            url: apiUrl(options, region) + path + queryOf(wiring, query),
            headers: {
              ...(token && { Authorization: `${token.tokenType ?? 'Bearer'} ${token.accessToken}` }),
              ...(body && 'json' in body && { 'Content-Type': 'application/json' }),
            },
            ...(body && { body: 'json' in body ? JSON.stringify(body.json) : formOf(body) }),
            credentials: false,
            ...watch,
          },
          deadline - clock.elapsed(),
        );
        if (status >= 200 && status < 300) {
          exchange = exchange.read(text === '' ? {} : parseJson(text));
          continue;
        }
        const error = readError(jsonOr(text));
        const elsewhere = error.type === 'misdirected_request' ? regionIn(error.data) : undefined;
        if (error.type === 'authentication' && token && refused === undefined) {
          refused = token.accessToken;
        } else if (elsewhere !== undefined && hops < MOST_HOPS) {
          region = elsewhere;
          hops += 1;
        } else {
          const next = exchange.otherwise?.(error);
          if (!next) throw new RequestError(action, error.type, error.message, { data: error.data });
          exchange = next;
        }
      }
      if (exchange.is === 'refused') throw new RequestError(action, exchange.error.type, exchange.error.message);
      const { value, problems, pushes = [] } = exchange;
      for (const { message } of problems) problem('malformed_frame', message);
      for (const push of pushes) if (push.type !== 'unknown') emit({ type: 'push', push });
      return value;
    } catch (error) {
      if (error instanceof RequestError) throw error;
      if (error instanceof WireError) problem('malformed_frame', error.message);
      throw new RequestError(action, reasonOf(error), String(error), { cause: error });
    }
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof HttpFailure) return error.reason;
  if (error instanceof WireError) return 'malformed';
  return error instanceof TokenRefused ? 'authentication' : 'network';
}

function formOf({ form: { file, name }, fileField = 'file', fields = {} }: FileForm): FormData {
  const form = new FormData();
  // Before the file: a server that reads as it comes knows then what to do with it.
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append(fileField, file, name);
  return form;
}

/** A proxy's error page is no JSON. */
function jsonOr(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
