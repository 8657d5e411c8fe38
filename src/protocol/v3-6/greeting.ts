import type { Greeting } from '../domain/greeting.ts';
import { flag, number, object, open, optional, type Shape, text } from '../shape.ts';
import { event } from './event.ts';
import { agentCard } from './user.ts';

export const greeting: Shape<Greeting> = object<Greeting>({
  id: number,
  uniqueId: text,
  event,
  agent: optional(agentCard),
  displayedFirstTime: optional(flag),
  accepted: optional(flag),
  addon: optional(text),
  subtype: optional(open()),
  isExitIntent: optional(flag),
});
