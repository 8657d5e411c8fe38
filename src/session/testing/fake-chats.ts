import { formatTime } from '../../protocol/domain/time.ts';

/** A payload as it stands on the wire. */
export type Wire = Readonly<Record<string, unknown>>;

export interface WireEvent extends Wire {
  readonly id: string;
  readonly type: string;
  readonly created_at: string;
  readonly author_id?: string;
  readonly custom_id?: string;
  readonly text?: string;
}

export interface WireThread {
  readonly id: string;
  active: boolean;
  readonly created_at: string;
  readonly user_ids: readonly string[];
  events: readonly WireEvent[];
  readonly previous_thread_id?: string;
  next_thread_id?: string;
}

export interface WireChat {
  readonly id: string;
  /** Oldest first. */
  readonly threads: WireThread[];
}

/** The server says no. */
export class FakeRefusal extends Error {
  constructor(
    readonly type: string,
    readonly data?: Wire,
  ) {
    super(type);
  }
}

/** What a request did: its answer, and the pushes that everybody of the customer hears. */
export interface Done {
  readonly answer: Wire;
  readonly pushes: readonly WirePush[];
}

export interface WirePush {
  readonly action: string;
  readonly payload: Wire;
}

type Handler = (payload: Wire) => Done;

const answered = (answer: Wire = {}, ...pushes: readonly WirePush[]): Done => ({ answer, pushes });

/** One customer's chats, by the platform's rules as far as a session can tell. */
export class FakeChats {
  readonly chats: WireChat[] = [];
  /** Nobody is there: only continuous chats can begin. */
  groupsOffline = false;
  /** Statuses of groups beside `0`, by id. */
  readonly otherGroups: Record<number, string> = {};
  /** How many chats the customer may have. */
  limit = 1;
  /** Who the customer is. */
  customerId = 'customer-1';
  /** What is known of the visit. */
  sessionFields: Wire = {};
  readonly #now: () => number;
  #last = 0;
  #ids = 0;

  /** `now` gives the server's milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Every event of every thread that a customer can see, in the server's order. */
  get events(): readonly WireEvent[] {
    return this.chats.flatMap(({ threads }) => threads.flatMap(({ events }) => events));
  }

  /** Texts of the messages, in the server's order. */
  get texts(): readonly string[] {
    return this.events.flatMap(({ text }) => (text === undefined ? [] : [text]));
  }

