import { madeChat } from '../../gallery/made/chat.ts';
import { isTokenName, PREFIX } from '../../theme/public-tokens.ts';
import { ATTRIBUTES } from '../attributes.ts';
import type { Design } from '../design.ts';
import { assemblePhrases } from '../phrases.ts';
import { PreviewChat } from './preview-chat.ts';
import { ready, type Scene, sceneIn } from './preview-message.ts';
import { STATES } from './preview-states.ts';

/** A page with nothing on it but the widget, as the wizard says that it is. */
customElements.define('customer-chat', PreviewChat);

let shown: { readonly element: PreviewChat; readonly view: Scene['view'] } | undefined;

/** The same element goes on as long as its state does, so that what is being looked at stays where it is. */
function show({ design, view, scheme, dir }: Scene): void {
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

function dress(element: PreviewChat, { tokens, attributes, phrases }: Design): void {
  const { style } = element;
  for (const name of [...style]) style.removeProperty(name);
  for (const [token, value] of Object.entries(tokens)) if (isTokenName(token)) style.setProperty(PREFIX + token, value);
  for (const name of Object.keys(ATTRIBUTES)) {
    const value = new Map(Object.entries(attributes)).get(name);
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  Object.assign(element, { phrases: assemblePhrases(phrases) });
}

addEventListener('message', ({ origin, source, data }) => {
  const scene = sceneIn(data);
  if (origin === location.origin && source === parent && scene !== undefined) show(scene);
});
parent.postMessage(ready, location.origin);
