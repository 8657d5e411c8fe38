import type { Design } from '../design.ts';
import { VIEW_NAMES, type View } from '../look.ts';

/** What the wizard tells a preview to show. */
export interface Scene {
  readonly design: Design;
  readonly view: View;
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}

const KIND = 'customer-chat-wizard';

export type PreviewMessage =
  /** The preview is there and waits. */
  | { readonly kind: typeof KIND; readonly is: 'ready' }
  | { readonly kind: typeof KIND; readonly is: 'scene'; readonly scene: Scene };

export const isReady = (data: unknown): boolean => isOurs(data) && data.is === 'ready';

/** The scene in a message, if it has one. Whoever reads it has made sure of the sender's origin. */
export function sceneIn(data: unknown): Scene | undefined {
  return isOurs(data) && data.is === 'scene' ? data.scene : undefined;
}

export const ready: PreviewMessage = { kind: KIND, is: 'ready' };
export const sceneMessage = (scene: Scene): PreviewMessage => ({ kind: KIND, is: 'scene', scene });

function isOurs(data: unknown): data is PreviewMessage {
  if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== KIND) return false;
  if (!('is' in data)) return false;
  return data.is === 'ready' || (data.is === 'scene' && 'scene' in data && isScene(data.scene));
}

function isScene(scene: unknown): scene is Scene {
  return (
    typeof scene === 'object' &&
    scene !== null &&
    'design' in scene &&
    typeof scene.design === 'object' &&
    'view' in scene &&
    VIEW_NAMES.some((view) => view === scene.view)
  );
}
