import type { ShownEvent } from '../store/rows.ts';
import type { DrawEvent } from '../ui/rich/draw-event.ts';
import type { EventRenderer } from './custom-renderer.ts';
import { emit } from './events.ts';
import type { Settings } from './settings.ts';

type Host = HTMLElement & Pick<Settings, 'eventRenderers'>;

const drawing = new WeakSet<Host>();

/** Has the page's renderers asked for events of the platform's own types. */
export function drawEvents(host: Host): void {
  if (drawing.has(host) || !host.eventRenderers) return;
  drawing.add(host);
  host.addEventListener('customer-chat-draw', (intent: DrawEvent) => {
    const { event } = intent;
    const { eventRenderers = {} } = host;
    const renderer = event.type !== 'custom' && Object.hasOwn(eventRenderers, event.type) && eventRenderers[event.type];
    if (!renderer) return;
    intent.stopPropagation();
    intent.drawn = drawn(host, renderer as EventRenderer, event);
  });
}

function drawn(host: Host, renderer: EventRenderer, event: ShownEvent): Node | undefined {
  try {
    const made = renderer(event);
    return typeof made === 'string' ? document.createTextNode(made) : (made ?? undefined);
  } catch (error) {
    const message = `A renderer failed on a ${event.type}: ${error instanceof Error ? error.message : error}`;
    emit(host, 'customer-chat-error', { message });
    return undefined;
  }
}
