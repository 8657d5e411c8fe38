import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const bin = join(import.meta.dirname, '../../node_modules');

/** Commands of tools, as files that Node runs. */
const TOOLS = {
  vite: join(bin, 'vite/bin/vite.js'),
  next: join(bin, 'next/dist/bin/next'),
  tsc: join(bin, 'typescript/bin/tsc'),
} as const;

type Environment = Readonly<Record<string, string>>;

/** As on anybody's machine: this process is set to testing, for which packages give other versions of themselves. */
function production(extra: Environment): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...env } = process.env;
  return { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...extra };
}

/** Runs a tool in a folder to its end; rejects with what it said where that is no good one. */
export function runTool(tool: keyof typeof TOOLS, args: readonly string[], cwd: string, env: Environment = {}) {
  return new Promise<string>((resolve, reject) => {
    const options = { cwd, env: production(env), maxBuffer: 16_000_000 };
    execFile(process.execPath, [TOOLS[tool], ...args], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${tool} ${args.join(' ')}: ${error.message}\n${stdout}\n${stderr}`));
      else resolve(stdout + stderr);
    });
  });
}

/** A program that runs until it is stopped. */
export interface Program {
  /** All that it has said so far. */
  readonly said: () => string;
  /** Writes a line into it. */
  readonly tell: (line: string) => void;
  /** Ends what it reads, as a pipe does. */
  readonly endInput: () => void;
  /** The first line of its output that matches, waited for. */
  readonly line: (pattern: RegExp) => Promise<string>;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<number | null>;
}

export const startTool = (tool: keyof typeof TOOLS, args: readonly string[], cwd: string, env: Environment = {}) =>
  startProgram(process.execPath, [TOOLS[tool], ...args], cwd, env);

export function startProgram(command: string, args: readonly string[], cwd: string, env: Environment = {}): Program {
  // A group of its own: `npx` and its kin do not hand signals on to what they have started.
  const child = spawn(command, args, { cwd, env: production(env), detached: true });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const hear = () => {
    for (const look of waiting) look();
  };
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      lines.push(line);
      hear();
    });
  }
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  const signal = (name: NodeJS.Signals) => {
    if (child.pid !== undefined && !isOver()) process.kill(-child.pid, name);
  };
  const endWithUs = () => signal('SIGKILL');
  process.once('exit', endWithUs);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  ended.then(() => {
    process.off('exit', endWithUs);
    hear();
  });
  const said = () => lines.join('\n');
  return {
    said,
    ended,
    tell: (line) => void child.stdin.write(`${line}\n`),
    endInput: () => void child.stdin.end(),
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => pattern.test(line));
          if (found === undefined && !isOver()) return;
          waiting.delete(look);
          if (found === undefined) reject(new Error(`${command} ended before it said ${pattern}:\n${said()}`));
          else resolve(found);
        };
        waiting.add(look);
        look();
      }),
    stop: () => {
      signal('SIGTERM');
      return ended;
    },
  };
}
