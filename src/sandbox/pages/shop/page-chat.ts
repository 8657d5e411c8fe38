import type { CustomerDetails } from '../../../protocol/domain/user.ts';
import type { Basket } from './basket.ts';
import { price } from './pieces.ts';

/** The chat as any page has it: an element, before and after its script has come. */
export class PageChat {
  readonly #element: Element | null;
  #basketTold = false;

  constructor(element: Element | null) {
    this.#element = element;
    // Set early or late, the element takes its properties when its script comes.
    this.#set({ starters: ['Where is my order?', 'Return or exchange', 'Will it fit my room?', 'Show me everything'] });
    // Greetings come to those who are connected.
    if (new URLSearchParams(location.search).has('greeting')) this.#set({ connect: 'eager' });
  }

  /** What has to be known to carry this chat elsewhere, by attribute. */
  setting(attribute: string): string {
    return this.#element?.getAttribute(attribute) ?? '';
  }

  open(): void {
    this.#element?.setAttribute('open', '');
  }

  /** Lets the agent see what the visitor means to buy. */
  tellBasket(basket: Basket): void {
    if (basket.count === 0 && !this.#basketTold) return;
    this.#basketTold = true;
    const customer: CustomerDetails = { sessionFields: [['basket', inWords(basket)]] };
    this.#set({ customer });
  }

  #set(properties: object): void {
    if (this.#element !== null) Object.assign(this.#element, properties);
  }
}

function inWords({ count, total }: Basket): string {
  if (count === 0) return 'empty';
  return `${count === 1 ? '1 piece' : `${count} pieces`}, ${price(total)}`;
}
