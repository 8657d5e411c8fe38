import { describe, expect, it } from 'vitest';
import { aMessage, aPage, manyPages } from '../testing/builders.ts';
import { RowWindow, type Slice } from './row-window.ts';

const keys = ({ rows }: Slice) => rows.map(({ row }) => row.key);

/** Every row 50 pixels high. */
function measured(count: number): RowWindow {
  const rowWindow = new RowWindow();
  rowWindow.pages = manyPages(count);
  for (const page of rowWindow.pages) for (const row of page.rows) rowWindow.measured({ row, page }, 50);
  return rowWindow;
}

describe('the rows near the screen', () => {
  it('are those that touch it, and the rest is height', () => {
    const slice = measured(300).slice(5_000, 5_200);

    expect(keys(slice)).toEqual(['many-100', 'many-101', 'many-102', 'many-103']);
    expect(slice.before).toBe(5_000);
    expect(slice.after).toBe(15_000 - 5_200);
  });

  it('together with what is left out are as high as everything', () => {
    const rowWindow = measured(1_000);
    const page = rowWindow.pages[3];
    const row = page?.rows[7];
    if (page === undefined || row === undefined) throw new Error('There is no such row.');

    rowWindow.measured({ row, page }, 400);

    const { rows, before, after } = rowWindow.slice(15_300, 16_000);
    expect(before + after + rows.reduce((sum, placed) => sum + (placed.row === row ? 400 : 50), 0)).toBe(
      rowWindow.height,
    );
    expect(rowWindow.height).toBe(1_000 * 50 + 350);
  });

  it('stay where they are when history comes in above', () => {
    const rowWindow = measured(200);
    const place = { pageKey: 'many-1', rowKey: 'many-120' };
    expect(rowWindow.topOf(place)).toBe(120 * 50);

    const older = aPage('older', [aMessage('one'), aMessage('two')]);
    rowWindow.pages = [older, ...rowWindow.pages];
    for (const row of older.rows) rowWindow.measured({ row, page: older }, 70);

    expect(rowWindow.topOf(place)).toBe(120 * 50 + 140);
  });

  it('keep their heights when their page gets one more row', () => {
    const rowWindow = measured(150);
    const last = rowWindow.pages.at(-1);
    if (last === undefined) throw new Error('There is no page.');

    rowWindow.pages = [...rowWindow.pages.slice(0, -1), aPage(last.key, [...last.rows, aMessage('new')])];

    // The new row is guessed.
    expect(rowWindow.height - 150 * 50).toBeGreaterThan(0);
    expect(rowWindow.height - 150 * 50).toBeLessThan(100);
  });

  it('are unknown when they are gone', () => {
    const rowWindow = measured(100);
    expect(rowWindow.topOf({ pageKey: 'many-0', rowKey: 'gone' })).toBeUndefined();
    expect(rowWindow.topOf({ pageKey: 'gone', rowKey: 'many-1' })).toBeUndefined();
  });

  it('are the only ones that are asked for', () => {
    const rowWindow = new RowWindow();
    let read = 0;
    rowWindow.pages = manyPages(100_000).map((page) => ({
      key: page.key,
      size: page.rows.length,
      get rows() {
        read += 1;
        return page.rows;
      },
    }));

    const { height } = rowWindow;
    const { rows } = rowWindow.slice(height - 1_000, height);

    expect(rows.length).toBeLessThan(40);
    expect(read).toBeLessThan(3);
  });
});
