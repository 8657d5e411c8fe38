import type { HttpRequest, HttpResponse } from './ports.ts';

/** A request that says how much of its body is out. Rejects when no answer came, as `Http.fetch` does. */
export function uploadWithProgress({
  method,
  url,
  headers,
  body,
  credentials,
  signal,
  onProgress,
}: HttpRequest): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = () => reject(new TypeError('The request came to nothing.'));
    request.open(method, url);
    request.withCredentials = credentials;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onProgress?.(loaded);
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = request.onabort = request.ontimeout = fail;
    if (signal?.aborted) return fail();
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body ?? null);
  });
}
