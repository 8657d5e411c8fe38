import type {
  ChatEvent,
  CustomContent,
  FileEvent,
  FilledForm,
  FormEvent,
  Message,
  RichMessage,
  SystemMessage,
  UnknownEvent,
} from '../../protocol/domain/event.ts';
import { type EventId, id, type UserId } from '../../protocol/domain/ids.ts';
import { ME, nora } from './people.ts';

/** What is said in the gallery: the events of a conversation, with what a state does not care about filled in. */

/** 14:06 of this very day, so that the words for it are the same on any. Milliseconds. */
export const AT = new Date().setHours(14, 6, 0, 0);

export interface When {
  /** Minutes after {@link AT}. */
  readonly minute?: number;
  readonly authorId?: UserId;
}

let made = 0;

/** What every event has. Each comes a second after the one made before it. */
function base({ minute = 0, authorId = nora.id }: When) {
  made += 1;
  const createdAt = (AT + minute * 60_000 + made * 10) * 1000;
  return { id: id<EventId>(`shown-${made}`), authorId, createdAt, sortKey: createdAt };
}

type Rest<E extends ChatEvent> = Omit<E, 'id' | 'type' | 'createdAt' | 'sortKey'>;

export const said = (text: string, { minute, authorId, ...rest }: When & Partial<Rest<Message>> = {}): Message => ({
  ...base({ ...(minute !== undefined && { minute }), ...(authorId !== undefined && { authorId }) }),
  type: 'message',
  text,
  ...rest,
});

export const own = (text: string, rest: When & Partial<Rest<Message>> = {}): Message =>
  said(text, { authorId: ME, ...rest });

export const file = (name: string, contentType: string, rest: Partial<FileEvent> = {}): FileEvent => ({
  ...base({}),
  type: 'file',
  name,
  contentType,
  url: `https://files.quiet.example/${encodeURIComponent(name)}`,
  ...rest,
});

export const rich = (
  templateId: string,
  elements: NonNullable<RichMessage['elements']>,
  rest: Partial<RichMessage> = {},
): RichMessage => ({ ...base({}), type: 'rich_message', templateId, elements, ...rest });

export const form = (fields: FormEvent['fields'], rest: Partial<FormEvent> = {}): FormEvent => {
  const made = base({});
  return { ...made, type: 'form', formId: `form-${made.id}`, fields, ...rest };
};

export const filledForm = (fields: FilledForm['fields'], rest: Partial<FilledForm> = {}): FilledForm => ({
  ...base({ authorId: ME }),
  type: 'filled_form',
  formId: 'form',
  fields,
  ...rest,
});

/** `drawn` is how the store knows that the page draws it: only then it has a row. */
export const custom = (content: NonNullable<CustomContent['content']>, drawn: boolean): CustomContent => ({
  ...base({}),
  type: 'custom',
  content,
  properties: { customer_chat: { drawn } },
});

export const unknown = (wireType: string): UnknownEvent => ({ ...base({}), type: 'unknown', wireType });

export function system(systemMessageType: string, textVars: Readonly<Record<string, string>> = {}, text?: string) {
  const { authorId: _, ...made } = base({});
  const event: SystemMessage = {
    ...made,
    type: 'system_message',
    systemMessageType,
    textVars,
    ...(text !== undefined && { text }),
  };
  return event;
}
