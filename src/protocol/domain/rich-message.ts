import type { Open, Unknowns } from '../shape.ts';
import type { UserId } from './ids.ts';

export type TemplateId = 'cards' | 'quick_replies' | 'sticker' | 'ecommerce';

/** One card of a rich message. Each part may be missing, though one of them is there. */
export interface RichElement extends Unknowns {
  readonly title?: string;
  readonly subtitle?: string;
  readonly image?: RichImage;
  /** At most 13. */
  readonly buttons?: readonly RichButton[];
  readonly ecommerce?: Ecommerce;
}

export interface RichImage extends Unknowns {
  readonly url: string;
  readonly name?: string;
  readonly contentType?: string;
  /** Bytes. */
  readonly size?: number;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly alternativeText?: string;
}

export type ButtonType = 'message' | 'url' | 'phone' | 'webview' | 'cancel';

export interface RichButton extends Unknowns {
  /** Without one it is a plain postback button. */
  readonly type?: Open<ButtonType>;
  readonly text: string;
  readonly value?: string;
  readonly postbackId?: string;
  /** Who has it toggled on. */
  readonly userIds?: readonly UserId[];
  readonly webviewHeight?: Open<'compact' | 'tall' | 'full'>;
  readonly target?: Open<'new' | 'current'>;
}

export interface Ecommerce extends Unknowns {
  readonly viewType?: Open<'tags' | 'swatch' | 'images' | 'select'>;
  readonly productId?: string;
  readonly label?: string;
  readonly options?: readonly EcommerceOption[];
  readonly addons?: readonly Readonly<Record<string, unknown>>[];
}

export interface EcommerceOption extends Unknowns {
  readonly optionId: string;
  readonly label?: string;
  /** Text on the agent's side, text or number as customers get it. */
  readonly price?: string | number;
  readonly regularPrice?: string | number;
  readonly currency?: string;
  readonly color?: string;
  readonly imageUrl?: string;
  readonly imageThumbnailUrl?: string;
  readonly available?: boolean;
  readonly selected?: boolean;
}

/** What a pressed button says. */
export interface EcommerceChoice extends Unknowns {
  readonly productId: string;
  readonly optionId?: string;
  readonly quantity?: number;
}

/** A button toggled (`send_rich_message_postback`, `incoming_rich_message_postback`). */
export interface Postback extends Unknowns {
  readonly id: string;
  readonly toggled: boolean;
  readonly buttonType?: string;
  readonly buttonValue?: string;
  readonly ecommerce?: EcommerceChoice;
}
