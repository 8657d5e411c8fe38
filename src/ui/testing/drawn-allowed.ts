import { PARTS } from '../parts.ts';
import { drawnIn } from './in-page.ts';

/** Names that a page styles by: any element may have one of them, and no event can give it another. */
const NAMES: ReadonlySet<string> = new Set(PARTS.split(','));

/** Element -> the attributes that it may carry, with spaces between. */
type Drawn = Readonly<Record<string, string>>;

const SVG: Drawn = { svg: 'viewBox aria-hidden class', path: 'd' };
const IMG = 'class src srcset alt width height loading decoding referrerpolicy draggable';
const LINK = 'class dir href target rel';

/**
 * What each renderer of the timeline may draw into its own shadow, whatever its event holds. What is not here comes from
 * nowhere: no frame, no script, no handler, no `id` but a form's own.
 */
const ALLOWED: Readonly<Record<string, Drawn>> = {
  'customer-chat-message-list': {
    ...SVG,
    div: 'class role aria-live aria-label tabindex dir style data-arrived',
    span: 'class aria-hidden data-hue',
    bdi: '',
    p: '',
    a: LINK,
    button: 'class aria-label',
    'customer-chat-event-card': 'exportparts data-frame picture',
    'customer-chat-formatted-text': 'exportparts',
    'customer-chat-message-extra': 'exportparts place mine',
    'customer-chat-refusal': '',
    'customer-chat-system-text': '',
  },
  'customer-chat-quick-replies': {
    div: 'class role aria-label',
    'customer-chat-rich-button': 'exportparts look',
  },
  'customer-chat-greeting-card': {
    a: LINK,
    bdi: '',
    button: 'class',
    div: 'class role aria-label dir',
    span: 'class dir aria-hidden data-hue',
    'customer-chat-rich-button': 'exportparts look',
    'customer-chat-rich-card': 'exportparts',
  },
  'customer-chat-peek': {
    ...SVG,
    bdi: '',
    button: 'class aria-label',
    div: 'class',
    span: 'class dir aria-hidden data-hue',
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
  'customer-chat-message-extra': { ...SVG, a: LINK, bdi: 'dir', div: 'class dir', img: IMG },
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
    bdi: 'class title',
    button: 'class aria-label disabled',
    div: 'class',
    img: IMG,
    small: 'class',
    span: 'class',
    video: 'controls autoplay playsinline src aria-label',
  },
  'customer-chat-form-card': {
    ...SVG,
    div: 'class role tabindex',
    h3: '',
    p: 'class',
    span: '',
    'customer-chat-form-sheet': 'exportparts',
  },
  'customer-chat-form-sheet': {
    ...SVG,
    button: 'class type dir aria-disabled aria-label',
    div: 'class id role tabindex aria-labelledby data-key',
    fieldset: 'class role aria-required aria-invalid aria-describedby data-key',
    form: 'novalidate',
    input:
      'id name type value dir class autocomplete inputmode autocapitalize spellcheck aria-required aria-invalid aria-describedby',
    label: 'class dir for',
    legend: 'class dir',
    li: '',
    option: 'value',
    p: 'class dir id',
    select: 'id aria-required aria-invalid aria-describedby',
    span: 'class dir',
    strong: 'id',
    textarea: 'id dir rows aria-required aria-invalid aria-describedby',
    ul: '',
  },
  'customer-chat-filled-form-card': { ...SVG, dd: 'class dir', div: 'class', dl: '', dt: 'class dir' },
  'customer-chat-custom-card': { slot: 'name' },
  'customer-chat-rich-card': {
    ...SVG,
    bdi: '',
    div: 'class role aria-label dir',
    img: IMG,
    span: 'class',
    'customer-chat-carousel': 'exportparts',
    'customer-chat-product-choice': 'exportparts',
    'customer-chat-rich-button': 'exportparts look disabled',
  },
  'customer-chat-carousel': {
    ...SVG,
    button: 'class aria-label hidden',
    div: 'class role tabindex aria-label',
    slot: '',
  },
  'customer-chat-product-choice': {
    ...SVG,
    bdi: 'class',
    div: 'class dir',
    fieldset: 'class',
    img: IMG,
    input: 'type name value disabled',
    label: 'class',
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
    button: 'class aria-pressed aria-haspopup aria-busy disabled',
    div: 'class role hidden',
    span: 'class',
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
      if (name === 'part') return value.split(' ').every((part) => NAMES.has(part)) ? [] : [`${place}[part=${value}]`];
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
