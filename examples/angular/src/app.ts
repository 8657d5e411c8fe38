import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'customer-chat';

// The schema tells Angular that the tag is no component of its own.
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Quiet Goods</h1>
    <p>Unread: <output id="unread">{{ unread() }}</output></p>
    <button id="ask" type="button" (click)="chat.show()">Ask us</button>
    <customer-chat
      #chat
      [attr.organization-id]="env.VITE_CHAT_ORGANIZATION_ID"
      [attr.client-id]="env.VITE_CHAT_CLIENT_ID"
      [attr.api-url]="env.VITE_CHAT_API_URL"
      heading="Quiet Goods"
      [starters]="['When do you open?']"
      (customer-chat-unread)="unread.set($event.detail.count)"
    ></customer-chat>
  `,
})
export class App {
  readonly env = import.meta.env;
  readonly unread = signal(0);
}
