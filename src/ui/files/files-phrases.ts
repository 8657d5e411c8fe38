import type { Counted } from '../counted.ts';

/** Words of files: sending them, their cards, and the viewer of pictures. `{…}` are places for names and figures. */
export const englishFiles = {
  sendingOf: 'Sending {sent} of {size}',
  cancel: 'Cancel {name}',
  remove: 'Remove {name}',
  download: 'Download {name}',
  open: 'Open the picture {name}',
  play: 'Play {name}',
  gone: 'No longer available',
  notShown: 'Can’t be shown here',

  tooLarge: 'Too large: {size} at most',
  empty: 'There’s nothing in it',
  notTaken: 'Programs can’t be sent',
  refused: 'This file wasn’t accepted',
  brokeOff: 'The connection broke off',
  failed: 'It couldn’t be sent',

  chosen: 'Files to send',
  added: { one: '{n} file added', other: '{n} files added' } as Counted,
  removed: '{name} removed',
  describe: 'Describe',
  description: 'What {name} shows, for those who can’t see it',
  drop: 'Drop files here to send them',

  pictures: 'Pictures',
  position: '{n} of {all}',
  previous: 'Previous picture',
  next: 'Next picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  close: 'Close',
};

export type FilesPhrases = Readonly<typeof englishFiles>;
