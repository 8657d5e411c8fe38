/** The value of the header in a block of kind `http`, which may go on over several lines; without it, as one line. */
export function policyOf(text: string): string {
  const [, value] = /^Content-Security-Policy:\s*([\s\S]+)$/.exec(text.trim()) ?? [];
  if (value === undefined) throw new Error(`This is no policy: ${text}`);
  return value.replace(/\s*\n\s*/g, ' ');
}
