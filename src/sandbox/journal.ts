/**
 * Where everything that must survive a restart is kept: JSON documents in named collections, in one SQLite file.
 *
 * One unit of work is one transaction. It is on disk (write-ahead log) when `transaction` returns, and a unit that throws
 * leaves no trace, in memory neither. The file belongs to one process at a time.
 */
import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';

/** The file cannot be used. The message is one sentence for the person who named it; the file is as it was. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

/** A kind of document. Create it once with {@link collection} or {@link volatileCollection} and pass it around. */
export interface Collection<Doc> {
  readonly name: string;
  /** Kept in memory only: gone after a restart, rolled back like the rest. */
  readonly volatile: boolean;
  /** Carries the type; never set. */
  readonly doc?: Doc;
}

/** Documents that survive a restart. The name is their address in the file: changing it loses them. */
export function collection<Doc>(name: string): Collection<Doc> {
  return { name, volatile: false };
}

/** Documents that live as long as the process, with the same all-or-nothing writes. */
export function volatileCollection<Doc>(name: string): Collection<Doc> {
  return { name, volatile: true };
}

/** Which keys, in the order of their UTF-16 code units (keep keys ASCII: then SQLite's order is the same). */
export interface KeyRange {
  readonly prefix?: string;
  /** First key that may be in it. */
  readonly from?: string;
  /** First key that is not in it any more. */
  readonly before?: string;
  /** From the last to the first. */
  readonly reverse?: boolean;
  readonly limit?: number;
}

export interface Entry<Doc> {
  readonly key: string;
  readonly doc: Doc;
}

/** What a unit of work may do. Documents are shared with the cache: never change one, put a new one. */
export interface Transaction {
  get<Doc>(from: Collection<Doc>, key: string): Doc | undefined;
  put<Doc>(into: Collection<Doc>, key: string, doc: Doc): void;
  delete<Doc>(from: Collection<Doc>, key: string): void;
  list<Doc>(from: Collection<Doc>, range?: KeyRange): readonly Entry<Doc>[];
  count<Doc>(from: Collection<Doc>, range?: Omit<KeyRange, 'reverse' | 'limit'>): number;
}

export interface Journal {
  /**
   * Runs one unit of work and commits it. Inside another unit it joins that one.
   * @throws what `work` throws, after everything it wrote has been taken back.
   */
  transaction<Result>(work: (tx: Transaction) => Result): Result;
  /** Puts everything into the one file and lets go of it. */
  close(): void;
}

/** Stands in the file's header, so that a file of somebody else is never touched. ASCII "CChJ". */
const APPLICATION_ID = 0x4343684a;
const FORMAT_VERSION = 1;
const CACHED_DOCUMENTS = 20_000;
const LAST_CHARACTER = '\uffff';

/**
 * Opens the data file, or makes it.
 * @param file a path, or `:memory:` for one that is gone with the process.
 * @throws JournalError when the file is not ours, damaged, of a newer version, in use, or cannot be reached.
 */
export function openJournal(file: string): Journal {
  if (file !== ':memory:') inspect(file);
  try {
    return new SqliteJournal(prepare(new Database(file)));
  } catch (cause) {
    throw refusal(file, cause);
  }
}

function prepare(db: Database.Database): Database.Database {
  db.exec('PRAGMA locking_mode = EXCLUSIVE');
  // The header has to carry our mark from the first committed byte: so before the write-ahead log is switched on.
  db.exec(`BEGIN IMMEDIATE;
    PRAGMA application_id = ${APPLICATION_ID};
    PRAGMA user_version = ${FORMAT_VERSION};
    CREATE TABLE IF NOT EXISTS documents (
      collection TEXT NOT NULL, key TEXT NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (collection, key)
    ) WITHOUT ROWID;
    COMMIT;`);
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = NORMAL');
  return db;
}

/** Looks at an existing file without opening it for writing, so that a refusal leaves its bytes alone. */
function inspect(file: string): void {
  const header = readHeader(file);
  if (header === undefined || header.length === 0) return;
  if (header.length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw new JournalError(`${file} is not a data file of this sandbox.`);
  }
  if (header.readUInt32BE(68) !== APPLICATION_ID) {
    throw new JournalError(`${file} is an SQLite database of another program.`);
  }
  if (header.readUInt32BE(60) > FORMAT_VERSION) {
    throw new JournalError(`${file} was written by a newer version of the sandbox.`);
  }
  probe(file);
  checkCopy(file);
}

