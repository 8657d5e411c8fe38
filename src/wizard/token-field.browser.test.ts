import { expect, fixture, html } from '@open-wc/testing';
import type { TokenName } from '../theme/public-tokens.ts';
import { find, findAll } from '../ui/testing/in-page.ts';
import './token-field.ts';
import { TOKEN_FIELDS } from './token-fields.ts';

/** A field that takes what it asks for, as on its page; `set` is all that it asked for. */
async function show(token: TokenName, value = '') {
  const set: string[] = [];
  const field = await fixture<HTMLElementTagNameMap['wizard-token-field']>(html`
    <wizard-token-field .field=${TOKEN_FIELDS.find((one) => one.token === token)} .value=${value}></wizard-token-field>`);
  field.addEventListener('wizard-set', (event) => {
    set.push(event.value);
    field.value = event.value;
  });
  const at = (label: string) => find(field, `input.mono[aria-label="${label}"]`) as HTMLInputElement;
  return {
    field,
    set,
    reads: (label: string) => at(label).value,
    says: () => find(field, '.error').textContent,
    async write(label: string, text: string) {
      at(label).value = text;
      at(label).dispatchEvent(new InputEvent('input'));
      await field.updateComplete;
    },
    async choose(choice: string) {
      const select = find(field, 'select') as HTMLSelectElement;
      select.value = choice;
      select.dispatchEvent(new Event('change'));
      await field.updateComplete;
    },
    /** Whether the page hears of the key. */
    undoes(label: string) {
      let heard = false;
      const hear = () => {
        heard = true;
      };
      addEventListener('keydown', hear);
      at(label).dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, composed: true }));
      removeEventListener('keydown', hear);
      return heard;
    },
  };
}

describe('a field of a token', () => {
  it('has Ctrl+Z for itself as long as what stands in it is refused', async () => {
    const { undoes, write, says } = await show('accent', '#123456');
    expect(undoes('Accent')).to.equal(true);
    await write('Accent', 'blu');
    expect(says()).to.contain('is no colour');
    expect(undoes('Accent')).to.equal(false);
    await write('Accent', 'blue');
    expect(undoes('Accent')).to.equal(true);
  });

  it('says nothing against a field that is emptied', async () => {
    const { write, says } = await show('accent');
    await write('Accent', 'blu');
    await write('Accent', '');
    expect(says()).to.equal('');
  });

  it('shows of a pair what is written in each half until both can be taken', async () => {
    const { write, reads, says, set } = await show('accent', 'light-dark(#111, #eee)');
    await write('Accent, dark', '#8a');
    await write('Accent, light', '#222');
    expect([reads('Accent, light'), reads('Accent, dark')]).to.deep.equal(['#222', '#8a']);
    expect(says()).to.contain('is no colour');
    expect(set).to.deep.equal([]);
    await write('Accent, dark', '#8a8');
    expect(says()).to.equal('');
    expect(set).to.deep.equal(['light-dark(#222, #8a8)']);
  });

  it('keeps in each half whatever is typed there', async () => {
    const { write, reads } = await show('accent', 'light-dark(#111, #eee)');
    await write('Accent, dark', 'rgb(1, 2))');
    expect([reads('Accent, light'), reads('Accent, dark')]).to.deep.equal(['#111', 'rgb(1, 2))']);
  });

  it('shows what is set once it is set from elsewhere', async () => {
    const { field, write, reads } = await show('accent', 'light-dark(#111, #eee)');
    await write('Accent, dark', '#8a');
    field.value = 'light-dark(#222, #eee)';
    await field.updateComplete;
    expect([reads('Accent, light'), reads('Accent, dark')]).to.deep.equal(['#222', '#eee']);
  });

  it('lets go of one’s own where another is chosen', async () => {
    const { field, choose, write, says } = await show('shadow');
    await choose('(own)');
    await write('Shadow', 'foo');
    expect(says()).to.contain('is no shadow');
    await choose('');
    expect(says()).to.equal('');
    expect(findAll(field, 'input.mono').length).to.equal(0);
  });
});
