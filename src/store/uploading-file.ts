import type { OutgoingFile } from '../protocol/domain/event.ts';

/** What somebody chose to send. */
export interface ChosenFile {
  /** At most 10 MB, no program. */
  readonly file: Blob;
  readonly name: string;
  /** What a picture shows, for those who can't see it. */
  readonly alternativeText?: string;
  /** Pixels of a picture, where they are known: its place is kept before it is drawn. */
  readonly width?: number;
  readonly height?: number;
}

/** A file on its way to the server. It has no address before it is there; then the outbox's event takes its place. */
export interface UploadingFile extends OutgoingFile, ChosenFile {
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes that are out. */
  readonly sent: number;
}
