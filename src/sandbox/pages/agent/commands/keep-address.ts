import type { OpenDesk } from './open-desk.ts';

/** `#/chats/<id>`, `#/visitors`, or nothing: what the address bar says of the desk. */
export function addressOf({
  view,
  openChatId,
}: {
  readonly view: string;
  readonly openChatId: string | undefined;
}): string {
  if (view === 'visitors') return '#/visitors';
  return openChatId === undefined ? '' : `#/chats/${encodeURIComponent(openChatId)}`;
}

/** Keeps address and desk in step, so that back, reload and bookmarks work. Returns what ends it. */
export function keepAddress(desk: OpenDesk): () => void {
  const obey = () => {
    if (location.hash === '#/visitors') return desk.store.dispatch({ type: 'view_chosen', view: 'visitors' });
    const chat = /^#\/chats\/(.+)$/.exec(location.hash)?.[1];
    desk.openChat(chat === undefined ? undefined : decodeURIComponent(chat));
  };
  const unsubscribe = desk.store.subscribe(() => {
    const address = addressOf(desk.store.state.desk);
    if (address !== location.hash) history.pushState(null, '', `${location.pathname}${location.search}${address}`);
  });
  if (location.hash !== '') obey();
  addEventListener('popstate', obey);
  return () => {
    unsubscribe();
    removeEventListener('popstate', obey);
  };
}
