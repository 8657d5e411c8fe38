import type { Chat } from '../domain/chat.ts';

/** How everybody who ever took part in a chat is called, by id. */
export function namesIn(chat: Chat, customer: string): Readonly<Record<string, string>> {
  const agents = chat.agents.map(({ id, name }) => [id, name] as const);
  return Object.fromEntries([
    ...agents,
    ...(chat.customer === undefined ? [] : [[chat.customer.id, customer] as const]),
  ]);
}
