/** Properties of chats, threads and events: who may write what (R47, R48), and what a write changes (R50). */
import { Refusal } from './contract.ts';
import { isKnownNamespace, type KnownProperty, knownProperty, type Location, type Side } from './known-properties.ts';
import { invalid } from './payload.ts';
import type { JsonValue, Properties } from './records.ts';

export type PropertyNames = { readonly [namespace: string]: readonly string[] };
/** As it comes: what may stand where is not looked at yet. */
export type UncheckedProperties = { readonly [namespace: string]: { readonly [name: string]: unknown } };

const VALUE_BYTES = 4096;

export interface Change<Part> {
  readonly properties: Properties;
  /** Only what is different now; empty when nothing is. */
  readonly changed: Part;
}

/** What this side may read. */
export function readableProperties(properties: Properties, location: Location, side: Side): Properties {
  const entries = Object.entries(properties).flatMap(([namespace, values]) => {
    if (!isKnownNamespace(namespace)) return [[namespace, values] as const];
    const readable = Object.entries(values).filter(([name]) => {
      const rights = knownProperty(namespace, name)?.at[location];
      return rights === undefined ? side === 'agent' : rights[side].includes('r');
    });
    return readable.length > 0 ? [[namespace, Object.fromEntries(readable)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * Checks what a user wants to set.
 * @throws Refusal `authorization` without the right to write, `validation` for a wrong name, type or value.
 */
export function writtenProperties(update: UncheckedProperties, location: Location, side: Side): Properties {
  return checked(update, location, side, (path) => {
    throw new Refusal('authorization', `${path}: Not writable here.`);
  });
}

/**
 * The same for properties that come with something new. Clients send back what they have read, the server's own
 * properties among it: those are left out instead of refused.
 */
export function initialProperties(update: UncheckedProperties | undefined, location: Location, side: Side): Properties {
  return update === undefined ? {} : checked(update, location, side, () => {});
}

function checked(
  update: UncheckedProperties,
  location: Location,
  side: Side,
  notWritable: (path: string) => void,
): Properties {
  const result: Record<string, Record<string, JsonValue>> = {};
  for (const [namespace, values] of Object.entries(update)) {
    for (const [name, value] of Object.entries(values)) {
      const path = `properties.${namespace}.${name}`;
      if (isKnownNamespace(namespace)) {
        const known = knownProperty(namespace, name);
        if (known === undefined) throw invalid(path, 'Unknown property of a known namespace');
        if (!known.at[location]?.[side].includes('w')) {
          notWritable(path);
          continue;
        }
        checkKnown(path, known, value);
      }
      checkSize(path, value);
      result[namespace] = { ...result[namespace], [name]: value as JsonValue };
    }
  }
  return result;
}

function checkKnown(path: string, { type, domain }: KnownProperty, value: unknown): void {
  const isRight =
    type === 'bool'
      ? typeof value === 'boolean'
      : type === 'int'
        ? Number.isInteger(value) && (Number(value) | 0) === value
        : typeof value === 'string';
  if (!isRight) throw invalid(path, `Expected ${type}`);
  if (domain !== undefined && !domain.some((allowed) => allowed === value)) {
    throw invalid(path, `Expected one of ${domain.join(', ')}`);
  }
}

function checkSize(path: string, value: unknown): void {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (Buffer.byteLength(text ?? '') > VALUE_BYTES) throw invalid(path, `Longer than ${VALUE_BYTES} bytes`);
}

/** Updates merge: a namespace keeps the names that are not mentioned. */
export function merged(current: Properties, update: Properties): Change<Properties> {
  const changed: Record<string, Record<string, JsonValue>> = {};
  const properties: Record<string, { readonly [name: string]: JsonValue }> = { ...current };
  for (const [namespace, values] of Object.entries(update)) {
    for (const [name, value] of Object.entries(values)) {
      if (sameValue(propertyOf(current, namespace, name), value)) continue;
      changed[namespace] = { ...changed[namespace], [name]: value };
    }
    properties[namespace] = { ...namespaceOf(current, namespace), ...values };
  }
  return { properties, changed };
}

/** @throws Refusal as {@link writtenProperties} does. */
export function without(
  current: Properties,
  names: PropertyNames,
  location: Location,
  side: Side,
): Change<PropertyNames> {
  const properties: Record<string, { readonly [name: string]: JsonValue }> = { ...current };
  const changed: Record<string, string[]> = {};
  for (const [namespace, gone] of Object.entries(names)) {
    for (const name of gone) {
      const path = `properties.${namespace}.${name}`;
      if (isKnownNamespace(namespace)) {
        const known = knownProperty(namespace, name);
        if (known === undefined) throw invalid(path, 'Unknown property of a known namespace');
        if (!known.at[location]?.[side].includes('w'))
          throw new Refusal('authorization', `${path}: Not writable here.`);
      }
      if (propertyOf(current, namespace, name) === undefined) continue;
      changed[namespace] = [...(changed[namespace] ?? []), name];
    }
    const rest = Object.entries(namespaceOf(current, namespace)).filter(([name]) => !gone.includes(name));
    if (rest.length > 0) properties[namespace] = Object.fromEntries(rest);
    else delete properties[namespace];
  }
  return { properties, changed };
}

export function propertyOf(properties: Properties, namespace: string, name: string): JsonValue | undefined {
  const values = namespaceOf(properties, namespace);
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

export function isEmpty(part: object): boolean {
  return Object.keys(part).length === 0;
}

function namespaceOf(properties: Properties, namespace: string): { readonly [name: string]: JsonValue } {
  return Object.hasOwn(properties, namespace) ? (properties[namespace] ?? {}) : {};
}

function sameValue(one: JsonValue | undefined, other: JsonValue): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}
