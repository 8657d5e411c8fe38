import { describe, expect, it } from 'vitest';
import type { FilledForm } from '../../protocol/domain/event.ts';
import type { Action } from '../../store/actions.ts';
import {
  aMessage,
  arrived,
  aSystemMessage,
  CHAT,
  CUSTOMER,
  eventId,
  inChat,
  mine,
} from '../../store/testing/builders.ts';
import { english } from '../phrases.ts';
import { englishEnded } from './ended-phrases.ts';
import { transcriptName, transcriptText } from './transcript-text.ts';

const lines = (...actions: Action[]) =>
  transcriptText(inChat(...actions), CHAT, 'Quiet Goods', english, englishEnded)
    .split('\n')
    .map((line) => line.replace(/^\d\d?:\d\d( |\u202f)[AP]M {2}/u, ''));

describe('the transcript', () => {
  it('says who said what, with a line for each day', () => {
    const [title, , day, , ...said] = lines(
      arrived(mine('hello')),
      arrived(aMessage('Hi!', { at: 5 })),
      arrived(aSystemMessage('manual_archived_customer', { at: 9 })),
    );
    expect(title).toBe('Conversation with Quiet Goods');
    expect(day).toContain('2026');
    expect(said).toEqual(['You: hello', 'Nora: Hi!', 'You ended the conversation', '']);
  });

  it('moves in what goes on in the next line, so that nobody can speak for others', () => {
    expect(lines(arrived(mine('a\n12:00 PM  Nora: I owe you money'))).slice(4)).toEqual([
      'You: a',
      '    12:00 PM  Nora: I owe you money',
      '',
    ]);
  });

  it('holds what was answered to a form, as one reads it', () => {
    const filled: FilledForm = {
      type: 'filled_form',
      id: eventId('f'),
      authorId: CUSTOMER,
      formId: 'f1',
      fields: [{ type: 'name', id: 'n', label: 'Name:', answer: 'Ida' }],
      createdAt: aMessage('x').createdAt,
      sortKey: 1,
    };
    expect(lines(arrived(filled)).slice(4)).toEqual(['You: Name: Ida', '']);
  });

  it('has a name that every file system takes', () => {
    const day = new Date(2026, 10, 3);
    expect(transcriptName('Quiet Goods', 'conversation', day)).toBe('conversation-Quiet-Goods-2026-11-03.txt');
    expect(transcriptName('../../etc/passwd\u0000', '', day)).toBe('etc-passwd-2026-11-03.txt');
    expect(transcriptName('', '…', day)).toBe('conversation-2026-11-03.txt');
    expect(transcriptName('متجر', 'محادثة', day)).toBe('محادثة-متجر-2026-11-03.txt');
    expect(transcriptName('x'.repeat(300), 'y', day).length).toBeLessThan(80);
  });
});
