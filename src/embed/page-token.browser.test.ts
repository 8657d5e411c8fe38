import { expect, waitUntil } from '@open-wc/testing';
import { anElement, aToken, isOnline, opened, PATIENCE, theServer } from './testing/live-element.ts';

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

  it('that is taken back leads to an anonymous visitor, who finds nothing of the one before', async () => {
    const { client_id } = await theServer();
    const named = await aToken();
    let asked = 0;
    const getToken = async () => {
      asked += 1;
      return named;
    };
    const chat = await opened(await anElement({ clientId: client_id, getToken }));
    const customerId = () => chat.chat?.state.people.customerId;
    await waitUntil(() => customerId() === named.entityId, 'they are known', PATIENCE);
    const before = chat.chat;
    before?.setDraft('what they were writing');
    await waitUntil(() => JSON.stringify({ ...localStorage }).includes('were writing'), 'it is kept', PATIENCE);
    const askedBefore = asked;
    const told: string[] = [];
    chat.addEventListener('customer-chat-error', (event) => told.push(event.detail.message));

    chat.getToken = undefined;
    await chat.logOut();
    await waitUntil(() => chat.chat !== before && isOnline(chat), 'it begins anew', PATIENCE);
    expect(asked).to.equal(askedBefore);
    expect(JSON.stringify({ ...localStorage })).not.to.include('were writing');
    expect(told).to.deep.equal([]);

    chat.getToken = getToken;
    await waitUntil(() => asked > askedBefore && isOnline(chat), 'they are back', PATIENCE);
  });

  it('that is taken back erases what is kept of the customer, without a log-out', async () => {
    const { client_id } = await theServer();
    const chat = await opened(await anElement({ clientId: client_id, getToken: aToken }));
    const before = chat.chat;
    before?.setDraft('what they were writing');
    await waitUntil(() => JSON.stringify({ ...localStorage }).includes('were writing'), 'it is kept', PATIENCE);

    chat.getToken = undefined;
    await waitUntil(() => chat.chat !== before && isOnline(chat), 'it begins anew', PATIENCE);
    expect(JSON.stringify({ ...localStorage })).not.to.include('were writing');
  });
});
