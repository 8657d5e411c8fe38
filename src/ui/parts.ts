/** Names for `::part`, by the view that they are in. Each view's own documentation says what they are. */
export const PARTS = {
  header: 'avatar brand-mark header header-title header-status header-button menu menu-item',
  notice: 'notice notice-button',
  welcome: 'avatar welcome hello lead starters starter',
  timeline:
    'timeline row bubble mine theirs typing thinking preview name avatar brand-mark time delivery retry-button link day new system-message live to-end',
  composer: 'composer field send-button counter',
  queue: 'queue',
  list: 'list list-item primary-button avatar brand-mark',
  stopped: 'stopped',
} as const;

/** As the attribute `exportparts` wants them. */
export const exported = (names: string): string => names.replaceAll(' ', ',');

const own = 'window ended primary-button skeleton';

/** All that can be reached from outside the window. */
export const WINDOW_PARTS = exported([...new Set([own, ...Object.values(PARTS)].join(' ').split(' '))].join(' '));
