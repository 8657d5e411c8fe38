import { beforeEach, describe, expect, it } from 'vitest';
import { Basket } from './basket.ts';

/** As much of a browser's storage as a basket uses. */
function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

describe('the basket', () => {
  let storage: Storage;
  beforeEach(() => {
    storage = memory();
  });

  it('counts pieces and sums their prices', () => {
    const basket = new Basket(storage);

    basket.change('reading-chair', 1);
    basket.change('clay-mug', 1);
    basket.change('clay-mug', 1);

    expect(basket.count).toBe(3);
    expect(basket.total).toBe(384);
  });

  it('is still there after a reload', () => {
    new Basket(storage).change('oak-stool', 1);

    expect(new Basket(storage).lines.map(({ piece, count }) => [piece.slug, count])).toEqual([['oak-stool', 1]]);
  });

  it('loses a piece that was put back, and goes no further than none', () => {
    const basket = new Basket(storage);
    basket.change('oak-stool', 1);

    basket.change('oak-stool', -1);
    basket.change('oak-stool', -1);

    expect(basket.lines).toEqual([]);
  });

  it.each(['garbage{', '{"a":1}', '[["oak-stool",-3],["x"]]'])('is empty when storage holds %s', (kept) => {
    storage.setItem('quiet-goods.basket', kept);

    expect(new Basket(storage).count).toBe(0);
  });
});
