import { expect, waitUntil } from '@open-wc/testing';
import { button, find } from '../testing/room.ts';
import './agent-console.ts';
import type { AgentConsole } from './agent-console.ts';

/** What the sandbox tells: its agents, in turn; the last ones from then on. */
let told: { readonly id: string; readonly name: string; readonly token: string }[][];
/** The tokens that came with logins, and the one that is taken. */
let logins: string[];
let valid: string;
/** What is answered to an action, unless it is what a login is answered; and which chats were asked for one by one. */
let answers: Readonly<Record<string, object>>;
let read: string[];

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
    if (action === 'get_chat') read.push(payload.chat_id);
    const answer = success
      ? (answers[action] ?? { my_profile: { id: 'nora', name: 'Nora Lind' }, chats_summary: [] })
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
const desk = () => find<HTMLElementTagNameMap['agent-desk']>(page, 'agent-desk');
const strip = () => find<HTMLElementTagNameMap['agent-strip']>(desk(), 'agent-strip');

describe('the agents’ page', () => {
  beforeEach(() => {
    logins = [];
    answers = {};
    read = [];
    sessionStorage.clear();
    globalThis.fetch = async () => Response.json({ agents: told.length > 1 ? told.shift() : told[0] });
    globalThis.WebSocket = FakeSocket as never;
  });
  afterEach(() => {
    page.remove();
    sessionStorage.clear();
    Object.assign(globalThis, { fetch, WebSocket });
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens a chat that its address names, and that no list has told', async () => {
    told = [[nora('token')]];
    valid = 'token';
    const users = [{ id: 'ida', type: 'customer', name: 'Ida Berg' }];
    answers = {
      get_chat: { id: 'OLD', users, thread: { id: 'T', created_at: '2026-03-02T09:00:00.000000Z', events: [] } },
    };
    sessionStorage.setItem('agent-console.agent', 'nora');
    history.replaceState(null, '', '#/chats/OLD');

    await open();
    await waitUntil(() => desk().renderRoot.querySelector('agent-conversation'));
    expect(desk().renderRoot.querySelector('agent-conversation')?.customerName).to.equal('Ida Berg');
    location.hash = '#/chats/OLDER';
    await waitUntil(() => read.length > 1);

    expect(read).to.deep.equal(['OLD', 'OLDER']);
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
