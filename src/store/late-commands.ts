import type { LateCommands } from './chat.ts';
import type { Context } from './commands/context.ts';

/** What can be called before any code of it is there; where that stands says `late-command-table.ts`. */
const NAMES: { readonly [N in keyof LateCommands]: 0 } = {
  sendEvent: 0,
  sendFiles: 0,
  pressGreetingButton: 0,
  previewLink: 0,
  deleteEvent: 0,
  pressButton: 0,
  drawCustomEvent: 0,
  loadForm: 0,
  beginAgain: 0,
  leaveMessage: 0,
  closeForm: 0,
  answerForm: 0,
  rate: 0,
  sendTranscript: 0,
  loadWhole: 0,
  loadPlatform: 0,
  showFace: 0,
};

export const LATE_COMMANDS = Object.keys(NAMES) as (keyof LateCommands)[];

const loadTable = () => import('./late-command-table.ts');

/** The commands that come with their first use. */
export function lateCommands(context: Context): LateCommands {
  const named = <N extends keyof LateCommands>(name: N) => [
    name,
    async (...args: Parameters<LateCommands[N]>) => {
      const { LOADS } = await loadTable();
      return (await LOADS[name]())[name](context, ...args);
    },
  ];
  return Object.fromEntries(LATE_COMMANDS.map(named));
}
