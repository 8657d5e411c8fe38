import type { Greeting } from '../protocol/domain/greeting.ts';
import type { Chat } from '../store/chat.ts';
import type { LauncherView } from '../store/views.ts';
import { emit } from './events.ts';

/** What becomes of the greeting on offer: the page is told, and one for those who leave waits until they do. */
export class GreetingNews {
  #current: Greeting | undefined;
  /** It was said to be shown. */
  #isTold = false;
  /** The visitor was about to leave while this one was on offer. */
  #leaving: string | undefined;
  readonly #stop = new AbortController();

  constructor(
    private readonly host: HTMLElement & { readonly chat: Chat | undefined },
    private readonly launcher: { lookAgain(): Promise<void> },
  ) {
    const { signal } = this.#stop;
    // Out over the top, where the address and the tabs are.
    const leave = ({ clientY, relatedTarget }: MouseEvent) => {
      if (clientY > 0 || relatedTarget !== null || this.#current?.isExitIntent !== true) return;
      this.#leaving = this.#current.uniqueId;
      // It is looked at again with the next news.
      this.launcher.lookAgain().catch(() => {});
    };
    document.addEventListener('mouseout', leave, { signal });
  }

  /** Whether what is to be seen beside the launcher can be seen now. */
  mayPeek({ peek }: LauncherView): boolean {
    const { isExitIntent, uniqueId } = peek?.greeting ?? {};
    return !isExitIntent || uniqueId === this.#leaving;
  }

  /** Fetches what it is drawn with. */
  load({ event }: Greeting): Promise<unknown> {
    const card = import('../ui/greeting/greeting-card.ts');
    return event.type === 'rich_message' ? Promise.all([card, import('../ui/rich/rich-card.ts')]) : card;
  }

  /** The greeting on offer now. */
  tell(greeting: Greeting | undefined): void {
    const before = this.#current;
    this.#current = greeting;
    if (before?.uniqueId !== greeting?.uniqueId) {
      const is = this.#isChatting ? 'answered' : 'hidden';
      if (before && this.#isTold) emit(this.host, 'customer-chat-greeting', { is, greeting: before });
      this.#isTold = false;
    }
    if (!greeting?.accepted || this.#isTold) return;
    this.#isTold = true;
    emit(this.host, 'customer-chat-greeting', { is: 'shown', greeting });
  }

  get #isChatting(): boolean {
    const chats = this.host.chat?.state.chats;
    return chats?.order.some((id) => chats.byId[id]?.active) === true;
  }

  end(): void {
    this.tell(undefined);
    this.#stop.abort();
  }
}
