/** Keeps what every conversation takes in few files: brotli does better with more at once, and so does the network. */
import { resolve } from 'node:path';

/** The parts of a conversation that are loaded by themselves -> the file that they are in, with all that they import. */
const PARTS = /** @type {const} */ ([
  ['src/embed/conversation.ts', 'core'],
  ['src/store/create-chat.ts', 'core'],
  ['src/ui/chat-window.ts', 'view'],
]);

/**
 * A module that belongs to a part goes into that part's file; what only rare things share is no concern of theirs.
 * @param {string} id
 * @param {{ getModuleInfo(id: string): { importedIds: readonly string[] } | null }} graph
 * @returns {string | null}
 */
export function sharedChunk(id, graph) {
  for (const [source, name] of PARTS) {
    if (belongings(resolve(source), graph).has(id)) return name;
  }
  return null;
}

/** @type {WeakMap<object, Map<string, Set<string>>>} */
const known = new WeakMap();

/**
 * All that a module imports, directly or not, other than by import().
 * @param {string} entry
 * @param {Parameters<typeof sharedChunk>[1]} graph
 */
function belongings(entry, graph) {
  const found = known.get(graph) ?? new Map();
  known.set(graph, found);
  const ids = found.get(entry) ?? new Set([entry]);
  if (!found.has(entry)) {
    for (const id of ids) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) ids.add(next);
    found.set(entry, ids);
  }
  return ids;
}
