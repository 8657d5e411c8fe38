import { describe, expect, it } from 'vitest';
import { sample } from '../../../test/documented-frames.ts';
import type { ChatEvent, OutgoingEvent } from '../domain/event.ts';
import * as newer from '../v3-6/event.ts';
import { codec } from './codec.ts';
import { event, outgoingEvent } from './event.ts';
import { writePush } from './write-push.ts';

const base = { id: 'T_1', order: 1_554_284_465_120_300, timestamp: 1_554_284_465, author_id: 'a' };
const read = (wire: object): ChatEvent => event.read({ ...base, ...wire }, 'event', []);
const readNewer = (name: string): ChatEvent => newer.event.read(sample('3.6', 'events', name), 'event', []);

describe('an event that v3.6 has no type for', () => {
  it('is kept as a custom one: an annotation (R13 to R15)', () => {
    const annotation = { type: 'annotation', annotation_type: 'rating', text: 'good' };
    expect(read(annotation)).toMatchObject({
      type: 'custom',
      content: { __v30: 'annotation', annotation_type: 'rating', text: 'good' },
    });
    expect(event.write(read(annotation))).toEqual({ ...base, ...annotation });
  });

  it('can be sent as one', () => {
    const sent = { type: 'custom', content: { __v30: 'annotation', annotation_type: 'rating' } } as OutgoingEvent;
    expect(outgoingEvent.write(sent)).toEqual({ type: 'annotation', annotation_type: 'rating' });
  });

  it.each([['a text'], [7], [['a', 'list']], [false]])('keeps content that is no object: %j', (content) => {
    const wire = { ...base, type: 'custom', content };
    expect(read(wire)).toMatchObject({ content: { __v30: 'content', content } });
    expect(event.write(read(wire))).toEqual(wire);
  });
});

describe('an event that v3.0 has no type for', () => {
  it('comes back as the form that it was', () => {
    const form = readNewer('form');
    const wire = event.write(form);
    expect(wire).toMatchObject({ type: 'custom', content: { __v36: 'form' } });
    expect(event.read(wire, 'event', [])).toEqual(form);
  });

  it('names what is wrong inside of a form', () => {
    const content = { __v36: 'form', form_id: 'f', fields: [{ type: 'name' }] };
    expect(() => read({ type: 'custom', content })).toThrow('event.content.fields[0].label: is missing');
  });

  it('is said in a word when the system says it', () => {
    expect(event.write(readNewer('system'))).toMatchObject({
      type: 'system_message',
      system_message_type: expect.stringMatching(/^\w+\.\w+$/),
      text: '',
    });
  });

  it('is one that was deleted: it is told by an empty one in its place', () => {
    const push = { type: 'event_deleted', chatId: 'C', threadId: 'T', eventId: 'T_1' } as never;
    const written = writePush(push);
    expect(written).toMatchObject({ action: 'event_updated', payload: { event: { content: { __v36: 'deleted' } } } });
    expect(codec.readPush('event_updated', written?.payload).value).toEqual(push);
  });
});

describe('words that say more in v3.6 (R29)', () => {
  it.each([
    ['manual_archived_agent', 'manual_archived'],
    ['routing.archived_inactive', 'routing.archived'],
    ['routing.assigned_deleted', 'routing.assigned'],
    ['routing.unassigned_other', 'routing.unassigned'],
    ['routing.idle', 'routing.idle'],
    ['agent_joined', 'agent_joined'],
  ])('are written short: %s', (systemMessageType, short) => {
    const written = event.write({ ...readNewer('system_message'), type: 'system_message', systemMessageType });
    expect(written).toMatchObject({ system_message_type: short });
  });
});

describe('the place and the time of an event', () => {
  it('are its order, which is a time from a server that keeps microseconds (R17)', () => {
    expect(read({ type: 'message', text: 'Hi' })).toMatchObject({
      sortKey: 1_554_284_465_120_300,
      createdAt: 1_554_284_465_120_300,
    });
  });

  it('are kept apart for a server that numbers its events', () => {
    const first = read({ type: 'message', text: 'Hi', order: 4 });
    expect(first).toMatchObject({ sortKey: 4, createdAt: 1_554_284_465_000_004 });
    expect(event.write(first)).toMatchObject({ order: 4, timestamp: 1_554_284_465 });
    expect(read({ type: 'message', text: 'Hi', order: 2_000_000 }).createdAt).toBe(1_554_284_465_999_999);
  });
});

describe('a rich message', () => {
  it('is written with eleven buttons at most', () => {
    const button = { text: 'Yes', postbackId: 'yes', userIds: [] };
    const sent = {
      type: 'rich_message',
      templateId: 'cards',
      elements: [{ buttons: Array(13).fill(button) }],
    } as never;
    const { elements } = outgoingEvent.write(sent) as { elements: { buttons: unknown[] }[] };
    expect(elements[0]?.buttons).toHaveLength(11);
  });
});
