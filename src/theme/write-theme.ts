import { valueFault } from './check-value.ts';
import { PREFIX } from './public-tokens.ts';
import { type Theme, themeEntries } from './theme-file.ts';

export type ThemeFormat = 'css' | 'json' | 'script' | 'npm';

export interface Surroundings {
  /** The element's attributes. Default: placeholders for the two ids that it needs. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Where the page has the widget's script. */
  readonly script?: string;
}

const PLACEHOLDERS = { 'organization-id': 'YOUR-ORGANIZATION-ID', 'client-id': 'YOUR-CLIENT-ID' };

/**
 * A theme as a style sheet, as JSON that `readTheme` takes, or as all that a page needs: with a script tag, or with the
 * package. Throws a `TypeError` that names the token whose value is none: what is written can be pasted unread.
 */
export function writeTheme(theme: Theme, format: ThemeFormat, surroundings: Surroundings = {}): string {
  for (const [name, value] of themeEntries(theme)) {
    const fault = valueFault(name, value);
    if (fault !== undefined) throw new TypeError(`${name} ${fault}.`);
  }
  return WRITERS[format](theme, {
    attributes: { ...PLACEHOLDERS, ...surroundings.attributes },
    script: surroundings.script ?? 'https://your-site.example/customer-chat.js',
  });
}

const WRITERS: Readonly<Record<ThemeFormat, (theme: Theme, surroundings: Required<Surroundings>) => string>> = {
  css,
  json: (theme) => `${JSON.stringify(Object.fromEntries(themeEntries(theme)), null, 2)}\n`,
  script: (theme, { attributes, script }) => {
    const style = themeEntries(theme).length === 0 ? '' : `<style>\n${css(theme)}</style>\n`;
    const own = Object.entries(attributes).map(([name, value]) => ` ${attributeName(name)}="${escapeHtml(value)}"`);
    return `${style}<script src="${escapeHtml(script)}" async></script>\n<customer-chat${own.join('')}></customer-chat>\n`;
  },
  npm: (theme, { attributes }) =>
    [
      '// npm install customer-chat',
      "import 'customer-chat';",
      '',
      "const chat = document.createElement('customer-chat');",
      ...Object.entries(attributes).map(
        ([name, value]) => `chat.setAttribute(${quote(attributeName(name))}, ${quote(value)});`,
      ),
      ...themeEntries(theme).map(
        ([name, value]) => `chat.style.setProperty(${quote(PREFIX + name)}, ${quote(value)});`,
      ),
      'document.body.append(chat);',
      '',
    ].join('\n'),
};

function css(theme: Theme): string {
  const lines = themeEntries(theme).map(([name, value]) => `  ${PREFIX}${name}: ${value};\n`);
  return lines.length === 0 ? '' : `customer-chat {\n${lines.join('')}}\n`;
}

function attributeName(name: string): string {
  if (!/^[a-z][-a-z\d]*$/.test(name)) throw new TypeError(`“${name}” cannot be an attribute’s name.`);
  return name;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** For a script, also for one inside of HTML. */
function quote(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inside.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}
