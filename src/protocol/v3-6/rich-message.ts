import type {
  Ecommerce,
  EcommerceChoice,
  EcommerceOption,
  Postback,
  RichButton,
  RichElement,
  RichImage,
} from '../domain/rich-message.ts';
import { flag, jsonObject, list, number, object, open, optional, type Shape, text, WireError } from '../shape.ts';
import { userId } from './common.ts';

const image: Shape<RichImage> = object<RichImage>({
  url: text,
  name: optional(text),
  contentType: optional(text),
  size: optional(number),
  width: optional(number),
  height: optional(number),
  alternativeText: optional(text),
});

const button: Shape<RichButton> = object<RichButton>({
  type: optional(open()),
  text,
  value: optional(text),
  postbackId: optional(text),
  userIds: optional(list(userId)),
  webviewHeight: optional(open()),
  target: optional(open()),
});

/** Documented as text for agents, seen as a number by customers: both are taken. */
const price: Shape<string | number> = {
  read(value, path) {
    if (typeof value === 'string' || typeof value === 'number') return value;
    throw new WireError(path, 'expected a price');
  },
  write: (value) => value,
};

const ecommerceOption: Shape<EcommerceOption> = object<EcommerceOption>({
  optionId: text,
  label: optional(text),
  price: optional(price),
  regularPrice: optional(price),
  currency: optional(text),
  color: optional(text),
  imageUrl: optional(text),
  imageThumbnailUrl: optional(text),
  available: optional(flag),
  selected: optional(flag),
});

const ecommerce: Shape<Ecommerce> = object<Ecommerce>({
  viewType: optional(open()),
  productId: optional(text),
  label: optional(text),
  options: optional(list(ecommerceOption)),
  addons: optional(list(jsonObject)),
});

export const element: Shape<RichElement> = object<RichElement>({
  title: optional(text),
  subtitle: optional(text),
  image: optional(image),
  buttons: optional(list(button)),
  ecommerce: optional(ecommerce),
});

export const ecommerceChoice: Shape<EcommerceChoice> = object<EcommerceChoice>({
  productId: text,
  optionId: optional(text),
  quantity: optional(number),
});

export const postback: Shape<Postback> = object<Postback>({
  id: text,
  toggled: flag,
  buttonType: optional(text),
  buttonValue: optional(text),
  ecommerce: optional(ecommerceChoice),
});
