import type { EventHandlers, WidgetConfig } from '@livechat/widget-core';

/** An application on one of LiveChat's published adapters, held by a test. */
export interface AdapterApp {
  /** What its handlers heard, in order: the name of each and what came with it. */
  readonly heard: (readonly [name: string, payload: unknown])[];
  /** What its readers (hooks, composables) say now. */
  readonly read: () => { readonly isReady: boolean; readonly state: unknown; readonly chat: unknown };
  /** Draws it with these props over the first ones; `undefined`: takes it away. */
  readonly set: (props: Partial<AdapterProps> | undefined) => void;
}

export type AdapterProps = Pick<
  WidgetConfig,
  'group' | 'visibility' | 'customerName' | 'customerEmail' | 'sessionVariables'
> & { readonly license: string };

declare global {
  interface Window {
    adapterApp: AdapterApp;
  }
}

export const FIRST_PROPS: AdapterProps = {
  license: '1520',
  customerName: 'Ada Sample',
  customerEmail: 'ada@example.com',
  sessionVariables: { plan: 'gold' },
};

/** Handlers of all events, each noting what it hears. */
export function noteInto(heard: AdapterApp['heard']): Required<EventHandlers> {
  const note = (name: string) => (payload: unknown) => void heard.push([name, payload]);
  return {
    onReady: note('ready'),
    onAvailabilityChanged: note('availability_changed'),
    onVisibilityChanged: note('visibility_changed'),
    onCustomerStatusChanged: note('customer_status_changed'),
    onNewEvent: note('new_event'),
    onFormSubmitted: note('form_submitted'),
    onRatingSubmitted: note('rating_submitted'),
    onGreetingDisplayed: note('greeting_displayed'),
    onGreetingHidden: note('greeting_hidden'),
    onRichMessageButtonClicked: note('rich_message_button_clicked'),
  };
}
