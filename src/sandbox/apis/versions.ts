import { type Translated, translate, wordsOf } from '../dialects/v3-0/dialect.ts';
import { olderReason } from '../dialects/v3-0/disconnect-reasons.ts';
import { olderRefusal } from '../dialects/v3-0/errors.ts';
import type { ApiVersion, EngineRequest, Json, JsonObject, Push, Refusal } from '../engine/contract.ts';
import { isJsonObject } from './frame.ts';

/**
 * What differs between the versions that have paths of their own. The engine speaks v3.6; older connections get
 * what clients written for them expect: v3.0 by its dialect, what differs from v3.4 on stands here.
 */
export const API_VERSIONS: readonly ApiVersion[] = ['3.0', '3.4', '3.5', '3.6'];

export type Side = 'customer' | 'agent';

/** A version that is served, from a path's `3.6`; anything else is `undefined`. */
export function apiVersion(text: string): ApiVersion | undefined {
  return API_VERSIONS.find((version) => version === text);
}

/**
 * The version one request is handled in. A frame may ask for its connection's version or a higher one; what is higher
 * than all that is served is handled as the newest. `undefined`: lower than the connection's, or no version at all.
 * Frames of v3.0 name no version; one that names another is meant for another connection.
 */
export function frameVersion(connection: ApiVersion, asked: string | undefined): ApiVersion | undefined {
  if (asked === undefined) return connection;
  if (connection === '3.0') return asked === '3.0' ? '3.0' : undefined;
  const match = /^(\d{1,4})\.(\d{1,4})$/.exec(asked);
  if (!match || order(asked) < order(connection)) return undefined;
  return apiVersion(asked) ?? '3.6';
}

function order(version: string): number {
  const [major, minor] = version.split('.');
  return Number(major) * 10_000 + Number(minor);
}

/** Pushes to customers that older versions do not know. */
const SINCE_3_6: ReadonlySet<string> = new Set([
  'event_deleted',
  'incoming_event_preview',
  'incoming_thinking_indicator',
  'incoming_welcome_message',
]);

/** The words of a push in a version: none where that version has none for it, and now and then more than one. */
export function pushIn(
  version: ApiVersion,
  side: Side,
  push: Pick<Push, 'action' | 'payload' | 'olderPayload' | 'besides' | 'only'>,
): readonly { readonly action: string; readonly payload: Json }[] {
  if (push.only !== undefined && push.only !== version) return [];
  if (version === '3.0') return wordsOf(side, push);
  if (version === '3.6' || side === 'agent') return [push];
  const { action, payload, olderPayload = payload } = push;
  if (SINCE_3_6.has(action)) return [];
  if (version === '3.4' && action === 'groups_status_updated') {
    return [{ action: 'incoming_multicast', payload: { content: { name: action, ...asObject(olderPayload) } } }];
  }
  return [{ action, payload: olderPayload }];
}

/**
 * A request as the engine takes it, and the ways back into its version.
 * @param now milliseconds
 * @throws Refusal
 */
export function requestIn(request: EngineRequest, now: number): Translated {
  if (request.version === '3.0') return translate(request, now);
  const { version, caller, action } = request;
  return {
    request,
    answer: (outcome) => answerIn(version, caller.kind, action, outcome.answer),
    refusal: (refusal) => refusal,
  };
}

/** A refusal in the error types of a version. */
export function refusalIn(version: ApiVersion, refusal: Refusal): Refusal {
  return version === '3.0' ? olderRefusal(refusal) : refusal;
}

/** The reason of a disconnect in a version. */
export function reasonIn(version: ApiVersion, side: Side, reason: string): string {
  return version === '3.0' ? olderReason(side, reason) : reason;
}

/** The answer to an action in a version. */
export function answerIn(version: ApiVersion, side: Side, action: string, answer: Json): Json {
  if (version === '3.6' || side === 'agent') return answer;
  if (action === 'update_customer_page') return {};
  if (action === 'get_dynamic_configuration' && isJsonObject(answer)) {
    return { organization_id: answer.organization_id, ...asObject(answer.livechat) };
  }
  return answer;
}

function asObject(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
