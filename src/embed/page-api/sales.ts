import { warn } from './console.ts';

const EVENTS: ReadonlySet<unknown> = new Set([
  'store_order_was_created',
  'store_product_added_to_cart',
  'store_product_removed_from_cart',
]);

/** The calls that tell of sales: what of each payload has to be there, and of what kind. */
const CHECKS = {
  trigger_sales_tracker: ({ trackerId }: Sale) =>
    typeof trackerId === 'string' && trackerId !== '' ? undefined : 'trackerId is missing, it should be a text',
  track_sales_event: ({ name, data }: Sale) =>
    !EVENTS.has(name)
      ? `name: "${String(name)}" cannot be right, it should be ${[...EVENTS].join(' or ')}`
      : typeof data === 'object' && data !== null
        ? undefined
        : 'data is missing, it should be an object',
};

type Sale = Readonly<Record<string, unknown>>;

/**
 * Tells of a sale where there is somebody to tell. The platform has no open address for it; a sandbox names its own in
 * the script that it serves.
 */
export function tellSale(call: keyof typeof CHECKS, sale: unknown, address: string | undefined): void {
  const problem = typeof sale === 'object' && sale !== null ? CHECKS[call](sale as Sale) : 'it takes an object';
  if (problem !== undefined) warn(`${call}: ${problem}.`);
  else if (address === undefined) warn(`${call}: the platform has no open address for sales; it was dropped.`);
  // As plain text it needs no leave to be asked for first.
  else
    fetch(address, { method: 'POST', body: JSON.stringify({ call, sale }), keepalive: true }).catch(() =>
      warn(`${call}: ${address} cannot be reached.`),
    );
}
