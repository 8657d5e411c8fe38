import type { Properties } from './properties.ts';

/** What can stand in a conversation, as the agents' side of the API tells it. Times are RFC 3339 with microseconds. */
interface EventBase {
  readonly id: string;
  readonly customId?: string;
  /** Missing on what the system says. */
  readonly authorId?: string;
  readonly createdAt: string;
  /** `agents`: customers never get it. */
  readonly visibility: 'all' | 'agents';
  readonly properties?: Properties;
  /** Somebody changed it while this page was open; the server keeps no mark of it. */
  readonly edited?: true;
}

export interface FileAttachment {
  readonly name: string;
  readonly url: string;
  readonly contentType: string;
  readonly size?: number;
  readonly width?: number;
  readonly height?: number;
  readonly thumbnailUrl?: string;
  readonly alternativeText?: string;
}

export interface CardButton {
  readonly text: string;
  /** `message`, `url`, `webview`, `phone`, `cancel`, or one of the future; missing: it only tells that it was pressed. */
  readonly type?: string;
  readonly value?: string;
  readonly webviewHeight?: string;
  readonly postbackId: string;
  /** Users who have it on. */
  readonly chosenBy: readonly string[];
}

export interface ProductOption {
  readonly id: string;
  readonly label?: string;
  readonly price?: string;
  readonly regularPrice?: string;
  readonly currency?: string;
  readonly color?: string;
  readonly available: boolean;
  readonly selected: boolean;
}

/** A product that one can choose a kind of. */
export interface Product {
  readonly id?: string;
  readonly label?: string;
  /** `tags`, `swatch`, `images`, `select`. */
  readonly viewType?: string;
  readonly options: readonly ProductOption[];
}

export interface CardElement {
  readonly title?: string;
  readonly subtitle?: string;
  readonly imageUrl?: string;
  readonly imageText?: string;
  readonly buttons: readonly CardButton[];
  readonly product?: Product;
}

export interface FormAnswer {
  readonly label: string;
  readonly answer: string;
}

export interface FormField {
  readonly type: string;
  readonly label: string;
  readonly required: boolean;
  readonly options: readonly string[];
}

/** The button whose press made a message. */
export interface Postback {
  readonly id: string;
  readonly eventId: string;
  readonly value?: string;
}

export type ChatEvent =
  | (EventBase & { readonly type: 'message'; readonly text: string; readonly postback?: Postback })
  | (EventBase & { readonly type: 'file'; readonly file: FileAttachment })
  | (EventBase & {
      readonly type: 'rich_message';
      readonly template: string;
      readonly elements: readonly CardElement[];
    })
  | (EventBase & {
      readonly type: 'filled_form';
      readonly formType?: string;
      readonly answers: readonly FormAnswer[];
    })
  | (EventBase & { readonly type: 'form'; readonly formType?: string; readonly fields: readonly FormField[] })
  /** For programs; `content` is JSON, indented. */
  | (EventBase & { readonly type: 'custom'; readonly content: string })
  | (EventBase & {
      readonly type: 'system_message';
      readonly systemType: string;
      readonly text: string;
      readonly variables?: Readonly<Record<string, string>>;
    })
  /** `was`: what it said in one line, as far as this agent may know. */
  | (EventBase & { readonly type: 'deleted'; readonly was?: string })
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
      return event.elements.find((element) => element.title !== undefined)?.title ?? templateInWords(event.template);
    case 'filled_form':
      return event.answers.map((answer) => answer.answer).find((answer) => answer !== '') ?? 'Form filled';
    case 'form':
      return 'Form';
    case 'custom':
      return 'Custom event';
    case 'deleted':
      return 'Message deleted';
    case 'unknown':
      return `Something this page cannot show (${event.wireType})`;
  }
}

function templateInWords(template: string): string {
  return template === 'sticker' ? 'Sticker' : 'Card';
}

/** The event with a button switched on or off by somebody. All buttons of that id go together. */
export function withChoice(event: ChatEvent, postbackId: string, userId: string, on: boolean): ChatEvent {
  if (event.type !== 'rich_message') return event;
  const toggle = (button: CardButton): CardButton => {
    if (button.postbackId !== postbackId) return button;
    const others = button.chosenBy.filter((user) => user !== userId);
    return { ...button, chosenBy: on ? [...others, userId] : others };
  };
  return {
    ...event,
    elements: event.elements.map((element) => ({ ...element, buttons: element.buttons.map(toggle) })),
  };
}
