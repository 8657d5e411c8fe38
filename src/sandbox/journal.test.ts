import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collection, JournalError, openJournal, volatileCollection } from './journal.ts';

const people = collection<{ readonly name: string }>('people');
const sockets = volatileCollection<{ readonly open: boolean }>('sockets');

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  file = join(folder, 'data.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('journal', () => {
  it('gives back what was put, over a restart', () => {
    const journal = openJournal(file);
    journal.transaction((tx) => tx.put(people, 'a', { name: 'Ida' }));
    journal.close();

    const again = openJournal(file);
    const found = again.transaction((tx) => tx.get(people, 'a'));
    again.close();

    expect(found).toEqual({ name: 'Ida' });
    expect(readdirSync(folder)).toEqual(['data.db']);
  });

  it('takes back everything of a unit that throws, cached and volatile documents too', () => {
    const journal = openJournal(':memory:');
    journal.transaction((tx) => tx.put(people, 'a', { name: 'Ida' }));

    expect(() =>
      journal.transaction((tx) => {
        tx.put(people, 'a', { name: 'Eve' });
        tx.put(people, 'b', { name: 'Bo' });
        tx.put(sockets, 's', { open: true });
        throw new Error('no');
      }),
    ).toThrow('no');

    journal.transaction((tx) => {
      expect(tx.get(people, 'a')).toEqual({ name: 'Ida' });
      expect(tx.get(people, 'b')).toBeUndefined();
      expect(tx.get(sockets, 's')).toBeUndefined();
    });
    journal.close();
  });

  it('sees what a unit has written before it is committed, one by one and in lists', () => {
    const journal = openJournal(':memory:');
    journal.transaction((tx) => {
      tx.put(people, 'a', { name: 'Ida' });
      tx.put(people, 'a', { name: 'Eve' });
      tx.put(people, 'b', { name: 'Bo' });
      tx.delete(people, 'b');

      expect(tx.get(people, 'a')).toEqual({ name: 'Eve' });
      expect(tx.get(people, 'b')).toBeUndefined();
      expect(tx.list(people)).toEqual([{ key: 'a', doc: { name: 'Eve' } }]);
      expect(tx.count(people)).toBe(1);
    });
    journal.close();
  });

  it('joins a unit inside another one', () => {
    const journal = openJournal(':memory:');

    expect(() =>
      journal.transaction((outer) => {
        journal.transaction((inner) => inner.put(people, 'a', { name: 'Ida' }));
        expect(outer.get(people, 'a')).toEqual({ name: 'Ida' });
        throw new Error('late');
      }),
    ).toThrow('late');

    expect(journal.transaction((tx) => tx.get(people, 'a'))).toBeUndefined();
    journal.close();
  });

  it.each([people, volatileCollection<{ readonly name: string }>('visitors')])(
    'lists a range of keys in order, either way, up to a limit ($name)',
    (kind) => {
      const journal = openJournal(':memory:');
      const keys = journal.transaction((tx) => {
        for (const key of ['b/1', 'a/2', 'a/1', 'a/3', 'c/1']) tx.put(kind, key, { name: key });
        tx.delete(kind, 'c/1');
        return {
          prefix: tx.list(kind, { prefix: 'a/' }).map(({ key }) => key),
          newest: tx.list(kind, { prefix: 'a/', reverse: true, limit: 2 }).map(({ key }) => key),
          between: tx.list(kind, { from: 'a/2', before: 'b/1' }).map(({ key }) => key),
          all: tx.count(kind),
        };
      });
      journal.close();

      expect(keys).toEqual({ prefix: ['a/1', 'a/2', 'a/3'], newest: ['a/3', 'a/2'], between: ['a/2', 'a/3'], all: 4 });
    },
  );

  it('keeps what was committed when the process ends without closing', () => {
    const journal = openJournal(file);
    journal.transaction((tx) => tx.put(people, 'a', { name: 'Ida' }));
    const snapshot = { main: readFileSync(file), log: readFileSync(`${file}-wal`) };
    journal.close();
    const crashed = join(folder, 'crashed.db');
    writeFileSync(crashed, snapshot.main);
    writeFileSync(`${crashed}-wal`, snapshot.log);

    const again = openJournal(crashed);
    const found = again.transaction((tx) => tx.get(people, 'a'));
    again.close();

    expect(found).toEqual({ name: 'Ida' });
  });

  it('refuses a second process at the same file with one sentence', () => {
    const journal = openJournal(file);
    expect(() => openJournal(file)).toThrow(new JournalError(`${file} is in use by another process.`));
    journal.close();
  });

  describe('leaves a file it cannot use as it was', () => {
    const refused = (bytes: Buffer, sentence: RegExp) => {
      writeFileSync(file, bytes);
      expect(() => openJournal(file)).toThrow(JournalError);
      expect(() => openJournal(file)).toThrow(sentence);
      expect(readFileSync(file).equals(bytes)).toBe(true);
      expect(readdirSync(folder)).toEqual(['data.db']);
    };
    const ours = (documents: number): Buffer => {
      const journal = openJournal(file);
      journal.transaction((tx) => {
        for (let i = 0; i < documents; i++) tx.put(people, String(i), { name: 'x'.repeat(400) });
      });
      journal.close();
      return readFileSync(file);
    };

    it('a text file', () => refused(Buffer.from('dear diary '.repeat(40)), /not a data file/));
    it('a short file', () => refused(Buffer.from('hello'), /not a data file/));
    it('another program’s database', () => {
      const db = new Database(file);
      db.exec('CREATE TABLE t (a)');
      db.close();
      refused(readFileSync(file), /another program/);
    });
    it('one of a newer version', () => {
      const bytes = Buffer.from(ours(1));
      bytes.writeUInt32BE(99, 60);
      refused(bytes, /newer version/);
    });
    it('one with a broken middle', () => {
      const bytes = Buffer.from(ours(500));
      bytes.fill(0xff, 8192, bytes.length - 4096);
      refused(bytes, /damaged/);
    });
    it('one that was cut off', () => refused(ours(500).subarray(0, 20_000), /damaged/));
  });

  it('says what is wrong with a path that cannot be a file', () => {
    expect(() => openJournal(folder)).toThrow(/is not a file/);
    expect(() => openJournal(join(folder, 'missing', 'data.db'))).toThrow(JournalError);
    writeFileSync(file, '');
    expect(() => openJournal(join(file, 'data.db'))).toThrow(/data\.db cannot be opened or made\.$/);
    expect(existsSync(join(folder, 'missing'))).toBe(false);
  });

  it('takes an empty file as a new one', () => {
    writeFileSync(file, '');
    const journal = openJournal(file);
    journal.transaction((tx) => tx.put(people, 'a', { name: 'Ida' }));
    journal.close();
    expect(readFileSync(file).length).toBeGreaterThan(0);
  });
});
