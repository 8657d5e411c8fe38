import type { LitElement, ReactiveController } from 'lit';
import type { ChatId } from '../../protocol/domain/ids.ts';
import type { FormAnswer } from '../../store/chat.ts';
import { CommandIntent } from '../intents.ts';
import { tellOfRating } from '../rating/rating-event.ts';
import { closestAcross } from '../rich/across-shadow.ts';
import { tellOfForm } from './form-sent-event.ts';
import type { AnswersEvent, Sending } from './form-sheet.ts';

/**
 * Sends a filled form and keeps how that stands; what was answered stays kept until it is through. A rating among the
 * answers travels by itself after them (R86): where it alone fails, nothing is answered twice.
 */
export class SendAnswers implements ReactiveController {
  sending: Sending = 'no';
  /** It was sent from here. */
  done = false;
  /** The rating in it did not arrive; `rate` tries again. */
  unrated = false;
  isRating = false;

  #rate: (() => Promise<void>) | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {}

  async send(answer: Omit<FormAnswer, 'fields'>, { fields, rating }: AnswersEvent, key: string): Promise<void> {
    this.#set('sending');
    // Who is told of it may be gone by the time that it is through: the conversation stands in its place then.
    const teller = closestAcross(this.host, 'customer-chat-window') ?? this.host;
    const intent = new CommandIntent(async (chat) => {
      await chat.answerForm({ ...answer, fields });
      chat.setDraft('', key as ChatId);
      if (rating === undefined) return;
      this.#rate = async () => {
        await chat.rate(rating, answer.chatId);
        tellOfRating(teller, { value: rating.score, comment: rating.comment });
      };
    });
    this.host.dispatchEvent(intent);
    try {
      await intent.outcome;
    } catch (error) {
      this.#set(isRefusal(error) ? 'refused' : 'not_sent');
      return;
    }
    this.done = true;
    tellOfForm(teller, { type: answer.formType, fields });
    this.#set('no');
    await this.rate();
  }

  /** Sends the rating that was among the answers. */
  async rate(): Promise<void> {
    if (this.#rate === undefined || this.isRating) return;
    this.isRating = true;
    this.host.requestUpdate();
    try {
      await this.#rate();
      this.unrated = false;
    } catch {
      this.unrated = true;
    }
    this.isRating = false;
    this.host.requestUpdate();
  }

  #set(sending: Sending): void {
    this.sending = sending;
    this.host.requestUpdate();
  }
}

/** The server has read it and will not have it. All else is worth another try as it is. */
const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'reason' in error && error.reason === 'validation';
