import '@angular/compiler';
import { ChangeDetectorRef, Component, inject, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import {
  LiveChatWidgetComponent,
  WidgetChatDataService,
  WidgetCustomerDataService,
  WidgetIsReadyService,
  WidgetStateService,
} from '@livechat/widget-angular';
import { type AdapterApp, type AdapterProps, FIRST_PROPS, noteInto } from './adapter-app.ts';

const heard: AdapterApp['heard'] = [];

@Component({
  selector: 'app-root',
  imports: [LiveChatWidgetComponent],
  providers: [WidgetIsReadyService, WidgetStateService, WidgetCustomerDataService, WidgetChatDataService],
  template: `
    @if (props) {
      <livechat-widget
        [license]="props.license"
        [group]="props.group"
        [visibility]="props.visibility"
        [customerName]="props.customerName"
        [customerEmail]="props.customerEmail"
        [sessionVariables]="props.sessionVariables"
        (onReady)="on.onReady($event)"
        (onAvailabilityChanged)="on.onAvailabilityChanged($event)"
        (onVisibilityChanged)="on.onVisibilityChanged($event)"
        (onCustomerStatusChanged)="on.onCustomerStatusChanged($event)"
        (onNewEvent)="on.onNewEvent($event)"
        (onFormSubmitted)="on.onFormSubmitted($event)"
        (onRatingSubmitted)="on.onRatingSubmitted($event)"
        (onGreetingDisplayed)="on.onGreetingDisplayed($event)"
        (onGreetingHidden)="on.onGreetingHidden($event)"
        (onRichMessageButtonClicked)="on.onRichMessageButtonClicked($event)"
      />
    }
  `,
})
class App {
  readonly on = noteInto(heard);
  props: AdapterProps | undefined = FIRST_PROPS;
  readonly #view = inject(ChangeDetectorRef);
  readonly #ready = inject(WidgetIsReadyService);
  readonly #state = inject(WidgetStateService);
  readonly #chat = inject(WidgetChatDataService);

  read() {
    return { isReady: this.#ready.subject.value, state: this.#state.subject.value, chat: this.#chat.subject.value };
  }

  set(props: AdapterProps | undefined) {
    this.props = props;
    this.#view.markForCheck();
  }
}

document.querySelector('#app')?.append(document.createElement('app-root'));
const { components } = await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
const app: App = components[0]?.instance;

window.adapterApp = {
  heard,
  read: () => app.read(),
  set: (props) => app.set(props && { ...FIRST_PROPS, ...props }),
};
