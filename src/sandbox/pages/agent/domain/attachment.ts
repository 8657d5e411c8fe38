/** A file that was chosen for a chat and not sent yet. It goes to the server at once, so that sending is quick. */
export interface Attachment {
  readonly key: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** For those who do not see it. */
  readonly words: string;
  readonly status: /** `part`: 0 to 1. */
    | { readonly is: 'uploading'; readonly part: number }
    | { readonly is: 'ready'; readonly url: string }
    | { readonly is: 'failed'; readonly why: string };
}
