import type { ConfiguredButton, LivechatConfiguration, UrlInfo } from '../protocol/domain/configuration.ts';
import type { OutgoingEvent } from '../protocol/domain/event.ts';
import type { FilledField, Form, FormType } from '../protocol/domain/form.ts';
import type { ChatId, CustomId, EventId, ThreadId, UserId } from '../protocol/domain/ids.ts';
import type { Properties } from '../protocol/domain/properties.ts';
import type { EcommerceChoice, RichButton } from '../protocol/domain/rich-message.ts';
import type { CustomerPage } from '../protocol/requests.ts';
import type { Open } from '../protocol/shape.ts';
import type { GivenDetails, GivenFields, SessionOptions } from '../session/contract.ts';
import type { Ports } from '../session/ports.ts';
import type { Signal } from '../session/signals.ts';
import type { State } from './state.ts';
import type { ChosenFile } from './uploading-file.ts';

/** Session, store and commands as one: what `createChat` gives. No DOM in it. */
export interface Chat extends Commands, LateCommands {
  /** The newest state; the same object while nothing changed. */
  readonly state: State;
  /** Told after changes, at most once per task. Returns how to stop. */
  subscribe(listener: (state: State) => void): () => void;
  /** Hears what the server and the session say, as it comes: for pages that react to single happenings. */
  onSignal(listener: (signal: Signal) => void): () => void;
  /** Reads derived values: `chat.select(selectTimeline)`. */
  select<T>(selector: (state: State) => T): T;
  /** Requests so far, by action (the platform bills them). */
  readonly traffic: Readonly<Record<string, number>>;
}

export interface Commands {
  /** Connects; nothing is requested or stored before. */
  connect(): void;
  /** Ends everything until `connect`. */
  close(): void;
  /** Tries now instead of when the wait is over; also after a stop. */
  retryConnection(): void;
  /**
   * Erases what is kept of the customer here, and starts anew: as whom, `getToken` says. Without it the platform's cookie
   * still names the same customer.
   */
  logOut(): void;

  /**
   * Begins a chat without a message, where the customer has none; otherwise resumes the newest. Rejects with a
   * `RequestError`.
   */
  startChat(): Promise<void>;
  /** Opens a new thread in a chat that ended. Rejects with a `RequestError`. */
  resume(chatId?: ChatId): Promise<void>;
  /** Ends the active thread. Rejects with a `RequestError`. */
  deactivate(chatId?: ChatId): Promise<void>;
  /**
   * Sends a message; starts or resumes a chat where that is needed. On screen at once, kept until the server has it.
   * Text that is empty, or longer than 16 KB of UTF-8, is refused with a result that says so.
   */
  sendMessage(text: string, options?: { readonly chatId?: ChatId; readonly properties?: Properties }): SendResult;
  /** Sends a failed event again, or a file that did not get through. */
  retry(customId: CustomId): void;
  /** Gives a failed event up, or a file that is on its way. */
  discard(customId: CustomId): void;
  /** Tells agents what is being typed (`send_sneak_peek`), at most once in 2 s; only in an active chat. */
  sendTyping(text: string, chatId?: ChatId): void;
  /** Says that everything up to the newest event, or up to `upTo` (microseconds), was on a visible screen. At most once a second. */
  markSeen(chatId?: ChatId, upTo?: number): void;
  /** Loads the page of history before the oldest event. Does nothing while one is under way or none is left. */
  loadMore(chatId?: ChatId): Promise<void>;

  /** Tells the server that the greeting was on screen. */
  acceptGreeting(): void;
  /** The visitor does not want the greeting. */
  cancelGreeting(): void;

  setOpen(open: boolean): void;
  /** Whether the timeline can be seen right now. */
  setLooking(looking: boolean): void;
  showChat(chatId: ChatId): void;
  showList(): void;
  /** Unsent text; kept across reloads. */
  setDraft(text: string, chatId?: ChatId): void;

  /**
   * Says who the customer is; session fields are merged. What cannot be right, or is refused, is left out and told by a
   * `problem` signal that names it.
   */
  setCustomer(details: GivenDetails): void;
  /** Says these session fields in place of all others. */
  setSessionFields(fields: GivenFields): void;
  setPage(page: CustomerPage): void;
}

