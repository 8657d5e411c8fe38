import { describe } from 'vitest';
import { damagedFrames, type Readable } from '../../../test/damaged-frames.ts';
import { samples } from '../../../test/documented-frames.ts';
import { ACTIONS, type OlderActionName } from './actions.ts';
import { codec } from './codec.ts';
import { readAnswer } from './steps.ts';

const readables: readonly Readable[] = [
  ...samples('3.0', 'pushes').map(({ json }) => ({
    name: json.action as string,
    payload: json.payload as object,
    read: (payload: unknown) => codec.readPush(json.action as string, payload),
  })),
  ...samples('3.0', 'events').map(({ json }) => ({
    name: 'incoming_event',
    payload: { chat_id: 'C', thread_id: 'T', event: json },
    read: (payload: unknown) => codec.readPush('incoming_event', payload),
  })),
  ...samples('3.0', 'requests')
    .filter(({ name }) => name in ACTIONS)
    .map(({ name, json }) => ({
      name,
      payload: ((json.response as { payload?: object } | undefined)?.payload ?? {}) as object,
      read: (payload: unknown) => readAnswer(name as OlderActionName, payload),
    })),
];

describe('a damaged frame of v3.0', () => {
  damagedFrames(
    codec,
    readables,
    samples('3.6', 'pushes').map(({ json }) => ({ action: json.action as string, payload: json.payload })),
  );
});
