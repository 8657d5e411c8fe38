/** What Visual Studio Code offers while one writes HTML and CSS (custom data, version 1.1). */

/** @typedef {import('custom-elements-manifest/schema').CustomElement} Element */

/** @param {Element} element */
export function vsCodeHtmlData({ tagName, description = '', attributes = [] }) {
  const tag = {
    name: tagName,
    description: markdown(description),
    attributes: attributes.map(({ name, type, description: told = '', default: preset }) => ({
      name,
      description: markdown(preset === undefined ? told : `${told}\n\nDefault: \`${preset}\``),
      // A value set of that name is known: an attribute that stands alone.
      ...(type?.text === 'boolean' ? { valueSet: 'v' } : {}),
      ...(literals(type?.text).length > 0 && { values: literals(type?.text).map((value) => ({ name: value })) }),
    })),
  };
  return { version: 1.1, tags: [tag] };
}

/** @param {Element} element */
export function vsCodeCssData({ cssProperties = [], cssParts = [], cssStates = [] }) {
  return {
    version: 1.1,
    properties: cssProperties.map(({ name, description = '', default: preset }) => ({
      name,
      description: markdown(preset === undefined ? description : `${description}\n\nDefault: \`${preset}\``),
    })),
    pseudoElements: cssParts.map(({ name, description = '' }) => ({
      name: `::part(${name})`,
      description: markdown(description),
    })),
    pseudoClasses: cssStates.map(({ name, description = '' }) => ({
      name: `:state(${name})`,
      description: markdown(description),
    })),
  };
}

/** The strings that a type is made of. @param {string} [type] */
export function literals(type = '') {
  return [...type.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);
}

/** @param {string} value */
const markdown = (value) => ({ kind: 'markdown', value });
