import { expect } from '@open-wc/testing';
import { Store } from '../state/store.ts';
import { keepDrafts } from './keep-drafts.ts';

const write = (store: Store, chatId: string, text: string) =>
  store.dispatch({ type: 'draft_changed', chatId, draft: { text, note: false } });

describe('drafts', () => {
  beforeEach(() => sessionStorage.clear());

  it('come back after a reload, to the agent who wrote them', () => {
    const before = new Store();
    keepDrafts(before, 'nora', sessionStorage);
    write(before, 'C1', 'half a sen');
    write(before, 'C2', 'sent');
    write(before, 'C2', '');

    const [nora, tom] = [new Store(), new Store()];
    keepDrafts(nora, 'nora', sessionStorage);
    keepDrafts(tom, 'tom', sessionStorage);

    expect(nora.state.desk.drafts).to.deep.equal({ C1: { text: 'half a sen', note: false } });
    expect(tom.state.desk.drafts).to.deep.equal({});
  });

  it('are none when storage holds something else', () => {
    sessionStorage.setItem('agent-console.drafts.nora', '{"C1":7');
    const store = new Store();

    keepDrafts(store, 'nora', sessionStorage);

    expect(store.state.desk.drafts).to.deep.equal({});
  });
});
