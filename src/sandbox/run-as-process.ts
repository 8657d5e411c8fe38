import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageJson, packageJsonPath } from './package-json.ts';

/** Packages that an installation for a browser goes without, among the optional peers. */
const NOT_OF_SERVER: ReadonlySet<string> = new Set(['react']);

/** Runs the sandbox as this process: its arguments, its output, its signals, its exit code. */
export async function runAsProcess(argv: readonly string[]): Promise<void> {
  const missing = missingPackages();
  if (missing.length > 0) {
    // Beside a copy that lies elsewhere, as in npx's cache, they would not be found.
    const wanted = isInstalledHere() ? missing : [packageJson().name, ...missing];
    process.stderr.write(
      `The sandbox needs packages that a browser does not; install them with: npm install --save-dev ${wanted.join(' ')}\n`,
    );
    process.exitCode = 1;
    return;
  }
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  // Whoever reads our output may end before we do.
  process.stdout.on('error', () => {});
  // Only now: it imports the packages that may be missing.
  const { runCli } = await import('./run-cli.ts');
  process.exitCode = await runCli(argv, {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    stop: stop.signal,
  });
}

/** Those that cannot be found from here, as npm takes them: `hono@^4.13.19`. */
function missingPackages(): readonly string[] {
  return Object.entries(packageJson().peerDependencies)
    .filter(([name]) => !NOT_OF_SERVER.has(name) && !isThere(name))
    .map(([name, range]) => `${name}@${range}`);
}

/** Whether this code is the package that the current folder has. */
function isInstalledHere(): boolean {
  try {
    const found = createRequire(join(process.cwd(), 'package.json')).resolve(`${packageJson().name}/package.json`);
    return realpathSync(found) === realpathSync(packageJsonPath());
  } catch {
    return false;
  }
}

function isThere(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}
