import type { RichMessage } from '../../protocol/domain/event.ts';
import type { Chat } from '../../store/chat.ts';
import { toHex } from '../../theme/color.ts';
import { parseColor } from '../../theme/parse-color.ts';
import { withPhrases } from '../phrases.ts';
import { closestAcross } from '../rich/across-shadow.ts';
import type { Opener } from './moment-postback.ts';

type Data = Readonly<Record<string, unknown>>;

/** What a page is told of the conversation, as it is connected. */
export function conversationData({ state }: Chat, opener: Opener | undefined): Data {
  const { order, groupId = 0 } = state.chats;
  return { chatId: order[0], groupId, ...(opener && { event: eventData(opener.event) }) };
}

/** What a page is told of where it is shown: the language is that of the words around it. */
export function placeData(sheet: HTMLElement): Data {
  const licenseId = closestAcross(sheet, 'customer-chat')?.licenseId;
  const { language } = withPhrases(closestAcross(sheet, 'customer-chat-window')?.phrases);
  return { language, theme: themeOf(sheet), ...(licenseId != null && { licenseId: `${licenseId}` }) };
}

/** Pages tell three kinds of messages apart, and find the cards of each in another place. */
function eventData({ id, elements = [] }: RichMessage): Data {
  const [card, ...others] = elements;
  if (elements.some(({ ecommerce }) => ecommerce !== undefined))
    return { id, type: 'product_cards', properties: { elements } };
  return others.length > 0
    ? { id, type: 'carousel', properties: { cards: elements } }
    : { id, type: 'rich_message', properties: { card: card ?? {} } };
}

/** Colours as the browser computes them, in the notation that every page can read. */
function themeOf(sheet: HTMLElement): Data {
  const probe = document.createElement('i');
  probe.style.color = 'var(--_fill)';
  probe.style.backgroundColor = 'var(--_on-accent)';
  (sheet.shadowRoot ?? sheet).append(probe);
  const { color, backgroundColor, colorScheme } = getComputedStyle(probe);
  const hex = (computed: string) => {
    const read = parseColor(computed);
    return read && toHex(read);
  };
  const theme = {
    variant: colorScheme === 'dark' ? 'dark' : 'light',
    primaryColor: hex(color),
    ctaText: hex(backgroundColor),
  };
  probe.remove();
  return theme;
}
