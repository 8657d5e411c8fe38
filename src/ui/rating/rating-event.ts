/** What the page is told of a rating. */
export interface GivenRating {
  /** `none`: it was taken back. */
  readonly value: 'good' | 'bad' | 'none';
  readonly comment: string | undefined;
}

/** Tells the page of a rating, by whatever element the window is in. */
export function tellOfRating(from: EventTarget, detail: GivenRating): void {
  from.dispatchEvent(new CustomEvent('customer-chat-rating', { detail, bubbles: true, composed: true }));
}
