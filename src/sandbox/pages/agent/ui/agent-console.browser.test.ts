import { expect, waitUntil } from '@open-wc/testing';
import { button, find } from '../testing/room.ts';
import './agent-console.ts';
import type { AgentConsole } from './agent-console.ts';

/** What the sandbox tells: its agents, in turn; the last ones from then on. */
let told: { readonly id: string; readonly name: string; readonly token: string }[][];
/** The tokens that came with logins, and the one that is taken. */
let logins: string[];
let valid: string;

class FakeSocket {
  onopen: (() => void) | null = null;
  onmessage: ((message: { readonly data: string }) => void) | null = null;
  onclose: (() => void) | null = null;

  constructor() {
    queueMicrotask(() => this.onopen?.());
  }

  send(text: string) {
    const { request_id, action, payload } = JSON.parse(text);
    if (action === 'login') logins.push(payload.token);
    const success = action !== 'login' || payload.token === `Bearer ${valid}`;
    const answer = success
      ? { my_profile: { id: 'nora', name: 'Nora Lind' }, chats_summary: [] }
      : { error: { type: 'authentication', message: '' } };
    const data = JSON.stringify({ type: 'response', request_id, action, success, payload: answer });
    queueMicrotask(() => this.onmessage?.({ data }));
  }

  close() {}
}

const nora = (token: string) => ({ id: 'nora', name: 'Nora Lind', token });
const { fetch, WebSocket } = globalThis;
let page: AgentConsole;

async function open() {
  page = document.createElement('agent-console');
  document.body.append(page);
  await waitUntil(() => page.renderRoot.childElementCount > 0);
}
const words = (selector: string) => find(page, selector).shadowRoot?.textContent ?? '';
const strip = () =>
  find<HTMLElementTagNameMap['agent-strip']>(
    find<HTMLElementTagNameMap['agent-desk']>(page, 'agent-desk'),
    'agent-strip',
  );

describe('the agents’ page', () => {
  beforeEach(() => {
    logins = [];
    sessionStorage.clear();
    globalThis.fetch = async () => Response.json({ agents: told.length > 1 ? told.shift() : told[0] });
    globalThis.WebSocket = FakeSocket as never;
  });
  afterEach(() => {
    page.remove();
    sessionStorage.clear();
    Object.assign(globalThis, { fetch, WebSocket });
  });

  it('asks for the agent’s token anew when it is not taken any more', async () => {
    told = [[nora('old')], [nora('new')]];
    valid = 'new';
    sessionStorage.setItem('agent-console.agent', 'nora');

    await open();
    await waitUntil(() => logins.length > 1);
    await page.updateComplete;

    expect(logins).to.deep.equal(['Bearer old', 'Bearer new']);
    await waitUntil(() => !strip().shadowRoot?.textContent?.includes('signed out'));
  });

  it('gives up where the token is the same, and then offers the agents that there are by now', async () => {
    told = [[nora('old')]];
    valid = 'other';
    sessionStorage.setItem('agent-console.agent', 'nora');
    await open();
    await waitUntil(() => strip().shadowRoot?.textContent?.includes('signed out'));
    expect(logins).to.deep.equal(['Bearer old']);

    told = [[{ id: 'ana', name: 'Ana', token: 'other' }]];
    button(strip(), 'Choose another agent').click();
    await waitUntil(() => page.renderRoot.querySelector('agent-sign-in'));
    await find<HTMLElementTagNameMap['agent-sign-in']>(page, 'agent-sign-in').updateComplete;

    expect(words('agent-sign-in')).to.contain('Ana').and.not.to.contain('Nora');
  });

  it('says why nobody can be chosen where the sandbox names nobody', async () => {
    told = [[]];

    await open();
    await find<HTMLElementTagNameMap['agent-sign-in']>(page, 'agent-sign-in').updateComplete;

    expect(words('agent-sign-in')).to.contain('only with --control');
  });
});
