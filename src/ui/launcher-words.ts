/** What the launcher needs of the window's words: these two, so that the rest of the file need not stand by as a whole. */
export { count, withPhrases } from './phrases.ts';
