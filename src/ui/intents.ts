import type { ChatId, CustomId } from '../protocol/domain/ids.ts';
import type { Properties } from '../protocol/domain/properties.ts';
import type { Micros } from '../protocol/domain/time.ts';
import type { Chat, SendResult } from '../store/chat.ts';

/** What a view asks for. It goes up to the window, which makes a command of it and lets it go no further. */
abstract class Intent extends Event {
  /** `composed`: it may come from within a view of a view. */
  constructor(name: string, composed = false) {
    super(`customer-chat-${name}`, { bubbles: true, composed });
  }
}

/** The customer pressed Enter, the button, or a starter. */
export class SendMessageIntent extends Intent {
  /** Set by whoever hears it, when the text was not taken: then it must stay in its field. */
  refused: Extract<SendResult, { ok: false }>['why'] | undefined;
  /** What goes with it; set by a view that knows more of what is written. */
  properties: Properties | undefined;
  constructor(readonly text: string) {
    super('send-message');
  }
}

/** The unsent text changed. */
export class DraftIntent extends Intent {
  constructor(readonly text: string) {
    super('draft');
  }
}

/** A failed event is to be sent again. */
export class RetryIntent extends Intent {
  constructor(readonly customId: CustomId) {
    super('retry');
  }
}

/** The reader nears the oldest message there is. */
export class LoadMoreIntent extends Intent {
  constructor() {
    super('load-more');
  }
}

/** What has come into the reader's sight: how far, and whether the end is there. */
export class ReadIntent extends Intent {
  constructor(
    readonly chatId: ChatId | undefined,
    /** Time of the newest event of others that was in sight, if any. */
    readonly upTo: Micros | undefined,
    readonly atEnd: boolean,
  ) {
    super('read');
  }
}

/** Connect now instead of later, or after a stop. */
export class ReconnectIntent extends Intent {
  constructor() {
    super('reconnect');
  }
}

/** The conversation is to end. */
export class EndIntent extends Intent {
  constructor() {
    super('end');
  }
}

/** An ended conversation, or a first one, is to begin. */
export class StartIntent extends Intent {
  constructor() {
    super('start');
  }
}

/** The list of conversations is to be shown. */
export class ShowListIntent extends Intent {
  constructor() {
    super('show-list');
  }
}

/** One conversation is to be shown. */
export class ShowChatIntent extends Intent {
  constructor(readonly chatId: ChatId) {
    super('show-chat');
  }
}

/** The switch for sounds was turned. */
export class SoundIntent extends Intent {
  constructor(readonly on: boolean) {
    super('sound');
  }
}

/** What can be done about a conversation while it runs. */
export type Aside = 'rating' | 'transcript';

/** One of these is to be shown. */
export class ShowAsideIntent extends Intent {
  constructor(readonly what: Aside) {
    super('show-aside', true);
  }
}

/** What only rare views ask for: they name the command themselves, so that the window need not know all of them. */
export class CommandIntent extends Intent {
  /** How it went; set by whoever hears the intent. Rejects when the command was refused. */
  outcome: Promise<unknown> | undefined;
  constructor(readonly run: (chat: Chat, chatId: ChatId | undefined) => unknown) {
    super('command', true);
  }
}

/** The window is to close. It leaves the window; whoever opened it decides. */
export class MinimiseIntent extends Intent {
  constructor() {
    super('minimise');
  }
}

declare global {
  interface HTMLElementEventMap {
    'customer-chat-send-message': SendMessageIntent;
    'customer-chat-draft': DraftIntent;
    'customer-chat-retry': RetryIntent;
    'customer-chat-load-more': LoadMoreIntent;
    'customer-chat-read': ReadIntent;
    'customer-chat-reconnect': ReconnectIntent;
    'customer-chat-end': EndIntent;
    'customer-chat-start': StartIntent;
    'customer-chat-show-list': ShowListIntent;
    'customer-chat-show-chat': ShowChatIntent;
    'customer-chat-sound': SoundIntent;
    'customer-chat-command': CommandIntent;
    'customer-chat-show-aside': ShowAsideIntent;
    'customer-chat-minimise': MinimiseIntent;
  }
}
