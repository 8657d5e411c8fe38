import type { LitElement, ReactiveController } from 'lit';
import type { ChatId } from '../../protocol/domain/ids.ts';
import type { Chat } from '../../store/chat.ts';
import { CommandIntent } from '../intents.ts';

/**
 * The chat of the window that a rare view stands in: what such a view follows is of interest to it alone, and the window
 * need not know of it. Outside of a window there is none.
 */
export class ChatAtHand implements ReactiveController {
  chat: Chat | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.dispatchEvent(
      new CommandIntent((chat) => {
        this.chat = chat;
      }),
    );
  }

  /** The chat that the window shows now: it may change under a view that stays. */
  get chatId(): ChatId | undefined {
    let shown: ChatId | undefined;
    this.host.dispatchEvent(
      new CommandIntent((_, chatId) => {
        shown = chatId;
      }),
    );
    return shown;
  }

  /** What was left unfinished under this key. */
  draft(key: string): string {
    return this.chat?.state.window.drafts[key] ?? '';
  }

  /** Keeps what is not finished under this key; nothing of it where it is empty. */
  keep(key: string, draft: string): void {
    this.chat?.setDraft(draft, key as ChatId);
  }
}
