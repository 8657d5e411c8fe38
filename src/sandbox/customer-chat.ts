#!/usr/bin/env node
import { packageJson } from './package-json.ts';
import { runAsProcess } from './run-as-process.ts';

const USAGE = `customer-chat sandbox [flags]

  Starts a local server that speaks LiveChat's Customer and Agent Chat APIs, with a demo page and an agent's page.
  customer-chat sandbox --help lists the flags.

customer-chat --version

  Prints the version of the package.
`;

const [command, ...argv] = process.argv.slice(2);
if (command === 'sandbox') await runAsProcess(argv);
else if (command === '--version') process.stdout.write(`${packageJson().version}\n`);
else if (command === undefined || command === '--help') process.stdout.write(USAGE);
else {
  process.stderr.write(`customer-chat has no command "${command}"; there is: customer-chat sandbox.\n`);
  process.exitCode = 1;
}
