import type { ChapterName } from './documented.ts';

const KEPT = 'The sandbox keeps what a login brings and changes nothing of it. `POST /sandbox/push` sends it.';
const NOT_FROM_AFAR = 'v3.0 configures nothing from afar; the widget answers itself, with nothing switched off.';
const UNHEARD =
  'In v3.0 nobody hears what becomes of greetings; the widget does for itself what the server would tell it.';

/** Why something is not done: chapter → column → name → reason. A reason for what is done is an error too. */
export const REASONS: { readonly [C in ChapterName]?: Readonly<Record<string, Readonly<Record<string, string>>>> } = {
  'customer 3.6 actions': {
    'widget over v3.0': {
      accept_greeting: UNHEARD,
      cancel_greeting: UNHEARD,
      send_greeting_button_clicked: UNHEARD,
      get_configuration: NOT_FROM_AFAR,
      get_dynamic_configuration: NOT_FROM_AFAR,
      get_localization: NOT_FROM_AFAR,
      list_group_properties: NOT_FROM_AFAR,
      list_license_properties: NOT_FROM_AFAR,
      delete_event: 'v3.0 takes no event away; the widget does not offer it.',
      get_customer: 'v3.0 does not answer it; login and `customer_updated` tell the same.',
      request_email_verification: 'v3.0 has nothing of the kind.',
    },
  },
  'customer 3.6 pushes': { sandbox: { customer_side_storage_updated: KEPT } },
  'customer 3.0 pushes': { sandbox: { customer_side_storage_updated: KEPT } },
  'agent 3.0 actions': {
    sandbox: {
      change_push_notifications: 'There is no telephone to notify.',
      upload_image: 'Agents and their pictures are part of the configuration file.',
    },
  },
};
