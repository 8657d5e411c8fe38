import { LIMITS } from '../limits.ts';

/** Bytes of the largest file that the platform takes. */
export const LARGEST_FILE = LIMITS.fileBytes;

/** Why the platform would not take a file (rule R83), in its own words for it. */
export type FileProblem = 'entity_too_large' | 'validation';

/** Endings of programs. What else a program's bytes look like is the server's to judge. */
const PROGRAM = /\.(?:apk|app|bat|cmd|com|dmg|exe|jar|msi|ps1|scr|sh)[.\s]*$/i;

/** What is wrong with a file before anything of it is sent; `undefined` when nothing is. `size` in bytes. */
export function fileProblem(name: string, size: number): FileProblem | undefined {
  if (size > LARGEST_FILE) return 'entity_too_large';
  return size === 0 || PROGRAM.test(name) ? 'validation' : undefined;
}
