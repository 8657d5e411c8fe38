import fc from 'fast-check';
import { HOSTILE, placesIn, replaced } from '../../../test/hostile-values.ts';
import type {
  ChatEvent,
  CustomContent,
  FileEvent,
  FilledForm,
  FormEvent,
  Message,
  MessagePostback,
  RichMessage,
  SystemMessage,
  UnknownEvent,
} from '../../protocol/domain/event.ts';
import type { FilledField, FormField, FormOption } from '../../protocol/domain/form.ts';
import type { CustomId, EventId, id, ThreadId, UserId } from '../../protocol/domain/ids.ts';
import type {
  Ecommerce,
  EcommerceChoice,
  EcommerceOption,
  RichButton,
  RichElement,
  RichImage,
} from '../../protocol/domain/rich-message.ts';
import { event as eventShape } from '../../protocol/v3-6/event.ts';

/**
 * Events of every type for property tests, made after the protocol's own shapes: each part that may be missing is
 * missing at times, texts are empty, foreign, hostile or ten thousand characters long, words of open sets are unknown,
 * addresses lead where nobody should be led.
 */

const LONG = 10_000;

const SAYINGS: readonly string[] = [
  '',
  ' ',
  'Hello',
  '👋🏽',
  'x'.repeat(LONG),
  'many words '.repeat(LONG / 11),
  'line\n'.repeat(200),
  'שלום עולם',
  '\u202eevil\u202c \u2066isolated',
  '\u0000\u0007\u001b[31m',
  '\ud800 alone',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  '<img src=x onerror=alert(1)>',
  '</style></textarea><script>alert(1)</script>',
  '<svg/onload=alert(1)><a href="javascript:alert(1)">x</a>',
  '"><iframe srcdoc="<script>alert(1)</script>">',
  "' style='position:fixed' x='",
  '{{alert(1)}} {name} {n}',
  '<?lit$1$?><!--?lit$--><!---->',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  '0',
  '[object Object]',
];

const GOOD: readonly string[] = [
  'https://127.0.0.1:9/picture.png',
  'http://127.0.0.1:9/a b/ü?x=1#y',
  'mailto:somebody@example.com',
  'tel:+4685550123',
];
/** Nobody may be led to these. */
const BAD: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \tjava\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://127.0.0.1:9/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload="alert(1)"/>',
  'vbscript:msgbox(1)',
  'blob:https://127.0.0.1:9/1f2e',
  'file:///etc/passwd',
  'filesystem:https://127.0.0.1:9/x',
  'about:blank',
  'ws://127.0.0.1:9/',
  'intent://x#Intent;scheme=http;end',
  '//127.0.0.1:9/picture.png',
  '\\\\127.0.0.1\\share',
  'https://good.example@127.0.0.1:9/',
  'https://',
  'https://[::1',
  '/relative',
  '?',
  '127.0.0.1',
  'x\u0000y',
];

const saying = fc.oneof(fc.constantFrom(...SAYINGS), fc.string({ unit: 'grapheme' }), fc.constantFrom(...BAD));
const address = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...GOOD) },
  { weight: 2, arbitrary: fc.constantFrom(...BAD) },
  saying,
);

/** Words of an open set: those that are documented, and what else may come. */
const word = (...known: readonly string[]) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, saying);

const amount = fc.oneof(fc.constantFrom(0, -1, 1, 0.5, 400, 1e9, Number.MAX_SAFE_INTEGER, 1e300, 5e-324), fc.integer());
const name = word('customer-1', 'agent-1', 'thread-1', 'event-1', '__proto__', 'constructor', 'hasOwnProperty', '#0');
const branded = <T extends Parameters<typeof id>[0] & string>(): fc.Arbitrary<T> =>
  name as fc.Arbitrary<string> as fc.Arbitrary<T>;
const several = <T>(one: fc.Arbitrary<T>, most = 3) => fc.array(one, { maxLength: most });

