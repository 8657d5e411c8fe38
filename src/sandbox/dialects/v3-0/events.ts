import { LIMITS } from '../../../protocol/limits.ts';
import type { Json, JsonObject } from '../../engine/contract.ts';
import type { Side } from '../../engine/known-properties.ts';
import { invalid } from '../../engine/payload.ts';
import { newerAnswers, olderAnswers } from './forms.ts';
import { isObject, listOf, mapObject, objectOf } from './json-parts.ts';
import { bare, wrapped } from './properties.ts';
import { orderOf, secondsOf } from './times.ts';

/** Buttons of one element; v3.6 has more. */
const BUTTONS = 11;

/** v3.0 has one word where v3.6 also says why (R29). */
const DETAILED = /^(manual_archived|routing\.(?:un)?assigned|routing\.archived)_.*/;

/** An event as v3.6 gives it to this side → v3.0's. What v3.0 has no type for becomes a custom event with a mark. */
export function olderEvent(event: Json | undefined, side: Side): JsonObject {
  const { created_at, visibility, recipients = visibility, properties, deleted, ...rest } = objectOf(event);
  const about = {
    id: rest.id,
    custom_id: rest.custom_id,
    order: orderOf(created_at),
    type: rest.type,
    author_id: rest.author_id,
    timestamp: secondsOf(created_at),
    properties: properties && wrapped(properties),
    // `all` goes without saying among customers.
    recipients: side === 'agent' || recipients === 'agents' ? recipients : undefined,
  };
  if (deleted === true) return { ...about, type: 'custom', content: { __v36: 'deleted' } };
  return { ...about, ...contentOf(rest) };
}

function contentOf(event: JsonObject): JsonObject {
  switch (event.type) {
    case 'custom':
      return customContent(event, objectOf(event.content));
    case 'form': {
      const { form_id, form_type, fields, ...rest } = event;
      return { ...rest, type: 'custom', content: { __v36: 'form', form_id, form_type, fields } };
    }
    case 'filled_form': {
      const { form_type: _, ...rest } = event;
      return { ...rest, fields: olderAnswers(event.fields) };
    }
    case 'system_message':
      return { ...event, system_message_type: String(event.system_message_type).replace(DETAILED, '$1') };
    case 'rich_message':
      return { ...event, ...(event.elements !== undefined && { elements: fewerButtons(event.elements) }) };
    default:
      return event;
  }
}

function customContent(event: JsonObject, content: JsonObject): JsonObject {
  if (content.__v30 === 'content') return { ...event, content: content.content };
  if (content.__v30 !== 'annotation') return event;
  const { content: _, ...rest } = event;
  return { ...rest, type: 'annotation', annotation_type: content.annotation_type, text: content.text };
}

function fewerButtons(elements: Json): Json {
  return listOf(elements).map((each) => {
    const element = objectOf(each);
    return element.buttons === undefined ? element : { ...element, buttons: listOf(element.buttons).slice(0, BUTTONS) };
  });
}

const FROM_ALL: readonly string[] = ['message', 'annotation', 'filled_form', 'custom', 'rich_message'];
/** Customers cannot say what the system says (R28), and files come by `send_file` alone. */
const SENDERS: Record<Side, readonly string[]> = { customer: FROM_ALL, agent: [...FROM_ALL, 'system_message'] };

/**
 * An event as it is sent in v3.0 → v3.6's. Everything that has the same name in both, the engine checks.
 * @param path where it stands in the request
 * @throws Refusal `validation`
 */
export function newerEvent(event: Json | undefined, side: Side, path = 'event'): JsonObject {
  if (!isObject(event)) throw invalid(path, 'Expected an object');
  if (!SENDERS[side].some((type) => type === event.type)) {
    throw invalid(`${path}.type`, `Expected one of ${SENDERS[side].join(', ')}`);
  }
  const known = event.properties === undefined ? event : { ...event, properties: bare(event.properties) };
  switch (event.type) {
    case 'annotation':
      return annotation(known, path);
    case 'custom':
      // v3.0 takes any JSON: what is no object is put into one.
      return event.content === undefined || isObject(event.content)
        ? known
        : { ...known, content: { __v30: 'content', content: event.content } };
    case 'filled_form':
      return { ...known, fields: newerAnswers(event.fields) };
    case 'rich_message':
      return { ...known, elements: typedButtons(event.elements) };
    default:
      return known;
  }
}

function annotation({ annotation_type, text, ...event }: JsonObject, path: string): JsonObject {
  if (typeof annotation_type !== 'string' || annotation_type === '') {
    throw invalid(`${path}.annotation_type`, 'Expected a text that is not empty');
  }
  if (text !== undefined && typeof text !== 'string') throw invalid(`${path}.text`, 'Expected a text');
  if (text !== undefined && Buffer.byteLength(text) > LIMITS.messageBytes) {
    throw invalid(`${path}.text`, `Longer than ${LIMITS.messageBytes} bytes`);
  }
  return { ...event, type: 'custom', content: { __v30: 'annotation', annotation_type, text } };
}

/** In v3.6 each button does something; one of v3.0 that says nothing of it says its text. */
function typedButtons(elements: Json | undefined): Json | undefined {
  if (!Array.isArray(elements)) return elements;
  return elements.map((element: Json) => {
    if (!isObject(element) || !Array.isArray(element.buttons)) return element;
    const buttons = element.buttons.map((button: Json) =>
      isObject(button) && button.type === undefined ? { ...button, type: 'message', value: button.text } : button,
    );
    return { ...element, buttons };
  });
}

/** The newest event of each type, by the types of v3.0. */
export function olderLastEvents(rows: Json | undefined, side: Side): JsonObject {
  const older: Record<string, JsonObject> = {};
  for (const row of Object.values(objectOf(rows))) {
    const { thread_id, thread_created_at, event } = objectOf(row);
    const told = { thread_id, thread_order: orderOf(thread_created_at), event: olderEvent(event, side) };
    const type = String(told.event.type);
    const before = Object.hasOwn(older, type) ? Number(objectOf(older[type]?.event).order) : Number.NEGATIVE_INFINITY;
    if (Number(told.event.order) > before) older[type] = told;
  }
  return mapObject(older, (row) => row);
}
