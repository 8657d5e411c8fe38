/** A person on the website, as far as the API has told us. */
export interface Customer {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
  readonly phone?: string;
  readonly avatar?: string;
  readonly online?: boolean;
  /** `browsing`, `chatting`, `queued`, `invited`, … */
  readonly state?: string;
  readonly createdAt?: string;
  /** In the order in which the page set them. */
  readonly sessionFields?: readonly (readonly [name: string, value: string])[];
  readonly visit?: Visit;
  readonly visits?: number;
  readonly threads?: number;
  readonly pageViews?: number;
  /** For how many days somebody has just shut them out. */
  readonly bannedDays?: number;
}

export interface Visit {
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly referrer?: string;
  readonly ip?: string;
  readonly userAgent?: string;
  readonly place?: Place;
  /** Oldest first. */
  readonly pages: readonly PageView[];
}

export interface Place {
  readonly country?: string;
  readonly city?: string;
  readonly timezone?: string;
}

export interface PageView {
  readonly openedAt: string;
  readonly url: string;
  readonly title: string;
}

/** How the console calls somebody: the name, else the mailbox, else the end of the id, so that two strangers differ. */
export function customerName(customer: Customer | undefined): string {
  if (customer === undefined) return 'Visitor';
  return customer.name || customer.email || `Visitor ${customer.id.slice(-4)}`;
}

/** The page a visitor has open. */
export function currentPage(customer: Customer | undefined): PageView | undefined {
  return customer?.visit?.pages.at(-1);
}
