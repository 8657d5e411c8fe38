/** Parts of the cards around the end of a conversation, as `exportparts` wants them. */
export const asideParts = 'thumb, form, label, field, choice, primary-button, secondary-button';
