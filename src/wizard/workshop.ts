import { isRecord } from '../theme/theme-file.ts';
import { type Design, isPlain, isSame, type Part, PLAIN, withEntry, withStarters } from './design.ts';
import { readLink } from './design-link.ts';
import { change, type History, redo, settle, startAt, undo } from './history.ts';
import { type Look, readLook, USUAL_LOOK } from './look.ts';
import { readWhole } from './read-design.ts';
import { type Setup, UNKNOWN_SETUP } from './snippets.ts';

/** All that the wizard knows, and keeps. */
export interface Workshop {
  readonly history: History<Design>;
  readonly look: Look;
  readonly setup: Setup;
}

export const emptyWorkshop = (setup: Setup = UNKNOWN_SETUP): Workshop => ({
  history: startAt(PLAIN),
  look: USUAL_LOOK,
  setup,
});

/** Another design, as a step that can be undone. */
export const begin = (workshop: Workshop, design: Design): Workshop =>
  isSame(workshop.history.present, design)
    ? workshop
    : { ...workshop, history: change(settle(workshop.history), design) };

/** One entry of the design is another, or none where the value is empty. */
export function set(workshop: Workshop, part: Part, key: string, value: string, ongoing = false): Workshop {
  const { history } = workshop;
  const design = withEntry(history.present, part, key, value);
  return { ...workshop, history: change(history, design, ongoing ? `${part}.${key}` : undefined) };
}

/** Other questions to begin with. */
export function setStarters(workshop: Workshop, starters: readonly string[], ongoing = false): Workshop {
  const { history } = workshop;
  return {
    ...workshop,
    history: change(history, withStarters(history.present, starters), ongoing ? 'starters' : undefined),
  };
}

export const done = (workshop: Workshop): Workshop => ({ ...workshop, history: settle(workshop.history) });
export const undone = (workshop: Workshop): Workshop => ({ ...workshop, history: undo(workshop.history) });
export const redone = (workshop: Workshop): Workshop => ({ ...workshop, history: redo(workshop.history) });

/** As it is kept between two visits: the steps too, so that a reload can be undone over. */
export const writeWorkshop = ({ history: { past, present, future }, look, setup }: Workshop): string =>
  JSON.stringify({ past, present, future, look, setup });

/** What was kept, checked like anything that comes from outside; what cannot be is left out. */
export function readWorkshop(kept: string | null, setup: Setup = UNKNOWN_SETUP): Workshop {
  const fresh = emptyWorkshop(setup);
  let whole: unknown;
  try {
    whole = JSON.parse(kept ?? 'null');
  } catch {
    return fresh;
  }
  if (!isRecord(whole)) return fresh;
  const design = (value: unknown) => (isRecord(value) ? readWhole(value).design : PLAIN);
  const designs = (value: unknown) => (Array.isArray(value) ? value.slice(-100).map(design) : []);
  return {
    history: { past: designs(whole.past), present: design(whole.present), future: designs(whole.future) },
    look: readLook(whole.look),
    setup: readSetup(whole.setup, setup),
  };
}

/** What a link carries comes as one more step: what was there before is an undo away. */
export function follow(workshop: Workshop, hash: string): { workshop: Workshop; problems: readonly string[] } {
  const reading = readLink(hash);
  if (reading === undefined) return { workshop, problems: [] };
  // Nothing of it can be used: what is there stays.
  if (isPlain(reading.design)) return { workshop, problems: reading.problems };
  return { workshop: begin(workshop, reading.design), problems: reading.problems };
}

function readSetup(kept: unknown, usual: Setup): Setup {
  const said = isRecord(kept) ? kept : {};
  const one = (name: keyof Setup) => {
    const value = said[name];
    return typeof value === 'string' ? value : usual[name];
  };
  return { script: one('script'), organization: one('organization'), client: one('client'), api: one('api') };
}
