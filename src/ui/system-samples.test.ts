import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SystemMessage } from '../protocol/domain/event.ts';
import { type EventId, id } from '../protocol/domain/ids.ts';
import { english } from './phrases.ts';
import { systemPhrases } from './system-phrases.ts';
import { systemWords } from './system-words.ts';

const FOLDERS = ['frames', 'frames-v3.0'].map((name) => fileURLToPath(new URL(`../../test/${name}`, import.meta.url)));

/** Every system message in the documented samples of both versions, with the file that it is in. */
const found = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .flatMap((path) =>
      messagesIn(JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'))).map((message) => ({ path, message })),
    ),
);

function messagesIn(value: unknown): readonly SystemMessage[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, system_message_type: systemMessageType, text, text_vars: textVars } = value as Record<string, unknown>;
  const inside = Object.values(value).flatMap(messagesIn);
  if (type !== 'system_message' || typeof systemMessageType !== 'string') return inside;
  const base = { type, id: id<EventId>('1'), createdAt: 0, sortKey: 0, systemMessageType } as const;
  const message: SystemMessage = {
    ...base,
    ...(typeof text === 'string' && { text }),
    ...(typeof textVars === 'object' &&
      textVars !== null && { textVars: textVars as Readonly<Record<string, string>> }),
  };
  return [...inside, message];
}

describe('the system messages of the documented samples', () => {
  it('are there, in both versions', () => {
    expect(found.length).toBeGreaterThan(3);
  });

  it.each(found)('have words without holes: $message.systemMessageType in $path', ({ message }) => {
    const words = systemWords(message, english);
    expect(words).not.toBe('');
    expect(words).not.toMatch(/[{}]|undefined|\[object/);
    // What we know is in our words, not the server's.
    if (Object.hasOwn(systemPhrases, message.systemMessageType) && message.textVars)
      expect(words).not.toBe(message.text);
  });
});
