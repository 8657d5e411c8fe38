import { hostOf } from '../rich/across-shadow.ts';

/**
 * Whether nobody is elsewhere: the focus is in this view, on what stands around it, or nowhere. Safari gives it to what
 * stands around a button that was clicked.
 */
export function mayTakeFocus(view: Element): boolean {
  for (let within: Element | undefined = view; within !== undefined; within = hostOf(within)) {
    const root = within.getRootNode();
    const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    if (focused !== null) return focused.contains(within);
  }
  return true;
}
