import type { ChatSummary } from '../../protocol/domain/chat.ts';
import type { Shape } from '../../protocol/shape.ts';
import { chatSummary, chat as olderChat, thread as olderThread } from '../../protocol/v3-0/chat.ts';
import { olderErrorType } from '../../protocol/v3-0/error-type.ts';
import { event as olderEvent } from '../../protocol/v3-0/event.ts';
import { writePush } from '../../protocol/v3-0/write-push.ts';
import { chat, chatSummary as newerSummary, thread } from '../../protocol/v3-6/chat.ts';
import { codec as newer } from '../../protocol/v3-6/codec.ts';
import { event } from '../../protocol/v3-6/event.ts';
import { type Done, type FakeChats, FakeRefusal, type Wire, type WireChat, type WirePush } from './fake-chats.ts';

/** The same chats in v3.0's words: its requests carried out, its answers, pushes and errors. */
export class OlderVoice {
  readonly #chats: FakeChats;

  constructor(chats: FakeChats) {
    this.#chats = chats;
  }

  readonly handlers: Readonly<Record<string, (payload: Wire) => Done>> = {
    login: (payload) => {
      const { customer, has_active_thread } = this.#newer('login', payload).answer;
      return answered({ customer_id: (customer as Wire).id, has_active_thread });
    },
    get_chats_summary: ({ offset = 0, limit = 10 }) => {
      const all = this.#newer('list_chats', { limit: Number.MAX_SAFE_INTEGER }).answer;
      const asked = (all.chats_summary as readonly Wire[]).slice(Number(offset), Number(offset) + Number(limit));
      const chats_summary = asked.map((summary) => {
        const { active: _, ...older } = newerSummary.read(summary, '', []) satisfies ChatSummary;
        return chatSummary.write(older);
      });
      return answered({ chats_summary, total_chats: all.total_chats });
    },
    get_chat_threads: ({ chat_id, thread_ids }) => {
      const { threads } = this.#chat(chat_id);
      const asked = thread_ids as readonly string[];
      const { thread: _, ...about } = this.#newer('get_chat', { chat_id }).answer;
      const found = threads.filter(({ id }) => asked.includes(id)).map((each) => rewritten(thread, olderThread, each));
      return answered({ chat: { ...(rewritten(chat, olderChat, about) as Wire), threads: found } });
    },
    get_chat_threads_summary: ({ chat_id, offset = 0, limit = 25 }) => {
      const newestFirst = [...this.#chat(chat_id).threads].reverse();
      const threads_summary = newestFirst.slice(Number(offset), Number(offset) + Number(limit)).map((each) => ({
        id: each.id,
        order: thread.read(each, '', []).createdAt,
        total_events: each.events.length,
      }));
      return answered({ threads_summary, total_threads: newestFirst.length });
    },
    start_chat: (payload) => {
      const { answer, pushes } = this.#newer('start_chat', payload);
      return { answer: { chat: this.#chatWithThread(answer.chat_id) }, pushes };
    },
    activate_chat: (payload) => {
      const { pushes } = this.#newer('resume_chat', payload);
      const { thread: newest, ...about } = this.#chatWithThread((payload.chat as Wire).id);
      return { answer: { chat: { ...about, threads: [newest] } }, pushes };
    },
    /** Opens a thread where none is active. */
    send_event: (payload) => {
      const { threads, id } = this.#chat(payload.chat_id);
      const isActive = threads.at(-1)?.active;
      const { pushes } = isActive
        ? this.#newer('send_event', payload)
        : this.#newer('resume_chat', { chat: { id, thread: { events: [payload.event] } } });
      const taken = this.#chat(payload.chat_id).threads.at(-1);
      return {
        answer: { thread_id: taken?.id, event: rewritten(event, olderEvent, taken?.events.at(-1)) },
        pushes,
      };
    },
    /** The server makes the event of it. */
    send_file: (payload) => {
      const url = 'https://cdn.example.test/files/1';
      const { name, type, size } = payload['payload.file'] as File;
      const custom_id = payload['payload.custom_id'];
      const file = { type: 'file', url, name, content_type: type, size, custom_id };
      const { pushes } =
        this.handlers.send_event?.({ chat_id: payload['payload.chat_id'], event: file }) ?? answered({});
      return { answer: { url }, pushes };
    },
    close_thread: ({ chat_id }) => this.#newer('deactivate_chat', { id: chat_id }),
    update_last_seen_timestamp: (payload) => this.#newer('mark_events_as_seen', payload),
    set_customer_fields: (payload) => this.#newer('set_customer_session_fields', payload),
    get_groups_status: (payload) => this.#newer('list_group_statuses', payload),
    ...Object.fromEntries(
      ['ping', 'update_customer', 'update_customer_page', 'send_sneak_peek', 'get_form'].map((action) => [
        action,
        (payload: Wire) => this.#newer(action, payload),
      ]),
    ),
  };

  /** `undefined`: v3.0 says nothing of the kind. */
  push({ action, payload }: WirePush): Wire | undefined {
    const said = writePush(newer.readPush(action, payload).value);
    return said && { type: 'push', ...said };
  }

  error({ type, data }: FakeRefusal): FakeRefusal {
    return new FakeRefusal(olderErrorType(type), data);
  }

  #newer(action: string, payload: Wire): Done {
    const handler = this.#chats.handlers[action];
    if (!handler) throw new FakeRefusal('validation');
    return handler(payload);
  }

  #chat(id: unknown): WireChat {
    const found = this.#chats.chats.find((each) => each.id === id);
    if (!found) throw new FakeRefusal('not_found');
    return found;
  }

  #chatWithThread(chat_id: unknown): Wire {
    return rewritten(chat, olderChat, this.#newer('get_chat', { chat_id }).answer) as Wire;
  }
}

const answered = (answer: Wire): Done => ({ answer, pushes: [] });

/** From one version's words to the other's. */
const rewritten = <T>(from: Shape<T>, to: Shape<T>, wire: unknown): unknown => to.write(from.read(wire, '', []));
