import { describe } from 'vitest';
import { damagedFrames, type Readable } from '../../../test/damaged-frames.ts';
import { samples } from '../../../test/documented-frames.ts';
import { readAnswer } from '../../../test/only-request.ts';
import type { ActionName } from '../requests.ts';
import { codec } from './codec.ts';

const readables: readonly Readable[] = [
  ...samples('3.6', 'pushes').map(({ json }) => ({
    name: json.action as string,
    payload: json.payload as object,
    read: (payload: unknown) => codec.readPush(json.action as string, payload),
  })),
  ...samples('3.6', 'events').map(({ json }) => ({
    name: 'incoming_event',
    payload: { chat_id: 'C', thread_id: 'T', event: json },
    read: (payload: unknown) => codec.readPush('incoming_event', payload),
  })),
  ...samples('3.6', 'requests').map(({ name: file, json }) => {
    const name = file.split('.')[0] as ActionName;
    const { payload, body } = json.response as { payload?: object; body?: object };
    return {
      name,
      payload: payload ?? body ?? {},
      read: (wire: unknown) => readAnswer(codec, name, {} as never, wire),
    };
  }),
];

describe('a damaged frame of v3.6', () => {
  damagedFrames(
    codec,
    readables,
    samples('3.0', 'pushes').map(({ json }) => ({ action: json.action as string, payload: json.payload })),
  );
});
