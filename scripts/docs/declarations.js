/** Finds the declarations of types in the sources, as a page of documentation shows them. */
import { readFileSync } from 'node:fs';

/** Where the public types are declared. */
const SOURCES = [
  'src/embed/events.ts',
  'src/embed/custom-renderer.ts',
  'src/ui/rich/pressed-event.ts',
  'src/ui/forms/form-sent-event.ts',
  'src/ui/rating/rating-event.ts',
  'src/protocol/domain/user.ts',
  'src/protocol/domain/greeting.ts',
  'src/session/connection-state.ts',
  'src/session/contract.ts',
  'src/session/signals.ts',
  'src/store/chat.ts',
];

/**
 * The declaration of a type, comments and all, without `export`.
 * @param {string} name
 * @returns {string | undefined}
 */
export function declarationOf(name) {
  if (!/^[A-Z]\w*$/.test(name)) return undefined;
  const start = new RegExp(`(?:^/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\n)?^export (?:interface|type) ${name}\\b`, 'm');
  for (const source of SOURCES) {
    const text = readFileSync(source, 'utf8');
    const at = text.search(start);
    if (at !== -1) return untilItEnds(text.slice(at)).replace(/^export /m, '');
  }
  return undefined;
}

/** A type ends at the line that closes it: `}` of an interface, the `;` of an alias. @param {string} text */
function untilItEnds(text) {
  const isInterface =
    /^export interface/m.test(text.slice(0, text.indexOf('\nexport ') + 20)) || /^export interface/.test(text);
  const [declaration = text] = (isInterface ? /^[\s\S]*?^\}/m : /^[\s\S]*?;$/m).exec(text) ?? [];
  return declaration;
}
