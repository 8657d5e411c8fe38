import { readdirSync, readFileSync } from 'node:fs';

export type Json = Readonly<Record<string, unknown>>;

/** A sample of the protocol's documentation. */
export interface Sample {
  /** Its file's name: `send_event`, or `send_event.file` where there is more than one. */
  readonly name: string;
  readonly json: Json;
}

const FOLDERS = { '3.0': 'frames-v3.0', '3.6': 'frames' } as const;

/** Samples of one kind, by the folder that they are in. */
export function samples(version: keyof typeof FOLDERS, kind: string): readonly Sample[] {
  const folder = new URL(`${FOLDERS[version]}/${kind}/`, import.meta.url);
  return readdirSync(folder).map((file) => ({
    name: file.replace('.json', ''),
    json: JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  }));
}

/** The first sample of a name. */
export function sample(version: keyof typeof FOLDERS, kind: string, name: string): Sample['json'] {
  const found = samples(version, kind).find((each) => each.name === name);
  if (!found) throw new Error(`There is no sample ${kind}/${name} of v${version}.`);
  return found.json;
}

/** Where a value kept fields that its shape does not name. */
export function unknownPaths(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === 'unknownFields' ? [`${path}: ${Object.keys(entry).join()}`] : unknownPaths(entry, `${path}.${key}`),
  );
}
