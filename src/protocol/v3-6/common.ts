import type { ChatId, CustomId, EventId, ThreadId, UserId } from '../domain/ids.ts';
import type { DeletedProperties, Properties } from '../domain/properties.ts';
import { formatTime, type Micros, parseTime } from '../domain/time.ts';
import type { SessionFields } from '../domain/user.ts';
import { branded, converted, json, list, record, type Shape, text, WireError } from '../shape.ts';

/** Scalars and maps that occur all over the API (Data structures). */
export const chatId = branded<ChatId>();
export const threadId = branded<ThreadId>();
export const eventId = branded<EventId>();
export const userId = branded<UserId>();
export const customId = branded<CustomId>();

export const time: Shape<Micros> = converted(
  text,
  (wire, path) => {
    const parsed = parseTime(wire);
    if (parsed === undefined) throw new WireError(path, 'expected an RFC 3339 time');
    return parsed;
  },
  formatTime,
);

export const textMap = record(text);
export const properties: Shape<Properties> = record(record(json));
export const deletedProperties: Shape<DeletedProperties> = record(list(text));

export const sessionFields: Shape<SessionFields> = converted(
  list(textMap),
  (fields) => fields.flatMap((field) => Object.entries(field)),
  (fields) => fields.map(([key, value]) => Object.fromEntries([[key, value]])),
);
