#!/usr/bin/env node
import { runAsProcess } from './run-as-process.ts';

const USAGE = `customer-chat sandbox [flags]

  Starts a local server that speaks LiveChat's Customer and Agent Chat APIs, with a demo page and an agent's page.
  customer-chat sandbox --help lists the flags.
`;

const [command, ...argv] = process.argv.slice(2);
if (command === 'sandbox') await runAsProcess(argv);
else if (command === undefined || command === '--help') process.stdout.write(USAGE);
else {
  process.stderr.write(`customer-chat has no command "${command}"; there is: customer-chat sandbox.\n`);
  process.exitCode = 1;
}
