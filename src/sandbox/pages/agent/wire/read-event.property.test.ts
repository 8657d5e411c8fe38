import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventInWords } from '../domain/event.ts';
import { timelineRows } from '../select/timeline.ts';
import { aChat, aThread, chatComes, historyRead, stateAfter } from '../testing/builders.ts';
import { readEvent, readEvents } from './read-event.ts';
import { readPush } from './read-push.ts';

const TYPES = [
  'message',
  'file',
  'rich_message',
  'filled_form',
  'form',
  'custom',
  'system_message',
  '__proto__',
  'poll',
];
/** Names that events really have, so that what is generated comes near to what they hold. */
const NAMES = [
  'text',
  'url',
  'name',
  'content_type',
  'size',
  'width',
  'thumbnail_url',
  'template_id',
  'elements',
  'title',
  'image',
  'buttons',
  'user_ids',
  'postback_id',
  'ecommerce',
  'options',
  'option_id',
  'price',
  'fields',
  'label',
  'answer',
  'answers',
  'form_type',
  'content',
  'text_vars',
  'postback',
  'properties',
  'visibility',
  'deleted',
  'system_message_type',
  '__proto__',
];
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      null,
      true,
      '',
      'javascript:alert(1)',
      '<b>',
      'x'.repeat(10_000),
      -1,
      Number.MAX_SAFE_INTEGER,
      '\u0000',
    ),
    fc.string(),
    fc.double(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 6 }),
  ),
})).value;
const body = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 10 });
const wireEvent = fc.tuple(body, fc.constantFrom(...TYPES), fc.boolean()).map(([rest, type, written]) => ({
  ...rest,
  id: 'E1',
  type,
  created_at: '2026-03-02T09:00:00.000000Z',
  ...(written ? { author_id: 'somebody' } : { author_id: undefined }),
}));

describe('an event of any shape', () => {
  it('is read, said in one line and placed in the conversation, or kept as unknown; nothing throws', () => {
    fc.assert(
      fc.property(wireEvent, (event) => {
        const [read] = readEvents([event]);
        if (read === undefined) return;
        expect(typeof eventInWords(read)).toBe('string');
        const thread = aThread([read]);
        const state = stateAfter(chatComes(aChat(), thread), historyRead(thread));
        const rows = timelineRows(state, aChat(), 'Ida Berg');
        expect(rows.map(({ kind }) => kind)).toContain(
          read.type === 'system_message' || read.type === 'deleted' ? 'line' : 'event',
        );
      }),
      { numRuns: 500 },
    );
  });

  it('leaves its neighbours as they are', () => {
    const whole = { id: 'E2', type: 'message', text: 'hello', created_at: '2026-03-02T09:01:00Z', author_id: 'a' };
    fc.assert(
      fc.property(wireEvent, (event) => {
        expect(readEvents([event, whole]).at(-1)).toEqual(readEvent(whole));
      }),
    );
  });

  it('comes as a push or is kept aside, whatever its name', () => {
    const names = ['incoming_event', 'event_updated', 'incoming_rich_message_postback', 'event_properties_updated'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.oneof(body, value), (name, payload) => {
        expect(readPush(name, payload, 0).type).toBeTypeOf('string');
      }),
    );
  });
});
