import { fileURLToPath } from 'node:url';
import { startSandbox as start } from '../../scripts/sandbox-process.js';

export type { Sandbox } from '../../scripts/sandbox-process.js';

const QUIET = fileURLToPath(new URL('./quiet-sandbox.json', import.meta.url));

/**
 * `startSandbox({ db, port, config })`: the built server as a child process, ready to be used. Without a set-up of the
 * test's own nobody is welcomed, so that a conversation is what the two sides say.
 */
export const startSandbox: typeof start = (options) => start({ config: QUIET, ...options });
