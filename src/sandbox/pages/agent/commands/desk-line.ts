import * as v from 'valibot';
import type { AgentConnection } from '../connection/agent-connection.ts';
import { RequestError } from '../connection/request-error.ts';
import type { Store } from '../state/store.ts';

/** What each command works with. */
export interface DeskLine {
  readonly store: Store;
  readonly connection: Pick<AgentConnection, 'request'>;
}

const WORDS: Readonly<Record<string, string>> = {
  offline: 'There is no connection. Try again in a moment.',
  deadline: 'The server did not answer in time.',
  chat_inactive: 'This chat has ended in the meantime.',
  chat_already_active: 'Somebody has opened this chat already.',
  agent_offline: 'That agent is not here now.',
  missing_access: 'That agent cannot see this chat.',
  groups_offline: 'Nobody in that group takes chats now.',
  group_offline: 'Nobody in that group takes chats now.',
  group_unavailable: 'Nobody in that group takes chats now.',
  authorization: 'You are not part of this chat, or not allowed to do this.',
  not_found: 'The server does not know this any more.',
  too_many_requests: 'That was too much at once. Try again in a moment.',
  chat_limit_reached: 'This visitor has a chat already.',
};

/** A refusal in one sentence. */
export function inWords(error: RequestError): string {
  return (Object.hasOwn(WORDS, error.reason) ? WORDS[error.reason] : undefined) ?? error.message;
}

/** For answers that say no more than that it was done. */
export const done = (): true => true;

/**
 * Sends a request whose failure the agent has to hear of, in one sentence: `what` did not work. Answers with what `read`
 * makes of the answer, or nothing when it failed.
 */
export async function ask<R>(
  line: DeskLine,
  what: string,
  action: string,
  payload: object,
  read: (answer: unknown) => R,
): Promise<R | undefined> {
  return attempt(line, action, payload, read, (why) => {
    line.store.dispatch({ type: 'told', notice: `${what} did not work. ${why}` });
  });
}

/** The same for what a window waits for: answers what went wrong, if anything. */
export async function tell(line: DeskLine, what: string, action: string, payload: object): Promise<string | undefined> {
  let problem: string | undefined;
  await attempt(line, action, payload, done, (why) => {
    problem = `${what} did not work. ${why}`;
    line.store.dispatch({ type: 'told', notice: problem });
  });
  return problem;
}

/** The same for what nobody asked for: a failure leaves things as they are. */
export async function askQuietly<R>(
  line: DeskLine,
  action: string,
  payload: object,
  read: (answer: unknown) => R,
): Promise<R | undefined> {
  return attempt(line, action, payload, read, () => {});
}

/** The same for whoever knows a way on from a refusal: `failed` hears why, in words and by the API's error type. */
export async function attempt<R>(
  line: DeskLine,
  action: string,
  payload: object,
  read: (answer: unknown) => R,
  failed: (why: string, reason: string) => void,
): Promise<R | undefined> {
  try {
    return read(await line.connection.request(action, payload));
  } catch (error) {
    if (error instanceof RequestError) failed(inWords(error), error.reason);
    else if (error instanceof v.ValiError) failed('The answer of the server cannot be read.', 'unreadable');
    else throw error;
    return undefined;
  }
}
