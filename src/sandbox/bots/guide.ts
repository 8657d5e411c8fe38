/**
 * The scripted bot that takes a customer through the tour. It works as any bot does: it hears what happens in the chats, and
 * acts through the Agent API with its own token, whether or not a person is online. A tour that is under way when the server
 * ends does not go on after the next start; buttons and forms are answered all the same.
 */
import type { Carrier } from '../apis/carrier.ts';
import type { Files } from '../apis/files.ts';
import { type Caller, type Json, type JsonObject, type Origin, type Push, Refusal } from '../engine/contract.ts';
import { type Random32, randomText } from '../random-id.ts';
import type { CancelTimer, Timers } from '../timers.ts';
import { answersIn, buttonOf } from './answers.ts';
import { type CustomerNews, newsIn } from './customer-news.ts';
import { TOUR_WISH, tour } from './tour.ts';
import { TOUR_FILE_NAMES, TOUR_FILES, type TourAddresses, type TourFileName } from './tour-files.ts';
import { TOUR_FORM } from './tour-forms.ts';
import type { Step } from './tour-step.ts';

/** Milliseconds between a word of the customer's and the answer. */
const ANSWER_PAUSE = 700;
const STOP = /^\s*stop\W*$/i;

export interface GuideOptions {
  readonly name: string;
  readonly caller: Caller;
  readonly carrier: Pick<Carrier, 'listen' | 'request'>;
  readonly files: Pick<Files, 'put' | 'has' | 'lose'>;
  readonly timers: Timers;
  readonly random32: Random32;
  /** Hears of what went wrong inside. */
  readonly report: (error: unknown) => void;
}

interface Tour {
  readonly chatId: string;
  readonly threadId: string;
  readonly steps: readonly Step[];
  readonly origin: Origin;
  /** Events by the names that the script has for them. */
  readonly events: Map<string, string>;
  at: number;
  cancel: CancelTimer;
}

export class Guide {
  readonly #options: GuideOptions;
  /** By the chat's id. */
  readonly #tours = new Map<string, Tour>();
  readonly #answers = new Set<CancelTimer>();
  readonly #paths = new Map<TourFileName, string>();

  constructor(options: GuideOptions) {
    this.#options = options;
    options.carrier.listen((push, origin) => this.#hear(push, origin));
  }

  stop(): void {
    for (const { cancel } of this.#tours.values()) cancel();
    for (const cancel of this.#answers) cancel();
    this.#tours.clear();
    this.#answers.clear();
  }

  #hear(push: Push, origin: Origin | undefined): void {
    for (const news of newsIn(push)) {
      if (news.is === 'closed') this.#end(news.chatId);
      else if (origin) this.#take(news, origin);
    }
  }

  #take(news: Exclude<CustomerNews, { is: 'closed' }>, origin: Origin): void {
    if (news.is === 'said' && TOUR_WISH.test(news.text)) {
      if (!this.#tours.has(news.chatId)) this.#soon(0, () => this.#begin(news, origin));
    } else if (news.is === 'said' && STOP.test(news.text) && this.#tours.has(news.chatId)) {
      this.#end(news.chatId);
      this.#reply(news.chatId, 'As you like. Write "show me everything" to see it again.', origin);
    } else if (news.is === 'filled' && news.formId.startsWith(TOUR_FORM)) {
      this.#reply(
        news.chatId,
        `Thank you. You wrote:\n${answersIn(news.fields).join('\n') || 'nothing at all'}`,
        origin,
      );
    } else if (news.is === 'pressed') {
      this.#soon(ANSWER_PAUSE, () => this.#answerButton(news, origin));
    }
  }

  #begin({ chatId, threadId, at }: Extract<CustomerNews, { is: 'said' }>, origin: Origin): void {
    const { caller, name, random32 } = this.#options;
    if (caller.kind !== 'agent' || this.#tours.has(chatId)) return;
    const itself = { user_id: caller.agentId, user_type: 'agent', visibility: 'all', ignore_requester_presence: true };
    this.#act('add_user_to_chat', { chat_id: chatId, ...itself }, origin);
    this.#act('mark_events_as_seen', { chat_id: chatId, seen_up_to: at }, origin);
    const run = `tour-${randomText(random32, 8)}`;
    const steps = tour({ files: this.#addresses(origin.baseUrl), site: origin.baseUrl, guide: name, run });
    const begun: Tour = { chatId, threadId, steps, origin, events: new Map(), at: 0, cancel: () => {} };
    this.#tours.set(chatId, begun);
    this.#wait(begun);
  }

  #wait(tour: Tour): void {
    const step = tour.steps[tour.at];
    if (step === undefined) {
      this.#tours.delete(tour.chatId);
      return;
    }
    tour.cancel = this.#options.timers.after(step.after, () => {
      tour.at += 1;
      if (this.#attempt(() => this.#carryOut(step, tour))) this.#wait(tour);
      else this.#end(tour.chatId);
    });
  }

  #end(chatId: string): void {
    this.#tours.get(chatId)?.cancel();
    this.#tours.delete(chatId);
  }

