import type { Chat } from '../store/chat.ts';
import type { Speech } from '../ui/phrases-over.ts';
import { emit } from './events.ts';
import { primary, wordsIn } from './language.ts';
import { languageOf } from './language-of.ts';
import type { Launcher } from './launcher.ts';
import { followButtons, mayDraw, mayName } from './platform-launcher.ts';
import type { Settings } from './settings.ts';
import { thisPage } from './this-page.ts';

type Host = HTMLElement & Settings & { readonly chat: Chat | undefined; hide(): void; requestUpdate(): void };

/** What follows from the platform's set-up. */
export interface Honoured {
  /** The page's words over those of the platform, and of the language. Missing where it has none. */
  readonly speech?: Speech;
  /** The launcher is the widget's own again. */
  end(): void;
}

/** Whose words are to be the platform's. */
interface Speaker {
  platform: Honoured | undefined;
  pause(): void;
}

/**
 * Has the platform's set-up fill in where the page says nothing: the language, words, the launcher's name and picture;
 * or takes the widget off a page that the platform does not want it on. Asked for when there is a connection, so that
 * nobody waits for it. Rejects when the platform tells nothing.
 */
export async function honourPlatform(host: Host, launcher: Launcher, speaker: Speaker): Promise<void> {
  const { chat } = host;
  if (chat === undefined || speaker.platform) return;
  // While the platform is being asked, and where it has nothing to say.
  const nothing: Honoured = { end: () => {} };
  speaker.platform = nothing;
  try {
    await honour(host, launcher, speaker, chat, () => speaker.platform === nothing && host.chat === chat);
  } catch (error) {
    // Asked again with the next connection.
    if (speaker.platform === nothing) speaker.platform = undefined;
    throw error;
  }
}

async function honour(
  host: Host,
  launcher: Launcher,
  speaker: Speaker,
  chat: Chat,
  isWanted: () => boolean,
): Promise<void> {
  const chosen = decided(host);
  const [platform, { platformWords }, { phrasesOver, pageOver }] = await Promise.all([
    chat.loadPlatform({
      url: thisPage().url,
      wantsButtons: host.mode !== 'inline' && (mayName(host) || mayDraw(host)),
      wantsWords: (language) =>
        language !== '' && (chosen ? primary(chosen) === primary(language) : wordsIn(language) !== undefined),
    }),
    import('../ui/platform/platform-words.ts'),
    import('../ui/phrases-over.ts'),
  ]);
  const { livechat } = platform;
  if (!isWanted()) return;
  if (livechat?.domainAllowed === false) {
    speaker.pause();
    // Whoever shows it all the same asks again.
    speaker.platform = undefined;
    return refuse(host);
  }
  // A page that brings words brings all that it wants of its language.
  const language = host.phrases?.language ? 'en' : chosen || livechat?.language || 'en';
  const locale = (await wordsIn(language)?.()) ?? {};
  if (!isWanted()) return;
  const words = platformWords(platform.words);
  speaker.platform = {
    speech: pageOver(phrasesOver(locale, words.phrases), host),
    end: followButtons(host, chat, launcher, platform, words.launcher),
  };
  host.requestUpdate();
}

/** Says to the page why it is without the widget. */
function refuse(host: Host): void {
  host.hide();
  const message =
    '<customer-chat>: this domain is not among those that LiveChat may be shown on; add it there, under trusted domains.';
  emit(host, 'customer-chat-error', { message });
}

/**
 * The language that the page decides for: by the words that it brings, by its own language, or by words that are English
 * since nobody says otherwise. Empty: it is up to the platform.
 */
const decided = (host: Host): string => host.phrases?.language ?? (languageOf(host) || (host.phrases ? 'en' : ''));
