import { describe, expect, it } from 'vitest';
import { samples } from '../../../test/documented-frames.ts';
import type { Shape } from '../shape.ts';
import * as newerChat from '../v3-6/chat.ts';
import { codec as newerCodec } from '../v3-6/codec.ts';
import * as newerCommon from '../v3-6/common.ts';
import * as newerEvent from '../v3-6/event.ts';
import { isPushName as isNewerPushName, PUSHES as NEWER_PUSHES } from '../v3-6/push.ts';
import * as newerUser from '../v3-6/user.ts';
import { chatSummary, thread } from './chat.ts';
import { codec } from './codec.ts';
import { event } from './event.ts';
import { wrappedProperties } from './properties.ts';
import { isPushName, PUSHES } from './push.ts';
import { user } from './user.ts';
import { writePush } from './write-push.ts';

interface Pair {
  readonly kind: string;
  readonly v30: unknown;
  readonly v36: unknown;
  readonly decode_equals: boolean;
  readonly encode_equals: boolean;
}

interface PushFrame {
  readonly action: string;
  readonly payload: unknown;
}

const SHAPES: Readonly<Record<string, readonly [older: Shape<never>, newer: Shape<never>]>> = {
  chat_summary: [chatSummary as Shape<never>, newerChat.chatSummary as Shape<never>],
  event: [event as Shape<never>, newerEvent.event as Shape<never>],
  properties: [wrappedProperties as Shape<never>, newerCommon.properties as Shape<never>],
  thread: [thread as Shape<never>, newerChat.thread as Shape<never>],
  user: [user as Shape<never>, newerUser.user as Shape<never>],
};

const pairs = samples('3.0', 'pairs').map(({ name, json }) => ({ name, pair: json as unknown as Pair }));
const values = pairs.filter(({ pair }) => pair.kind !== 'push');
const pushes = pairs.filter(({ pair }) => pair.kind === 'push');

describe('the same in v3.0 and v3.6', () => {
  it.each(values)('is one value of the domain: $name', ({ pair }) => {
    const shapes = SHAPES[pair.kind];
    if (!shapes) throw new Error(`no shapes for ${pair.kind}`);
    const [older, newer] = shapes;

    if (pair.decode_equals) expect(newer.write(older.read(pair.v30, 'v30', []))).toEqual(pair.v36);
    if (pair.encode_equals) expect(older.write(newer.read(pair.v36, 'v36', []))).toEqual(pair.v30);
  });

  it.each(pushes)('is one push of the domain: $name', ({ pair }) => {
    const older = pair.v30 as PushFrame;
    const newer = pair.v36 as PushFrame | null;
    if (!isPushName(older.action)) throw new Error(`no push ${older.action}`);
    const entry = PUSHES[older.action];
    if (newer === null) {
      expect(['chat_access_updated', 'customer_page_updated']).toContain(entry.type);
      expect(codec.readPush(older.action, older.payload).problems).toEqual([]);
      return;
    }
    if (!isNewerPushName(newer.action)) throw new Error(`no push ${newer.action}`);

    expect(entry.type).toBe(newer.action);
    if (pair.decode_equals) {
      const read = (entry.payload as Shape<object>).read(older.payload, older.action, []);
      expect((NEWER_PUSHES[newer.action] as Shape<object>).write(read)).toEqual(newer.payload);
    }
    if (pair.encode_equals) {
      const { value } = newerCodec.readPush(newer.action, newer.payload);
      const { thread_id: threadId } = older.payload as { thread_id?: string };
      const written = writePush(value, { lastThread: () => threadId as never });
      expect(written).toEqual({ action: older.action, payload: older.payload });
    }
  });

  it('keeps the order of the session fields', () => {
    const read = user.read(
      { id: 'c', type: 'customer', fields: { b: '1', a: '2' }, last_seen_timestamp: 0 },
      'user',
      [],
    );
    expect(read).toMatchObject({
      sessionFields: [
        ['b', '1'],
        ['a', '2'],
      ],
    });
  });
});
