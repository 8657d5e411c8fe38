import { type ApiErrorType, retryOf } from '../api-error.ts';
import type { Answered, Exchange, Read, Refused, WebCall } from '../codec.ts';
import { writeRequest } from '../frame.ts';
import type { Push } from '../pushes.ts';
import type { WireError } from '../shape.ts';
import { ACTIONS, type OlderActionName, type OlderActions } from './actions.ts';

export const pathOf = (action: string) => `/v3.0/customer/action/${action}`;

/** Asks for one thing, and goes on with what is answered; with `otherwise` also where it is refused for good. */
export function request<N extends OlderActionName, T>(
  action: N,
  ask: OlderActions[N]['ask'],
  then: (answer: OlderActions[N]['answer']) => Exchange<T>,
  otherwise?: () => Exchange<T>,
): Exchange<T> {
  const payload = ACTIONS[action].ask.write(ask);
  return {
    is: 'request',
    frame: (requestId) => writeRequest(requestId, action, payload),
    webCall: (): WebCall => ({ method: 'POST', path: pathOf(action), query: {}, body: { json: { payload } } }),
    read: (answer) => {
      const { value, problems } = readAnswer(action, answer);
      return noting(problems, then(value));
    },
    ...(otherwise && { otherwise: ({ type }) => (retryOf(type) === 'never' ? otherwise() : undefined) }),
  };
}

export function readAnswer<N extends OlderActionName>(action: N, payload: unknown): Read<OlderActions[N]['answer']> {
  const problems: WireError[] = [];
  return { value: ACTIONS[action].answer.read(payload, action, problems), problems };
}

export const answered = <T>(value: T, ...pushes: Push[]): Answered<T> => ({
  is: 'answered',
  value,
  problems: [],
  pushes,
});

export const refused = (type: ApiErrorType, message: string): Refused => ({ is: 'refused', error: { type, message } });

/** What was wrong with one answer is still told with the last. */
function noting<T>(problems: readonly WireError[], next: Exchange<T>): Exchange<T> {
  if (problems.length === 0 || next.is === 'refused') return next;
  return next.is === 'answered'
    ? { ...next, problems: [...problems, ...next.problems] }
    : {
        ...next,
        read: (answer) => noting(problems, next.read(answer)),
        otherwise: (error) => {
          const other = next.otherwise?.(error);
          return other && noting(problems, other);
        },
      };
}
