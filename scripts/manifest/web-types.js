/** What JetBrains' editors offer while one writes HTML and CSS (web-types). */

/**
 * @param {import('custom-elements-manifest/schema').CustomElement} element
 * @param {{ name: string, version: string }} product
 */
export function webTypes(element, { name, version }) {
  const { tagName, description, attributes = [], members = [], events = [], slots = [] } = element;
  const { cssProperties = [], cssParts = [], cssStates = [] } = element;
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: tagName,
            description,
            attributes: attributes.map((attribute) => ({
              name: attribute.name,
              description: attribute.description,
              ...(attribute.default !== undefined && { default: attribute.default }),
              value: { type: attribute.type?.text ?? 'string' },
            })),
            slots: slots.map(pick),
            js: {
              properties: members
                .filter((member) => member.kind === 'field')
                .map((field) => ({ ...pick(field), type: field.type?.text ?? 'unknown' })),
              events: events.map((event) => ({ ...pick(event), type: event.type.text })),
            },
          },
        ],
      },
      css: {
        properties: cssProperties.map(pick),
        'pseudo-elements': cssParts.map((part) => ({ ...pick(part), name: `part(${part.name})` })),
        'pseudo-classes': cssStates.map((state) => ({ ...pick(state), name: `state(${state.name})` })),
      },
    },
  };
}

/** @param {{ name: string, description?: string }} named */
const pick = ({ name, description }) => ({ name, ...(description && { description }) });
