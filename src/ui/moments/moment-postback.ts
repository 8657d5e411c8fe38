import type { RichMessage } from '../../protocol/domain/event.ts';
import type { ThreadId } from '../../protocol/domain/ids.ts';
import type { EcommerceChoice, RichButton } from '../../protocol/domain/rich-message.ts';
import type { EventRow } from '../../store/rows.ts';
import { confirmed } from '../rich/press.ts';
import { fieldsOf, textIn } from './said-by-page.ts';

/** The message whose button opened the page. */
export interface Opener {
  readonly event: RichMessage;
  readonly threadId: ThreadId;
}

/** One that can be answered: the server has it. */
export function openerIn(row: EventRow | undefined): Opener | undefined {
  const event = row && confirmed(row);
  return event && row?.threadId !== undefined ? { event, threadId: row.threadId } : undefined;
}

export interface PagePostback {
  readonly button: RichButton;
  readonly toggled: boolean;
  readonly ecommerce?: EcommerceChoice;
}

/** A page's `sendPostback`, checked. Throws a `TypeError` that tells the page what is wrong with it. */
export function readPostback(said: unknown, { event }: Opener): PagePostback {
  const postbackId = textIn(said, 'id', 'sendPostback');
  const { type, toggled, ecommerce } = fieldsOf(said);
  return {
    button: { text: '', postbackId, ...(typeof type === 'string' && type !== '' && { type }) },
    toggled: toggled !== false,
    ...(ecommerce != null && { ecommerce: readChoice(fieldsOf(ecommerce), postbackId, event) }),
  };
}

/** The platform wants to know the product; a page that leaves it out means the one that its button stands with. */
function readChoice(
  { productId, optionId, quantity }: Readonly<Record<string, unknown>>,
  postbackId: string,
  { elements = [] }: RichMessage,
): EcommerceChoice {
  const around = elements.find(({ buttons = [] }) => buttons.some((button) => button.postbackId === postbackId));
  const product = typeof productId === 'string' && productId !== '' ? productId : around?.ecommerce?.productId;
  if (product === undefined) throw new TypeError('sendPostback: ecommerce needs a productId.');
  return {
    productId: product,
    ...(typeof optionId === 'string' && { optionId }),
    ...(typeof quantity === 'number' && Number.isFinite(quantity) && { quantity }),
  };
}
