import { buildAll, SERVER_TARGETS } from '../../scripts/build.js';

/** Before the end-to-end tests: what the sandbox serves is that of the sources. */
export default function setup(): Promise<void> {
  return buildAll(SERVER_TARGETS, { onlyStale: true });
}
