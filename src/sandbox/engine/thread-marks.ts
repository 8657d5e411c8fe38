/** Tags and summaries, which agents put on threads and customers never see. */
import { chatFor, threadOf } from './actor.ts';
import { insiders } from './audience.ts';
import type { AgentCall } from './call.ts';
import type { Json } from './contract.ts';
import { type Thread, threads } from './records.ts';
import { formatTime } from './time.ts';
import type { Unit } from './unit.ts';
import { eventsOf } from './views.ts';

interface ThreadRef {
  readonly chat_id: string;
  readonly thread_id: string;
}

export function tagThread({ unit, actor }: AgentCall, request: ThreadRef & { tag: string }): Json {
  const chat = chatFor(unit, actor, request.chat_id);
  const thread = threadOf(unit, chat, request.thread_id);
  if (thread.tags.includes(request.tag)) return {};
  unit.tx.put(threads, thread.id, { ...thread, tags: [...thread.tags, request.tag] });
  const push = { chat_id: chat.id, thread_id: thread.id, tag: request.tag };
  unit.toAgents(insiders(chat), 'thread_tagged', push, { answers: true });
  return {};
}

export function untagThread({ unit, actor }: AgentCall, request: ThreadRef & { tag: string }): Json {
  const chat = chatFor(unit, actor, request.chat_id);
  const thread = threadOf(unit, chat, request.thread_id);
  if (!thread.tags.includes(request.tag)) return {};
  unit.tx.put(threads, thread.id, { ...thread, tags: thread.tags.filter((tag) => tag !== request.tag) });
  const push = { chat_id: chat.id, thread_id: thread.id, tag: request.tag };
  unit.toAgents(insiders(chat), 'thread_untagged', push, { answers: true });
  return {};
}

/** No model lives here: the summary is what the customer asked first. */
export function summarizeThread({ unit, actor }: AgentCall, request: ThreadRef): Json {
  const chat = chatFor(unit, actor, request.chat_id);
  const thread = threadOf(unit, chat, request.thread_id);
  const summary = { status: 'ok', text: firstQuestion(unit, thread), updated_at: formatTime(unit.now) };
  unit.tx.put(threads, thread.id, { ...thread, summary });
  const push = { chat_id: chat.id, thread_id: thread.id, summary };
  unit.toAgents(insiders(chat), 'thread_summary_set', push, { answers: true });
  return {};
}

function firstQuestion(unit: Unit, thread: Thread): string {
  const first = eventsOf(unit, thread).find(({ type, deleted }) => type === 'message' && !deleted);
  return first === undefined ? 'Nothing was written.' : `Asks: ${String(first.content.text)}`;
}
