import { expect, waitUntil } from '@open-wc/testing';
import { loadCustomerChat } from './load-customer-chat.ts';

interface Server {
  readonly url: string;
  readonly organization_id: string;
  readonly client_id: string;
}

describe('the loader', () => {
  let settings: { organizationId: string; clientId: string; apiUrl: string };

  before(async () => {
    const { url, organization_id, client_id }: Server = await (await fetch('/__sandbox.json')).json();
    settings = { organizationId: organization_id, clientId: client_id, apiUrl: url };
  });

  afterEach(() => {
    for (const chat of document.querySelectorAll('customer-chat')) chat.remove();
  });

  it('registers the element with its first call, and puts one at the end of the body', async () => {
    expect(customElements.get('customer-chat')).to.equal(undefined);

    const chat = await loadCustomerChat({ ...settings, heading: 'Quiet Goods' });

    expect(document.body.lastElementChild).to.equal(chat);
    expect(chat.heading).to.equal('Quiet Goods');
    await chat.updateComplete;
    await expect(chat).to.be.accessible();
  });

  it('gives an element that one can talk with', async () => {
    const chat = await loadCustomerChat(settings);

    const { ok } = await chat.sendMessage('Loaded late');

    expect(ok).to.equal(true);
    await waitUntil(() => chat.chat?.state.connection.state.is === 'online', 'goes online', { timeout: 8000 });
  });

  it('sets up the one that is there for the organization instead of adding another', async () => {
    const first = await loadCustomerChat(settings);
    const second = await loadCustomerChat({ ...settings, position: 'start' });
    const other = await loadCustomerChat({ ...settings, organizationId: 'another-one' });

    expect(second).to.equal(first);
    expect(first.position).to.equal('start');
    expect(other).not.to.equal(first);
  });

  it('tells accounts apart by their number, where that is all that is known of them', async () => {
    const { organizationId: _, ...others } = settings;
    const first = await loadCustomerChat({ ...others, licenseId: 1 });
    const again = await loadCustomerChat({ ...others, licenseId: 1 });
    const other = await loadCustomerChat({ ...others, licenseId: 2 });

    expect(again).to.equal(first);
    expect(other).not.to.equal(first);
    expect(first.licenseId).to.equal(1);
  });

  it('puts it where it is told to', async () => {
    const place = document.createElement('aside');
    document.body.append(place);

    const chat = await loadCustomerChat({ ...settings, mode: 'inline' }, place);

    expect(chat.parentElement).to.equal(place);
    place.remove();
  });
});
