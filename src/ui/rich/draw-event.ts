import type { ShownEvent } from '../../store/rows.ts';

/** Asks whoever knows how to draw an event of the page's. It rises to `<customer-chat>` and no further. */
export class DrawEvent extends Event {
  /** What was made of it; set by whoever hears this. */
  drawn: Node | undefined;
  constructor(readonly event: ShownEvent) {
    super('customer-chat-draw', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'customer-chat-draw': DrawEvent;
  }
}
