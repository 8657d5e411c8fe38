import * as v from 'valibot';
import { RequestError } from './request-error.ts';

const answered = v.pipe(v.string(), v.parseJson(), v.looseObject({ url: v.string() }));
const refused = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({ error: v.looseObject({ type: v.string(), message: v.optional(v.string(), '') }) }),
);

export interface UploadOptions {
  /** How much has gone out, 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

/** Takes a file and answers with its address on the server. Rejects with {@link RequestError}. */
export type Upload = (file: File, options?: UploadOptions) => Promise<string>;

const ACTION = 'upload_file';

/** Sends files with the agent's token. By XMLHttpRequest, since `fetch` tells nothing of how far it has come. */
export function uploader(token: string, url = `/v3.6/agent/action/${ACTION}`): Upload {
  return (file, { onProgress, signal } = {}) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const form = new FormData();
      form.append('file', file);
      request.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 0 : loaded / total);
      request.onload = () => {
        const answer = v.safeParse(answered, request.responseText);
        if (request.status === 200 && answer.success) resolve(answer.output.url);
        else reject(refusalIn(request.responseText));
      };
      request.onerror = () => reject(new RequestError(ACTION, 'offline'));
      request.onabort = () => reject(new RequestError(ACTION, 'aborted'));
      signal?.addEventListener('abort', () => request.abort(), { once: true });
      request.open('POST', url);
      request.setRequestHeader('authorization', token);
      request.send(form);
    });
}

function refusalIn(body: string): RequestError {
  const refusal = v.safeParse(refused, body);
  const { type, message } = refusal.success ? refusal.output.error : { type: 'internal', message: '' };
  return new RequestError(ACTION, type, message);
}
