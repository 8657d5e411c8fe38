/** The reference of the element as Markdown, from the custom-elements manifest and the types that it names. */
import { isElement } from '../manifest/analyse.js';
import { describeElement } from '../manifest.js';
import { declarationOf } from './declarations.js';

/**
 * @typedef {import('custom-elements-manifest/schema').ClassField} Field
 * @typedef {import('custom-elements-manifest/schema').ClassMethod} Method
 * @typedef {import('custom-elements-manifest/schema').CustomElementDeclaration} Declaration
 */

/** @returns {Promise<string>} */
export async function referenceMarkdown() {
  const element = await theElement();
  const members = element.members ?? [];
  return [
    '# Reference',
    'All of `<customer-chat>`, made from its sources with each build. Where an option has an attribute and a property, both say the same; what is no text has a property alone.',
    element.description ?? '',
    '## Options',
    options(element),
    '## To read',
    table(
      ['property', 'type', ''],
      members.filter(isReadOnly).map(({ name, type, description }) => [code(name), code(type?.text), description]),
    ),
    '## Methods',
    ...members.filter((member) => member.kind === 'method').map(method),
    '## Events',
    'All of them bubble and leave shadow roots. `detail` is of the type in the table; the types stand [below](#types).',
    table(
      ['event', 'detail', ''],
      (element.events ?? []).map(({ name, type, description }) => [
        code(name),
        linked(detailOf(type.text)),
        description,
      ]),
    ),
    '## Slots',
    'Children of the element with this `slot` stand in that place.',
    table(
      ['slot', ''],
      (element.slots ?? []).map(({ name, description }) => [code(name), description]),
    ),
    '## Custom properties',
    'Set them on the element, or on anything above it.',
    table(
      ['property', 'default', ''],
      (element.cssProperties ?? []).map(({ name, default: preset, description }) => [
        code(name),
        code(preset),
        description,
      ]),
    ),
    '## Parts',
    'For `customer-chat::part(…)` in the page’s style sheet; the parts of the window within are among them.',
    table(
      ['part', ''],
      (element.cssParts ?? []).map(({ name, description }) => [code(name), description]),
    ),
    '## States',
    'For `customer-chat:state(…)`.',
    table(
      ['state', ''],
      (element.cssStates ?? []).map(({ name, description }) => [code(name), description]),
    ),
    '## Types',
    ...typesOf(element).map(([name, text]) => `### ${name}\n\n\`\`\`ts not-run="a declaration"\n${text}\n\`\`\``),
  ].join('\n\n');
}

async function theElement() {
  /** @type {import('custom-elements-manifest/schema').Package} */
  const manifest = Object.assign({ schemaVersion: '', modules: [] }, (await describeElement())['custom-elements.json']);
  const element = manifest.modules.flatMap(({ declarations = [] }) => declarations).find(isElement);
  if (element === undefined) throw new Error('The manifest describes no element.');
  return element;
}

/** @param {Declaration} element */
function options({ members = [], attributes = [] }) {
  const fields = members.filter((member) => member.kind === 'field').filter((field) => !field.readonly);
  const rows = fields.map(({ name, type, description = '', default: preset }) => {
    const attribute = attributes.find(({ fieldName, name: dashed }) => (fieldName ?? camel(dashed)) === name);
    const facts = [code(attribute?.type?.text ?? withoutNothing(type?.text)), defaultOf(attribute?.default ?? preset)];
    return [attribute && code(attribute.name), code(name), `${facts.filter(Boolean).join(', ')}. ${description}`];
  });
  return table(['attribute', 'property', ''], rows);
}

/** @param {string} [preset] */
const defaultOf = (preset) => preset && `default ${code(preset)}`;

/** @param {string} dashed */
const camel = (dashed) => dashed.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** @param {import('custom-elements-manifest/schema').ClassMember} member @returns {member is Field} */
const isReadOnly = (member) => member.kind === 'field' && member.readonly === true;

/** @param {Method} method */
function method({ name, parameters = [], return: returned, description = '' }) {
  const taken = parameters.map(
    ({ name: one, type, optional }) => `${one}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`,
  );
  const signature = `${name}(${taken.join(', ')}): ${returned?.type?.text ?? 'void'}`;
  return `### ${name}()\n\n\`\`\`ts not-run="a declaration"\n${signature}\n\`\`\`\n\n${description}`;
}

/** What a chat without a window is made and spoken to with. */
const OF_HEADLESS = ['ChatOptions', 'Commands', 'LateCommands', 'SessionOptions'];

/** The types that events and members name, and that stand in our sources. @param {Declaration} element */
function typesOf({ members = [], events = [] }) {
  const said = [
    ...events.map(({ type }) => type.text),
    ...members.map((member) =>
      member.kind === 'field' ? member.type?.text : `${member.return?.type?.text} ${JSON.stringify(member.parameters)}`,
    ),
  ].join(' ');
  const names = [...new Set([...(said.match(/\b[A-Z]\w+/g) ?? []), ...OF_HEADLESS])].sort();
  return names.flatMap((name) => {
    const text = declarationOf(name);
    return text === undefined ? [] : [/** @type {const} */ ([name, text])];
  });
}

/** @param {string} type `CustomEvent<…>` */
const detailOf = (type) => type.replace(/^CustomEvent<(.*)>$/s, '$1').replaceAll('readonly ', '');

/** The name of a type leads to what it says, further down the page. @param {string} type */
const linked = (type) => (declarationOf(type) === undefined ? code(type) : `[${code(type)}](#${type.toLowerCase()})`);

/** @param {string} [type] */
const withoutNothing = (type = '') => type.replace(/ \| (null|undefined)/g, '');

/** @param {string} [text] */
const code = (text) => (text ? `\`${text}\`` : '');

/** @param {readonly string[]} head @param {readonly (readonly (string | undefined)[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly (string | undefined)[]} */ cells) =>
    `| ${cells.map((cell = '') => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
