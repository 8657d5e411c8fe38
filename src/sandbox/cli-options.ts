import { parseArgs } from 'node:util';

export interface CliOptions {
  readonly port: number;
  readonly host: string;
  readonly db: string;
  readonly config: string | undefined;
  readonly quiet: boolean;
  readonly json: boolean;
  readonly control: boolean;
  readonly 'fetch-urls': boolean;
  readonly help: boolean;
}

/** What was asked for cannot be done. The message is one sentence for the person at the terminal. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

export const HELP = `A local server for development that speaks LiveChat's Customer and Agent Chat APIs.

  --port PORT     port to listen on, 0 for a free one (4300)
  --host HOST     address to listen on (127.0.0.1)
  --db FILE       where conversations are kept, :memory: for nowhere (data/sandbox.db)
  --config FILE   JSON: organization, groups, agents, bots, forms, greetings, settings
  --control       serve /sandbox/... and the agents' tokens to other machines too
  --fetch-urls    let get_url_info look at pages of the public internet (it answers from the configuration alone)
  --quiet         print nothing
  --json          print one line of JSON with addresses, ids and tokens, and nothing else
  --help          print this
`;

/** Reads the flags of the command line. @throws CliError */
export function readCliOptions(argv: readonly string[]): CliOptions {
  const { port, ...rest } = parse(argv);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new CliError(`--port must be a number from 0 to 65535, not ${port}.`);
  }
  for (const name of ['host', 'db', 'config'] as const) {
    if (rest[name] === '') throw new CliError(`--${name} needs a value.`);
  }
  return { ...rest, port: Number(port), config: rest.config };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '4300' },
        host: { type: 'string', default: '127.0.0.1' },
        db: { type: 'string', default: 'data/sandbox.db' },
        config: { type: 'string' },
        quiet: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        control: { type: 'boolean', default: false },
        'fetch-urls': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Its further sentences explain the parser, not what to type.
    const [first = ''] = error.message.split(/\.(?:\s|$)/);
    throw new CliError(`${first.replace(/\s+/g, ' ')}; --help lists what there is.`);
  }
}
