import { wordsIn } from '../../embed/language.ts';
import { madeChat } from '../../gallery/made/chat.ts';
import { isTokenName, PREFIX } from '../../theme/public-tokens.ts';
import type { OwnPhrases } from '../../ui/phrases.ts';
import { ATTRIBUTES } from '../attributes.ts';
import type { Design } from '../design.ts';
import { assemblePhrases } from '../phrases.ts';
import { PreviewChat } from './preview-chat.ts';
import { ready, type Scene, sceneIn } from './preview-message.ts';
import { STATES } from './preview-states.ts';

/** A page with nothing on it but the widget, as the wizard says that it is. */
customElements.define('customer-chat', PreviewChat);

/** What is to be shown. */
let latest: Scene | undefined;

let shown: { readonly element: PreviewChat; readonly view: Scene['view'] } | undefined;

/** The same element goes on as long as its state does, so that what is being looked at stays where it is. */
function show(scene: Scene): void {
  const { design, view, scheme, dir } = scene;
  latest = scene;
  document.documentElement.dir = dir;
  if (shown?.view !== view) {
    shown?.element.remove();
    const element = new PreviewChat();
    element.chat = madeChat(STATES[view]());
    element.open = view !== 'launcher';
    shown = { element, view };
  }
  const { element } = shown;
  dress(element, design);
  element.scheme = scheme;
  document.documentElement.dataset.mode = element.mode ?? 'floating';
  if (!element.isConnected) document.body.append(element);
}

/** Own words over those of each language that was asked for so far. */
const spoken = new Map<string, Say>();

type Say = (own: OwnPhrases) => OwnPhrases;

/** In English as long as there are no others; once these have come, they are shown. */
function sayIn(language: string): Say {
  const known = spoken.get(language);
  if (known !== undefined) return known;
  const inEnglish: Say = (own) => own;
  spoken.set(language, inEnglish);
  Promise.all([wordsIn(language)?.(), import('../../ui/phrases-over.ts')]).then(([words = {}, { phrasesOver }]) => {
    spoken.set(language, (own) => phrasesOver(words, own));
    if (latest !== undefined) show(latest);
  }, leave);
  return inEnglish;
}

/** Words that cannot be loaded stay English, as they do on a page. */
const leave = () => undefined;

function dress(element: PreviewChat, { tokens, attributes, phrases, starters }: Design): void {
  const { style } = element;
  for (const name of [...style]) style.removeProperty(name);
  for (const [token, value] of Object.entries(tokens)) if (isTokenName(token)) style.setProperty(PREFIX + token, value);
  for (const name of Object.keys(ATTRIBUTES)) {
    const value = new Map(Object.entries(attributes)).get(name);
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  Object.assign(element, { phrases: assemblePhrases(phrases), starters });
  if (attributes.lang) element.phrases = sayIn(attributes.lang)(element.phrases ?? {});
}

addEventListener('message', ({ origin, source, data }) => {
  const scene = sceneIn(data);
  if (origin === location.origin && source === parent && scene !== undefined) show(scene);
});
parent.postMessage(ready, location.origin);