/** JSON with keys that a careless reader falls over, and names that are read somewhere. */
const thing: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.oneof(
  fc.dictionary(
    word('url', 'title', 'description', 'image_url', 'score', 'comment', '__proto__'),
    fc.oneof(address, HOSTILE),
    {
      maxKeys: 5,
    },
  ),
  fc.constant<Readonly<Record<string, unknown>>>(
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}}'),
  ),
);
const properties = fc.dictionary(word('url_details', 'status', 'translation', '__proto__'), thing, { maxKeys: 3 });

const base = {
  id: branded<EventId>(),
  createdAt: fc.integer({ min: 0, max: 4_000_000_000_000_000 }),
  sortKey: fc.integer({ min: 0, max: 4_000_000_000_000_000 }),
};
const optionalBase = {
  customId: branded<CustomId>(),
  authorId: branded<UserId>(),
  recipients: word('all', 'agents'),
  properties,
};

const NEEDED = ['type', 'id', 'createdAt', 'sortKey'] as const;

const choice: fc.Arbitrary<EcommerceChoice> = fc.record(
  { productId: saying, optionId: name, quantity: amount },
  { requiredKeys: ['productId'] },
);
const postback: fc.Arbitrary<MessagePostback> = fc.record(
  {
    id: name,
    threadId: branded<ThreadId>(),
    eventId: branded<EventId>(),
    type: saying,
    value: saying,
    ecommerce: choice,
  },
  { requiredKeys: ['id', 'threadId', 'eventId'] },
);
const message: fc.Arbitrary<Message> = fc.record(
  { ...base, ...optionalBase, type: fc.constant('message' as const), text: fc.oneof(saying, address), postback },
  { requiredKeys: [...NEEDED, 'text'] },
);

/** Markdown as it is written, as it should not be, and in each other. */
const marked = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '**',
        '*',
        '`',
        '```\n',
        '\n\n',
        '\n- ',
        '\n1. ',
        '> ',
        '# ',
        '---\n',
        '![',
        '[',
        '](',
        ')',
        '<b>',
        '&#0;',
      ),
      saying,
      address,
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
const formatted: fc.Arbitrary<Message> = fc
  .tuple(message, marked)
  .map(([event, text]) => ({ ...event, text, properties: { chats: { formatting: 'commonmark' } } }));

const contentType = word(
  'image/png',
  'image/svg+xml',
  'video/mp4',
  'audio/mpeg',
  'application/pdf',
  'text/html',
  'image/',
);
const file: fc.Arbitrary<FileEvent> = fc.record(
  {
    ...base,
    ...optionalBase,
    type: fc.constant('file' as const),
    name: saying,
    url: address,
    contentType,
    size: amount,
    width: amount,
    height: amount,
    thumbnailUrl: address,
    thumbnail2xUrl: address,
    alternativeText: saying,
  },
  { requiredKeys: [...NEEDED, 'name', 'url', 'contentType'] },
);

const option: fc.Arbitrary<FormOption> = fc.record(
  { id: name, label: saying, groupId: amount, checked: fc.boolean() },
  { requiredKeys: ['id', 'label'] },
);
const fieldType = word(
  'header',
  'name',
  'email',
  'question',
  'textarea',
  'subject',
  'radio',
  'select',
  'checkbox',
  'group_chooser',
  'rating',
);
const field: fc.Arbitrary<FormField> = fc.record(
  { type: fieldType, id: name, label: saying, required: fc.boolean(), options: several(option), commentLabel: saying },
  { requiredKeys: ['type', 'label'] },
);
const formType = word('prechat', 'postchat', 'ask_for_email');
const form: fc.Arbitrary<FormEvent> = fc.record(
  { ...base, ...optionalBase, type: fc.constant('form' as const), formId: name, formType, fields: several(field, 6) },
  { requiredKeys: [...NEEDED, 'formId', 'fields'] },
);
const filledField: fc.Arbitrary<FilledField> = fc.record(
  { type: fieldType, id: name, label: saying, answer: fc.oneof(saying, option), answers: several(option) },
  { requiredKeys: ['type', 'id', 'label'] },
);
const filledForm: fc.Arbitrary<FilledForm> = fc.record(
  {
    ...base,
    ...optionalBase,
    type: fc.constant('filled_form' as const),
    formId: name,
    formType,
    fields: several(filledField, 6),
  },
  { requiredKeys: [...NEEDED, 'formId', 'fields'] },
);

