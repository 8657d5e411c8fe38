import { isLoopback } from './apis/request-origin.ts';
import { CliError, type CliOptions, HELP, readCliOptions } from './cli-options.ts';
import { readConfigFile } from './config-file.ts';
import { defaultConfig } from './engine/config.ts';
import { JournalError } from './journal.ts';
import { publicInternet } from './link-previews/fetch-page.ts';
import { createSandbox, type Sandbox } from './server.ts';

/** The world around the command. */
export interface CliIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Aborted when the server has to end. */
  readonly stop: AbortSignal;
}

/** The command `customer-chat-sandbox`: starts the server and serves until told to stop. Resolves with the exit code. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  let options: CliOptions | undefined;
  try {
    options = readCliOptions(argv);
    if (options.help) {
      io.stdout(HELP);
      return 0;
    }
    const { config: file, port, host, db, control } = options;
    const config = file === undefined ? defaultConfig() : readConfigFile(file);
    const internet = options['fetch-urls'] ? { internet: publicInternet } : {};
    const sandbox = await createSandbox({ config, port, host, db, control, ...internet });
    if (options.json) io.stdout(`${JSON.stringify(sandbox.info)}\n`);
    else if (!options.quiet) io.stdout(welcome(sandbox, options));
    await stopped(io.stop);
    await sandbox.close();
    return 0;
  } catch (error) {
    const sentence = explain(error, options);
    if (sentence === undefined) throw error;
    io.stderr(`${sentence}\n`);
    return 1;
  }
}

function stopped(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** What the person who started it can do something about, in one sentence. Anything else is our own fault. */
function explain(error: unknown, options: CliOptions | undefined): string | undefined {
  if (error instanceof CliError || error instanceof JournalError) return error.message;
  if (!(error instanceof Error && 'code' in error && 'syscall' in error) || !options) return undefined;
  const { port, host, db } = options;
  if (error.syscall === 'mkdir') return `The folder of ${db} cannot be made (${error.code}).`;
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken; --port chooses another, 0 any free one.`;
    case 'EACCES':
      return `Port ${port} may not be opened by this user; --port chooses another.`;
    default:
      return `${host} is no address that can be listened on (${error.code}).`;
  }
}

function welcome({ info, bots }: Sandbox, { db, host, control }: CliOptions): string {
  const controlled = control || isLoopback(host);
  const people = [
    ...info.agents.map(({ name, login, token }) => [name, token, login] as const),
    ...bots.map(({ name, token, id }) => [name, token, `bot ${id}`] as const),
  ];
  return `
  Demo site    ${info.demo_url}
  Agent page   ${info.agent_url}
  Wizard       ${info.url}/wizard
  Docs         ${info.url}/docs/
  API          ${info.url}
${controlled ? `  Mails        ${info.url}/sandbox/mails\n` : ''}
  Write "show me everything" in the demo's chat for a tour of all that it can carry.

  Organization ${info.organization_id}, license ${info.license_id}, client id ${info.client_id}
  Data         ${db === ':memory:' ? 'in memory, gone with this process' : db}
  Tokens
${people.map(([name, token, id]) => `    ${name.padEnd(10)} ${token}  ${id}`).join('\n')}
${controlled ? '' : `\n  --host ${host} without --control: nobody can sign in on the agent page or read the mails, on this machine neither.\n`}
  This server is for development. In production the widget speaks to LiveChat itself.

`;
}
