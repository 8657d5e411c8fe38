/** The part of the tour that shows rich messages: every template, every kind of button. */
import type { JsonObject } from '../engine/contract.ts';
import type { TourAddresses } from './tour-files.ts';
import { type Step, say, send } from './tour-step.ts';

const rich = (template_id: string, ...elements: readonly JsonObject[]): JsonObject => ({
  type: 'rich_message',
  template_id,
  elements,
});

const image = (url: string, alternative_text: string): JsonObject => ({ url, alternative_text });

/** @param site address of the demo, without a trailing slash */
export function cardSteps(files: TourAddresses, site: string): readonly Step[] {
  return [
    say(1200, 'Now cards. This one has a button of every kind.'),
    send(900, everyButton(files, site)),
    say(1600, 'Several cards stand side by side.'),
    send(900, carousel(files)),
    send(
      1800,
      rich('quick_replies', {
        title: 'Quick replies go away once one was chosen. How do you like it so far?',
        buttons: ['Very much', 'It is all right', 'Show me less'].map((text, index) => ({
          type: 'message',
          text,
          value: text,
          postback_id: `tour-mood-${index + 1}`,
        })),
      }),
    ),
    send(1800, rich('sticker', { image: image(files.wink, 'A winking face') })),
    send(1600, product(files)),
    say(1200, 'A template that nobody has heard of shows what words it has:'),
    send(
      700,
      rich('hologram', {
        title: 'A hologram',
        subtitle: 'To be seen with the chat windows of the future.',
        buttons: [{ text: 'Wave back', postback_id: 'tour-hologram' }],
      }),
    ),
  ];
}

function everyButton(files: TourAddresses, site: string): JsonObject {
  const moment = (size: string) => `${site}/exhibits/lamp?moment-title=${encodeURIComponent(`Brass lamp, ${size}`)}`;
  const webview = (webview_height: string, text: string): JsonObject => ({
    type: 'webview',
    text,
    value: moment(webview_height),
    webview_height,
    postback_id: `tour-webview-${webview_height}`,
  });
  return rich('cards', {
    title: 'Brass lamp',
    subtitle: 'A shade of brass, a foot of oak, and a switch that clicks.',
    image: image(files.brassLamp, 'A table lamp with a brass shade'),
    buttons: [
      { text: 'Remember it', postback_id: 'tour-remember' },
      { type: 'message', text: 'I like this one', value: 'brass-lamp', postback_id: 'tour-like' },
      { type: 'url', text: 'Open in a new tab', value: `${site}/`, target: 'new', postback_id: 'tour-url-new' },
      { type: 'url', text: 'Open here', value: `${site}/#/`, target: 'current', postback_id: 'tour-url-current' },
      webview('compact', 'Compact window'),
      webview('tall', 'Tall window'),
      webview('full', 'Full window'),
      { type: 'phone', text: 'Call the shop', value: '+15550100', postback_id: 'tour-phone' },
      { type: 'cancel', text: 'No, thank you', value: '', postback_id: 'tour-cancel' },
    ],
  });
}

function carousel(files: TourAddresses): JsonObject {
  const lamp = (name: string, subtitle: string, url: string) => ({
    title: `${name} lamp`,
    subtitle,
    image: image(url, `A table lamp with a ${name.toLowerCase()} shade`),
    buttons: [
      { type: 'message', text: `Choose ${name.toLowerCase()}`, value: name, postback_id: `tour-choose-${name}` },
      { text: 'Compare', postback_id: `tour-compare-${name}` },
    ],
  });
  return rich(
    'cards',
    lamp('Brass', '€129, in stock', files.brassLamp),
    lamp('Green', '€119, three left', files.greenLamp),
    lamp('Red', '€119, back in May', files.redLamp),
    { title: 'A card of words alone', subtitle: 'Nothing but a title has to be there.' },
  );
}

function product(files: TourAddresses): JsonObject {
  const option = (id: string, label: string, color: string, url: string, more: JsonObject = {}) => ({
    option_id: id,
    label,
    color,
    price: '119.00',
    currency: 'EUR',
    image_url: url,
    image_thumbnail_url: url,
    available: true,
    ...more,
  });
  return rich('ecommerce', {
    title: 'Table lamp',
    subtitle: 'In three colours.',
    image: image(files.greenLamp, 'A table lamp with a green shade'),
    buttons: [{ type: 'message', text: 'Add to basket', value: 'table-lamp', postback_id: 'tour-basket' }],
    ecommerce: {
      view_type: 'swatch',
      product_id: 'table-lamp',
      label: 'Colour',
      options: [
        option('brass', 'Brass', '#c9a24b', files.brassLamp, { price: '129.00' }),
        option('green', 'Green', '#3f6f5f', files.greenLamp, { regular_price: '139.00', selected: true }),
        option('red', 'Red', '#b5473c', files.redLamp, { available: false }),
      ],
      addons: [{ addon_type: 'price_range', range_from: '119.00', range_to: '129.00', currency: 'EUR' }],
    },
  });
}
