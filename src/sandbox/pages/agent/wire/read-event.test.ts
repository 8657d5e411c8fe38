import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEvent, readEvents } from './read-event.ts';

const documents = new URL('../../../../../test/frames/agent/', import.meta.url);
const frame = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, documents), 'utf8'));

const place = { id: 'E1', created_at: '2026-02-03T10:15:30.123456Z', author_id: 'a' };

describe('readEvent', () => {
  it('reads a note for agents as one', () => {
    expect(readEvent(frame('structures/event.agents_only'))).toMatchObject({ type: 'message', visibility: 'agents' });
  });

  it('leaves a stub in the place of a deleted event', () => {
    expect(readEvent(frame('structures/deleted_event'))).toMatchObject({ type: 'deleted' });
  });

  it('makes every time six digits long, so that times compare as strings', () => {
    const created = (created_at: string) => readEvent({ ...place, type: 'message', text: 'x', created_at }).createdAt;

    expect(created('2026-02-03T10:15:30Z')).toBe('2026-02-03T10:15:30.000000Z');
    expect(created('2026-02-03T10:15:30.5Z')).toBe('2026-02-03T10:15:30.500000Z');
  });

  it('reads each kind of answer in a filled form', () => {
    const fields = [
      { type: 'name', label: 'Name', answer: 'Ida' },
      { type: 'radio', label: 'About', answer: { id: '1', label: 'An order' } },
      { type: 'checkbox', label: 'Rooms', answers: [{ label: 'Hall' }, { label: 'Kitchen' }] },
      { type: 'email', label: 'E-mail' },
    ];

    expect(readEvent({ ...place, type: 'filled_form', fields })).toMatchObject({
      answers: [{ answer: 'Ida' }, { answer: 'An order' }, { answer: 'Hall, Kitchen' }, { answer: '' }],
    });
  });

  it.each([
    ['hologram', {}],
    ['form', { fields: 3 }],
    ['file', { name: 3 }],
    ['toString', {}],
  ])('keeps a %s that it cannot show in its place', (type, body) => {
    expect(readEvent({ ...place, type, ...body })).toEqual({
      id: 'E1',
      createdAt: place.created_at,
      authorId: 'a',
      visibility: 'all',
      type: 'unknown',
      wireType: type,
    });
  });

  it('drops from a list only what has no place in it', () => {
    const events = readEvents([{ ...place, type: 'message', text: 'one' }, { type: 'message' }, null]);

    expect(events.map((event) => event.id)).toEqual(['E1']);
  });
});
