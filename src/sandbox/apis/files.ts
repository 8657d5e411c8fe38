import { Hono } from 'hono';
import { LIMITS } from '../../protocol/limits.ts';
import { Refusal } from '../engine/contract.ts';
import type { Journal } from '../journal.ts';
import { type Random32, randomText } from '../random-id.ts';
import { fileAt, filePath, type StoredFile, storedFiles } from '../stored-file.ts';
import type { CancelTimer, Timers } from '../timers.ts';
import { readBody } from './body.ts';
import { cors } from './cors.ts';
import { isExecutable } from './executable.ts';
import type { FileBytes } from './file-bytes.ts';
import type { HttpContext, HttpEnv } from './http.ts';
import { imageSize } from './image-size.ts';
import { originOf } from './request-origin.ts';
import { sendBytes } from './send-bytes.ts';

/** What a multipart body may have around the file, in bytes. */
const ENVELOPE = 64 * 1024;
const LONGEST_NAME = 200;
/** How long an uploaded file waits for the event that shows it, in milliseconds (R84). */
const UNUSED_LIFE = 24 * 60 * 60 * 1000;
const SWEEP_INTERVAL = 60 * 60 * 1000;

export interface FilesOptions {
  readonly journal: Journal;
  readonly bytes: FileBytes;
  readonly timers: Timers;
  readonly random32: Random32;
}

/** A file that was read, and not kept yet. */
export interface Upload {
  /** Keeps it and tells its address. */
  readonly keep: () => { readonly url: string };
  /** What stood beside it in the form. */
  readonly fields: ReadonlyMap<string, string>;
}

export type ReadUpload = (c: HttpContext, part: string) => Promise<Upload>;

/** Uploaded files: takes them, serves them to anybody who has the address, and clears away what nobody used. */
export class Files {
  readonly #options: FilesOptions;
  #cancelSweep: CancelTimer;

  constructor(options: FilesOptions) {
    this.#options = options;
    this.#cancelSweep = () => {};
    this.#sweep();
  }

  /**
   * Reads and checks the file of a multipart body.
   * @param part the form's field that holds it
   * @throws Refusal
   */
  readUpload: ReadUpload = async (c, part) => {
    const body = await readBody(c, LIMITS.fileBytes + ENVELOPE);
    const form = await formIn(body, c.req.header('content-type') ?? '');
    const file = form.get(part);
    if (!(file instanceof File)) throw new Refusal('validation', `\`${part}\` is required.`);
    const bytes = Buffer.from(await file.arrayBuffer());
    if (bytes.length > LIMITS.fileBytes) throw new Refusal('entity_too_large', 'The file is larger than 10 MB.');
    const name = plainName(file.name);
    if (isExecutable(name, bytes)) throw new Refusal('validation', `\`${part}\` is a program.`);
    const { baseUrl } = originOf(c.env.incoming);
    return {
      keep: () => ({ url: baseUrl + filePath(this.#keep(name, file.type || 'application/octet-stream', bytes)) }),
      fields: new Map([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
    };
  };

  /** Keeps a file of the server's own as if it had been uploaded, and tells its path. */
  put(name: string, contentType: string, bytes: Buffer): string {
    return filePath(this.#keep(name, contentType, bytes));
  }

  /** Whether a file lies under the path. */
  has(path: string): boolean {
    return this.#find(path) !== undefined;
  }

  /** Forgets the bytes, while events go on to name the file. */
  lose(path: string): void {
    const file = this.#find(path);
    if (file) this.#options.bytes.remove(file.id);
  }

  #find(path: string): StoredFile | undefined {
    const { journal, timers } = this.#options;
    return journal.transaction((tx) => fileAt(tx, `http://localhost${path}`, timers.now()));
  }

  /** `GET /files/<id>/<name>`, with no token. */
  routes(): Hono<HttpEnv> {
    const app = new Hono<HttpEnv>();
    app.use('/files/*', cors);
    app.get('/files/:id/:name', (c) => {
      const { journal, bytes, timers } = this.#options;
      const file = journal.transaction((tx) => tx.get(storedFiles, c.req.param('id')));
      const content = file && bytes.read(file.id);
      if (file?.name !== c.req.param('name')) return c.notFound();
      if (file.expiresAt !== undefined && timers.now() >= file.expiresAt) return c.text('The file has expired.\n', 410);
      if (!content) return c.notFound();
      for (const [name, value] of Object.entries(headersOf(file))) c.header(name, value);
      // An address never gets another content.
      return sendBytes(c, content, `"${file.id}"`);
    });
    return app;
  }

  close(): void {
    this.#cancelSweep();
  }

  #keep(name: string, contentType: string, bytes: Buffer): StoredFile {
    const { journal, random32, timers } = this.#options;
    const file: StoredFile = {
      id: randomText(random32, 24),
      name,
      contentType,
      size: bytes.length,
      ...imageSize(bytes),
      expiresAt: timers.now() + UNUSED_LIFE,
    };
    this.#options.bytes.write(file.id, bytes);
    journal.transaction((tx) => tx.put(storedFiles, file.id, file));
    return file;
  }

  #sweep(): void {
    const { journal, bytes, timers } = this.#options;
    const expired = journal
      .transaction((tx) => tx.list(storedFiles))
      .filter(({ doc }) => doc.expiresAt !== undefined && doc.expiresAt <= timers.now());
    for (const { key } of expired) {
      journal.transaction((tx) => tx.delete(storedFiles, key));
      bytes.remove(key);
    }
    this.#cancelSweep = timers.after(SWEEP_INTERVAL, () => this.#sweep());
  }
}

async function formIn(body: Buffer, contentType: string): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'Content-Type': contentType } }).formData();
  } catch {
    throw new Refusal('validation', 'The body is not multipart/form-data.');
  }
}

/** The name without a path and without what no file name should hold. */
function plainName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  const plain = (name.split(/[\\/]/).at(-1) ?? '').replace(/[\u0000-\u001f\u007f]/g, '').trim();
  return plain === '' || plain === '.' || plain === '..' ? 'file' : [...plain].slice(-LONGEST_NAME).join('');
}

/** Shown in the browser, since no script runs in them or they are kept from it; everything else is downloaded. */
const INLINE = /^(image|audio|video)\/|^application\/pdf$/;

function headersOf({ name, contentType }: StoredFile): Record<string, string> {
  const isPdf = contentType === 'application/pdf';
  const disposition = INLINE.test(contentType) ? 'inline' : 'attachment';
  return {
    'Content-Type': contentType,
    'X-Content-Type-Options': 'nosniff',
    'Content-Disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escapeOne)}`,
    'Cache-Control': 'private, max-age=86400',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // A picture in SVG may hold a script, and would run it at this server's origin. A PDF viewer cannot work under it.
    ...(!isPdf && { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" }),
  };
}

function escapeOne(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
