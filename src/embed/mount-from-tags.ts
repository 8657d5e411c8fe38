/** Either of them names whose agents answer. */
const NAMES = ['organization-id', 'license-id'];

/**
 * Puts a widget on the page for each script tag that carries its settings: every `data-` attribute is the element's
 * attribute of that name. A tag that stands there twice by mistake makes one.
 */
export async function mountFromTags(): Promise<void> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  for (const tag of document.querySelectorAll(NAMES.map((name) => `script[data-${name}]`).join())) {
    const element = document.createElement('customer-chat');
    for (const { name, value } of tag.attributes)
      if (name.startsWith('data-')) element.setAttribute(name.slice('data-'.length), value);
    const isThere = [...document.querySelectorAll('customer-chat')].some((one) =>
      NAMES.every((name) => one.getAttribute(name) === element.getAttribute(name)),
    );
    if (!isThere) document.body.append(element);
  }
}
