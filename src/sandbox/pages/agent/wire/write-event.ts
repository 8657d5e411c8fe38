import { jsonObject } from '../domain/check-draft.ts';
import {
  type ButtonDraft,
  type CardDraft,
  type DraftOf,
  type EventDraft,
  type FieldDraft,
  type ImageDraft,
  isChoice,
  linesOf,
} from '../domain/event-draft.ts';
import { given } from './shapes.ts';

/** An event's body as `send_event` takes it. */
export type EventBody = Readonly<Record<string, unknown>>;

const WRITERS: { readonly [K in EventDraft['kind']]: (draft: DraftOf<K>, id: string) => EventBody } = {
  message: ({ text }) => ({ type: 'message', text }),
  file: ({ url, words }) => given({ type: 'file', url, alternative_text: words.trim() || undefined }),
  cards: ({ cards }) => richMessage('cards', cards.map(card)),
  quick_replies: ({ text, replies }) =>
    richMessage('quick_replies', [
      { title: text.trim(), buttons: replies.map((reply, index) => pressButton(reply.trim(), index, 0)) },
    ]),
  sticker: ({ image }) => richMessage('sticker', [{ image: picture(image) }]),
  product: (draft) => richMessage('ecommerce', [product(draft)]),
  form: ({ formType, fields }, id) =>
    given({ type: 'form', form_id: `form-${id}`, form_type: formType || undefined, fields: fields.map(field) }),
  custom: ({ json }) => ({ type: 'custom', content: jsonObject(json) ?? {} }),
  any: ({ json }) => jsonObject(json) ?? {},
};

/** @param id the event's custom id, of which other ids are made */
export function writeEvent<K extends EventDraft['kind']>(draft: DraftOf<K>, id: string): EventBody {
  const write = WRITERS[draft.kind] as (draft: DraftOf<K>, id: string) => EventBody;
  return write(draft, id);
}

function richMessage(template: string, elements: readonly EventBody[]): EventBody {
  return { type: 'rich_message', template_id: template, elements };
}

function card({ title, subtitle, image, buttons }: CardDraft, at: number): EventBody {
  return given({
    title: title.trim() || undefined,
    subtitle: subtitle.trim() || undefined,
    image: picture(image),
    buttons: buttons.length === 0 ? undefined : buttons.map((one, index) => button(one, index, at)),
  });
}

function picture({ url, words }: ImageDraft): EventBody | undefined {
  return url.trim() === '' ? undefined : given({ url: url.trim(), alternative_text: words.trim() || undefined });
}

function button({ text, type, value, height, target }: ButtonDraft, at: number, cardAt: number): EventBody {
  const common = { text: text.trim(), postback_id: postbackId(at, cardAt), user_ids: [] };
  switch (type) {
    case '':
      return common;
    case 'message':
      return { ...common, type, value: value.trim() || text.trim() };
    case 'url':
      return { ...common, type, value: value.trim(), target };
    case 'webview':
      return { ...common, type, value: value.trim(), webview_height: height };
    case 'phone':
    case 'cancel':
      return { ...common, type, value: value.trim() };
  }
}

function pressButton(text: string, at: number, cardAt: number): EventBody {
  return { text, type: 'message', value: text, postback_id: postbackId(at, cardAt), user_ids: [] };
}

function postbackId(at: number, cardAt: number): string {
  return `button-${cardAt + 1}-${at + 1}`;
}

function product(draft: DraftOf<'product'>): EventBody {
  const { title, subtitle, image, label, viewType, currency, options, button: words } = draft;
  return given({
    title: title.trim(),
    subtitle: subtitle.trim() || undefined,
    image: picture(image),
    buttons: words.trim() === '' ? undefined : [pressButton(words.trim(), 0, 0)],
    ecommerce: given({
      view_type: viewType,
      product_id: 'product-1',
      label: label.trim() || undefined,
      options: options.map((option, index) =>
        given({
          option_id: `option-${index + 1}`,
          label: option.label.trim(),
          price: option.price.trim() || undefined,
          currency: option.price.trim() === '' ? undefined : currency.trim() || undefined,
          color: option.color.trim() || undefined,
          available: option.available,
          selected: index === 0,
        }),
      ),
    }),
  });
}

function field({ type, label, required, options }: FieldDraft, at: number): EventBody {
  const id = String(at + 1);
  if (type === 'header') return { type, id, label: label.trim() };
  return given({
    type,
    id,
    label: label.trim(),
    required,
    options: isChoice(type)
      ? linesOf(options).map((line, index) => choice(type, line, `${id}-${index + 1}`))
      : undefined,
  });
}

function choice(type: FieldDraft['type'], line: string, id: string): EventBody {
  const group = type === 'group_chooser' ? /^(.*?)\s*=\s*(\d+)$/.exec(line) : null;
  return group === null ? { id, label: line } : { id, label: group[1] ?? '', group_id: Number(group[2]) };
}
