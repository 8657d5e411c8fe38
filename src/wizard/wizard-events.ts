import type { Design, Part } from './design.ts';
import type { Look } from './look.ts';
import type { Setup } from './snippets.ts';

/** What the wizard's views ask for; all that leaves a view. */
class Asked extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** One entry is another; empty, it is as usual again. `ongoing` while it is still being dragged or typed. */
export class SetIntent extends Asked {
  constructor(
    readonly part: Part,
    readonly key: string,
    readonly value: string,
    readonly ongoing = false,
  ) {
    super('wizard-set');
  }
}

/** Other questions to begin with. `ongoing` while they are still being typed. */
export class StartersIntent extends Asked {
  constructor(
    readonly starters: readonly string[],
    readonly ongoing = false,
  ) {
    super('wizard-starters');
  }
}

/** What was dragged or typed is done. */
export class DoneIntent extends Asked {
  constructor() {
    super('wizard-done');
  }
}

/** Another design altogether. `words`: what happened, for everyone to hear. */
export class BeginIntent extends Asked {
  constructor(
    readonly design: Design,
    readonly words: string,
  ) {
    super('wizard-begin');
  }
}

export class LookIntent extends Asked {
  constructor(readonly look: Partial<Look>) {
    super('wizard-look');
  }
}

export class SetupIntent extends Asked {
  constructor(readonly setup: Partial<Setup>) {
    super('wizard-setup');
  }
}

/** Something happened that is not seen everywhere. */
export class SayIntent extends Asked {
  constructor(readonly words: string) {
    super('wizard-say');
  }
}

declare global {
  interface HTMLElementEventMap {
    'wizard-set': SetIntent;
    'wizard-starters': StartersIntent;
    'wizard-done': DoneIntent;
    'wizard-begin': BeginIntent;
    'wizard-look': LookIntent;
    'wizard-setup': SetupIntent;
    'wizard-say': SayIntent;
  }
}
