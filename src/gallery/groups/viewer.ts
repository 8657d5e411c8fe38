import { html } from 'lit';
import '../../ui/files/image-viewer.ts';
import type { Picture } from '../../ui/files/pictures-in.ts';
import { english } from '../../ui/phrases.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { press } from '../in-shadow.ts';
import { GONE, pictures } from '../made/pictures.ts';
import { inFrame } from '../show.ts';

const one: Picture = {
  key: 'chair',
  name: 'reading-chair.jpg',
  alternativeText: 'A low chair of oiled oak with a grey cushion',
  source: pictures.chair,
  href: pictures.chair,
};
const other: Picture = {
  key: 'room',
  name: 'room.jpg',
  alternativeText: undefined,
  source: pictures.room,
  href: undefined,
};

const over = (shown: readonly Picture[]) =>
  inFrame(html`<customer-chat-image-viewer .pictures=${shown} .phrases=${english}></customer-chat-image-viewer>`);

/** Pictures over the whole page. */
export const viewer: GalleryGroup = {
  id: 'viewer',
  title: 'Picture viewer',
  states: [
    { id: 'several', title: 'One of several', opens: true, render: () => over([one, other]) },
    { id: 'alone', title: 'The only one', opens: true, render: () => over([other]) },
    {
      id: 'zoomed',
      title: 'Near',
      opens: true,
      render: () => over([one, other]),
      act: async (frame) => {
        await press(frame, '.bar button:not([disabled])');
        await press(frame, '.bar button + button');
      },
    },
    { id: 'gone', title: 'No longer there', opens: true, render: () => over([{ ...other, source: GONE }]) },
  ],
};
