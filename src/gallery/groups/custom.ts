import type { GalleryGroup } from '../gallery-state.ts';
import { custom as customEvent, said } from '../made/events.ts';
import { rows } from '../show.ts';

const parcel = (drawn: boolean) => [
  said('Your parcel is on its way:'),
  customEvent({ parcel: '4711' }, drawn),
  said('It comes tomorrow.'),
];

function drawParcel(): HTMLElement {
  const node = document.createElement('div');
  node.textContent = 'Parcel 4711 · in Gothenburg since 09:12';
  node.style.cssText = 'padding: 12px 16px; border: 2px dashed currentColor; border-radius: 8px; font-weight: 600';
  return node;
}

/** Events that a page draws itself. */
export const custom: GalleryGroup = {
  id: 'custom',
  title: 'A page’s own events',
  states: [
    {
      id: 'drawn',
      title: 'The page draws it',
      render: () =>
        rows(parcel(true), {
          draw: (event) => {
            event.drawn = drawParcel();
          },
        }),
    },
    { id: 'nobody', title: 'Nobody draws it: nothing is shown', render: () => rows(parcel(false)) },
  ],
};
