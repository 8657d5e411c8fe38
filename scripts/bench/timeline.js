/** @returns {Promise<import('./bench.js').Ratio[]>} */
export async function timeline() {
  return [];
}
