import type { Json, JsonObject } from '../../engine/contract.ts';
import { objectOf } from './json-parts.ts';

/** A push in the words of a connection. */
export interface Words {
  readonly action: string;
  readonly payload: Json;
}

/** What v3.0 makes of one push of v3.6. */
export interface OlderPush {
  /** Every name that it may go by. */
  readonly names: readonly string[];
  /** `besides` is what the engine tells with the push for this. */
  readonly say: (payload: JsonObject, besides: JsonObject) => readonly Words[];
}

export type OlderPushes = Readonly<Record<string, OlderPush>>;

/** One push becomes one push. */
export function as(
  name: string,
  payload: (payload: JsonObject, besides: JsonObject) => Json = (same) => same,
): OlderPush {
  return { names: [name], say: (told, besides) => [{ action: name, payload: payload(told, besides) }] };
}

/** `undefined` drops a push that v3.0 would not have made. */
export function sometimes(
  name: string,
  payload: (payload: JsonObject, besides: JsonObject) => JsonObject | undefined,
): OlderPush {
  return {
    names: [name],
    say: (told, besides) => {
      const words = payload(told, besides);
      return words === undefined ? [] : [{ action: name, payload: words }];
    },
  };
}

export function say(pushes: OlderPushes, action: string, payload: Json, besides: JsonObject = {}): readonly Words[] {
  const push = Object.hasOwn(pushes, action) ? pushes[action] : undefined;
  return push?.say(objectOf(payload), besides) ?? [];
}
