import type { ComposeKind } from '../../domain/event-draft.ts';
import type { IconName } from '../icons.ts';

/** What can be put together, as it is called. */
export const COMPOSE_KINDS: Readonly<Record<ComposeKind, { readonly name: string; readonly icon: IconName }>> = {
  cards: { name: 'Cards', icon: 'cards' },
  quick_replies: { name: 'Quick replies', icon: 'replies' },
  sticker: { name: 'Sticker', icon: 'sticker' },
  product: { name: 'Product', icon: 'bag' },
  form: { name: 'Form', icon: 'form' },
  custom: { name: 'Custom event', icon: 'braces' },
  any: { name: 'Any event', icon: 'braces' },
};
