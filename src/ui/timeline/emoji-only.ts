const EMOJI_ONLY =
  /^\s*(?:(?:\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*)\s*){1,3}$/u;

/** One to three emoji and nothing else: shown large and bare. */
export const isEmojiOnly = (text: string): boolean => text.length < 60 && EMOJI_ONLY.test(text);
