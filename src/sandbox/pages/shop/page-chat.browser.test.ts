import { expect } from '@open-wc/testing';
import type { CustomerDetails } from '../../../protocol/domain/user.ts';
import { Basket } from './basket.ts';
import { PageChat } from './page-chat.ts';

describe('the chat of the shop', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('tells what is in the basket, and that it was emptied, but not that nothing was ever in it', () => {
    const element: HTMLElement & { customer?: CustomerDetails } = document.createElement('div');
    const chat = new PageChat(element);
    const basket = new Basket(localStorage);

    chat.tellBasket(basket);
    expect(element.customer).to.equal(undefined);
    basket.change('oak-stool', 1);
    chat.tellBasket(basket);
    expect(JSON.stringify(element.customer?.sessionFields)).to.contain('1 piece, ');
    basket.change('oak-stool', -1);
    chat.tellBasket(basket);

    expect(element.customer?.sessionFields).to.deep.equal([['basket', 'empty']]);
  });
});
