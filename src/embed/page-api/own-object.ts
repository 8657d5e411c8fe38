import { createStub } from './stub.ts';

const load = () => import('../on-the-page.ts');

/**
 * `LiveChatWidget` from the first moment on, for pages and adapters that come later: they keep the one that they find.
 * What they say is kept until the widget has loaded.
 */
window.LiveChatWidget ??= createStub(() => {
  load()
    .then((it) => it.takeOver(true))
    .catch(() => {});
});
