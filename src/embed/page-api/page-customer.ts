import type { CustomerDetails, SessionFields } from '../../protocol/domain/user.ts';
import type { GivenFields } from '../../session/contract.ts';
import type { Chat } from '../../store/chat.ts';
import type { CustomerChat } from '../customer-chat.ts';
import type { Surroundings } from './values.ts';

type Details = Pick<CustomerDetails, 'name' | 'email' | 'sessionFields'>;

/** What becomes of the session variables: these instead of all others, or over them. */
interface Change {
  readonly replaces: boolean;
  readonly fields: SessionFields;
}

/** What was said of one visitor. */
interface Said {
  /** True already, for as long as the platform has nothing newer than `at`. */
  readonly news: Details;
  readonly at: Details;
  /** Said while nobody knew what the platform has: it goes over that as soon as it is known. */
  readonly waiting: Details;
  readonly change?: Change | undefined;
  /** All changes in one, for a conversation that begins later. */
  readonly changes?: Change | undefined;
}

const NOTHING: Said = { news: {}, at: {}, waiting: {} };

/** The customer, as the page and the platform have it together. */
export class PageCustomer {
  #said = NOTHING;
  #chat: Chat | undefined;
  #stop: (() => void) | undefined;

  constructor(private readonly element: Pick<CustomerChat, 'customer' | 'setCustomer'>) {}

  get now(): Surroundings['customer'] {
    const { customer: given } = this.element;
    const customer = { ...given, sessionFields: pairsOf(given?.sessionFields ?? []) };
    const known = this.#known;
    const { news, at, change } = this.#remembered;
    if (known === undefined) return { ...customer, sessionFields: over(customer.sessionFields, change) };
    const isNews = ([name]: readonly [string, unknown]) => known[name as keyof Details] === at[name as keyof Details];
    return { ...customer, ...known, ...Object.fromEntries(Object.entries(news).filter(isNews)) };
  }

  introduce(details: Pick<Details, 'name' | 'email'>): void {
    const { waiting } = this.#remembered;
    this.#note(details);
    if (!this.#isOnline) this.#said = { ...this.#said, waiting: { ...waiting, ...details } };
    this.element.setCustomer(details);
  }

  setVariables(fields: SessionFields): void {
    this.#take({ replaces: true, fields });
  }

  /** What is there already stays, whoever said it. */
  updateVariables(fields: SessionFields): void {
    this.#take({ replaces: false, fields });
  }

  /** The conversation that is to hear of it all from now on. */
  follow(chat: Chat | undefined): void {
    if (chat === this.#chat) return;
    this.#stop?.();
    this.#chat = chat;
    this.#stop = chat?.onSignal(({ type }) => {
      if (type === 'logged_in') this.#settle(chat);
    });
    const { changes } = this.#remembered;
    if (chat === undefined || changes === undefined) return;
    this.#said = { ...this.#said, change: changes };
    tell(chat, changes);
  }

  end(): void {
    this.#stop?.();
  }

  #take(change: Change): void {
    const chat = this.#chat;
    const { change: waiting, changes } = this.#remembered;
    const sessionFields = over(this.now.sessionFields, change);
    if (this.#known) this.#note({ sessionFields });
    this.#said = { ...this.#said, changes: after(changes, change) };
    if (chat && this.#isOnline) chat.setSessionFields(sessionFields);
    else {
      this.#said = { ...this.#said, change: after(waiting, change) };
      // It may be in time for the login.
      if (chat) tell(chat, change);
    }
    // From now on the element can forget who it was said of.
    this.element.setCustomer({});
  }

  /** What the platform has is known now, and what was said meanwhile goes over it. */
  #settle(chat: Chat): void {
    const { waiting, change } = this.#remembered;
    this.#said = { ...this.#said, waiting: {}, change: undefined };
    this.#note(waiting);
    if (change === undefined) return;
    const sessionFields = over(this.#known?.sessionFields, change);
    this.#note({ sessionFields });
    // Says nothing where the platform has them already.
    chat.setSessionFields(sessionFields);
  }

  #note(details: Details): void {
    const { news, at } = this.#said;
    const known = Object.keys(details).map((name) => [name, this.#known?.[name as keyof Details]]);
    this.#said = { ...this.#said, news: { ...news, ...details }, at: { ...at, ...Object.fromEntries(known) } };
  }

  get #known() {
    return this.#chat?.state.people.customer;
  }

  get #isOnline(): boolean {
    return this.#known !== undefined && this.#chat?.state.connection.state.is === 'online';
  }

  /** The element forgets its visitor when they log out: the next one is somebody else. */
  get #remembered(): Said {
    if (this.element.customer === undefined) this.#said = NOTHING;
    return this.#said;
  }
}

/** A login merges: what replaces all is seen to after it. */
function tell(chat: Chat, { replaces, fields }: Change): void {
  if (replaces) chat.setSessionFields(fields);
  else chat.setCustomer({ sessionFields: fields });
}

/** Two changes in one. */
const after = (first: Change | undefined, { replaces, fields }: Change): Change =>
  first && !replaces ? { ...first, fields: over(first.fields, { replaces, fields }) } : { replaces, fields };

const isPairs = (fields: GivenFields): fields is SessionFields => Array.isArray(fields);
const pairsOf = (fields: GivenFields): SessionFields => (isPairs(fields) ? fields : Object.entries(fields));

const over = (fields: SessionFields = [], change: Change | undefined): SessionFields =>
  change ? [...new Map([...(change.replaces ? [] : fields), ...change.fields])] : fields;
