/**
 * Joins the fields of a reactive element with what its `static properties` says of them. The usual way to declare both
 * at once is a decorator, which costs bytes that the launcher has not; so the analyzer finds them apart.
 *
 * @typedef {import('custom-elements-manifest/schema').CustomElementDeclaration} Declaration
 * @typedef {import('custom-elements-manifest/schema').CustomElementField} Field
 * @typedef {import('custom-elements-manifest/schema').Attribute} Attribute
 *
 * What the element says of a property.
 * @typedef {{ readonly attribute?: string | false, readonly reflect?: boolean, readonly state?: boolean }} Reactive
 */

/**
 * @param {Declaration} element
 * @param {string} sources the text in which the names of its types are explained
 * @returns {Pick<Declaration, 'members' | 'attributes'>}
 */
export function joinAttributes({ members = [], attributes: documented = [] }, sources) {
  const reactive = readReactive(members);
  /** @type {Attribute[]} */
  const attributes = [];
  const joined = members.map((member) => {
    if (member.kind !== 'field' || member.static) return member;
    const preset = presetOf(member);
    const field = { ...member, ...(preset !== undefined && { default: preset }) };
    const attribute = attributeOf(field.name, reactive, documented);
    if (attribute === undefined) return field;
    const { description } = field;
    attributes.push({
      name: attribute,
      fieldName: field.name,
      type: { text: valuesOf(field.type?.text ?? 'string', sources) },
      ...(description && { description }),
      ...(preset !== undefined && { default: preset }),
    });
    return { ...field, attribute, ...(reactive.get(field.name)?.reflect && { reflects: true }) };
  });
  const others = documented.filter(({ name }) => !attributes.some((one) => one.name === name));
  return { members: joined, attributes: [...attributes, ...others] };
}

/**
 * @param {readonly import('custom-elements-manifest/schema').ClassMember[]} members
 * @returns {ReadonlyMap<string, Reactive>}
 */
function readReactive(members) {
  const table = members.find((member) => member.kind === 'field' && member.static && member.name === 'properties');
  if (table?.kind !== 'field' || table.default === undefined) throw new Error('There are no static properties.');
  // An object literal of our own source: names, booleans, and the constructors of types.
  const properties = /** @type {Record<string, Reactive>} */ (new Function(`return (${table.default})`)());
  return new Map(Object.entries(properties));
}

/**
 * @param {string} property
 * @param {ReadonlyMap<string, Reactive>} reactive
 * @param {readonly Attribute[]} documented attributes that are read without being observed
 */
function attributeOf(property, reactive, documented) {
  const dashed = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const declared = reactive.get(property);
  if (declared === undefined) return documented.find(({ name }) => name === dashed)?.name;
  const { attribute, state } = declared;
  return state || attribute === false ? undefined : (attribute ?? dashed);
}

/**
 * What can stand in an attribute: the name of a type is opened where it stands for a few literals, and nothing is not a
 * value.
 * @param {string} type
 * @param {string} sources
 */
function valuesOf(type, sources) {
  return type
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== 'null' && part !== 'undefined')
    .map((part) => new RegExp(`type ${part} =\\s*((?:'[^']*'|[|\\s])+);`).exec(sources)?.[1]?.trim() ?? part)
    .join(' | ');
}

/**
 * The default, as the docstring has it ("`floating` (default)"), or as it is when the element is made.
 * @param {import('custom-elements-manifest/schema').ClassField} field
 */
function presetOf({ description = '', type, default: initial }) {
  const [, word] = /`([^`]+)` \(default\)/.exec(description) ?? [];
  if (word !== undefined) return `'${word}'`;
  return initial ?? (type?.text.startsWith('boolean') ? 'false' : undefined);
}
