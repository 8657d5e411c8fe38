/** Only pages that speak this interface see anything in the console: there it has always told of mistakes. */

export function warn(message: string): void {
  // biome-ignore lint/suspicious/noConsole: see above
  console.warn(`[LiveChatWidget] ${message}`);
}

/** A handler of the page threw. */
export function report(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: see above
  console.error(error);
}
