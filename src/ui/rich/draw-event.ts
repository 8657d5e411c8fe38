import type { CustomContent } from '../../protocol/domain/event.ts';

/** Asks whoever knows how to draw a custom event. It rises to `<customer-chat>` and no further. */
export class DrawEvent extends Event {
  /** What was made of it; set by whoever hears this. */
  drawn: Node | undefined;
  constructor(readonly event: CustomContent) {
    super('customer-chat-draw', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'customer-chat-draw': DrawEvent;
  }
}