  #carryOut(step: Step, { chatId, threadId, origin, events }: Tour): void {
    const eventRef = (name: string) => ({ chat_id: chatId, thread_id: threadId, event_id: events.get(name) });
    switch (step.does) {
      case 'send': {
        const { event_id } = this.#act('send_event', { chat_id: chatId, event: step.event }, origin) as JsonObject;
        if (step.as !== undefined && typeof event_id === 'string') events.set(step.as, event_id);
        return;
      }
      case 'typing':
        this.#act('send_typing_indicator', { chat_id: chatId, is_typing: step.isTyping }, origin);
        return;
      case 'think': {
        const { title, description, customId } = step;
        const thought = { chat_id: chatId, title, description, custom_id: customId };
        this.#act('send_thinking_indicator', thought, origin);
        return;
      }
      case 'preview': {
        const event = { type: 'message', text: step.text, custom_id: step.customId };
        this.#act('send_event_preview', { chat_id: chatId, event }, origin);
        return;
      }
      case 'edit':
        this.#act('edit_event', { ...eventRef(step.event), text: step.text }, origin);
        return;
      case 'delete':
        this.#act('delete_event', eventRef(step.event), origin);
        return;
      case 'set_properties':
        this.#act('update_event_properties', { ...eventRef(step.event), properties: step.properties }, origin);
        return;
      case 'delete_properties':
        this.#act('delete_event_properties', { ...eventRef(step.event), properties: step.names }, origin);
        return;
      case 'lose_file':
        this.#options.files.lose(this.#pathOf(step.file));
    }
  }

  #answerButton(news: Extract<CustomerNews, { is: 'pressed' }>, origin: Origin): void {
    const place = { chat_id: news.chatId, thread_id: news.threadId };
    const chat = this.#act('get_chat', place, origin);
    const { caller } = this.#options;
    const label = caller.kind === 'agent' && buttonOf(chat, news.eventId, news.postbackId, caller.agentId);
    if (label === undefined || label === false) return;
    this.#say(news.chatId, news.toggled ? `You chose “${label}”.` : `You took “${label}” back.`, origin);
  }

  #reply(chatId: string, text: string, origin: Origin): void {
    this.#soon(ANSWER_PAUSE, () => this.#say(chatId, text, origin));
  }

  #say(chatId: string, text: string, origin: Origin): void {
    this.#act('send_event', { chat_id: chatId, event: { type: 'message', text } }, origin);
  }

  /** Never at once: who hears a push may not ask before it has been told to everybody. */
  #soon(ms: number, work: () => void): void {
    const cancel = this.#options.timers.after(ms, () => {
      this.#answers.delete(cancel);
      this.#attempt(work);
    });
    this.#answers.add(cancel);
  }

  /** A refusal means that the chat is over or belongs to others now: then there is nothing more to say. */
  #attempt(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) this.#options.report(error);
      return false;
    }
  }

  /** @throws Refusal */
  #act(action: string, payload: JsonObject, { baseUrl }: Origin): Json {
    const { carrier, caller } = this.#options;
    const origin = { ip: '127.0.0.1', userAgent: 'customer-chat-sandbox guide', baseUrl };
    let answer: Json = null;
    carrier.request({ version: '3.6', action, payload, caller, origin }, (reply) => {
      if ('refusal' in reply) throw reply.refusal;
      answer = reply.answer;
    });
    return answer;
  }

  #addresses(baseUrl: string): TourAddresses {
    this.#paths.delete('lost');
    return Object.fromEntries(TOUR_FILE_NAMES.map((name) => [name, baseUrl + this.#pathOf(name)])) as TourAddresses;
  }

  /** A file is put on the server once, and again when it has gone. */
  #pathOf(name: TourFileName): string {
    const { files } = this.#options;
    const known = this.#paths.get(name);
    if (known !== undefined && files.has(known)) return known;
    const { name: fileName, contentType, make } = TOUR_FILES[name];
    const path = files.put(fileName, contentType, make());
    this.#paths.set(name, path);
    return path;
  }
}
