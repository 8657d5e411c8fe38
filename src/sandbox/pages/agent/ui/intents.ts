import type { TransferTarget } from '../commands/hold-chat.ts';
import type { DeskDialog, PropertyOwner } from '../domain/desk-dialog.ts';
import type { Draft, Tab, View } from '../domain/desk-places.ts';
import type { EventDraft } from '../domain/event-draft.ts';
import type { Properties } from '../domain/properties.ts';

interface EventPlace {
  readonly chatId: string;
  readonly threadId: string;
  readonly eventId: string;
}

/** All that a view of the desk can ask for. */
export type Intent =
  | { readonly type: 'open_chat'; readonly chatId: string | undefined }
  | { readonly type: 'choose_view'; readonly view: View }
  | { readonly type: 'choose_tab'; readonly tab: Tab }
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'accept_chats'; readonly accepting: boolean }
  | { readonly type: 'change_draft'; readonly chatId: string; readonly draft: Draft }
  | { readonly type: 'send'; readonly chatId: string; readonly draft: Draft }
  | { readonly type: 'attach'; readonly chatId: string; readonly files: readonly File[] }
  | { readonly type: 'detach'; readonly chatId: string; readonly key: string }
  | { readonly type: 'upload_again'; readonly chatId: string; readonly key: string }
  | { readonly type: 'describe_file'; readonly chatId: string; readonly key: string; readonly words: string }
  | {
      readonly type: 'send_draft';
      readonly chatId: string;
      readonly draft: EventDraft;
      readonly visibility: 'all' | 'agents';
    }
  | { readonly type: 'stream'; readonly on: boolean }
  | { readonly type: 'think'; readonly chatId: string; readonly title: string }
  | { readonly type: 'ask'; readonly dialog: DeskDialog }
  | ({ readonly type: 'edit'; readonly text: string } & EventPlace)
  /** The last message of one's own, if there is one. */
  | { readonly type: 'edit_last'; readonly chatId: string }
  | ({ readonly type: 'delete' } & EventPlace)
  | { readonly type: 'set_properties'; readonly of: PropertyOwner; readonly properties: Properties }
  | {
      readonly type: 'remove_property';
      readonly of: PropertyOwner;
      readonly namespace: string;
      readonly name: string;
    }
  | {
      readonly type: 'invite';
      readonly chatId: string;
      readonly agentId: string;
      readonly visibility: 'all' | 'agents';
    }
  | { readonly type: 'remove_agent'; readonly chatId: string; readonly agentId: string }
  | {
      readonly type: 'greet';
      readonly customerId: string;
      readonly draft: EventDraft;
      readonly announcement: boolean;
    }
  | { readonly type: 'ban'; readonly customerId: string; readonly days: number }
  | { readonly type: 'update_customer'; readonly customerId: string; readonly name?: string; readonly email?: string }
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
  /** What went wrong, if anything, once it is known: of what a window waits for before it closes. */
  outcome: Promise<string | undefined> = Promise.resolve(undefined);

  constructor(readonly intent: Intent) {
    super('agent-intent', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'agent-intent': IntentEvent;
  }
}
