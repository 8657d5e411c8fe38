import type { SystemMessage } from '../protocol/domain/event.ts';

/** After these the thread is closed: they carry their time. */
export const endsThread = ({ systemMessageType }: SystemMessage): boolean => /archived/.test(systemMessageType);
