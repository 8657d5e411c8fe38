/** What can stand in a conversation, as the agents' side of the API tells it. Times are RFC 3339 with microseconds. */
interface EventBase {
  readonly id: string;
  readonly customId?: string;
  /** Missing on what the system says. */
  readonly authorId?: string;
  readonly createdAt: string;
  /** `agents`: customers never get it. */
  readonly visibility: 'all' | 'agents';
}

export interface FileAttachment {
  readonly name: string;
  readonly url: string;
  readonly contentType: string;
  readonly size?: number;
  readonly thumbnailUrl?: string;
  readonly alternativeText?: string;
}

export interface CardElement {
  readonly title?: string;
  readonly subtitle?: string;
  readonly imageUrl?: string;
  readonly buttons: readonly { readonly text: string; readonly chosen: boolean }[];
}

export interface FormAnswer {
  readonly label: string;
  readonly answer: string;
}

export type ChatEvent =
  | (EventBase & { readonly type: 'message'; readonly text: string })
  | (EventBase & { readonly type: 'file'; readonly file: FileAttachment })
  | (EventBase & {
      readonly type: 'rich_message';
      readonly template: string;
      readonly elements: readonly CardElement[];
    })
  | (EventBase & { readonly type: 'filled_form'; readonly answers: readonly FormAnswer[] })
  | (EventBase & { readonly type: 'form'; readonly questions: readonly string[] })
  | (EventBase & { readonly type: 'system_message'; readonly systemType: string; readonly text: string })
  | (EventBase & { readonly type: 'deleted' })
  /** Kept in its place and drawn as a quiet fallback. */
  | (EventBase & { readonly type: 'unknown'; readonly wireType: string });

export type EventOf<T extends ChatEvent['type']> = Extract<ChatEvent, { type: T }>;

/** Somebody wrote it: it counts for previews, waiting and unread, unlike what the system says. */
export function isWritten(event: ChatEvent): boolean {
  return event.authorId !== undefined && event.type !== 'system_message' && event.type !== 'deleted';
}

/** One line of what the event says, for lists and announcements. */
export function eventInWords(event: ChatEvent): string {
  switch (event.type) {
    case 'message':
    case 'system_message':
      return event.text;
    case 'file':
      return event.file.contentType.startsWith('image/') ? 'Picture' : event.file.name;
    case 'rich_message':
      return event.elements.find((element) => element.title !== undefined)?.title ?? 'Card';
    case 'filled_form':
      return event.answers.map((answer) => answer.answer).find((answer) => answer !== '') ?? 'Form filled';
    case 'form':
      return 'Form';
    case 'deleted':
      return 'Message deleted';
    case 'unknown':
      return `Something this page cannot show (${event.wireType})`;
  }
}
