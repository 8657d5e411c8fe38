import type { ChatEvent, CustomContent } from '../protocol/domain/event.ts';
import type { ChatId } from '../protocol/domain/ids.ts';
import type { Chat } from '../store/chat.ts';
import type { EventPage, State } from '../store/state.ts';
import type { CustomRenderer, CustomRenderers } from './custom-renderer.ts';
import { emit } from './events.ts';
import type { Settings } from './settings.ts';

type Host = HTMLElement & Pick<Settings, 'renderers'>;

/** What was made of a content. Kept as long as the content is: a row that comes back shows the same node. */
interface Made {
  readonly by: CustomRenderers;
  readonly node: Node | undefined;
}

/** Each chat has one, each element draws for its own views. */
const followed = new WeakSet<Chat>();
const drawers = new WeakMap<Host, Drawer>();

/** Has the chat show those custom events that the page's renderers draw. */
export function drawCustomEvents(host: Host, chat: Chat): void {
  const drawer = drawers.get(host) ?? new Drawer(host);
  drawers.set(host, drawer);
  drawer.look(chat);
  if (followed.has(chat)) return;
  followed.add(chat);
  chat.subscribe(() => drawer.look(chat));
}

class Drawer {
  readonly #made = new WeakMap<object, Made>();
  #seen = new WeakSet<EventPage>();
  #by: CustomRenderers | undefined;

  constructor(private readonly host: Host) {
    host.addEventListener('customer-chat-draw', (intent) => {
      if (intent.event.type !== 'custom' || !('id' in intent.event)) return;
      intent.stopPropagation();
      intent.drawn = this.#draw(intent.event);
    });
  }

  /** Finds what is new. */
  look(chat: Chat): void {
    if (this.#by !== this.host.renderers) this.#seen = new WeakSet();
    this.#by = this.host.renderers;
    for (const [chatId, page] of pagesOf(chat.state)) {
      if (this.#seen.has(page)) continue;
      this.#seen.add(page);
      for (const { threadId, event } of page.events) {
        if (!isHidden(event) || this.#draw(event) === undefined) continue;
        void chat.drawCustomEvent({ chatId, threadId, eventId: event.id });
      }
    }
  }

  #draw(event: CustomContent): Node | undefined {
    const { renderers } = this.host;
    const { content } = event;
    if (renderers === undefined || content === undefined) return undefined;
    const before = this.#made.get(content);
    if (before?.by === renderers) return before.node;
    const node = this.#make(renderers, content, event);
    this.#made.set(content, { by: renderers, node });
    return node;
  }

  #make(renderers: CustomRenderers, content: NonNullable<CustomContent['content']>, event: CustomContent) {
    try {
      const made = rendererOf(renderers, content)?.(content, event);
      return typeof made === 'string' ? document.createTextNode(made) : (made ?? undefined);
    } catch (error) {
      const message = `A renderer failed on event ${event.id}: ${error instanceof Error ? error.message : error}`;
      emit(this.host, 'customer-chat-error', { message });
      return undefined;
    }
  }
}

function rendererOf(
  renderers: CustomRenderers,
  { type }: Readonly<Record<string, unknown>>,
): CustomRenderer | undefined {
  if (typeof renderers === 'function') return renderers;
  return typeof type === 'string' && Object.hasOwn(renderers, type) ? renderers[type] : undefined;
}

const pagesOf = ({ timeline }: State): readonly (readonly [ChatId, EventPage])[] =>
  Object.entries(timeline.byChat).flatMap(([chatId, { pages }]) =>
    pages.map((page) => [chatId as ChatId, page] as const),
  );

/** Has no row yet. */
const isHidden = (event: ChatEvent): event is CustomContent =>
  event.type === 'custom' && event.properties?.customer_chat?.drawn !== true;
