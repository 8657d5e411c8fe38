import type { Clock, Http, HttpRequest, HttpResponse } from './ports.ts';

/** No answer came over HTTP. */
export class HttpFailure extends Error {
  constructor(readonly reason: 'network' | 'deadline' | 'closed' | 'cancelled') {
    super(reason);
  }
}

export interface HttpCalls {
  /** Resolves with any status. Rejects with an {@link HttpFailure}, after `deadline` milliseconds at the latest. */
  fetch(request: HttpRequest, deadline: number): Promise<HttpResponse>;
  /** Ends all calls that are under way. */
  endAll(): void;
  /** Tells, from now on, whether all calls have been ended since. */
  watch(): () => boolean;
}

/** HTTP requests that are sure to end, whatever the port makes of their signal. */
export function createHttpCalls(http: Http, clock: Clock): HttpCalls {
  const running = new Set<(reason: HttpFailure['reason']) => void>();
  let ends = 0;
  return {
    fetch: (request, deadline) =>
      new Promise((resolve, reject) => {
        const controller = new AbortController();
        const settled = () => {
          forget();
          running.delete(end);
        };
        const end = (reason: HttpFailure['reason']) => {
          settled();
          controller.abort();
          reject(new HttpFailure(reason));
        };
        const forget = clock.after(deadline, () => end('deadline'));
        running.add(end);
        request.signal?.addEventListener('abort', () => end('cancelled'));
        // A port that throws is a port that does not answer.
        const answer = Promise.resolve().then(() => http.fetch({ ...request, signal: controller.signal }));
        answer.finally(settled).then(resolve, () => reject(new HttpFailure('network')));
      }),
    endAll: () => {
      ends += 1;
      for (const end of [...running]) end('closed');
    },
    watch: () => {
      const before = ends;
      return () => before !== ends;
    },
  };
}
