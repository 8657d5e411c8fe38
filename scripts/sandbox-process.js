/** A sandbox of a test's own: the built server as a child process, on a free port unless told otherwise. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../dist/sandbox/cli.js', import.meta.url));
const READY_WITHIN = 20_000;

/**
 * @typedef {import('../src/sandbox/apis/sandbox-info.ts').SandboxInfo} SandboxInfo printed with `--json` once it is ready
 *
 * @typedef {object} SandboxOptions
 * @property {string} [db] data file; in memory by default
 * @property {number} [port]
 * @property {string} [config] path of a configuration file
 *
 * @typedef {object} Sandbox
 * @property {SandboxInfo} info
 * @property {number} port
 * @property {() => Promise<number | null>} stop asks it to end (SIGTERM); its exit code
 * @property {() => Promise<void>} kill ends it as a power cut would (SIGKILL)
 */

/**
 * Starts the server and waits until it is ready.
 * @param {SandboxOptions} [options]
 * @returns {Promise<Sandbox>}
 */
export async function startSandbox({ db = ':memory:', port = 0, config } = {}) {
  const flags = ['--json', '--db', db, '--port', String(port), ...(config === undefined ? [] : ['--config', config])];
  const server = spawn(process.execPath, [CLI, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  const endWithUs = () => server.kill('SIGKILL');
  process.once('exit', endWithUs);
  const ended = new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => {
      process.off('exit', endWithUs);
      resolve(code);
    });
  });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const lines = createInterface(server.stdout);
  const first = await Promise.race([
    once(lines, 'line', { signal: AbortSignal.timeout(READY_WITHIN) }).then(([line]) => String(line)),
    ended.then((code) => {
      throw new Error(`The sandbox ended (${code}) before it was ready.\n${said}`);
    }),
  ]).catch((error) => {
    endWithUs();
    throw error;
  });
  /** @type {SandboxInfo} */
  const info = JSON.parse(first);
  return {
    info,
    port: Number(new URL(info.url).port),
    async stop() {
      server.kill('SIGTERM');
      return ended;
    },
    async kill() {
      server.kill('SIGKILL');
      await ended;
    },
  };
}
