import type { SystemMessage } from '../protocol/domain/event.ts';
import { fill, type Phrases } from './phrases.ts';
import { systemPhrases } from './system-phrases.ts';

/**
 * What a system message says to the customer. Our own words where we know the type and all that they name is there,
 * otherwise the server's ready text; an empty string when there is neither.
 */
export function systemWords({ systemMessageType, text = '', textVars = {} }: SystemMessage, phrases: Phrases): string {
  const all = { ...systemPhrases, ...phrases.system };
  const words = Object.hasOwn(all, systemMessageType) ? all[systemMessageType] : undefined;
  if (words === undefined) return text;
  const said = fill(words, textVars);
  const isWhole = [...words.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => textVars[name]);
  return isWhole ? said : text || said.replace(/\s*\{\w+\}/g, '').trim();
}
