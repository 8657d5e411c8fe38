/** An id that nobody else has. `crypto.randomUUID` would be missing where the page comes from another machine by plain HTTP. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
