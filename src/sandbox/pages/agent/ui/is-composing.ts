/**
 * Whether a key belongs to an input method that is composing a word. Safari says that it has ended before it tells of the
 * key that ended it; then only the code of a key under an input method is left.
 */
export const isComposing = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;
