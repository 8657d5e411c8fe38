import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits.ts';
import { fileProblem } from './file-problem.ts';

describe('what is wrong with a file before it is sent (R83)', () => {
  it('is nothing up to ten megabytes', () => {
    expect(fileProblem('plan.pdf', LIMITS.fileBytes)).toBeUndefined();
    expect(fileProblem('plan.pdf', LIMITS.fileBytes + 1)).toBe('entity_too_large');
  });

  it.each(['run.exe', 'Run.EXE', 'install.msi', 'a.b.sh', 'tricky.exe. ', 'thing.apk'])(
    'is that %s is a program',
    (name) => {
      expect(fileProblem(name, 10)).toBe('validation');
    },
  );

  it.each(['shell', 'exe.pdf', 'about.shy', 'photo.jpeg', ''])('is nothing with the name %j', (name) => {
    expect(fileProblem(name, 10)).toBeUndefined();
  });

  it('is that there is nothing in it', () => {
    expect(fileProblem('empty.txt', 0)).toBe('validation');
  });
});
