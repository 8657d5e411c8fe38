/** Opaque ids of pages: they remember the whole request, so that nothing may be given beside them (R102). */
import * as v from 'valibot';
import { invalid } from './payload.ts';
import { DAY } from './time.ts';
import type { Unit } from './unit.ts';

const envelope = v.object({ of: v.string(), at: v.number(), page: v.unknown() });

/** `of` names the list, so that a page of another one is refused. */
export function pageId(unit: Unit, of: string, page: unknown): string {
  return Buffer.from(JSON.stringify({ of, at: unit.now, page })).toString('base64url');
}

/** @throws Refusal `validation` for an id that is wrong, of another list, or over a month old. */
export function readPageId<Schema extends v.GenericSchema>(
  unit: Unit,
  of: string,
  schema: Schema,
  id: string,
): v.InferOutput<Schema> {
  const opened = v.safeParse(envelope, decoded(id));
  if (!opened.success || opened.output.of !== of) throw invalid('page_id', 'Not a page of this list');
  const age = unit.now - opened.output.at;
  if (age > unit.config.settings.page_id_lifetime_days * DAY) throw invalid('page_id', 'Too old');
  const page = v.safeParse(schema, opened.output.page);
  if (!page.success) throw invalid('page_id', 'Not a page of this list');
  return page.output;
}

function decoded(id: string): unknown {
  try {
    return JSON.parse(Buffer.from(id, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
