import { drawnIn } from './in-page.ts';

/** Element -> the attributes that it may carry, with spaces between. */
type Drawn = Readonly<Record<string, string>>;

const SVG: Drawn = { svg: 'viewBox aria-hidden class', path: 'd' };
const IMG = 'part class src srcset alt width height loading decoding referrerpolicy draggable';
const LINK = 'class part dir href target rel';

/**
 * What each renderer of the timeline may draw into its own shadow, whatever its event holds. What is not here comes from
 * nowhere: no frame, no script, no handler, no `id` but a form's own.
 */
const ALLOWED: Readonly<Record<string, Drawn>> = {
  'customer-chat-message-list': {
    ...SVG,
    div: 'class part role aria-live aria-label tabindex dir style data-arrived',
    span: 'class part aria-hidden data-hue',
    bdi: '',
    p: '',
    a: LINK,
    button: 'part class aria-label',
    'customer-chat-event-card': 'exportparts data-frame picture',
    'customer-chat-formatted-text': 'exportparts',
    'customer-chat-message-extra': 'exportparts place mine',
    'customer-chat-refusal': '',
    'customer-chat-system-text': '',
  },
  'customer-chat-quick-replies': {
    div: 'class part role aria-label',
    'customer-chat-rich-button': 'exportparts look',
  },
  'customer-chat-greeting-card': {
    a: LINK,
    bdi: '',
    button: 'class',
    div: 'class part role aria-label dir',
    span: 'class part dir aria-hidden data-hue',
    'customer-chat-rich-button': 'exportparts look',
    'customer-chat-rich-card': 'exportparts',
  },
  'customer-chat-peek': {
    ...SVG,
    bdi: '',
    button: 'class part aria-label',
    div: 'class part',
    span: 'class part dir aria-hidden data-hue',
    'customer-chat-greeting-card': 'look exportparts data-frame',
  },
  'customer-chat-system-text': { span: '' },
  'customer-chat-formatted-text': {
    a: LINK,
    blockquote: '',
    br: '',
    code: '',
    em: '',
    hr: '',
    li: 'dir',
    ol: 'start',
    p: 'class dir',
    pre: 'dir tabindex',
    strong: '',
    ul: '',
  },
  'customer-chat-refusal': { span: '' },
  'customer-chat-message-extra': { ...SVG, a: LINK, bdi: 'dir', div: 'class part dir', img: IMG },
  'customer-chat-event-card': {
    div: 'class',
    'customer-chat-file-card': 'exportparts style',
    'customer-chat-form-card': 'exportparts',
    'customer-chat-filled-form-card': 'exportparts',
    'customer-chat-rich-card': 'exportparts',
    'customer-chat-custom-card': '',
  },
  'customer-chat-file-card': {
    ...SVG,
    a: `${LINK} download aria-label`,
    audio: 'controls autoplay src aria-label',
    bdi: 'class part title',
    button: 'class part aria-label disabled',
    div: 'class part',
    img: IMG,
    small: 'class',
    span: 'class part',
    video: 'controls autoplay playsinline src aria-label',
  },
  'customer-chat-form-card': {
    ...SVG,
    div: 'class',
    h3: '',
    p: 'class',
    span: '',
    'customer-chat-form-sheet': 'exportparts',
  },
  'customer-chat-form-sheet': {
    ...SVG,
    button: 'class part type dir aria-disabled aria-label',
    div: 'class id role tabindex aria-labelledby data-key',
    fieldset: 'class role aria-required aria-invalid aria-describedby data-key',
    form: 'part novalidate',
    input:
      'part id name type value dir class autocomplete inputmode autocapitalize spellcheck aria-required aria-invalid aria-describedby',
    label: 'class part dir for',
    legend: 'class part dir',
    li: '',
    option: 'value',
    p: 'class dir id',
    select: 'part id aria-required aria-invalid aria-describedby',
    span: 'class dir',
    strong: 'id',
    textarea: 'part id dir rows aria-required aria-invalid aria-describedby',
    ul: '',
  },
  'customer-chat-filled-form-card': { ...SVG, dd: 'class dir', div: 'class', dl: 'part', dt: 'class dir' },
  'customer-chat-custom-card': { slot: 'name' },
  'customer-chat-rich-card': {
    ...SVG,
    bdi: '',
    div: 'class part role aria-label dir',
    img: IMG,
    span: 'class',
    'customer-chat-carousel': 'exportparts',
    'customer-chat-product-choice': 'exportparts',
    'customer-chat-rich-button': 'exportparts look disabled',
  },
  'customer-chat-carousel': {
    ...SVG,
    button: 'class part aria-label hidden',
    div: 'class part role tabindex aria-label',
    slot: '',
  },
  'customer-chat-product-choice': {
    bdi: 'class',
    div: 'class dir',
    fieldset: 'class',
    img: IMG,
    input: 'type name value disabled',
    label: 'class part',
    legend: 'class',
    option: 'value selected disabled',
    s: 'aria-hidden',
    select: '',
    slot: '',
    span: 'class style',
  },
  'customer-chat-rich-button': {
    ...SVG,
    a: LINK,
    bdi: 'class',
    button: 'class part aria-pressed aria-haspopup aria-busy disabled',
    div: 'class role hidden',
    span: 'class part',
  },
};

/** Schemes of what is followed, and of what is loaded. */
const ADDRESSES: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?|mailto|tel):/,
  src: /^https?:/,
  srcset: /^https?:\S+ 2x$/,
};

/** Of styles set by the object model: figures for style sheets, colours, and the room for rows not drawn. */
const STYLED = /^(?:--_[\w-]+|background-color|block-size|height)$/;

/** Everything that is drawn in there and is on no list: an entry each, nothing when all is well. */
export function foreignIn(root: Element): readonly string[] {
  return [...drawnIn(root)].flatMap((element) => {
    const shadow = element.getRootNode();
    const host = shadow instanceof ShadowRoot ? shadow.host.localName : 'the page';
    const tag = element.localName;
    const place = `${host} > ${tag}`;
    const list = ALLOWED[host]?.[tag];
    if (list === undefined) return [place];
    const allowed = list.split(' ');
    return [...element.attributes].flatMap(({ name, value }) => {
      if (!allowed.includes(name)) return [`${place}[${name}]`];
      if (ADDRESSES[name]?.test(value) === false) return [`${place}[${name}=${value.slice(0, 60)}]`];
      return name === 'style' ? strangeStyles(element).map((style) => `${place}{${style}}`) : [];
    });
  });
}

function strangeStyles(element: Element): readonly string[] {
  if (!(element instanceof HTMLElement)) return ['style'];
  return [...element.style].filter(
    (name) => !STYLED.test(name) || /url|expression|@/i.test(element.style.getPropertyValue(name)),
  );
}
