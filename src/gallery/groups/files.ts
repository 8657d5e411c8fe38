import { html } from 'lit';
import type { FileEvent } from '../../protocol/domain/event.ts';
import { type CustomId, id } from '../../protocol/domain/ids.ts';
import type { Delivery } from '../../store/rows.ts';
import type { UploadingFile } from '../../store/uploading-file.ts';
import { late } from '../../ui/late.ts';
import { english } from '../../ui/phrases.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { press } from '../in-shadow.ts';
import { aBitmap } from '../made/bitmap.ts';
import { file, own, said } from '../made/events.ts';
import { ME } from '../made/people.ts';
import { GONE, pictures } from '../made/pictures.ts';
import { inFrame, rows } from '../show.ts';

late(() => import('../../ui/files/file-tray.ts'));

const picture = (rest: Partial<FileEvent> = {}) =>
  file('reading-chair.jpg', 'image/jpeg', {
    url: pictures.chair,
    width: 400,
    height: 400,
    size: 182_400,
    alternativeText: 'A low chair of oiled oak with a grey cushion',
    ...rest,
  });

const bytes = (size: number, type: string): Blob => new Blob([new Uint8Array(size)], { type });

/** A file on its way: what the outbox has of it. */
const uploading = (
  name: string,
  contentType: string,
  sent: number,
  delivery: Delivery,
  file = bytes(64, contentType),
) =>
  rows([own('Here is the plan:')], {
    change: (row) => {
      const event: UploadingFile = {
        type: 'file',
        url: '',
        name,
        contentType,
        size: 2_400_000,
        sent,
        file,
        customId: id<CustomId>('on-its-way'),
      };
      return { ...row, event, delivery, showDelivery: delivery.is === 'failed' };
    },
  });

const chosen = () => [
  new File([new Uint8Array(48_000)], 'Floor plan of the living room, third draft.pdf', { type: 'application/pdf' }),
  aBitmap('corner.bmp'),
  new File([], 'empty.txt', { type: 'text/plain' }),
  new File(['MZ'], 'setup.exe', { type: 'application/x-msdownload' }),
];

/** Files of each kind, on their way and there. */
export const files: GalleryGroup = {
  id: 'files',
  title: 'Files',
  states: [
    { id: 'picture', title: 'Pictures of both sides', render: () => rows([picture(), picture({ authorId: ME })]) },
    {
      id: 'proportions',
      title: 'Wide, tall and of unknown size',
      render: () =>
        rows([
          picture({ url: pictures.room, width: 1600, height: 400 }),
          picture({ url: pictures.vase, width: 300, height: 900 }),
          file('mug.png', '', { url: pictures.mug }),
        ]),
    },
    {
      id: 'video',
      title: 'Video',
      render: () =>
        rows([file('How the legs are turned.mp4', 'video/mp4', { size: 8_400_000, width: 1280, height: 720 })]),
    },
    {
      id: 'audio',
      title: 'Audio',
      render: () =>
        rows([
          file('Voice message.m4a', 'audio/mp4', { size: 312_000 }),
          file('note.mp3', 'audio/mpeg', { authorId: ME }),
        ]),
    },
    {
      id: 'documents',
      title: 'Other files',
      render: () =>
        rows([
          file('Care of oiled wood.pdf', 'application/pdf', { size: 245_000 }),
          file(
            'Measurements of the whole living room with the bay window and the stairs, third draft.xlsx',
            'application/vnd.ms-excel',
            {
              size: 9_900_000,
              authorId: ME,
            },
          ),
          file('תוכנית.pdf', 'application/pdf', { size: 1200 }),
          file('README', '', {}),
        ]),
    },
    {
      id: 'nameless',
      title: 'Without a name, or with an address that is not safe',
      render: () =>
        rows([
          file('', 'application/pdf', { url: 'https://files.quiet.example/' }),
          file('invoice.pdf', 'application/pdf', { url: 'javascript:alert(1)' }),
        ]),
    },
    {
      id: 'missing',
      title: 'No longer there',
      render: () => rows([picture({ url: GONE, alternativeText: '' })]),
    },
    {
      id: 'uploading',
      title: 'On its way',
      render: () => uploading('Floor plan.pdf', 'application/pdf', 900_000, { is: 'uploading' }),
    },
    {
      id: 'uploading-picture',
      title: 'A picture on its way',
      render: () =>
        uploading('corner.bmp', 'image/bmp', 1_700_000, { is: 'uploading' }, aBitmap('corner.bmp', 240, 180)),
    },
    {
      id: 'upload-failed',
      title: 'Did not get through',
      render: () =>
        uploading('Floor plan.pdf', 'application/pdf', 900_000, {
          is: 'failed',
          reason: 'connection_lost',
          customId: id<CustomId>('on-its-way'),
        }),
    },
    {
      id: 'tray',
      title: 'Chosen, not sent yet',
      render: () =>
        inFrame(html`<customer-chat-file-tray
          .phrases=${english}
          .offers=${[{ how: 'change', files: chosen() }]}
        ></customer-chat-file-tray>`),
    },
    {
      id: 'film-plays',
      title: 'A film that cannot be had',
      render: () => rows([said('Look:'), file('legs.mp4', 'video/mp4', { url: GONE, size: 100 })]),
      act: (frame) => press(frame, '.film'),
    },
  ],
};
