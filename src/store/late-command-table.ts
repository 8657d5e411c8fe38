import type { LateCommands } from './chat.ts';
import type { Command } from './commands/context.ts';

/** Each late command to the code of it; one chunk each, or shared by those that belong together. */
export const LOADS: { readonly [N in keyof LateCommands]: () => Promise<{ readonly [M in N]: Command<N> }> } = {
  sendEvent: () => import('./commands/send-event.ts'),
  sendFiles: () => import('./commands/send-files.ts'),
  deleteEvent: () => import('./commands/delete-event.ts'),
  pressButton: () => import('./commands/press-button.ts'),
  drawCustomEvent: () => import('./commands/draw-custom-event.ts'),
  pressGreetingButton: () => import('./commands/press-greeting-button.ts'),
  previewLink: () => import('./commands/preview-link.ts'),
  loadForm: () => import('./commands/open-form.ts'),
  beginAgain: () => import('./commands/open-form.ts'),
  leaveMessage: () => import('./commands/open-form.ts'),
  closeForm: () => import('./commands/open-form.ts'),
  answerForm: () => import('./commands/answer-form.ts'),
  rate: () => import('./commands/rate.ts'),
  sendTranscript: () => import('./commands/send-transcript.ts'),
  loadWhole: () => import('./commands/load-whole.ts'),
  loadPlatform: () => import('./commands/load-platform.ts'),
  showFace: () => import('./commands/show-face.ts'),
};
