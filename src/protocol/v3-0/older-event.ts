import type {
  ChatEvent,
  CustomContent,
  FormEvent,
  OutgoingCustomEvent,
  OutgoingEvent,
  OutgoingForm,
  SystemEvent,
} from '../domain/event.ts';
import {
  converted,
  type Json,
  list,
  literal,
  named,
  object,
  open,
  optional,
  type Shape,
  text,
  type Unknowns,
} from '../shape.ts';
import { formField } from '../v3-6/form.ts';

/**
 * What one version has an event type for and the other has not travels as a custom event there, with a mark in its
 * content by which it finds its way back.
 */

type OlderCustom<E> = Omit<E, 'content'> & { readonly content?: Json };

/** A remark that never opens a thread (R13). */
export type Annotation<E> = Omit<E, 'type' | 'content'> & {
  readonly type: 'annotation';
  readonly annotationType: string;
  readonly text?: string;
};

export type OlderEvent =
  | Exclude<ChatEvent, CustomContent | FormEvent | SystemEvent>
  | OlderCustom<CustomContent>
  | Annotation<CustomContent>;

export type OlderOutgoing =
  | Exclude<OutgoingEvent, OutgoingCustomEvent | OutgoingForm>
  | OlderCustom<OutgoingCustomEvent>
  | Annotation<OutgoingCustomEvent>;

type FormContent = Pick<FormEvent, 'formId' | 'formType' | 'fields'>;

/** A form inside of a custom event, in v3.6's words. */
const formContent: Shape<FormContent> = converted(
  object<FormContent & { readonly mark: 'form' } & Unknowns>({
    mark: named('__v36', literal('form')),
    formId: text,
    formType: optional(open()),
    fields: list(formField),
  }),
  ({ mark: _, unknownFields: __, ...read }) => read,
  (form) => ({ ...form, mark: 'form' as const }),
);

export function newer(event: OlderEvent | OlderOutgoing, path: string): ChatEvent | OutgoingEvent {
  switch (event.type) {
    case 'annotation': {
      const { annotationType, text: said, ...rest } = event;
      const content = {
        __v30: 'annotation',
        annotation_type: annotationType,
        ...(said !== undefined && { text: said }),
      };
      return { ...rest, type: 'custom', content };
    }
    case 'custom': {
      const { content, ...rest } = event;
      if (content === undefined) return rest;
      // v3.0 takes any JSON for content and the page shall have it: what is no object is put into one.
      if (!isObject(content)) return { ...rest, content: { __v30: 'content', content } };
      if (content.__v36 !== 'form') return { ...rest, content };
      return { ...rest, ...formContent.read(content, `${path}.content`, []), type: 'form' };
    }
    default:
      return event;
  }
}

export function older(event: ChatEvent | OutgoingEvent): OlderEvent | OlderOutgoing {
  switch (event.type) {
    case 'custom': {
      const { content, ...rest } = event;
      if (content?.__v30 === 'annotation') {
        const said = typeof content.text === 'string' ? { text: content.text } : {};
        return { ...rest, type: 'annotation', annotationType: String(content.annotation_type), ...said };
      }
      return content?.__v30 === 'content' ? { ...rest, content: content.content as Json } : event;
    }
    case 'form': {
      const { formId, fields, ...rest } = event;
      const formType = 'formType' in event ? event.formType : undefined;
      const form = { formId, fields, ...(formType !== undefined && { formType }) };
      return { ...rest, type: 'custom', content: formContent.write(form) as object };
    }
    case 'filled_form':
      // Headings hold no answer, and ratings are given as properties.
      return { ...event, fields: event.fields.filter(({ type }) => type !== 'header' && type !== 'rating') };
    case 'system_message':
      return { ...event, systemMessageType: event.systemMessageType.replace(DETAILED, '$1') };
    case 'system': {
      const { source, subtype, version: _, details: __, ...rest } = event;
      return { ...rest, type: 'system_message', systemMessageType: `${source}.${subtype}`, text: '' };
    }
    default:
      return event;
  }
}

/** v3.0 has one word where v3.6 also says why (R29). */
const DETAILED = /^(manual_archived|routing\.(?:un)?assigned|routing\.archived)_.*/;

const isObject = (value: Json): value is Readonly<Record<string, unknown>> & object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
