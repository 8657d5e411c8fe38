import { ATTRIBUTE_OF, type ReactSettings, SETTINGS } from './react-settings.ts';

/** What of the settings stands in the tag. */
export function attributesOf(settings: ReactSettings): Readonly<Record<string, string | number>> {
  const attributes: Record<string, string | number> = {};
  for (const name of SETTINGS) {
    const attribute = ATTRIBUTE_OF[name];
    const value = settings[name];
    if (attribute !== undefined && (typeof value === 'string' || typeof value === 'number')) {
      attributes[attribute] = value;
    }
  }
  return attributes;
}

/** Sets what has changed of the settings that no attribute can hold; one that is gone is taken back. */
export function applySettings(element: HTMLElement, before: ReactSettings, now: ReactSettings): void {
  for (const name of SETTINGS) {
    if (ATTRIBUTE_OF[name] !== undefined || Object.is(before[name], now[name])) continue;
    Reflect.set(element, name, name === 'open' ? now.open === true : (now[name] ?? undefined));
  }
}
