/**
 * Fetches the code of an element that is in the document already. Until it is there, and where it cannot be had, the
 * element's own text stands in for it; the next drawing asks again.
 */
export function late(load: () => Promise<unknown>): void {
  load().catch(ignore);
}

const ignore = () => undefined;
