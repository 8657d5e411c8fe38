import { writeTheme } from '../theme/write-theme.ts';
import type { Design } from './design.ts';
import { hidingRules } from './hidden-words.ts';
import { assemblePhrases } from './phrases.ts';

/** What the snippets cannot know by themselves: whose chat it is, and where the widget's files stand. */
export interface Setup {
  readonly script: string;
  readonly organization: string;
  readonly client: string;
  /** Scheme and host of the API; the platform's own where it is empty. */
  readonly api: string;
}

export const UNKNOWN_SETUP: Setup = {
  script: 'https://your-site.example/customer-chat.js',
  organization: 'YOUR-ORGANIZATION-ID',
  client: 'YOUR-CLIENT-ID',
  api: '',
};

export interface Snippet {
  readonly id: 'script' | 'npm' | 'css' | 'json';
  readonly label: string;
  readonly text: string;
  /** What it is called as a file, where it is one. */
  readonly file?: string;
}

const CSS_FILE = 'customer-chat-theme.css';

/** All that one can take along of a design. */
export const snippetsOf = (design: Design, setup: Setup): readonly Snippet[] => [
  { id: 'script', label: 'Script tag', text: scriptTag(design, setup) },
  { id: 'npm', label: 'npm', text: npm(design, setup) },
  { id: 'css', label: 'CSS', text: sheet(design), file: CSS_FILE },
  { id: 'json', label: 'JSON', text: json(design), file: 'customer-chat-theme.json' },
];

/** A rule for the element; its tokens could as well stand on anything above it. */
const css = ({ tokens }: Design): string => writeTheme(tokens, 'css');

/** All of a design that a style sheet can say, and a word about the rest: what is hidden by attribute is hidden by rules there. */
const sheet = (design: Design): string =>
  beside(design) + css(design) + hidingRules(design.attributes['hide-controls'] ?? '') ||
  '/* The widget as it comes. */\n';

/** Names what has to stand on the element: the other snippets have its values. */
function beside(design: Design): string {
  const names = [
    ...Object.keys(design.attributes).filter((name) => name !== 'hide-controls'),
    ...Object.keys(properties(design)),
  ];
  return isEmpty(names) ? '' : `/* No style sheet can say these, they go on the element: ${names.join(', ')}. */\n`;
}

/** What the wizard reads again as it was. */
function json({ tokens, attributes, phrases, starters }: Design): string {
  return `${JSON.stringify({ tokens, attributes, phrases, starters }, null, 2)}\n`;
}

function scriptTag(design: Design, setup: Setup): string {
  const { tokens, attributes } = design;
  const settings = {
    'organization-id': setup.organization,
    'client-id': setup.client,
    ...(setup.api && { 'api-url': setup.api }),
    ...attributes,
  };
  const written = Object.entries(settings).map(([name, value]) => `\n  ${name}="${escaped(value)}"`);
  return [
    `<script src="${escaped(setup.script)}" async></script>`,
    ...(isEmpty(tokens) ? [] : [`<style>\n${indented(css(design))}\n</style>`]),
    `<customer-chat${written.join('')}></customer-chat>`,
    ...Object.entries(properties(design)).map(
      ([name, value]) =>
        `<script>\n  document.querySelector('customer-chat').${name} = ${indented(literal(value)).trim()};\n</script>`,
    ),
    '',
  ].join('\n');
}

function npm(design: Design, setup: Setup): string {
  const { tokens, attributes } = design;
  const settings = {
    organizationId: setup.organization,
    clientId: setup.client,
    ...(setup.api && { apiUrl: setup.api }),
    ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [camelCase(name), value])),
    ...properties(design),
  };
  return [
    '// npm install customer-chat',
    "import 'customer-chat';",
    ...(isEmpty(tokens) ? [] : [`import './${CSS_FILE}';`]),
    '',
    "const chat = document.createElement('customer-chat');",
    `Object.assign(chat, ${literal(settings)});`,
    'document.body.append(chat);',
    '',
  ].join('\n');
}

/** What of a design no attribute can say, as the element's properties. */
const properties = ({ phrases, starters }: Design): Readonly<Record<string, object>> => ({
  ...(!isEmpty(phrases) && { phrases: assemblePhrases(phrases) }),
  ...(!isEmpty(starters) && { starters }),
});

/** A value as JavaScript writes it, keys bare where they can be; no `<`, so that no script ends in the middle of it. */
function literal(value: object): string {
  return JSON.stringify(value, null, 2)
    .replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, '$1$2:')
    .replaceAll('<', '\\u003c');
}

const isEmpty = (part: object) => Object.keys(part).length === 0;
const indented = (text: string) => text.trimEnd().replace(/^/gm, '  ');
const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
