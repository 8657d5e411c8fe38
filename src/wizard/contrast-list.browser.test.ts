import { expect, fixture, html } from '@open-wc/testing';
import type { Scheme } from '../theme/one-scheme.ts';
import { find, findAll } from '../ui/testing/in-page.ts';
import { schemesOf } from './attributes.ts';
import './contrast-list.ts';

const show = (schemes: readonly Scheme[]) =>
  fixture(html`<wizard-contrast-list
    .theme=${{ muted: 'light-dark(#ccc, #aaa)' }}
    .schemes=${schemes}
  ></wizard-contrast-list>`);

const columns = (list: Element) => findAll(list, 'thead th').map(({ textContent }) => textContent);

describe('what a theme’s contrast is told as', () => {
  it('has both schemes where both can show', async () => {
    const list = await show(schemesOf('auto'));
    expect(columns(list)).to.deep.equal(['What', 'Light', 'Dark']);
    expect(find(list, '.verdict').textContent).to.contain('(light)');
  });

  it('has nothing of a scheme that can never show', async () => {
    const list = await show(schemesOf('dark'));
    expect(columns(list)).to.deep.equal(['What', 'Dark']);
    expect(find(list, '.verdict').textContent).to.equal('All of it can be read well.');
    expect(findAll(list, 'tbody tr:first-child td').length).to.equal(1);
  });
});
