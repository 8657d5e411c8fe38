import type { ChatEvent } from '../../protocol/domain/event.ts';
import type { DeletedProperties, Properties } from '../../protocol/domain/properties.ts';
import type { RichElement } from '../../protocol/domain/rich-message.ts';
import type { EventPatch } from '../state.ts';

/** What pushes delete, as a change: the names, without values. */
export const deleting = (deleted: DeletedProperties): Properties =>
  Object.fromEntries(
    Object.entries(deleted).map(([namespace, names]) => [
      namespace,
      Object.fromEntries(names.map((name) => [name, undefined])),
    ]),
  );

/** Properties with a change laid over them. What has no value any more is gone, and so is a namespace without names. */
export function changeProperties(properties: Properties | undefined, change: Properties): Properties {
  const result: Record<string, Properties[string]> = { ...properties };
  for (const [namespace, values] of Object.entries(change)) {
    const left = Object.entries({ ...result[namespace], ...values }).filter(([, value]) => value !== undefined);
    if (left.length > 0) result[namespace] = Object.fromEntries(left);
    else delete result[namespace];
  }
  return result;
}

/** The event with the changes of one login in it. */
export const applyPatches = (event: ChatEvent, patches: readonly EventPatch[], login: number): ChatEvent =>
  patches.reduce((before, patch) => (patch.login === login ? applyPatch(before, patch) : before), event);

function applyPatch(event: ChatEvent, patch: EventPatch): ChatEvent {
  if ('properties' in patch) return { ...event, properties: changeProperties(event.properties, patch.properties) };
  return event.type === 'rich_message' && event.elements
    ? { ...event, elements: event.elements.map((element) => toggle(element, patch)) }
    : event;
}

const toggle = (
  element: RichElement,
  { userId, postback: { id, toggled } }: Extract<EventPatch, { postback: unknown }>,
) =>
  element.buttons
    ? {
        ...element,
        buttons: element.buttons.map((button) => {
          if (button.postbackId !== id) return button;
          const others = (button.userIds ?? []).filter((user) => user !== userId);
          return { ...button, userIds: toggled ? [...others, userId] : others };
        }),
      }
    : element;
