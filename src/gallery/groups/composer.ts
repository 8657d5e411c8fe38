import { html } from 'lit';
import '../../ui/composer/composer.ts';
import type { SendMessageIntent } from '../../ui/intents.ts';
import { late } from '../../ui/late.ts';
import { english } from '../../ui/phrases.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { press, whenThere } from '../in-shadow.ts';
import { pictures } from '../made/pictures.ts';
import { inFrame } from '../show.ts';

late(() => import('../../ui/links/draft-link.ts'));

const field = (draft: string, maxBytes = 16_384) =>
  inFrame(html`<customer-chat-composer
    .phrases=${english}
    .draft=${draft}
    .maxBytes=${maxBytes}
    @customer-chat-send-message=${(intent: SendMessageIntent) => {
      intent.refused = 'forbidden';
    }}
  ></customer-chat-composer>`);

const written = () =>
  inFrame(
    html`<customer-chat-draft-link .draft=${'https://quiet.example/chairs '} .phrases=${english}></customer-chat-draft-link
      ><customer-chat-composer .phrases=${english} .draft=${'https://quiet.example/chairs '}></customer-chat-composer>`,
    undefined,
    {
      previewLink: async (url) => ({
        url,
        title: 'Chairs, made when they are ordered',
        description: 'Oak, wool and linseed oil.',
        imageUrl: pictures.chair,
        imageWidth: 400,
        imageHeight: 400,
      }),
    },
  );

const LINES = Array.from({ length: 9 }, (_, at) => `Line ${at + 1} of what I wanted to say`).join('\n');

/** The field that one writes in. */
export const composer: GalleryGroup = {
  id: 'composer',
  title: 'Composer',
  states: [
    { id: 'empty', title: 'Empty', render: () => field('') },
    { id: 'words', title: 'With words', render: () => field('Could it be here before Friday?') },
    { id: 'lines', title: 'More lines than it grows to', render: () => field(LINES) },
    { id: 'right-to-left', title: 'Right to left', render: () => field('متى يصل الطلب؟') },
    { id: 'near-limit', title: 'Near the limit', render: () => field('Nearly full', 30) },
    { id: 'too-long', title: 'Too long', render: () => field('This is longer than it may be', 20) },
    {
      id: 'link',
      title: 'What a link leads to, before it is sent',
      render: written,
      act: async (frame) => {
        await whenThere(frame, '.preview');
      },
    },
    {
      id: 'refused',
      title: 'Not allowed to write',
      render: () => field('May I?'),
      act: (frame) => press(frame, '.send'),
    },
  ],
};
