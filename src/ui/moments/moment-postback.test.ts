import { describe, expect, it } from 'vitest';
import type { RichButton, RichElement } from '../../protocol/domain/rich-message.ts';
import { RICH } from '../../store/testing/a-rich-message.ts';
import { THREAD } from '../../store/testing/builders.ts';
import { type Opener, readPostback } from './moment-postback.ts';

const ORDER: RichButton = { text: 'Order', postbackId: 'order', userIds: [] };
const PRODUCT: RichElement = { title: 'Chair', ecommerce: { productId: 'chair' }, buttons: [ORDER] };
const OPENER: Opener = { event: { ...RICH, elements: [...(RICH.elements ?? []), PRODUCT] }, threadId: THREAD };

describe('a postback that a page asks for', () => {
  it('is the one of the button of that id, switched on unless the page says otherwise', () => {
    expect(readPostback({ id: 'yes' }, OPENER)).toEqual({ button: { text: '', postbackId: 'yes' }, toggled: true });
    expect(readPostback({ id: 'yes', type: 'webview', toggled: false }, OPENER)).toEqual({
      button: { text: '', postbackId: 'yes', type: 'webview' },
      toggled: false,
    });
  });

  it('says what was chosen of a product; of the button’s own where the page names none', () => {
    expect(
      readPostback({ id: 'order', ecommerce: { productId: 'stool', optionId: 'oak', quantity: 2 } }, OPENER).ecommerce,
    ).toEqual({ productId: 'stool', optionId: 'oak', quantity: 2 });
    expect(readPostback({ id: 'order', ecommerce: { quantity: 2 } }, OPENER).ecommerce).toEqual({
      productId: 'chair',
      quantity: 2,
    });
    expect(() => readPostback({ id: 'yes', ecommerce: { quantity: 2 } }, OPENER)).toThrow(/productId/);
  });

  it.each([[undefined], [null], ['yes'], [{}], [{ id: 7 }], [{ id: ' ' }]])('needs an id: %j', (said) => {
    expect(() => readPostback(said, OPENER)).toThrow(TypeError);
  });

  it('leaves out what is of another kind than it should be', () => {
    const odd = { id: 'yes', type: 7, toggled: 'no', ecommerce: { productId: 'chair', optionId: {}, quantity: '2' } };
    expect(readPostback(odd, OPENER)).toEqual({
      button: { text: '', postbackId: 'yes' },
      toggled: true,
      ecommerce: { productId: 'chair' },
    });
  });
});
