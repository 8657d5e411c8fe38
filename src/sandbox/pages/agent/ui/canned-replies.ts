/** Sentences that fit often. They are this page's own: nothing of them is on the server. */
export interface CannedReply {
  readonly title: string;
  readonly text: string;
}

export const CANNED_REPLIES: readonly CannedReply[] = [
  { title: 'Check the stock', text: 'One moment, I’ll look whether we have it here.' },
  { title: 'Delivery in 2 days', text: 'If you order today it leaves tomorrow and is with you in two days.' },
  { title: 'Offer the showroom', text: 'You are welcome to try it in our showroom, Tuesday to Saturday, 10 to 18.' },
  { title: 'Ask for the order', text: 'Could you tell me your order number? It begins with a Q.' },
  { title: 'Returns', text: 'You can send it back within 60 days, and we pay the way.' },
  { title: 'Goodbye', text: 'Glad I could help. Have a good day!' },
];