const image: fc.Arbitrary<RichImage> = fc.record(
  { url: address, name: saying, contentType, size: amount, width: amount, height: amount, alternativeText: saying },
  { requiredKeys: ['url'] },
);
const button: fc.Arbitrary<RichButton> = fc.record(
  {
    type: word('message', 'url', 'phone', 'webview', 'cancel'),
    text: saying,
    value: address,
    postbackId: name,
    userIds: several(branded<UserId>()),
    webviewHeight: word('compact', 'tall', 'full'),
    target: word('new', 'current'),
  },
  { requiredKeys: ['text'] },
);
const price = fc.oneof(saying, amount, fc.constantFrom('129.00', '-1', '1e9', 'NaN'));
const productOption: fc.Arbitrary<EcommerceOption> = fc.record(
  {
    optionId: name,
    label: saying,
    price,
    regularPrice: price,
    currency: word('EUR', 'USD', 'XXXX'),
    color: word('#aabbcc', 'red', 'url(https://127.0.0.1:9/x)', 'red;position:fixed', 'var(--_fill)'),
    imageUrl: address,
    imageThumbnailUrl: address,
    available: fc.boolean(),
    selected: fc.boolean(),
  },
  { requiredKeys: ['optionId'] },
);
const ecommerce: fc.Arbitrary<Ecommerce> = fc.record(
  {
    viewType: word('tags', 'swatch', 'images', 'select'),
    productId: name,
    label: saying,
    options: several(productOption, 4),
    addons: several(thing),
  },
  { requiredKeys: [] },
);
const element: fc.Arbitrary<RichElement> = fc.record(
  {
    title: saying,
    subtitle: saying,
    image,
    buttons: fc.oneof(several(button), fc.array(button, { maxLength: 20 })),
    ecommerce,
  },
  { requiredKeys: [] },
);
const richMessage: fc.Arbitrary<RichMessage> = fc.record(
  {
    ...base,
    ...optionalBase,
    type: fc.constant('rich_message' as const),
    templateId: word('cards', 'quick_replies', 'sticker', 'ecommerce'),
    elements: fc.oneof({ weight: 4, arbitrary: several(element) }, fc.array(element, { maxLength: 13 })),
  },
  { requiredKeys: [...NEEDED, 'templateId'] },
);

const custom: fc.Arbitrary<CustomContent> = fc.record(
  { ...base, ...optionalBase, type: fc.constant('custom' as const), content: thing },
  { requiredKeys: [...NEEDED] },
);
const systemMessage: fc.Arbitrary<SystemMessage> = fc.record(
  {
    ...base,
    ...optionalBase,
    type: fc.constant('system_message' as const),
    systemMessageType: word('manual_archived_agent', 'routing.idle', 'chat_transferred', 'rating.chat_commented'),
    text: saying,
    textVars: fc.dictionary(word('agent', 'targets', 'comment', 'duration', '__proto__'), saying, { maxKeys: 4 }),
  },
  { requiredKeys: [...NEEDED, 'systemMessageType'] },
);
const unknown: fc.Arbitrary<UnknownEvent> = fc.record(
  { ...base, ...optionalBase, type: fc.constant('unknown' as const), wireType: saying, unknownFields: thing },
  { requiredKeys: [...NEEDED, 'wireType'] },
);

export type DrawnEvent = Exclude<ChatEvent, { type: 'system' }>;

/** Events of every type that a timeline shows, as the codec would hand them on. */
export const anyEvent: fc.Arbitrary<DrawnEvent> = fc.oneof(
  message,
  formatted,
  file,
  form,
  filledForm,
  { weight: 2, arbitrary: richMessage },
  custom,
  systemMessage,
  unknown,
);

/** The same as JSON of the wire, whole or with something in it replaced by what does not belong there. */
export const anyWireEvent: fc.Arbitrary<unknown> = fc
  .tuple(anyEvent, fc.option(fc.nat(), { freq: 4 }), HOSTILE)
  .map(([event, place, by]) => {
    const wire = eventShape.write(event);
    return place === null ? wire : replaced(wire, place % placesIn(wire), by);
  });
