import type { Chat } from '../../store/chat.ts';
import { safeUrl } from '../safe-url.ts';

/** What a page may change about the sheet that it is shown in. */
export interface MomentSheet {
  close(): void;
  setTitle(title: string): void;
  /** Checked: http or https. */
  setIcon(address: string): void;
  setExternalLink(address: string | undefined): void;
  setFragile(fragile: boolean): void;
}

type Run = (command: (chat: Chat) => unknown) => Promise<unknown>;

/** What a page in a sheet may do, in the names of its own library. All that it says is checked here. */
export function momentMethods(sheet: MomentSheet, run: Run) {
  return {
    close: () => sheet.close(),
    sendMessage: async (message: unknown) => {
      const text = textIn(message, 'text', 'sendMessage');
      await run((chat) => {
        const result = chat.sendMessage(text);
        if (!result.ok) throw new Error(`sendMessage: the text was not taken (${result.why}).`);
      });
    },
    sendSystemMessage: async (message: unknown) => {
      const text = textIn(message, 'text', 'sendSystemMessage');
      const recipients = fieldsOf(message).recipients === 'agents' ? 'agents' : 'all';
      await run((chat) => chat.sendEvent({ type: 'system_message', systemMessageType: 'moments', text, recipients }));
    },
    setAttributes: async (attributes: unknown) => {
      const sessionFields = Object.entries(fieldsOf(attributes)).map(([name, value]) => [name, `${value}`] as const);
      await run((chat) => chat.setCustomer({ sessionFields }));
    },
    updateCustomerData: async (details: unknown) => {
      const { name, email } = fieldsOf(details);
      await run((chat) =>
        chat.setCustomer({ ...(typeof name === 'string' && { name }), ...(typeof email === 'string' && { email }) }),
      );
    },
    setTitle: (title: unknown) => {
      if (typeof title === 'string') sheet.setTitle(title);
    },
    setExternalLink: (link: unknown) => sheet.setExternalLink(typeof link === 'string' ? webAddress(link) : undefined),
    setIsFragile: (fragile: unknown) => sheet.setFragile(fragile === true),
  };
}

/** What the page is told of where it is. */
export function momentData({ state }: Chat): Readonly<Record<string, unknown>> {
  const { order, groupId = 0 } = state.chats;
  return { chatId: order[0], groupId, language: document.documentElement.lang || 'en' };
}

/** What the page says of itself in its first words. */
export function introduce(sheet: MomentSheet, said: Readonly<Record<string, unknown>>): void {
  if (typeof said.title === 'string') sheet.setTitle(said.title);
  const icon = typeof said.icon === 'string' ? webAddress(said.icon) : undefined;
  if (icon !== undefined) sheet.setIcon(icon);
  sheet.setFragile(said.isFragile === true);
}

const webAddress = (address: string): string | undefined => {
  const safe = safeUrl(address);
  return safe !== undefined && /^https?:/i.test(safe) ? safe : undefined;
};

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function textIn(value: unknown, name: string, method: string): string {
  const text = fieldsOf(value)[name];
  if (typeof text !== 'string' || text.trim() === '') throw new TypeError(`${method}: ${name} has to be a text.`);
  return text;
}
