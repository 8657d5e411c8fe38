import type { PushName } from '../../src/protocol/pushes.ts';
import type { PushScene } from './push-scene.ts';

/** One push from its cause to what comes of it. */
export interface Story {
  /** What comes of it: the end of a sentence that begins with its name. */
  readonly tells: string;
  /** Lets the server say it, for the reason that it has in life where the sandbox knows one. */
  happens(scene: PushScene): Promise<unknown>;
  /** Waits for what the customer sees or the page hears. Leaves the scene as the next story expects it. */
  shows(scene: PushScene): Promise<unknown>;
}

/** In the order in which they are told: each goes on from where the one before it ended. */
export type Stories = { readonly [N in PushName]?: Story };
