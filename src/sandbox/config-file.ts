import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { CliError } from './cli-options.ts';
import { configSchema, type SandboxConfig } from './engine/config.ts';

/** Reads the file of `--config`. @throws CliError that names the field */
export function readConfigFile(file: string): SandboxConfig {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new CliError(`The configuration ${file} cannot be read.`, { cause });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new CliError(`The configuration ${file} is not JSON.`, { cause });
  }
  const result = v.safeParse(configSchema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new CliError(`The configuration ${file} is wrong: ${path === null ? '' : `${path}: `}${issue.message}.`);
}
