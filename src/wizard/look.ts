/** How the widget is looked at in the wizard; nothing of it is part of what is made. */
export interface Look {
  readonly view: View;
  readonly device: 'window' | 'phone';
  readonly schemes: 'both' | 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}

export const VIEWS = {
  launcher: 'Launcher',
  welcome: 'First visit',
  conversation: 'Conversation',
  form: 'Form',
  offline: 'Offline',
} as const;

export type View = keyof typeof VIEWS;

export const USUAL_LOOK: Look = { view: 'conversation', device: 'window', schemes: 'both', dir: 'ltr' };

/** What was kept of it; what cannot be is as usual. */
export function readLook(kept: unknown): Look {
  const said: Readonly<Record<string, unknown>> = typeof kept === 'object' && kept !== null ? { ...kept } : {};
  const one = <T extends string>(name: keyof Look, values: readonly T[], usual: T): T =>
    values.find((value) => value === said[name]) ?? usual;
  return {
    view: one('view', VIEW_NAMES, USUAL_LOOK.view),
    device: one('device', ['window', 'phone'], USUAL_LOOK.device),
    schemes: one('schemes', ['both', 'light', 'dark'], USUAL_LOOK.schemes),
    dir: one('dir', ['ltr', 'rtl'], USUAL_LOOK.dir),
  };
}

export const VIEW_NAMES: readonly View[] = ['launcher', 'welcome', 'conversation', 'form', 'offline'];
