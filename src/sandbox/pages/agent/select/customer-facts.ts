import type { Chat, ChatAgent, Thread } from '../domain/chat.ts';
import { type Customer, currentPage, type PageView } from '../domain/customer.ts';
import type { FormAnswer } from '../domain/event.ts';
import type { State } from '../state/store.ts';
import { clock } from './times.ts';

/** What the pane beside a conversation tells about its customer. */
export interface CustomerFacts {
  readonly customer: Customer;
  /** Of the open or last thread. */
  readonly threadId: string | undefined;
  /** Agents and bots who are in the chat now. */
  readonly people: readonly ChatAgent[];
  readonly tags: readonly string[];
  readonly rating: Thread['rating'];
  readonly answers: readonly FormAnswer[];
  /** Earlier threads, newest first. */
  readonly before: readonly {
    readonly threadId: string;
    readonly at: number;
    readonly title: string;
    readonly score?: number;
  }[];
  /** Newest first. */
  readonly pages: readonly PageView[];
}

export function customerFacts(state: State, chat: Chat | undefined, customerId: string): CustomerFacts {
  const customer = state.customers[customerId] ?? { id: customerId };
  const thread = chat?.lastThreadId === undefined ? undefined : state.threads[chat.lastThreadId];
  const known = chat === undefined ? [] : Object.values(state.threads).filter(({ chatId }) => chatId === chat.id);
  const form = thread?.events.findLast((event) => event.type === 'filled_form');
  return {
    customer,
    threadId: thread?.id,
    people: chat?.agents.filter(({ present }) => present) ?? [],
    tags: thread?.tags ?? [],
    rating: thread?.rating ?? {},
    answers: form?.type === 'filled_form' ? form.answers : [],
    before: known
      .filter(({ id, complete }) => id !== thread?.id && complete)
      .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
      .map((earlier) => ({
        threadId: earlier.id,
        at: Date.parse(earlier.createdAt),
        title: titleOf(earlier),
        ...(earlier.rating.score !== undefined && { score: earlier.rating.score }),
      })),
    pages: [...(customer.visit?.pages ?? [])].reverse(),
  };
}

/** A thread has no name: its tags, else its first words. */
function titleOf(thread: Thread): string {
  if (thread.tags.length > 0) return thread.tags.join(', ');
  const first = thread.events.find((event) => event.type === 'message');
  return first?.type === 'message' ? first.text : 'Without a message';
}

/** The line under a customer's name: `On “Reading chair” · Lisbon, 14:06 there`. */
export function whereabouts(customer: Customer | undefined, now: number): string {
  const page = currentPage(customer);
  const place = customer?.visit?.place;
  const there = place?.timezone === undefined ? '' : clock(now, place.timezone);
  const parts = [
    customer?.online === true && page !== undefined ? `On “${page.title || page.url}”` : '',
    customer?.online === false ? 'Has left the site' : '',
    [place?.city ?? place?.country, there && `${there} there`].filter(Boolean).join(', '),
  ];
  return parts.filter(Boolean).join(' · ') || 'On the site';
}
