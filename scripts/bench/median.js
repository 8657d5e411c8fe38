/**
 * The middle of some figures: what a noisy neighbour moves least.
 *
 * @param {readonly number[]} figures
 * @returns {number}
 */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
