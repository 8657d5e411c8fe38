import type { Answered, Codec, RequestStep } from '../src/protocol/codec.ts';
import type { ActionName, Answer, Ask } from '../src/protocol/requests.ts';

/** The request that an action begins with. */
export function firstRequest<A extends ActionName>(codec: Codec, action: A, ask: Ask<A>): RequestStep<Answer<A>> {
  const step = codec.exchange(action, ask);
  if (step.is !== 'request') throw new Error(`v${codec.version} has no request for ${action}.`);
  return step;
}

/** What an action that takes one request makes of its answer. Throws a `WireError`. */
export function readAnswer<A extends ActionName>(
  codec: Codec,
  action: A,
  ask: Ask<A>,
  payload: unknown,
): Answered<Answer<A>> {
  const end = firstRequest(codec, action, ask).read(payload);
  if (end.is !== 'answered') throw new Error(`${action} takes more than one request in v${codec.version}.`);
  return end;
}
