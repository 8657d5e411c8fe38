import type { LitElement, ReactiveController } from 'lit';
import type { ChatId } from '../../protocol/domain/ids.ts';
import type { FormAnswer } from '../../store/chat.ts';
import { CommandIntent } from '../intents.ts';
import { tellOfRating } from '../rating/rating-event.ts';
import { tellOfForm } from './form-sent-event.ts';
import type { AnswersEvent, Sending } from './form-sheet.ts';

/** Sends a filled form and keeps how that stands; what was answered stays kept until it is through. */
export class SendAnswers implements ReactiveController {
  sending: Sending = 'no';
  /** It was sent from here. */
  done = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Keeps what is not finished, under this key. */
  keep(key: string, draft: string): void {
    this.host.dispatchEvent(new CommandIntent((chat) => chat.setDraft(draft, key as ChatId)));
  }

  async send(answer: Omit<FormAnswer, 'fields'>, { fields, rating }: AnswersEvent, key: string): Promise<void> {
    this.#set('sending');
    const { chatId } = answer;
    const intent = new CommandIntent(async (chat) => {
      await chat.answerForm({ ...answer, fields });
      if (rating) await chat.rate(rating, chatId);
      chat.setDraft('', key as ChatId);
    });
    // Who is told of it may be gone by the time that it is through: the conversation stands in its place then.
    const teller = windowAround(this.host);
    this.host.dispatchEvent(intent);
    try {
      await intent.outcome;
      this.done = true;
      tellOfForm(teller, { type: answer.formType, fields });
      if (rating) tellOfRating(teller, { value: rating.score, comment: rating.comment });
      this.#set('no');
    } catch (error) {
      this.#set(isRefusal(error) ? 'refused' : 'not_sent');
    }
  }

  #set(sending: Sending): void {
    this.sending = sending;
    this.host.requestUpdate();
  }
}

/** The server has read it and will not have it. All else is worth another try as it is. */
const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'reason' in error && error.reason === 'validation';

/** The window that it is in, however deep; outside of one, itself. */
function windowAround(host: HTMLElement): EventTarget {
  let root = host.getRootNode();
  while (root instanceof ShadowRoot) {
    if (root.host.localName === 'customer-chat-window') return root.host;
    root = root.host.getRootNode();
  }
  return host;
}
