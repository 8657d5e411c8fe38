import { readdirSync, readFileSync } from 'node:fs';

const agentFrames = new URL('../../../../../test/frames/agent/', import.meta.url);

/** A documented frame or structure of the agents' side: `pushes/incoming_chat`. */
export function frame(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, agentFrames), 'utf8'));
}

/** Names of all documented frames of a kind. */
export function framesOf(kind: 'pushes' | 'requests' | 'structures'): readonly string[] {
  return readdirSync(new URL(`${kind}/`, agentFrames)).map((file) => file.replace('.json', ''));
}
