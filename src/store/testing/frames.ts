/// <reference types="vite/client" />
import { codecFor } from '../../protocol/codecs.ts';
import type { Answer, Ask, RtmAction } from '../../protocol/requests.ts';
import type { Action, Heard } from '../actions.ts';

/** The documented samples, read as the session reads them. */
const FRAMES = import.meta.glob<{ readonly action: string; readonly payload: unknown }>(
  '../../../test/frames/pushes/*',
  {
    eager: true,
    import: 'default',
  },
);
const REQUESTS = import.meta.glob<{ readonly response: { readonly payload: unknown } }>(
  '../../../test/frames/requests/*',
  { eager: true, import: 'default' },
);

const codec = codecFor('3.6');
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace('.json', '');

/** Of all pushes, `<push>.<variant>` where there are several. */
export const documentedPushes: readonly string[] = Object.keys(FRAMES).map(nameOf);

/** A push as it is documented, come at `at`. */
export function documentedPush(name: string, at = 0): Action {
  const frame = FRAMES[`../../../test/frames/pushes/${name}.json`];
  if (!frame) throw new Error(`There is no sample ${name}.`);
  const { value } = codec.readPush(frame.action, frame.payload);
  if (value.type === 'unknown') throw new Error(`${frame.action} is no push.`);
  return { ...value, at } as Heard;
}

export function documentedAnswer<A extends RtmAction>(action: A, ask: Ask<A>): Answer<A> {
  const step = codec.exchange(action, ask);
  const { payload } = REQUESTS[`../../../test/frames/requests/${action}.json`]?.response ?? {};
  const end = step.is === 'request' ? step.read(payload) : step;
  if (end.is !== 'answered') throw new Error(`There is no answer to ${action}.`);
  return end.value;
}
