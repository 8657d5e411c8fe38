import type { TransferTarget } from '../commands/hold-chat.ts';
import type { Draft, Tab, View } from '../domain/desk-places.ts';

/** All that a view of the desk can ask for. */
export type Intent =
  | { readonly type: 'open_chat'; readonly chatId: string | undefined }
  | { readonly type: 'choose_view'; readonly view: View }
  | { readonly type: 'choose_tab'; readonly tab: Tab }
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'accept_chats'; readonly accepting: boolean }
  | { readonly type: 'change_draft'; readonly chatId: string; readonly draft: Draft }
  | { readonly type: 'send'; readonly chatId: string; readonly draft: Draft }
  | { readonly type: 'retry'; readonly customId: string }
  | { readonly type: 'withdraw'; readonly customId: string }
  | { readonly type: 'join'; readonly chatId: string; readonly visibility: 'all' | 'agents' }
  | { readonly type: 'take_over'; readonly chatId: string }
  | { readonly type: 'leave'; readonly chatId: string }
  | { readonly type: 'choose_transfer'; readonly chatId: string }
  | { readonly type: 'transfer'; readonly chatId: string; readonly target: TransferTarget }
  | { readonly type: 'close_chat'; readonly chatId: string }
  | { readonly type: 'resume'; readonly chatId: string }
  | { readonly type: 'start_chat'; readonly customerId: string }
  | { readonly type: 'tag'; readonly chatId: string; readonly threadId: string; readonly word: string }
  | { readonly type: 'untag'; readonly chatId: string; readonly threadId: string; readonly word: string }
  | { readonly type: 'load_older'; readonly chatId: string }
  | { readonly type: 'load_newest'; readonly chatId: string }
  | { readonly type: 'load_archive' }
  | { readonly type: 'seen'; readonly chatId: string; readonly upTo: string }
  | { readonly type: 'toggle_details'; readonly open: boolean }
  | { readonly type: 'dismiss_notice' }
  | { readonly type: 'reconnect' }
  | { readonly type: 'sign_out' };

export type IntentOf<T extends Intent['type']> = Extract<Intent, { type: T }>;

/** How a view says what the agent wants; the desk hears it and stops it. */
export class IntentEvent extends Event {
  constructor(readonly intent: Intent) {
    super('agent-intent', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'agent-intent': IntentEvent;
  }
}
