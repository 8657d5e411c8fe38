import * as v from 'valibot';
import { LIMITS } from '../../../../protocol/limits.ts';
import type { CardButton, CardElement, Product, ProductOption } from '../domain/event.ts';
import { given, optionalText, text } from './shapes.ts';

/** Nobody documents how many there may be. */
const MOST_OPTIONS = 50;

/** What breaks the documented shapes, or goes beyond `most`, is left out; the rest of the message stays. */
function listOf<Schema extends v.GenericSchema>(
  schema: Schema,
  most: number,
): v.GenericSchema<unknown, v.InferOutput<Schema>[]> {
  return v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((items) =>
      items.slice(0, most).flatMap((item) => {
        const read = v.safeParse(schema, item);
        return read.success ? [read.output] : [];
      }),
    ),
  );
}

const softText = v.fallback(optionalText, undefined);
/** Prices come as texts, and from some as figures. */
const price = v.fallback(
  v.optional(
    v.pipe(
      v.union([text, v.number()]),
      v.transform((value) => String(value)),
    ),
  ),
  undefined,
);

const button = v.pipe(
  v.looseObject({
    text: v.fallback(text, ''),
    type: softText,
    value: softText,
    webview_height: softText,
    postback_id: v.fallback(text, ''),
    user_ids: v.fallback(v.array(text), []),
  }),
  v.transform(
    (one): CardButton =>
      given({
        text: one.text,
        type: one.type,
        value: one.value,
        webviewHeight: one.webview_height,
        postbackId: one.postback_id,
        chosenBy: one.user_ids,
      }),
  ),
);

const option = v.pipe(
  v.looseObject({
    option_id: text,
    label: softText,
    price,
    regular_price: price,
    currency: softText,
    color: softText,
    available: v.fallback(v.boolean(), true),
    selected: v.fallback(v.boolean(), false),
  }),
  v.transform(
    (one): ProductOption =>
      given({
        id: one.option_id,
        label: one.label,
        price: one.price,
        regularPrice: one.regular_price,
        currency: one.currency,
        color: one.color,
        available: one.available,
        selected: one.selected,
      }),
  ),
);

const product = v.pipe(
  v.looseObject({ product_id: softText, label: softText, view_type: softText, options: listOf(option, MOST_OPTIONS) }),
  v.transform(
    (one): Product => given({ id: one.product_id, label: one.label, viewType: one.view_type, options: one.options }),
  ),
);

const element = v.pipe(
  v.looseObject({
    title: softText,
    subtitle: softText,
    image: v.fallback(v.optional(v.looseObject({ url: text, alternative_text: softText })), undefined),
    buttons: listOf(button, LIMITS.richMessageButtons),
    ecommerce: v.fallback(v.optional(product), undefined),
  }),
  v.transform(
    ({ title, subtitle, image, buttons, ecommerce }): CardElement =>
      given({
        title,
        subtitle,
        imageUrl: image?.url,
        imageText: image?.alternative_text,
        buttons,
        product: ecommerce,
      }),
  ),
);

export const elements: v.GenericSchema<unknown, readonly CardElement[]> = listOf(element, LIMITS.richMessageElements);
