import type { CustomerDetails, SessionFields } from '../protocol/domain/user.ts';

/** Hears one sentence for each thing that cannot be right. */
type Tell = (fault: string) => void;

const isText = (value: unknown): value is string => typeof value === 'string';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TEXT = { is: isText, should: 'a text' };
const OBJECT = { is: isObject, should: 'an object' };

const OTHERS = { name: TEXT, email: TEXT, avatar: TEXT, address: OBJECT, omnichannel: OBJECT, unknownFields: OBJECT };

/** What a page says of its visitor, without what cannot be right. `null` counts as not said. */
export function readDetails(given: unknown, tell: Tell): CustomerDetails {
  if (given === undefined || given === null) return {};
  if (!isObject(given)) {
    tell(fault('customer', given, 'an object'));
    return {};
  }
  const others = Object.entries(OTHERS).filter(([name, { is, should }]) => {
    const value = given[name] ?? undefined;
    if (value !== undefined && !is(value)) tell(fault(`customer.${name}`, value, should));
    return is(value);
  });
  const sessionFields = readFields(given.sessionFields, tell);
  return {
    ...Object.fromEntries(others.map(([name]) => [name, given[name]])),
    ...(sessionFields && { sessionFields }),
  };
}

/** Session fields as pairs, or as an object of them; `undefined` where there are none, or it is neither. */
export function readFields(given: unknown, tell: Tell): SessionFields | undefined {
  if (given === undefined || given === null) return undefined;
  const pairs: readonly unknown[] | undefined = isObject(given) ? Object.entries(given) : asList(given);
  if (pairs === undefined) tell(fault('customer.sessionFields', given, 'an object of texts'));
  return pairs?.filter((pair, at): pair is SessionFields[number] => {
    const [key, value]: readonly unknown[] = asList(pair) ?? [];
    if (!isText(key)) tell(fault(`customer.sessionFields[${at}]`, pair, 'a pair of texts'));
    else if (value !== undefined && value !== null && !isText(value))
      tell(fault(`customer.sessionFields.${key}`, value, 'a text'));
    return isText(key) && isText(value);
  });
}

const asList = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);

function fault(name: string, value: unknown, should: string): string {
  const shown = isText(value) ? `"${value}"` : typeof value === 'number' ? String(value) : typeof value;
  return `${name}: ${shown} cannot be right, it should be ${should}.`;
}
