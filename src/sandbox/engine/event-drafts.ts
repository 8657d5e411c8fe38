/** From an event as it was sent to one that can be kept: checks what needs the chat, fills in what the server knows. */
import { fileAt, filePath, keepFile } from '../stored-file.ts';
import type { JsonObject } from './contract.ts';
import type { EventRequest, FilledForm } from './event-request.ts';
import type { EventDraft } from './events.ts';
import { checkAnswers, formKnownAs } from './forms.ts';
import type { Side } from './known-properties.ts';
import { invalid } from './payload.ts';
import { initialProperties, propertyOf } from './properties.ts';
import type { Chat, Properties } from './records.ts';
import type { Unit } from './unit.ts';

export interface Author {
  readonly side: Side;
  readonly id: string;
  /** Where files of this server lie for whoever asks. */
  readonly baseUrl: string;
}

/**
 * @param chat the chat it goes into; none yet when it starts one.
 * @param path where it stands in the payload, for errors.
 * @throws Refusal `validation`
 */
export function draftEvent(
  unit: Unit,
  request: EventRequest,
  author: Author,
  chat: Chat | undefined,
  path = 'event',
): EventDraft {
  const properties = initialProperties(request.properties, 'event', author.side);
  return {
    type: request.type,
    visibility: request.recipients ?? request.visibility ?? 'all',
    authorId: request.type === 'system_message' ? undefined : author.id,
    customId: request.custom_id,
    properties: Object.keys(properties).length > 0 ? properties : undefined,
    content: contentOf(unit, request, properties, chat, author, path),
  };
}

function contentOf(
  unit: Unit,
  request: EventRequest,
  properties: Properties,
  chat: Chat | undefined,
  author: Author,
  path: string,
): JsonObject {
  switch (request.type) {
    case 'file':
      return fileContent(unit, request, author, path);
    case 'filled_form':
      return filledFormContent(unit, request, properties, chat, path);
    case 'rich_message':
      return richContent(unit, request, author, path);
    default: {
      const { type: _, custom_id: __, properties: ___, recipients: ____, visibility: _____, ...content } = request;
      return content as JsonObject;
    }
  }
}

/** R84, R85: only what was uploaded here; name, type, size and dimensions are the server's. */
function fileContent(
  unit: Unit,
  { url, alternative_text }: Extract<EventRequest, { type: 'file' }>,
  { baseUrl }: Author,
  path: string,
): JsonObject {
  const file = fileAt(unit.tx, url, unit.now / 1000);
  if (file === undefined) throw invalid(`${path}.url`, 'Not a file that was uploaded here');
  keepFile(unit.tx, file);
  const address = `${baseUrl}${filePath(file)}`;
  const isImage = file.width !== undefined && file.height !== undefined;
  return {
    name: file.name,
    url: address,
    content_type: file.contentType,
    size: file.size,
    ...(isImage && {
      thumbnail_url: address,
      thumbnail2x_url: address,
      width: file.width,
      height: file.height,
      alternative_text,
    }),
  };
}

const TEMPLATES: ReadonlySet<string> = new Set(['cards', 'quick_replies', 'sticker', 'ecommerce']);

/** A picture that was uploaded here is described like a file is. */
function richContent(
  unit: Unit,
  { template_id, elements }: Extract<EventRequest, { type: 'rich_message' }>,
  { baseUrl, side }: Author,
  path: string,
): JsonObject {
  if (side === 'customer' && !TEMPLATES.has(template_id))
    throw invalid(`${path}.template_id`, 'No template of that name');
  const described = elements?.map((element) => {
    const file = element.image && fileAt(unit.tx, element.image.url, unit.now / 1000);
    if (file === undefined) return element;
    keepFile(unit.tx, file);
    const { name, contentType, size, width, height } = file;
    const url = `${baseUrl}${filePath(file)}`;
    return { ...element, image: { name, content_type: contentType, size, width, height, ...element.image, url } };
  });
  return { template_id, elements: described } as JsonObject;
}

function filledFormContent(
  unit: Unit,
  { form_id, fields }: FilledForm,
  properties: Properties,
  chat: Chat | undefined,
  path: string,
): JsonObject {
  const form = formKnownAs(unit, chat, form_id);
  if (form !== undefined) checkAnswers(form.fields, fields, path);
  const tagged = propertyOf(properties, 'lc2', 'form_type');
  return {
    form_id,
    form_type: form?.type ?? (typeof tagged === 'string' ? tagged : undefined),
    fields,
  } as JsonObject;
}
