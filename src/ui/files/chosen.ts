import { fileProblem } from '../../protocol/domain/file-problem.ts';
import type { ChosenFile } from '../../store/uploading-file.ts';
import { reasonWords, sizeWords } from './file-words.ts';
import type { FilesPhrases } from './files-phrases.ts';

/** A file that stands in the tray. */
export interface Chosen extends ChosenFile {
  /** Tells files of one name apart. */
  readonly key: number;
  /** It can be seen, as far as is known. */
  readonly isPicture: boolean;
  /** Why it can't be sent, in words. */
  readonly problem: string | undefined;
}

/** What is pasted has no name of its own worth reading. */
const PASTED = /^(?:image\.png|)$/;

let chosen = 0;

export function choose(file: File, words: FilesPhrases, language: string): Chosen {
  chosen += 1;
  const name = PASTED.test(file.name) ? pastedName(file.type) : file.name;
  const problem = problemOf(name, file.size, words, language);
  return { key: chosen, file, name, problem, isPicture: problem === undefined && file.type.startsWith('image/') };
}

const pastedName = (type: string) => `picture.${/^image\/(\w+)/.exec(type)?.[1] ?? 'png'}`;

function problemOf(name: string, size: number, words: FilesPhrases, language: string): string | undefined {
  const problem = fileProblem(name, size);
  if (problem === undefined) return undefined;
  if (problem === 'entity_too_large') return `${reasonWords(problem, words, language)} (${sizeWords(size, language)})`;
  return size === 0 ? words.empty : words.notTaken;
}
