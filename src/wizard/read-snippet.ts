/** What the element has besides its looks: it stays in the page that the snippet came from. */
const BESIDE = new Set(
  'organization-id client-id license-id group-id unique-groups api-url accounts-url api-version region connect consent privacy-url sneak-peek link-previews open id class hidden slot'.split(
    ' ',
  ),
);

type Attribute = readonly [name: string, value: string];

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The attributes of the first `<customer-chat>` of a page that are about its looks; nothing where there is none. */
export function attributesIn(page: string): readonly Attribute[] | undefined {
  const [, inside] = /<customer-chat((?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*)?)>/i.exec(page) ?? [];
  if (inside === undefined) return undefined;
  return [...inside.matchAll(ATTRIBUTE)].flatMap(([, name = '', ...values]): readonly Attribute[] =>
    BESIDE.has(name.toLowerCase())
      ? []
      : [[name.toLowerCase(), unescaped(values.find((value) => value !== undefined) ?? '')]],
  );
}

/** Whether a script of the page sets what no attribute can say. */
export const setsWords = (page: string): boolean =>
  /\b(?:phrases|starters)\b\s*[:=]/.test(page.replace(/<style[\s\S]*?<\/style/gi, ''));

const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

/** Text as markup writes it; what has another name is left as it stands. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });
