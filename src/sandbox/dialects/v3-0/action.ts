import type * as v from 'valibot';
import type { Json, JsonObject, Question } from '../../engine/contract.ts';
import { read } from '../../engine/payload.ts';
import { objectOf } from './json-parts.ts';

/** By which transport an action goes. */
export type Over = 'rtm' | 'web' | 'both';

/** A request, on its way to the engine and back. */
export interface Carried {
  readonly payload: JsonObject;
  readonly askNext?: ((answer: JsonObject) => readonly Question[]) | undefined;
  /** `more`: what `askNext` brought. */
  readonly answer: (answer: Json, more: readonly (Json | undefined)[]) => Json;
}

/** An action of v3.0. */
export interface OlderAction {
  readonly over: Over;
  /** What the engine calls it. */
  readonly action: string;
  /** Field as the engine knows it → as v3.0 has it, for what the engine refuses. */
  readonly fields: Readonly<Record<string, string>>;
  /** @param now milliseconds @throws Refusal `validation`, with the field by its name of v3.0 */
  readonly carry: (payload: JsonObject, now: number) => Carried;
}

interface Ways<Request> {
  readonly over?: Over;
  readonly fields?: Readonly<Record<string, string>>;
  /** The request in v3.6's words. Left out: it is the same. */
  readonly ask?: (request: Request, now: number) => JsonObject;
  /** What the answer needs besides v3.6's. */
  readonly askNext?: (answer: JsonObject, request: Request) => readonly Question[];
  /** Left out: there is nothing to say. */
  readonly answer?: (answer: JsonObject, more: readonly JsonObject[], request: Request, now: number) => Json;
}

/** @param action what the engine calls it @param schema of the request as v3.0 has it; unknown fields are left out */
export function older<Schema extends v.GenericSchema>(
  action: string,
  schema: Schema,
  { over = 'both', fields = {}, ask = (same) => same as JsonObject, askNext, answer }: Ways<v.InferOutput<Schema>> = {},
): OlderAction {
  return {
    over,
    action,
    fields,
    carry: (payload, now) => {
      const request = read(schema, payload);
      return {
        payload: ask(request, now),
        askNext: askNext && ((told) => askNext(told, request)),
        answer: (told, more) => answer?.(objectOf(told), more.map(objectOf), request, now) ?? {},
      };
    },
  };
}
