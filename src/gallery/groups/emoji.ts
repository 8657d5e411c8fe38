import { html } from 'lit';
import '../../ui/emoji/emoji-picker.ts';
import { english, withPhrases } from '../../ui/phrases.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { whenThere, write } from '../in-shadow.ts';
import { inFrame } from '../show.ts';

const picker = (phrases = english) =>
  inFrame(
    html`<div class="over"><customer-chat-emoji-picker .phrases=${withPhrases(phrases)}></customer-chat-emoji-picker></div>`,
  );

/** Signs to choose from. */
export const emoji: GalleryGroup = {
  id: 'emoji',
  title: 'Emoji picker',
  states: [
    {
      id: 'open',
      title: 'By category',
      render: () => picker(),
      act: async (frame) => {
        await whenThere(frame, '.sign');
      },
    },
    {
      id: 'found',
      title: 'By search',
      render: () => picker(),
      act: (frame) => write(frame, 'input[type="search"]', 'heart'),
    },
    {
      id: 'nothing',
      title: 'Nothing found',
      render: () => picker(),
      act: (frame) => write(frame, 'input[type="search"]', 'qqqqqq'),
    },
  ],
};
