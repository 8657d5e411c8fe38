const encoder = new TextEncoder();

/**
 * How many more characters of the kind that was written fit into so many bytes of UTF-8; below zero, how many are too
 * many. Exact for plain letters; others take two to four bytes each, and the figure goes by what they took so far.
 */
export function roomLeft(text: string, maxBytes: number): number {
  // No character takes more than three bytes for each of its units: far from the limit nothing need be counted.
  if (text.length * 6 <= maxBytes) return maxBytes - text.length;
  const bytes = encoder.encode(text).length;
  return Math.floor((maxBytes - bytes) / (bytes / text.length));
}
