import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import '../ui/chat-window.ts';
import { englishConsent } from '../ui/consent/consent-phrases.ts';
import '../ui/consent/consent-view.ts';
import { englishEmoji } from '../ui/emoji/emoji-phrases.ts';
import { englishEnded } from '../ui/ended/ended-phrases.ts';
import { englishFiles } from '../ui/files/files-phrases.ts';
import { englishForms } from '../ui/forms/form-phrases.ts';
import { englishGreeting } from '../ui/greeting/greeting-phrases.ts';
import { englishLinks } from '../ui/links/links-phrases.ts';
import { english, withPhrases } from '../ui/phrases.ts';
import { rareEnglish } from '../ui/rare-phrases.ts';
import { englishRating } from '../ui/rating/rating-phrases.ts';
import { englishRich } from '../ui/rich/rich-phrases.ts';
import { englishRefusals } from '../ui/timeline/refusal-phrases.ts';
import { groups } from './groups.ts';
import { allIn, settled } from './in-shadow.ts';

const { language, brand, ...words } = { ...english, ...rareEnglish };

/** All English of ours, by the keys under which a page can say it otherwise. */
const OURS = {
  ...words,
  refusals: englishRefusals,
  consent: englishConsent,
  files: englishFiles,
  greeting: englishGreeting,
  emojiPicker: englishEmoji,
  links: englishLinks,
  rich: englishRich,
  forms: englishForms,
  rating: englishRating,
  afterwards: englishEnded,
};

type Tree = object;

/** In place of each text its key, with the places that it has for names and figures. */
function marked(tree: Tree, path = ''): Tree {
  const mark = ([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [key, [`⟦${path}${key}⟧`, ...(value.match(/\{\w+\}/g) ?? [])].join(' ')]
      : [key, marked(Object(value), `${path}${key}.`)];
  return Object.fromEntries(Object.entries(tree).map(mark));
}

const leaves = (tree: Tree, path = ''): readonly (readonly [path: string, text: string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(Object(value), `${path}${key}.`),
  );

const SAID = ['aria-label', 'aria-roledescription', 'placeholder', 'title', 'alt'];

/** All that is written or said in there, piece by piece. */
function* saidIn(root: Element): Generator<string> {
  for (const element of allIn(root)) {
    for (const name of SAID) yield element.getAttribute(name) ?? '';
    for (const node of [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])])
      if (node instanceof Text) yield node.data.trim();
  }
}

/** Words of moments that the gallery does not stop at; each is held by the test of its view. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  `newMessages toEnd loadingOlder olderFailed typing back backToList allConversations yours unread
  consent.privacy
  files.tooLarge files.refused files.failed files.removed files.description files.notShown
  emojiPicker.recent
  rich.sticker rich.options rich.wasPrice rich.priceRange rich.backToStart rich.secure rich.leavePage rich.leaveHelp rich.stay rich.leave
  forms.thanks forms.withIt forms.badEmail forms.tooLong forms.refused forms.refusedHelp
  rating.thanks rating.taken rating.close
  afterwards.badEmail afterwards.goesTo afterwards.cancel afterwards.preparing afterwards.failed afterwards.left afterwards.leftFor afterwards.fileTitle afterwards.fileName afterwards.you afterwards.edited`.split(
    /\s+/,
  ),
);

/** What forms, buttons and agents of the gallery say, in words that happen to be ours too. */
const BY_OTHERS: ReadonlySet<string> = new Set(['More', 'Not now', 'Today', 'How was it?', 'Your e-mail']);

describe('every phrase', function () {
  this.timeout(240_000);

  it('can be said otherwise, by its key', async function () {
    // Words are the same in every engine, and all states at once take long in some.
    if (!navigator.userAgent.includes('Chrom')) this.skip();
    const phrases = withPhrases(marked(OURS));
    const said = new Set<string>();
    const stage = document.createElement('div');
    stage.style.cssText = 'position: fixed; inset: 0; overflow: auto';
    document.body.append(stage);
    const look = () => {
      for (const piece of saidIn(stage)) if (piece !== '') said.add(piece);
    };
    const show = async (view: unknown, act?: (frame: HTMLElement) => Promise<void>) => {
      render(html`<article>${view}</article>`, stage);
      const [article] = stage.children;
      if (!(article instanceof HTMLElement)) throw new Error('Nothing was drawn.');
      for (const element of article.querySelectorAll('*'))
        if ('phrases' in element) Object.assign(element, { phrases });
      // By itself: the window says which of two it is.
      for (const composer of article.querySelectorAll('customer-chat-composer'))
        composer.placeholder = phrases.placeholder;
      await settled(article);
      look();
      // What is said in passing counts too.
      let isOver = false;
      const keepLooking = () => {
        look();
        if (!isOver) requestAnimationFrame(keepLooking);
      };
      keepLooking();
      await act?.(article);
      await settled(article);
      isOver = true;
      look();
      render('', stage);
    };

    for (const { states } of groups) for (const state of states) await show(state.render(), state.act);
    await show(html`<customer-chat-consent-view privacy-url="https://example.test/"></customer-chat-consent-view>`);
    stage.remove();

    const all = [...said].join('\n');
    const keys = [...new Set(leaves(OURS).map(([path]) => path.replace(/\.(one|other)$/, '')))];
    const isSaid = (key: string) => all.includes(`⟦${key}⟧`) || all.includes(`⟦${key}.o`);
    expect(keys.filter((key) => !isSaid(key) && !ELSEWHERE.has(key))).to.deep.equal([]);
    expect([...ELSEWHERE].filter((key) => !keys.includes(key))).to.deep.equal([]);
    const texts = new Map(leaves(OURS).map(([path, text]) => [text, path]));
    expect(
      [...said]
        .filter((piece) => texts.has(piece) && !BY_OTHERS.has(piece))
        .map((piece) => `${texts.get(piece)}: ${piece}`),
    ).to.deep.equal([]);
  });
});
