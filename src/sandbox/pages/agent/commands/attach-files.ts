import { LIMITS } from '../../../../protocol/limits.ts';
import { RequestError } from '../connection/request-error.ts';
import type { Upload } from '../connection/upload-file.ts';
import { newId } from '../domain/new-id.ts';
import type { Store } from '../state/store.ts';
import { inWords } from './desk-line.ts';

interface Waiting {
  readonly file: File;
  readonly ending: AbortController;
}

/** Files in the composers: sends each up as soon as it is chosen, again on wish, and lets go of those nobody wants. */
export class AttachFiles {
  readonly #store: Store;
  readonly #upload: Upload;
  readonly #waiting = new Map<string, Waiting>();

  constructor(store: Store, upload: Upload) {
    this.#store = store;
    this.#upload = upload;
  }

  attach(chatId: string, files: readonly File[]): void {
    for (const file of files) {
      const key = newId();
      const { name, size, type } = file;
      this.#store.dispatch({
        type: 'file_attached',
        chatId,
        attachment: {
          key,
          name,
          size,
          contentType: type || 'application/octet-stream',
          words: '',
          status: { is: 'uploading', part: 0 },
        },
      });
      void this.#send(chatId, key, file);
    }
  }

  retry(chatId: string, key: string): void {
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) void this.#send(chatId, key, waiting.file);
  }

  /** Ends the upload, too. */
  remove(chatId: string, key: string): void {
    const waiting = this.#waiting.get(key);
    this.#waiting.delete(key);
    this.#store.dispatch({ type: 'attachment_gone', chatId, key });
    waiting?.ending.abort();
  }

  dispose(): void {
    for (const { ending } of this.#waiting.values()) ending.abort();
    this.#waiting.clear();
  }

  /** For pictures of cards, which wait nowhere. Rejects with a sentence. */
  async uploadAlone(file: File): Promise<string> {
    if (file.size > LIMITS.fileBytes) throw new Error(TOO_LARGE);
    try {
      return await this.#upload(file);
    } catch (error) {
      throw error instanceof RequestError ? new Error(whyNot(error)) : error;
    }
  }

  async #send(chatId: string, key: string, file: File): Promise<void> {
    const ending = new AbortController();
    this.#waiting.set(key, { file, ending });
    const tell = (
      status: { is: 'uploading'; part: number } | { is: 'ready'; url: string } | { is: 'failed'; why: string },
    ) => this.#store.dispatch({ type: 'attachment_changed', chatId, key, change: { status } });
    if (file.size > LIMITS.fileBytes) return tell({ is: 'failed', why: TOO_LARGE });
    tell({ is: 'uploading', part: 0 });
    try {
      const url = await this.#upload(file, {
        signal: ending.signal,
        onProgress: (part) => tell({ is: 'uploading', part }),
      });
      tell({ is: 'ready', url });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      if (!ending.signal.aborted) tell({ is: 'failed', why: whyNot(error) });
    }
  }
}

const TOO_LARGE = 'Larger than 10 MB';

function whyNot(error: RequestError): string {
  if (error.reason === 'entity_too_large') return TOO_LARGE;
  return error.reason === 'validation' ? 'Programs are not taken' : inWords(error);
}