  readonly handlers: Readonly<Record<string, Handler>> = {
    ping: () => answered(),
    list_chats: (payload) => this.#listChats(payload),
    list_threads: (payload) => this.#listThreads(payload),
    get_chat: (payload) => {
      const chat = this.#chat(payload.chat_id);
      return answered({ ...this.#chatWithoutThread(chat), thread: chat.threads.at(-1) });
    },
    start_chat: (payload) => {
      if (this.chats.length >= this.limit) throw new FakeRefusal('chat_limit_reached');
      this.#checkOnline(payload);
      const chat: WireChat = { id: this.#id('CHAT'), threads: [] };
      this.chats.push(chat);
      return this.#begin(chat, payload, { chat_id: chat.id });
    },
    resume_chat: (payload) => {
      const { id } = payload.chat as { readonly id: string };
      const chat = this.#chat(id);
      if (chat.threads.at(-1)?.active) throw new FakeRefusal('chat_already_active');
      this.#checkOnline(payload);
      return this.#begin(chat, payload, {});
    },
    send_event: (payload) => {
      const chat = this.#chat(payload.chat_id);
      const thread = chat.threads.at(-1);
      if (!thread?.active) throw new FakeRefusal('chat_inactive');
      const event = this.#append(thread, this.customerId, payload.event as Wire);
      return answered({ event_id: event.id }, incomingEvent(chat, thread, event));
    },
    deactivate_chat: (payload) => answered({}, ...this.closeThread(String(payload.id))),
    update_customer: (payload) => {
      this.#learn(payload);
      return answered();
    },
    update_customer_page: () => answered(),
    set_customer_session_fields: (payload) => {
      this.sessionFields = {};
      this.#learn(payload);
      return answered();
    },
    send_sneak_peek: () => answered(),
    mark_events_as_seen: () => answered(),
    list_group_statuses: () =>
      answered({ groups_status: { 0: this.groupsOffline ? 'offline' : 'online', ...this.otherGroups } }),
    get_form: () => answered({ enabled: false }),
    upload_file: () => answered({ url: 'https://cdn.example.test/files/1' }),
    login: ({ customer }) => {
      this.#learn(customer as Wire | undefined);
      const session_fields = Object.entries(this.sessionFields).map(([name, value]) => ({ [name]: value }));
      return answered({
        customer: { id: this.customerId, session_fields },
        has_active_thread: this.chats.some(({ threads }) => threads.at(-1)?.active),
        chats: this.chats.map(({ id }) => ({ chat_id: id, has_unread_events: false })),
      });
    },
  };

  /** Session fields are merged, whoever says them. */
  #learn({ session_fields }: Wire = {}): void {
    this.sessionFields = Object.assign({}, this.sessionFields, ...((session_fields as readonly Wire[]) ?? []));
  }

  /** An agent begins a chat or a new thread of the newest one. */
  agentBegins(text: string, chatId?: string): WirePush[] {
    const chat = chatId === undefined ? { id: this.#id('CHAT'), threads: [] } : this.#chat(chatId);
    if (chatId === undefined) this.chats.push(chat);
    const event = { type: 'message', text };
    return [...this.#begin(chat, { chat: { thread: { events: [event] } } }, {}, 'agent-1').pushes];
  }

  /** An agent writes into the last thread. */
  agentWrites(text: string, chatId?: string): WirePush[] {
    const chat = this.#newest(chatId);
    const thread = lastOf(chat);
    return [incomingEvent(chat, thread, this.#append(thread, 'agent-1', { type: 'message', text }))];
  }

  /** The router closes the active thread. */
  closeThread(chatId?: string): WirePush[] {
    const chat = this.#newest(chatId);
    const thread = lastOf(chat);
    if (!thread.active) throw new FakeRefusal('chat_inactive');
    const note = this.#append(thread, undefined, {
      type: 'system_message',
      system_message_type: 'routing.archived_inactive',
    });
    thread.active = false;
    return [
      incomingEvent(chat, thread, note),
      { action: 'chat_deactivated', payload: { chat_id: chat.id, thread_id: thread.id } },
    ];
  }

  /** Somebody edits an event: the one with this text. */
  edit(text: string, newText: string): WirePush[] {
    const { chat, thread, event } = this.#find(text);
    const edited = { ...event, text: newText };
    thread.events = thread.events.map((each) => (each === event ? edited : each));
    return [{ action: 'event_updated', payload: { chat_id: chat.id, thread_id: thread.id, event: edited } }];
  }

  /** Somebody deletes the event with this text. */
  delete(text: string): WirePush[] {
    const { chat, thread, event } = this.#find(text);
    thread.events = thread.events.filter((each) => each !== event);
    return [{ action: 'event_deleted', payload: { chat_id: chat.id, thread_id: thread.id, event_id: event.id } }];
  }

  #find(text: string) {
    for (const chat of this.chats) {
      for (const thread of chat.threads) {
        const event = thread.events.find((each) => each.text === text);
        if (event) return { chat, thread, event };
      }
    }
    throw new Error(`No event says "${text}".`);
  }

  #begin(chat: WireChat, payload: Wire, answer: Wire, author = this.customerId): Done {
    const { thread: initial } = (payload.chat ?? {}) as { readonly thread?: { readonly events?: readonly Wire[] } };
    const before = chat.threads.at(-1);
    const thread: WireThread = {
      id: this.#id('THREAD'),
      active: payload.active !== false,
      created_at: formatTime(this.#time()),
      user_ids: [this.customerId],
      events: [],
      ...(before && { previous_thread_id: before.id }),
    };
    if (before) before.next_thread_id = thread.id;
    chat.threads.push(thread);
    const events = (initial?.events ?? []).map((event) => this.#append(thread, author, event));
    return answered(
      { ...answer, thread_id: thread.id, ...(events.length > 0 && { event_ids: events.map(({ id }) => id) }) },
      { action: 'incoming_chat', payload: { chat: { ...this.#chatWithoutThread(chat), thread: { ...thread } } } },
    );
  }

  #append(thread: WireThread, author: string | undefined, event: Wire): WireEvent {
    const appended: WireEvent = {
      ...event,
      type: String(event.type),
      id: this.#id('EVENT'),
      created_at: formatTime(this.#time()),
      ...(author !== undefined && { author_id: author }),
    };
    thread.events = [...thread.events, appended];
    return appended;
  }

  #listChats(payload: Wire): Done {
    const newestFirst = [...this.chats].sort((a, b) =>
      lastOf(b).created_at < lastOf(a).created_at ? -1 : lastOf(b).created_at > lastOf(a).created_at ? 1 : 0,
    );
    const { items, next } = page(newestFirst, payload, 10);
    const chats_summary = items.map((chat) => {
      const last = lastOf(chat);
      const lastEvents = last.events.map((event) => [event.type, { thread_id: last.id, event }]);
      return {
        ...this.#chatWithoutThread(chat),
        active: last.active,
        last_thread_id: last.id,
        last_thread_created_at: last.created_at,
        last_event_per_type: Object.fromEntries(lastEvents),
      };
    });
    return answered({ chats_summary, total_chats: this.chats.length, ...next });
  }

  #listThreads(payload: Wire): Done {
    const newestFirst = [...this.#chat(payload.chat_id).threads].reverse();
    const wanted = payload.min_events_count;
    let limit = 3;
    if (typeof wanted === 'number') {
      const eventsOf = (count: number) =>
        newestFirst.slice(0, count).reduce((sum, { events }) => sum + events.length, 0);
      limit = 1;
      while (limit < newestFirst.length && eventsOf(limit) < wanted) limit += 1;
    }
    const { items, next } = page(newestFirst, payload, Math.max(limit, 1));
    return answered({
      threads: items.map((thread) => ({ ...thread })),
      found_threads: newestFirst.length,
      ...next,
    });
  }

  #checkOnline(payload: Wire): void {
    if (this.groupsOffline && payload.continuous !== true) throw new FakeRefusal('groups_offline');
  }

  #chatWithoutThread({ id }: WireChat): Wire {
    return { id, users: [{ id: this.customerId, type: 'customer', present: true }], access: { group_ids: [0] } };
  }

  #chat(id: unknown): WireChat {
    const chat = this.chats.find((each) => each.id === id);
    if (!chat) throw new FakeRefusal('not_found');
    return chat;
  }

  #newest(chatId: string | undefined): WireChat {
    const chat = chatId === undefined ? this.chats.at(-1) : this.#chat(chatId);
    if (!chat) throw new Error('There is no chat yet.');
    return chat;
  }

  #id(kind: string): string {
    this.#ids += 1;
    return `${kind}${this.#ids}`;
  }

  /** Microseconds, never the same twice. */
  #time(): number {
    this.#last = Math.max(this.#last + 1, Math.floor(this.#now() * 1000));
    return this.#last;
  }
}

function lastOf(chat: WireChat): WireThread {
  const last = chat.threads.at(-1);
  if (!last) throw new Error(`Chat ${chat.id} has no thread.`);
  return last;
}

const incomingEvent = (chat: WireChat, thread: WireThread, event: WireEvent): WirePush => ({
  action: 'incoming_event',
  payload: { chat_id: chat.id, thread_id: thread.id, event },
});

/** `page_id` is where to go on, and how much to give. */
function page<T>(items: readonly T[], payload: Wire, usual: number): { readonly items: readonly T[]; next: Wire } {
  const [from = 0, limit = usual] =
    typeof payload.page_id === 'string'
      ? payload.page_id.split('+').map(Number)
      : [0, typeof payload.limit === 'number' ? payload.limit : usual];
  const end = from + limit;
  return { items: items.slice(from, end), next: end < items.length ? { next_page_id: `${end}+${limit}` } : {} };
}
