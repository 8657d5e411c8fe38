import { html } from 'lit';
import type { Form } from '../../protocol/domain/form.ts';
import type { State } from '../../store/state.ts';
import '../../ui/ended/transcript-card.ts';
import { late } from '../../ui/late.ts';
import { english } from '../../ui/phrases.ts';
import '../../ui/rating/rating-card.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { press, whenThere } from '../in-shadow.ts';
import { refuses, type Ways } from '../made/chat.ts';
import { talk } from '../made/conversation.ts';
import { own, said, system } from '../made/events.ts';
import { BRAND } from '../made/people.ts';
import { aWindow, inFrame } from '../show.ts';

late(() => import('../../ui/ended/aside-card.ts'));

const rated = (rating: Readonly<Record<string, unknown>>) =>
  talk([own('Thanks!')], { thread: { properties: { rating } } });

const ratingCard = (state: State = talk([own('Thanks!')]), ways?: Ways) =>
  inFrame(
    html`<customer-chat-rating-card class="padded" .phrases=${english}></customer-chat-rating-card>`,
    state,
    ways,
  );

const transcript = (state: State = talk([own('Thanks!')])) =>
  inFrame(
    html`<customer-chat-transcript-card class="padded" .phrases=${english} .brand=${BRAND}></customer-chat-transcript-card>`,
    state,
  );

const ended = () =>
  talk([own('Thanks!'), said('You’re welcome.'), system('manual_archived_agent', { agent: 'Nora' })], {
    thread: { active: false },
  });

const afterwards: Form = {
  id: 'postchat',
  fields: [
    {
      type: 'radio',
      id: 'solved',
      label: 'Is it solved?',
      required: true,
      options: [
        { id: 'y', label: 'Yes' },
        { id: 'n', label: 'Not yet' },
      ],
    },
    { type: 'textarea', id: 'more', label: 'Anything else?', required: false },
  ],
};

/** What can be said of a conversation, and taken along of it. */
export const ending: GalleryGroup = {
  id: 'ending',
  title: 'Rating, transcript, the end',
  states: [
    { id: 'rating', title: 'How was it?', render: () => ratingCard() },
    {
      id: 'rating-good',
      title: 'Good, and why',
      render: () => ratingCard(),
      act: (frame) => press(frame, 'input[value="good"]'),
    },
    {
      id: 'rating-bad',
      title: 'Bad, and why',
      render: () => ratingCard(),
      act: (frame) => press(frame, 'input[value="bad"]'),
    },
    { id: 'rated', title: 'Rated', render: () => ratingCard(rated({ score: 1 })) },
    {
      id: 'rated-words',
      title: 'Rated, with words',
      render: () => ratingCard(rated({ score: 0, comment: 'It took three days, and nobody told me why it did.' })),
    },
    {
      id: 'rating-failed',
      title: 'The rating was not kept',
      render: () => ratingCard(undefined, { rate: refuses }),
      act: async (frame) => {
        await press(frame, 'input[value="good"]');
        await press(frame, '.primary');
        await whenThere(frame, '.error');
      },
    },
    { id: 'transcript', title: 'The conversation to take along', render: () => transcript() },
    {
      id: 'aside',
      title: 'While the conversation runs',
      opens: true,
      render: () =>
        inFrame(html`<customer-chat-aside-card what="rating" .phrases=${english}></customer-chat-aside-card>`),
    },
    { id: 'ended', title: 'Ended', render: () => aWindow(ended()) },
    {
      id: 'ended-form',
      title: 'Ended, with questions',
      opens: true,
      render: () => aWindow(ended(), { ways: { loadForm: async () => afterwards } }),
    },
    {
      id: 'ended-transcript',
      title: 'Ended, with the transcript',
      opens: true,
      render: () => aWindow(ended()),
      act: (frame) => press(frame, '.quiet'),
    },
  ],
};
