import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../protocol/limits.ts';
import { RequestError } from '../connection/request-error.ts';
import type { Upload } from '../connection/upload-file.ts';
import { Store } from '../state/store.ts';
import { AttachFiles } from './attach-files.ts';

const plan = new File(['plan'], 'plan.txt', { type: 'text/plain' });

function composer(upload: Upload) {
  const store = new Store();
  const files = new AttachFiles(store, upload);
  return { store, files, waiting: () => store.state.attachments.C ?? [] };
}
/** Everything that was promised so far has come. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('files in a composer', () => {
  it('go up at once, and tell how far they have come', async () => {
    let arrive = (_url: string) => {};
    const { files, waiting } = composer((_, { onProgress } = {}) => {
      onProgress?.(0.5);
      return new Promise((resolve) => {
        arrive = resolve;
      });
    });

    files.attach('C', [plan]);
    expect(waiting()).toMatchObject([{ name: 'plan.txt', size: 4, status: { is: 'uploading', part: 0.5 } }]);
    arrive('http://sandbox.example/files/1/plan.txt');
    await settled();

    expect(waiting()).toMatchObject([{ status: { is: 'ready', url: 'http://sandbox.example/files/1/plan.txt' } }]);
  });

  it('are not sent up when they are larger than 10 MB', async () => {
    const sent: File[] = [];
    const { files, waiting } = composer((file) => {
      sent.push(file);
      return Promise.resolve('');
    });

    files.attach('C', [new File([new Uint8Array(LIMITS.fileBytes + 1)], 'film.mp4')]);
    await settled();

    expect(waiting()).toMatchObject([{ status: { is: 'failed', why: 'Larger than 10 MB' } }]);
    expect(sent).toEqual([]);
  });

  it('say why they were refused, and go again on wish', async () => {
    let refusal: RequestError | undefined = new RequestError('upload_file', 'validation');
    const { files, waiting } = composer(() =>
      refusal === undefined ? Promise.resolve('http://sandbox.example/f') : Promise.reject(refusal),
    );
    files.attach('C', [plan]);
    await settled();
    expect(waiting()).toMatchObject([{ status: { is: 'failed', why: 'Programs are not taken' } }]);

    refusal = undefined;
    files.retry('C', waiting()[0]?.key ?? '');
    await settled();

    expect(waiting()).toMatchObject([{ status: { is: 'ready' } }]);
  });

  it('end their upload when they are taken out, and come back no more', async () => {
    let signal: AbortSignal | undefined;
    const { files, waiting } = composer(
      (_, options = {}) =>
        new Promise((_resolve, reject) => {
          signal = options.signal;
          signal?.addEventListener('abort', () => reject(new RequestError('upload_file', 'aborted')));
        }),
    );
    files.attach('C', [plan]);

    files.remove('C', waiting()[0]?.key ?? '');
    await settled();

    expect(signal?.aborted).toBe(true);
    expect(waiting()).toEqual([]);
  });
});
