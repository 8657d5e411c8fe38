import type { ComposeKind } from '../../domain/event-draft.ts';
import type { IconName } from '../icons.ts';

/** What can be put together, as it is called. */
export const COMPOSE_KINDS: Readonly<Record<ComposeKind, { readonly name: string; readonly icon: IconName }>> = {
  message: { name: 'Message', icon: 'quote' },
  cards: { name: 'Cards', icon: 'cards' },
  quick_replies: { name: 'Quick replies', icon: 'replies' },
  sticker: { name: 'Sticker', icon: 'sticker' },
  product: { name: 'Product', icon: 'bag' },
  form: { name: 'Form', icon: 'form' },
  custom: { name: 'Custom event', icon: 'braces' },
  any: { name: 'Any event', icon: 'braces' },
};

/** What is put together for a chat, whose composer writes messages itself. */
export const KINDS_OF_CHAT: readonly ComposeKind[] = [
  'cards',
  'quick_replies',
  'sticker',
  'product',
  'form',
  'custom',
  'any',
];
