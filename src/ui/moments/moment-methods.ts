import type { CommandIntent } from '../intents.ts';
import { safeUrl } from '../safe-url.ts';
import { type Opener, readPostback } from './moment-postback.ts';
import { fieldsOf, textIn } from './said-by-page.ts';

/** What a page may change about the sheet that it is shown in. */
export interface MomentSheet {
  close(): void;
  setTitle(title: string): void;
  /** Checked: http or https. */
  setIcon(address: string): void;
  setExternalLink(address: string | undefined): void;
  setFragile(fragile: boolean): void;
}

type Run = (command: CommandIntent['run']) => Promise<unknown>;

/**
 * What a page in a sheet may do, in the names of its own library. All that it says is checked here. Postbacks answer a
 * message: a page that none opened has no `sendPostback`.
 */
export function momentMethods(sheet: MomentSheet, run: Run, opener: Opener | undefined) {
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
    ...(opener && {
      sendPostback: async (postback: unknown) => {
        const { event, threadId } = opener;
        const press = readPostback(postback, opener);
        await run((chat, chatId) => {
          if (chatId === undefined) throw new Error('sendPostback: there is no conversation.');
          return chat.pressButton({ chatId, threadId, eventId: event.id, ...press, saysNothing: true });
        });
      },
    }),
    setTitle: (title: unknown) => {
      if (typeof title === 'string') sheet.setTitle(title);
    },
    setExternalLink: (link: unknown) => sheet.setExternalLink(typeof link === 'string' ? webAddress(link) : undefined),
    setIsFragile: (fragile: unknown) => sheet.setFragile(fragile === true),
  };
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
