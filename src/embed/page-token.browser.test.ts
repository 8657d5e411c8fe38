import { expect, waitUntil } from '@open-wc/testing';
import { anElement, isOnline, PATIENCE, theServer } from './testing/live-element.ts';

/** What the token service gives, as a page's own server would hand it on. */
async function aToken() {
  const { url, client_id, organization_id } = await theServer();
  const body = { grant_type: 'cookie', response_type: 'token', client_id, organization_id, redirect_uri: url };
  const response = await fetch(`${url}/v2/customer/token`, { method: 'POST', body: JSON.stringify(body) });
  const { access_token, entity_id, expires_in } = await response.json();
  return { accessToken: access_token, entityId: entity_id, expiresIn: expires_in * 1000 };
}

describe('getToken', function () {
  this.timeout(40_000);

  afterEach(() => localStorage.clear());

  it('that gives no token is told, each way in one sentence, and the connection stands once it gives one', async () => {
    const answers: (() => Promise<unknown>)[] = [
      () => Promise.reject(new Error('Nobody is signed in.')),
      async () => ({ access_token: 'as the service words it' }),
    ];
    const chat = await anElement({ clientId: null });
    const told: string[] = [];
    chat.addEventListener('customer-chat-error', (event) => told.push(event.detail.message));
    Object.assign(chat, { getToken: () => (answers.shift() ?? aToken)() });
    chat.show();
    await waitUntil(() => isOnline(chat), 'goes on', PATIENCE);

    expect(told).to.deep.equal([
      '<customer-chat>: getToken gave no token: Nobody is signed in.',
      '<customer-chat>: getToken gave no token: accessToken, entityId and expiresIn are what it needs.',
    ]);
  });
});
