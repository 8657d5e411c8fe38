import { browserPorts } from '../session/browser-ports.ts';
import { createSession } from '../session/session.ts';
import { assembleChat } from './assemble-chat.ts';
import type { Chat, ChatOptions } from './chat.ts';

/**
 * A conversation without a picture of it: typed state, `subscribe`, and commands. Works in a browser and in Node, and
 * needs no DOM. Nothing is requested, connected or stored before `connect`, or something to send.
 */
export function createChat({ ports: replaced, ...options }: ChatOptions): Chat {
  const ports = { ...browserPorts(), ...replaced };
  return assembleChat(createSession(options, ports), ports, options);
}

export type { ChatSummary, GroupStatus, QueuePlace, Thread } from '../protocol/domain/chat.ts';
export type { ChatEvent, EventPreview, OutgoingEvent } from '../protocol/domain/event.ts';
export type { Greeting } from '../protocol/domain/greeting.ts';
export type { ChatId, CustomId, EventId, ThreadId, UserId } from '../protocol/domain/ids.ts';
export type { Micros } from '../protocol/domain/time.ts';
export type { Agent, Customer, CustomerDetails, SessionFields, User } from '../protocol/domain/user.ts';
export type { Push } from '../protocol/pushes.ts';
export type { CustomerPage } from '../protocol/requests.ts';
export type { ConnectionState, StopReason, WaitReason } from '../session/connection-state.ts';
export type { CustomerToken, GivenDetails, GivenFields, TokenSource } from '../session/contract.ts';
export type * from '../session/ports.ts';
export { RequestError, type RequestFailure } from '../session/request-error.ts';
export type { OutboxEntry, Problem, Signal } from '../session/signals.ts';
export type { Chat, ChatOptions, Commands, SendResult } from './chat.ts';
export type * from './rows.ts';
export { selectLauncher, selectUnread } from './selectors/badges.ts';
export { selectChatList } from './selectors/chat-list.ts';
export { selectComposer } from './selectors/composer.ts';
export { selectHeader } from './selectors/header.ts';
export { selectNotice, selectQueue } from './selectors/notice.ts';
export { selectScreen } from './selectors/screen.ts';
export { selectTimeline } from './selectors/timeline.ts';
export type { State } from './state.ts';
export type * from './views.ts';
