/** Words of the preview of a link that is being written. */
export const englishLinks = {
  preview: 'Preview of your link',
  added: 'A preview of your link was added',
  remove: 'Send without the preview',
};

export type LinksPhrases = Readonly<typeof englishLinks>;
