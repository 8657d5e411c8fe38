import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { button, find, inRoom, press } from '../testing/room.ts';
import { AgentFace, hueOf, initialsOf } from './agent-face.ts';
import './agent-sign-in.ts';
import type { AgentSignIn, SignInEvent } from './agent-sign-in.ts';
import './agent-transfer.ts';
import type { AgentTransfer } from './agent-transfer.ts';
import './menu-button.ts';
import type { MenuButton } from './menu-button.ts';

describe('a face', () => {
  it('shows the first letters of the first and the last word', () => {
    expect(['Ida Berg', 'Visitor 7710', 'nora.lind@example.test', 'سارة', '', '🦊'].map(initialsOf)).to.deep.equal([
      'IB',
      'V7',
      'NT',
      'س',
      '',
      '',
    ]);
  });

  it('has a colour of its own that stays', async () => {
    const { element } = await inRoom<AgentFace>(html`<agent-face .person=${'a'} .name=${'Ida Berg'}></agent-face>`);

    expect(element).to.be.instanceOf(AgentFace);
    expect(element.style.getPropertyValue('--hue')).to.equal(String(hueOf('a')));
    expect(hueOf('a')).not.to.equal(hueOf('b'));
    expect(element.getAttribute('style')).not.to.equal(null);
  });
});

describe('a menu', () => {
  const items = [
    { id: 'one', label: 'One' },
    { id: 'two', label: 'Two', hint: 'the second' },
  ];
  const aMenu = () => inRoom<MenuButton>(html`<agent-menu-button label="More" .items=${items}>…</agent-menu-button>`);
  const focused = (menu: MenuButton) => menu.shadowRoot?.activeElement?.textContent?.trim().split(/\s/)[0];

  it('opens with its first item in focus, and arrows go round', async () => {
    const { element } = await aMenu();
    find(element, '.trigger').click();
    await element.updateComplete;
    await element.updateComplete;

    expect(focused(element)).to.equal('One');
    press(find(element, '.menu'), 'ArrowUp');
    expect(focused(element)).to.equal('Twothe');
    press(find(element, '.menu'), 'ArrowDown');
    expect(focused(element)).to.equal('One');
    await expect(element).to.be.accessible();
  });

  it('tells what was chosen, and gives the focus back', async () => {
    const { element } = await aMenu();
    let chosen = '';
    element.addEventListener('menu-choice', (event) => {
      chosen = event.id;
    });
    find(element, '.trigger').click();
    await element.updateComplete;
    element.renderRoot.querySelectorAll<HTMLElement>('.item')[1]?.click();
    await element.updateComplete;

    expect(chosen).to.equal('two');
    expect(element.renderRoot.querySelector('.menu')).to.equal(null);
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.trigger'));
  });

  it('closes with Escape, and with a press elsewhere', async () => {
    const { element } = await aMenu();
    find(element, '.trigger').click();
    await element.updateComplete;
    press(find(element, '.menu'), 'Escape');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.menu')).to.equal(null);

    find(element, '.trigger').click();
    await element.updateComplete;
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.menu')).to.equal(null);
  });
});

describe('the door', () => {
  it('lets one choose who to be', async () => {
    const accounts = [{ id: 'nora@example.test', name: 'Nora Lind', token: 'Bearer t', groupIds: [0] }];
    const { element } = await inRoom<AgentSignIn>(
      html`<agent-sign-in .accounts=${accounts} .groups=${[{ id: 0, name: 'General' }]}></agent-sign-in>`,
    );
    let name = '';
    element.addEventListener('sign-in', (event: SignInEvent) => {
      name = event.account.name;
    });

    find(element, '.account').click();

    expect(name).to.equal('Nora Lind');
    expect(find(element, '.account').textContent).to.contain('General');
    await expect(element).to.be.accessible();
  });
});

describe('the transfer', () => {
  it('asks to whom, and closes', async () => {
    const agents = [{ target: { type: 'agent', id: 'tom' }, name: 'Tom Hale', hint: 'has 0 chats', available: true }];
    const { element, intents } = await inRoom<AgentTransfer>(
      html`<agent-transfer .chatId=${'C1'} .agents=${agents} .groups=${[]}></agent-transfer>`,
    );
    expect(find<HTMLDialogElement>(element, 'dialog').open).to.equal(true);
    await expect(element).to.be.accessible();

    find(element, '.option').click();

    expect(intents).to.deep.equal([{ type: 'transfer', chatId: 'C1', target: { type: 'agent', id: 'tom' } }]);
    expect(find<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
    button(element, 'Close');
  });
});
