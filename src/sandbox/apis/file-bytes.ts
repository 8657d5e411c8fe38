import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the bytes of uploaded files lie, by the file's id. */
export interface FileBytes {
  write(id: string, bytes: Buffer): void;
  read(id: string): Buffer | undefined;
  remove(id: string): void;
}

/** Beside the data file, in `<file>.files/`; in memory where the data file is. */
export function fileBytesFor(db: string): FileBytes {
  return db === ':memory:' ? inMemory() : inFolder(`${db}.files`);
}

function inMemory(): FileBytes {
  const held = new Map<string, Buffer>();
  return {
    write: (id, bytes) => held.set(id, bytes),
    read: (id) => held.get(id),
    remove: (id) => held.delete(id),
  };
}

function inFolder(folder: string): FileBytes {
  return {
    write(id, bytes) {
      mkdirSync(folder, { recursive: true });
      const path = join(folder, id);
      // Under its name only when whole: a crash on the way leaves no half file that looks like one.
      writeFileSync(`${path}.part`, bytes);
      renameSync(`${path}.part`, path);
    },
    read(id) {
      const path = join(folder, id);
      return existsSync(path) ? readFileSync(path) : undefined;
    },
    remove: (id) => rmSync(join(folder, id), { force: true }),
  };
}
