import type { CustomContent } from '../protocol/domain/event.ts';
import type { Agent } from '../protocol/domain/user.ts';
import type { ShownEvent } from '../store/rows.ts';

/**
 * Draws one custom event: the content that an agent or an integration sent, as the server gave it, so unchecked. A node
 * is shown as it is, styled by the page; a string as text; with nothing the event is not shown.
 */
export type CustomRenderer = (
  content: Readonly<Record<string, unknown>>,
  event: CustomContent,
) => Node | string | undefined | null;

/** One for all, or one for each value that `type` has in the contents. */
export type CustomRenderers = CustomRenderer | Readonly<Record<string, CustomRenderer>>;

/**
 * Draws events of one type. A node stands in the conversation as the page styles it, a string as text; with nothing the
 * widget draws the event itself.
 */
export type EventRenderer<E extends ShownEvent = ShownEvent> = (event: E) => Node | string | undefined | null;

/** By type of event. `custom` has renderers of its own. */
export type EventRenderers = {
  readonly [T in Exclude<ShownEvent['type'], 'custom'>]?: EventRenderer<Extract<ShownEvent, { type: T }>>;
};

/**
 * The address of somebody's picture, http or https; with nothing it is the platform's, or their initials. One that
 * throws is told by `customer-chat-error`.
 */
export type AvatarOf = (agent: Agent) => string | undefined | null;
