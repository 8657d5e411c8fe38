import { mayPass } from '../session/may-pass.ts';

/**
 * What was asked for under this key, or is asked for now: the platform bills each request. What failed is remembered too,
 * unless it may be had another time.
 */
export function askOnce<T>(asked: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const known = asked.get(key);
  if (known) return known;
  const answer = ask();
  asked.set(key, answer);
  answer.catch((error: unknown) => mayPass(error) && asked.delete(key));
  return answer;
}
