import { readFileSync } from 'node:fs';
import { codecFor } from '../../protocol/codecs.ts';
import type { Answer, RtmAction } from '../../protocol/requests.ts';
import type { Action, Heard } from '../actions.ts';

/** The documented samples, read as the session reads them. */
const frame = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../test/frames/${path}.json`, import.meta.url), 'utf8'));

const codec = codecFor('3.6');

/** A push as it is documented, come at `at`. */
export function documentedPush(name: string, at = 0): Action {
  const { action, payload } = frame(`pushes/${name}`);
  const { value } = codec.readPush(action, payload);
  if (value.type === 'unknown') throw new Error(`${action} is no push.`);
  return { ...value, at } as Heard;
}

export const documentedAnswer = <A extends RtmAction>(action: A): Answer<A> =>
  codec.readAnswer(action, frame(`requests/${action}`).response.payload).value;
