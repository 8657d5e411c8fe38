import type { Postback, RichElement } from '../domain/rich-message.ts';
import { flag, object, type Shape, text, type Unknowns } from '../shape.ts';
import * as newer from '../v3-6/rich-message.ts';

const MOST_BUTTONS = 11;

/** As in v3.6, with two buttons less. */
export const element: Shape<RichElement> = {
  read: newer.element.read,
  write: ({ buttons, ...rest }) =>
    newer.element.write(buttons ? { ...rest, buttons: buttons.slice(0, MOST_BUTTONS) } : rest),
};

/** v3.0 does not say what kind of button it was. */
export const postback: Shape<Postback> = object<Pick<Postback, 'id' | 'toggled'> & Unknowns>({
  id: text,
  toggled: flag,
});