/** What most conversations never need: fetched with the first use. Each rejects with a `RequestError`. */
export interface LateCommands {
  /** Sends any kind of event by way of the outbox: on screen at once, kept until the server has it. */
  sendEvent(event: OutgoingEvent, options?: { readonly chatId?: ChatId }): Promise<CustomId>;
  /**
   * Uploads files and sends them, in this order: on screen at once, with progress and retry. Rejects with the reason
   * `entity_too_large` (over 10 MB) or `validation` (a program, or empty) before anything is sent. What a reload finds
   * unfinished is lost.
   */
  sendFiles(files: readonly ChosenFile[], options?: { readonly chatId?: ChatId }): Promise<readonly CustomId[]>;
  /** Takes an own event back, where the platform lets the customer. */
  deleteEvent(event: EventPlace): Promise<void>;
  /** Presses a button of a rich message: sends its postback, and the message that it says if it is of that type. */
  pressButton(press: ButtonPress): Promise<void>;
  /** Shows a custom event in the timeline, as those do that the page draws itself. */
  drawCustomEvent(event: EventPlace): Promise<void>;
  /** Presses a button of the greeting on offer: counted, and the message that it says begins a chat; `cancel` ends it. */
  pressGreetingButton(button: RichButton): Promise<void>;
  /** What is behind a link that the customer writes; asked for once per page. `undefined` where nobody can tell. */
  previewLink(url: string): Promise<UrlInfo | undefined>;

  /** The form of this kind of the chat's group, or of the page's; `undefined` where it is switched off. Asked for once per page. */
  loadForm(type: FormType, chatId?: ChatId): Promise<Form | undefined>;
  /** Goes on with a chat that ended, by way of the form that comes before it where the platform has one. */
  beginAgain(chatId?: ChatId): Promise<void>;
  /** Shows the form for a message that is left where nobody is there; `false` where the platform has none. */
  leaveMessage(chatId?: ChatId): Promise<boolean>;
  /** Shows what was there before the form. */
  closeForm(): Promise<void>;
  /**
   * Sends what was answered: begins the conversation with a `prechat` form, leaves a message with a `ticket` one, and
   * appends all others to the last thread, active or not. It waits for the connection and is sent once, like a message;
   * resolves when the server has it, and rejects with a `RequestError` when it is refused or the connection stops, with
   * nothing left to be sent. One that is under way then, or waits when the chat is closed, goes on with the next
   * connection; the same answers given again join it.
   */
  answerForm(answer: FormAnswer): Promise<void>;
  /** Rates the last thread, or takes the rating back with `undefined`. */
  rate(rating: Rating | undefined, chatId?: ChatId): Promise<void>;
  /** Has the last thread sent to an address when it ends, or at once where it has ended; `undefined` cancels that. */
  sendTranscript(email: string | undefined, chatId?: ChatId): Promise<void>;
  /** Loads all there is of a chat. Rejects where a part of it cannot be had. */
  loadWhole(chatId?: ChatId): Promise<void>;
  /**
   * What the platform is set up to show and say on a page, as far as it is wanted. Rejects where it does not even tell
   * what it decides for the page.
   */
  loadPlatform(wish: PlatformWish): Promise<Platform>;
  /** Gives an agent another picture: an address of http or https. */
  showFace(id: UserId, avatar: string): Promise<void>;
}

/** What is to be asked of the platform's set-up. */
export interface PlatformWish {
  /** Address of the page. */
  readonly url: string;
  readonly wantsButtons: boolean;
  /** Whether the words of this language are wanted. */
  readonly wantsWords: (language: string) => boolean;
}

/** The platform's set-up. What was not wanted, or not told, is empty. */
export interface Platform {
  /** Missing where the platform's own widget is another product, or switched off. */
  readonly livechat?: LivechatConfiguration;
  readonly buttons: readonly ConfiguredButton[];
  /** By the platform's keys; places read `%name%`. */
  readonly words: Readonly<Record<string, string>>;
}

/** What was answered to a form. */
export interface FormAnswer {
  readonly formId: string;
  readonly formType: Open<FormType | 'ask_for_email'>;
  readonly fields: readonly FilledField[];
  /** The chat that it belongs to; none: the one that it begins. */
  readonly chatId?: ChatId | undefined;
  /** Whose form it is; a group that was chosen in it goes before. */
  readonly groupId?: number | undefined;
}

/** What the customer thinks of a thread. */
export interface Rating {
  readonly score: 'good' | 'bad';
  readonly comment?: string;
}

/** Where an event stands. */
export interface EventPlace {
  readonly chatId: ChatId;
  readonly threadId: ThreadId;
  readonly eventId: EventId;
}

/** A button of a rich message, pressed. */
export interface ButtonPress extends EventPlace {
  readonly button: RichButton;
  /** False takes an earlier press back. Default true. */
  readonly toggled?: boolean;
  /** What was chosen of a product. */
  readonly ecommerce?: EcommerceChoice;
  /** Only its postback, whatever its type would say. */
  readonly saysNothing?: boolean;
}

export type SendResult =
  | { readonly ok: true; readonly customId: CustomId }
  | { readonly ok: false; readonly why: 'empty' | 'too_long' | 'forbidden' };

export interface ChatOptions extends SessionOptions {
  /** Parts of the world to replace, for tests and unusual places. Default: the browser's, or Node's. */
  readonly ports?: Partial<Ports>;
  /** Tell agents what is being typed. Default true. */
  readonly sneakPeek?: boolean;
}
