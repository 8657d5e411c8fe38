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
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new CliError(`The configuration ${file} is no JSON object.`);
  }
  const result = v.safeParse(configSchema, json);
  if (result.success) return result.output;
  throw new CliError(`The configuration ${file} is wrong: ${problem(result.issues[0])}.`);
}

/** What is wrong, beginning with the field. The schema's own words for a key too many or too few are about schemas. */
function problem(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (path === null) return issue.message;
  if (issue.expected === 'never') return `${path} is no field that there is`;
  if (issue.received === 'undefined') return `${path} is missing`;
  return `${path}: ${issue.message}`;
}
