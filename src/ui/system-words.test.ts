import { describe, expect, it } from 'vitest';
import type { SystemMessage } from '../protocol/domain/event.ts';
import { type EventId, id } from '../protocol/domain/ids.ts';
import { english } from './phrases.ts';
import { systemPhrases } from './system-phrases.ts';
import { systemWords } from './system-words.ts';

const aMessage = (systemMessageType: string, rest: Partial<SystemMessage> = {}): SystemMessage => ({
  type: 'system_message',
  id: id<EventId>('1'),
  createdAt: 0,
  sortKey: 0,
  systemMessageType,
  ...rest,
});

/** The documented types and their variables. */
const DOCUMENTED: Readonly<Record<string, readonly string[]>> = {
  agent_added: ['initiator', 'agent'],
  agent_joined: ['agent'],
  agent_left: ['agent'],
  agent_removed: ['initiator', 'agent'],
  archived_customer_disconnected: ['customer'],
  chat_transferred: ['initiator', 'targets'],
  customer_added: ['initiator', 'customer'],
  customer_banned: ['agent', 'duration'],
  customer_removed: ['initiator', 'customer'],
  customer_updated: ['initiator', 'customer_name', 'customer_email'],
  manual_archived_agent: ['agent'],
  manual_archived_customer: ['customer'],
  'rating.chat_commented': ['customer', 'comment'],
  'rating.chat_rated': ['customer', 'score'],
  'rating.chat_rating_canceled': ['customer'],
  'routing.archived_deleted': ['agent'],
  'routing.archived_disconnected': ['agent'],
  'routing.archived_inactive': ['duration'],
  'routing.archived_offline': [],
  'routing.archived_other': [],
  'routing.archived_remotely_signed_out': ['agent'],
  'routing.archived_signed_out': ['agent'],
  'routing.assigned_deleted': ['agent_added', 'agent_removed'],
  'routing.assigned_disconnected': ['agent_added', 'agent_removed'],
  'routing.assigned_inactive': ['agent_added', 'agent_removed', 'duration'],
  'routing.assigned_other': [],
  'routing.assigned_remotely_signed_out': ['agent_added', 'agent_removed'],
  'routing.assigned_signed_out': ['agent_added', 'agent_removed'],
  'routing.idle': ['duration'],
  'routing.unassigned_deleted': ['agent'],
  'routing.unassigned_disconnected': ['agent'],
  'routing.unassigned_other': [],
  'routing.unassigned_remotely_signed_out': ['agent'],
  'routing.unassigned_signed_out': ['agent'],
  system_archived: [],
  transcript_requested: ['customer', 'email'],
  transcript_sent: ['customer', 'email'],
};

describe('what the system says', () => {
  it.each(Object.entries(DOCUMENTED))('has words of our own for %s, made of its variables', (type, names) => {
    const textVars = Object.fromEntries(names.map((name) => [name, `<${name}>`]));

    const words = systemWords(aMessage(type, { text: 'The server’s words', textVars }), english);

    expect(words).not.toBe('');
    expect(words).not.toBe('The server’s words');
    expect(words).not.toMatch(/[{}]/);
  });

  it('knows no type that is not documented but the one that only samples show', () => {
    const own = Object.keys(systemPhrases).filter((type) => !(type in DOCUMENTED));
    expect(own).toEqual(['routing.assigned']);
  });

  it('is the server’s own text for a type we do not know', () => {
    expect(systemWords(aMessage('acme.parcel_sent', { text: 'Your parcel left.' }), english)).toBe('Your parcel left.');
    expect(systemWords(aMessage('toString', { text: 'Plain.' }), english)).toBe('Plain.');
  });

  it('is the server’s own text where a variable is missing', () => {
    expect(systemWords(aMessage('agent_joined', { text: 'Nora joined the chat' }), english)).toBe(
      'Nora joined the chat',
    );
  });

  it('is what the page would have said, for the types that it names', () => {
    const own = { ...english, system: { agent_left: 'Tschüss, {agent}' } };
    const textVars = { agent: 'Nora' };
    expect(systemWords(aMessage('agent_left', { textVars }), own)).toBe('Tschüss, Nora');
    expect(systemWords(aMessage('agent_joined', { textVars }), own)).toBe('Nora joined the conversation');
  });

  it('is something even without text and variables, and shows no braces', () => {
    expect(systemWords(aMessage('agent_joined'), english)).toBe('joined the conversation');
    expect(systemWords(aMessage('acme.unknown'), english)).toBe('');
  });
});
