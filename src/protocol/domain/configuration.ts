import type { Open, Unknowns } from '../shape.ts';
import type { Form } from './form.ts';
import type { Properties } from './properties.ts';

/** What the platform decides for a page (`get_dynamic_configuration`). */
export interface DynamicConfiguration extends Unknowns {
  readonly organizationId: string;
  readonly defaultWidget?: Open<'livechat' | 'openwidget' | 'chatbot'>;
  readonly livechatActive?: boolean;
  /** Only when active. */
  readonly livechat?: LivechatConfiguration;
}

export interface LivechatConfiguration extends Unknowns {
  /** The group of this page. */
  readonly groupId: number;
  /** Too many visitors: do not connect. */
  readonly clientLimitExceeded?: boolean;
  /** `false`: the page is on no trusted domain, stay hidden. */
  readonly domainAllowed?: boolean;
  /** Missing when nobody is online. */
  readonly onlineGroupIds?: readonly number[];
  readonly configVersion?: string;
  readonly localizationVersion?: string;
  readonly language?: string;
}

/** Buttons and forms of a group (`get_configuration`). */
export interface Configuration extends Unknowns {
  readonly buttons?: readonly ConfiguredButton[];
  readonly ticketForm?: Form;
  readonly prechatForm?: Form;
  readonly integrations?: Readonly<Record<string, unknown>>;
  readonly properties?: { readonly group?: Properties; readonly license?: Properties } & Unknowns;
}

export interface ConfiguredButton extends Unknowns {
  readonly id: string;
  readonly type: Open<'image' | 'text'>;
  readonly onlineValue?: string;
  readonly offlineValue?: string;
}

/** What is known about a linked page (`get_url_info`). */
export interface UrlInfo extends Unknowns {
  readonly url?: string;
  readonly title?: string;
  readonly description?: string;
  readonly imageUrl?: string;
  readonly imageOriginalUrl?: string;
  /** Pixels. */
  readonly imageWidth?: number;
  readonly imageHeight?: number;
}