function readHeader(file: string): Buffer | undefined {
  try {
    if (!existsSync(file)) return undefined;
    if (!statSync(file).isFile()) throw new JournalError(`${file} is not a file.`);
    const descriptor = openSync(file, 'r');
    try {
      const header = Buffer.alloc(100);
      return header.subarray(0, readSync(descriptor, header, 0, 100, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    throw refusal(file, cause);
  }
}

/** Is somebody else at it? A read-only connection writes nothing into the file; what it leaves beside it goes again. */
function probe(file: string): void {
  const beside = [`${file}-shm`, `${file}-wal`].filter((path) => !existsSync(path));
  try {
    const db = new Database(file, { readonly: true });
    try {
      db.exec('SELECT 1 FROM sqlite_master');
    } finally {
      db.close();
    }
  } catch (cause) {
    throw refusal(file, cause);
  } finally {
    for (const path of beside) rmSync(path, { force: true });
  }
}

/** SQLite's own check, on a copy: on the file itself it could end in a checkpoint that changes a damaged file. */
function checkCopy(file: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-check-'));
  try {
    const copy = join(folder, 'copy');
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    const db = new Database(copy);
    const rows: unknown[] = db.prepare('PRAGMA quick_check(1)').raw().all();
    const sound = Array.isArray(rows[0]) && rows[0][0] === 'ok';
    db.exec('SELECT doc FROM documents LIMIT 1');
    db.close();
    if (!sound) throw new JournalError(`${file} is damaged.`);
  } catch (cause) {
    throw refusal(file, cause);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function refusal(file: string, cause: unknown): JournalError {
  if (cause instanceof JournalError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (code.startsWith('SQLITE_BUSY')) return new JournalError(`${file} is in use by another process.`, { cause });
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB') || /no such table/.test(reason)) {
    return new JournalError(`${file} is damaged.`, { cause });
  }
  if (/unable to open/i.test(reason)) return new JournalError(`${file} cannot be opened or made.`, { cause });
  return new JournalError(`${file} cannot be used: ${reason}.`, { cause });
}

class SqliteJournal implements Journal, Transaction {
  readonly #db: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();
  /** Parsed documents, oldest first. Written through, so it is never behind the file. */
  readonly #cache = new Map<string, unknown>();
  readonly #memory = new Map<string, Map<string, unknown>>();
  /** Written in this unit and not yet in SQLite: a document that changes five times is stored once. */
  readonly #pending = new Map<string, { readonly into: string; readonly key: string; readonly doc: unknown }>();
  #undo: (() => void)[] = [];
  #running = false;
  #writing = false;

  constructor(db: Database.Database) {
    this.#db = db;
  }

  transaction<Result>(work: (tx: Transaction) => Result): Result {
    if (this.#running) return work(this);
    this.#running = true;
    try {
      const result = work(this);
      this.#flush();
      if (this.#writing) this.#statement('COMMIT').run();
      return result;
    } catch (error) {
      this.#pending.clear();
      if (this.#writing) this.#db.exec('ROLLBACK');
      for (const undo of this.#undo.reverse()) undo();
      throw error;
    } finally {
      this.#undo = [];
      this.#running = false;
      this.#writing = false;
    }
  }

  get<Doc>(from: Collection<Doc>, key: string): Doc | undefined {
    if (from.volatile) return this.#volatile(from).get(key);
    const address = addressOf(from, key);
    const pending = this.#pending.get(address);
    if (pending !== undefined) return pending.doc as Doc | undefined;
    if (this.#cache.has(address)) return this.#cache.get(address) as Doc | undefined;
    const row: unknown = this.#statement('SELECT doc FROM documents WHERE collection = ? AND key = ?', true).get(
      from.name,
      key,
    );
    const doc: Doc | undefined = Array.isArray(row) ? JSON.parse(String(row[0])) : undefined;
    this.#remember(address, doc);
    return doc;
  }

  put<Doc>(into: Collection<Doc>, key: string, doc: Doc): void {
    if (into.volatile) {
      this.#putVolatile(into, key, doc);
      return;
    }
    this.#change(into, key, doc);
  }

  delete<Doc>(from: Collection<Doc>, key: string): void {
    if (from.volatile) {
      this.#putVolatile(from, key, undefined);
      return;
    }
    this.#change(from, key, undefined);
  }

  list<Doc>(from: Collection<Doc>, range: KeyRange = {}): readonly Entry<Doc>[] {
    const { first, before } = bounds(range);
    const limit = range.limit ?? -1;
    if (from.volatile) {
      const keys = [...this.#volatile(from).keys()].filter((key) => key >= first && key < before).sort();
      if (range.reverse) keys.reverse();
      return (limit < 0 ? keys : keys.slice(0, limit)).flatMap((key) => {
        const doc = this.#volatile(from).get(key);
        return doc === undefined ? [] : [{ key, doc }];
      });
    }
    this.#flush();
    const order = range.reverse ? 'DESC' : 'ASC';
    const rows: unknown[] = this.#statement(
      `SELECT key, doc FROM documents WHERE collection = ? AND key >= ? AND key < ? ORDER BY key ${order} LIMIT ?`,
      true,
    ).all(from.name, first, before, limit);
    return rows.flatMap((row) => {
      if (!Array.isArray(row)) return [];
      const key = String(row[0]);
      const cached = this.#cache.get(addressOf(from, key));
      const doc: Doc = cached === undefined ? JSON.parse(String(row[1])) : (cached as Doc);
      return [{ key, doc }];
    });
  }

  count<Doc>(from: Collection<Doc>, range: Omit<KeyRange, 'reverse' | 'limit'> = {}): number {
    if (from.volatile) return this.list(from, range).length;
    this.#flush();
    const { first, before } = bounds(range);
    const row: unknown = this.#statement(
      'SELECT count(*) FROM documents WHERE collection = ? AND key >= ? AND key < ?',
      true,
    ).get(from.name, first, before);
    return Array.isArray(row) ? Number(row[0]) : 0;
  }

  close(): void {
    // Folds the log into the file and frees the lock even while statements wait for the garbage collector.
    this.#db.exec('PRAGMA journal_mode = DELETE');
    this.#db.exec('PRAGMA locking_mode = NORMAL');
    this.#db.exec('SELECT 1 FROM documents LIMIT 1');
    this.#db.close();
  }

  #statement(sql: string, raw = false): Database.Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#db.prepare(sql);
      // Raw rows are arrays: objects would carry the driver's own `_metadata` among the columns.
      if (raw) statement.raw(true);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #change<Doc>(into: Collection<Doc>, key: string, doc: Doc | undefined): void {
    if (!this.#running) throw new Error('A document can only be written inside a transaction.');
    const address = addressOf(into, key);
    this.#pending.set(address, { into: into.name, key, doc });
    this.#remember(address, doc);
    this.#undo.push(() => this.#cache.delete(address));
  }

  /** Reading needs no transaction, since the file is ours alone: one begins with the first thing to write. */
  #flush(): void {
    if (this.#pending.size === 0) return;
    if (!this.#writing) this.#statement('BEGIN').run();
    this.#writing = true;
    for (const { into, key, doc } of this.#pending.values()) {
      if (doc === undefined) {
        this.#statement('DELETE FROM documents WHERE collection = ? AND key = ?').run(into, key);
      } else {
        this.#statement(
          'INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT (collection, key) DO UPDATE SET doc = excluded.doc',
        ).run(into, key, JSON.stringify(doc));
      }
    }
    this.#pending.clear();
  }

  #remember(address: string, doc: unknown): void {
    this.#cache.delete(address);
    this.#cache.set(address, doc);
    if (this.#cache.size > CACHED_DOCUMENTS) {
      for (const oldest of this.#cache.keys()) {
        this.#cache.delete(oldest);
        break;
      }
    }
  }

  #volatile<Doc>(from: Collection<Doc>): Map<string, Doc> {
    let documents = this.#memory.get(from.name);
    if (documents === undefined) {
      documents = new Map();
      this.#memory.set(from.name, documents);
    }
    return documents as Map<string, Doc>;
  }

  #putVolatile<Doc>(into: Collection<Doc>, key: string, doc: Doc | undefined): void {
    if (!this.#running) throw new Error('A document can only be written inside a transaction.');
    const documents = this.#volatile(into);
    const previous = documents.get(key);
    this.#undo.push(() => (previous === undefined ? documents.delete(key) : documents.set(key, previous)));
    if (doc === undefined) documents.delete(key);
    else documents.set(key, doc);
  }
}

function addressOf<Doc>(from: Collection<Doc>, key: string): string {
  return `${from.name}\n${key}`;
}

function bounds({ prefix = '', from, before }: KeyRange): { first: string; before: string } {
  const end = prefix + LAST_CHARACTER;
  return {
    first: from !== undefined && from > prefix ? from : prefix,
    before: before !== undefined && before < end ? before : end,
  };
}
