/** Slots of the window itself. A slot that has nothing in it keeps what the window shows by itself. */
const OF_WINDOW = ['header', 'welcome', 'empty', 'before-composer', 'ended', 'footer', 'after-composer'];

/** Leads what the page put into the element's slots to where it stands, as often as that changes. */
export async function fitSlots(host: HTMLElement, window: Element & { updateComplete?: Promise<unknown> }) {
  const leadAll = () => {
    for (const name of OF_WINDOW) lead(host, window, name);
    const header = window.shadowRoot?.querySelector('customer-chat-window-header');
    lead(host, window, 'avatar');
    if (header) lead(host, header, 'avatar');
  };
  const watch = watches.get(host) ?? new MutationObserver(() => fittings.get(host)?.());
  watches.set(host, watch);
  fittings.set(host, leadAll);
  watch.observe(host, { childList: true, subtree: true, attributeFilter: ['slot'] });
  leadAll();
  // The header is drawn with the first update, at the latest when the window is shown.
  void window.updateComplete?.then(leadAll);
}

const watches = new WeakMap<HTMLElement, MutationObserver>();
const fittings = new WeakMap<HTMLElement, () => void>();

/** One more step of the way: a slot beside the window's own children, while there is something to lead. */
function lead(host: HTMLElement, to: Element, name: string): void {
  const isThere = host.querySelector(`:scope > [slot=${name}]`) !== null;
  const led = to.querySelector(`:scope > slot[slot=${name}]`);
  if (!isThere) led?.remove();
  if (!isThere || led !== null) return;
  const slot = document.createElement('slot');
  slot.name = slot.slot = name;
  to.append(slot);
}
