import type { ChatEvent } from '../../protocol/domain/event.ts';
import type { UserId } from '../../protocol/domain/ids.ts';
import type { DeletedProperties, Properties } from '../../protocol/domain/properties.ts';
import type { Postback, RichElement } from '../../protocol/domain/rich-message.ts';
import type { EventPatch } from '../state.ts';

/** What one push changes. */
export type Change = Partial<Omit<EventPatch, 'login'>>;

export const deleting = (deleted: DeletedProperties): Properties =>
  mapValues(deleted, (names) => Object.fromEntries(names.map((name) => [name, undefined])));

export const toggling = ({ id, toggled }: Postback, userId: UserId): EventPatch['toggles'] => ({
  [id]: { [userId]: toggled },
});

/** Two changes as one. */
export const addChange = (patch: EventPatch | undefined, change: Change, login: number): EventPatch => {
  const before = patch?.login === login ? patch : undefined;
  return {
    login,
    properties: overlay(before?.properties, change.properties),
    toggles: overlay(before?.toggles, change.toggles),
  };
};

/** The event with the changes in it. */
export function applyPatch<E extends ChatEvent>(patch: Change | undefined, event: E): E {
  if (!patch) return event;
  const { properties: _, ...rest } = event;
  const properties = changeProperties(event.properties ?? {}, patch.properties);
  const changed = Object.keys(properties).length > 0 ? { ...rest, properties } : rest;
  return toggleButtons(changed as E, patch.toggles ?? {});
}

/** Properties with a change laid over them. A namespace that has lost its last name is gone. */
export function changeProperties(properties: Properties, change: Properties = {}): Properties {
  const entries = Object.entries(overlay(properties, change)).flatMap(([namespace, values]) => {
    const left = Object.entries(values).filter(([, value]) => value !== undefined);
    return left.length > 0 || !(namespace in change) ? [[namespace, Object.fromEntries(left)]] : [];
  });
  return Object.fromEntries(entries);
}

function toggleButtons<E extends ChatEvent>(event: E, toggles: EventPatch['toggles']): E {
  if (event.type !== 'rich_message' || !event.elements) return event;
  const toggled = (element: RichElement): RichElement =>
    element.buttons
      ? {
          ...element,
          buttons: element.buttons.map((button) => {
            const changes = Object.entries(toggles[button.postbackId ?? ''] ?? {}) as [UserId, boolean][];
            const others = (button.userIds ?? []).filter((user) => changes.every(([changed]) => changed !== user));
            const on = changes.filter(([, isOn]) => isOn).map(([user]) => user);
            return changes.length > 0 ? { ...button, userIds: [...others, ...on] } : button;
          }),
        }
      : element;
  return { ...event, elements: event.elements.map(toggled) };
}

type Nested<V> = Readonly<Record<string, Readonly<Record<string, V>>>>;

const overlay = <V>(below: Nested<V> = {}, above: Nested<V> = {}): Nested<V> => ({
  ...below,
  ...mapValues(above, (values, key) => ({ ...below[key], ...values })),
});

const mapValues = <V, R>(
  record: Readonly<Record<string, V>>,
  change: (value: V, key: string) => R,
): Record<string, R> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
