import { expect, fixture, html } from '@open-wc/testing';
import { english } from '../phrases.ts';
import type { Refusal } from './refusal.ts';
import './refusal.ts';

const show = (reason: string, phrases: Refusal['phrases'] = english) =>
  fixture<Refusal>(html`<customer-chat-refusal .reason=${reason} .phrases=${phrases}></customer-chat-refusal>`);
const words = ({ shadowRoot }: Refusal) => shadowRoot?.textContent?.trim();

describe('why a message was not sent', () => {
  it('is said for the words of either version', async () => {
    for (const reason of ['group_offline', 'group_unavailable', 'groups_offline']) {
      expect(words(await show(reason)), reason).to.equal('Nobody is here to take it right now.');
    }
    expect(words(await show('validation'))).to.equal('It can’t be sent like this.');
    expect(words(await show('chat_limit_reached'))).to.equal('You have too many conversations open.');
  });

  it('is left out where it helps nobody', async () => {
    for (const reason of ['', 'internal', 'toString', 'something new']) expect(words(await show(reason))).to.equal('');
  });

  it('is said in the page’s own words', async () => {
    const phrases = { ...english, refusals: { nobodyThere: 'Gerade ist niemand da.' } };
    expect(words(await show('group_offline', phrases))).to.equal('Gerade ist niemand da.');
  });
});
