import { id, type UserId } from '../../protocol/domain/ids.ts';
import type { Agent, Customer } from '../../protocol/domain/user.ts';

/** Who speaks in the gallery. */

export const BRAND = 'Quiet Goods';

export const ME = id<UserId>('customer-1');
export const customer: Customer = { type: 'customer', id: ME, name: 'Alva Lind', present: true };

export const nora: Agent = { type: 'agent', id: id<UserId>('nora@quiet.example'), name: 'Nora Berg', present: true };
export const eli: Agent = { type: 'agent', id: id<UserId>('eli@quiet.example'), name: 'Eli', present: true };
export const bot: Agent = {
  type: 'agent',
  id: id<UserId>('helper-bot'),
  name: 'Quiet helper',
  isBot: true,
  present: true,
};
/** A name that no row has room for. */
export const longNamed: Agent = {
  type: 'agent',
  id: id<UserId>('long@quiet.example'),
  name: 'Maximiliane-Theodora von und zu Hohenlohe-Waldenburg-Schillingsfürst',
  present: true,
};
export const yael: Agent = { type: 'agent', id: id<UserId>('yael@quiet.example'), name: 'יעל כהן', present: true };
