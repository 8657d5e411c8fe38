import type { GalleryGroup } from './gallery-state.ts';
import { composer } from './groups/composer.ts';
import { custom } from './groups/custom.ts';
import { deliveries } from './groups/deliveries.ts';
import { emoji } from './groups/emoji.ts';
import { ending } from './groups/ending.ts';
import { files } from './groups/files.ts';
import { forms } from './groups/forms.ts';
import { greetings } from './groups/greetings.ts';
import { live } from './groups/live.ts';
import { messages } from './groups/messages.ts';
import { notices } from './groups/notices.ts';
import { rich } from './groups/rich.ts';
import { system } from './groups/system.ts';
import { viewer } from './groups/viewer.ts';
import { windows } from './groups/windows.ts';

/** All that the gallery shows, in its order. */
export const groups: readonly GalleryGroup[] = [
  messages,
  deliveries,
  system,
  live,
  files,
  viewer,
  rich,
  custom,
  forms,
  ending,
  greetings,
  notices,
  composer,
  emoji,
  windows,
];
