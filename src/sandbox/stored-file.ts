import { collection, type Transaction } from './journal.ts';

/** What is known of an uploaded file. Its bytes lie beside the data file, under its id. */
export interface StoredFile {
  readonly id: string;
  /** As the uploader named it, without any path. */
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Pixels, of images alone. */
  readonly width?: number;
  readonly height?: number;
  /** Milliseconds since the epoch. Absent once an event shows the file: then it stays for ever (R84). */
  readonly expiresAt?: number;
}

/** Id -> file. */
export const storedFiles = collection<StoredFile>('files');

/** Path of a file on this server: `/files/<id>/<name>`. */
export function filePath(file: Pick<StoredFile, 'id' | 'name'>): string {
  return `/files/${file.id}/${encodeURIComponent(file.name)}`;
}

/**
 * The file behind an address that `upload_file` gave out, while it is there. Only the path counts: the same server is
 * reached by several names. An address of any other shape has none.
 * @param now milliseconds since the epoch
 */
export function fileAt(tx: Transaction, url: string, now: number): StoredFile | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const id = /^\/files\/([0-9a-z]+)\/[^/]+$/.exec(path)?.[1];
  const file = id === undefined ? undefined : tx.get(storedFiles, id);
  return file && (file.expiresAt === undefined || now < file.expiresAt) ? file : undefined;
}

/** Keeps a file for good, since an event shows it. */
export function keepFile(tx: Transaction, { expiresAt, ...kept }: StoredFile): void {
  if (expiresAt !== undefined) tx.put(storedFiles, kept.id, kept);
}
