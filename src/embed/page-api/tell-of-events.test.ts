import { describe, expect, it } from 'vitest';
import type { CustomerChat } from '../customer-chat.ts';
import type { Callbacks } from './contract.ts';
import { Subscribers } from './subscribers.ts';
import { tellOfEvents } from './tell-of-events.ts';

describe('a greeting', () => {
  it('is one new event, however often it is shown', async () => {
    const element = new EventTarget();
    const subscribers = new Subscribers();
    tellOfEvents(element as CustomerChat, subscribers, new AbortController().signal);
    const events: Callbacks['new_event'][] = [];
    const shown: Callbacks['greeting_displayed'][] = [];
    subscribers.add('new_event', (payload: Callbacks['new_event']) => events.push(payload), false);
    subscribers.add('greeting_displayed', (payload: Callbacks['greeting_displayed']) => shown.push(payload), false);

    const greeting = { id: 7, uniqueId: 'Q9', event: { id: 'E1', type: 'message', createdAt: 5000 } };
    for (const is of ['shown', 'dismissed', 'shown'])
      element.dispatchEvent(new CustomEvent('customer-chat-greeting', { detail: { is, greeting } }));
    await Promise.resolve();

    expect(events).toEqual([
      { timestamp: 5, type: 'message', author: { id: '', type: 'agent' }, greeting: { id: 7, uniqueId: 'Q9' } },
    ]);
    expect(shown).toEqual([
      { id: 7, uniqueId: 'Q9' },
      { id: 7, uniqueId: 'Q9' },
    ]);
  });
});
