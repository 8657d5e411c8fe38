import { type CustomId, id } from '../../protocol/domain/ids.ts';
import type { Random } from '../../session/ports.ts';

/** A name for something that is about to be sent: 128 random bits, 28 characters. */
export const newCustomId = (random: Random): CustomId =>
  id(Array.from({ length: 4 }, () => random.uint32().toString(36).padStart(7, '0')).join(''));
