import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrastReport } from './contrast-report.ts';
import { readTheme } from './theme-file.ts';

const FOLDER = join(import.meta.dirname, '../themes');
const NAMES = readdirSync(FOLDER).filter((file) => file.endsWith('.css'));

describe('the presets', () => {
  it('are six', () => {
    expect(NAMES).toHaveLength(6);
  });

  it.each(NAMES)('%s sets known tokens to fitting values and asks the web for nothing', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const { theme, problems } = readTheme(text);

    expect(problems.filter(({ entry }) => !entry.startsWith('customer-chat::part('))).toEqual([]);
    expect(Object.keys(theme).length).toBeGreaterThan(4);
    expect(text).not.toMatch(/url\(|@import|@font-face|:\/\//);
  });

  it.each(NAMES.flatMap((name) => (['light', 'dark'] as const).map((scheme) => [name, scheme] as const)))(
    '%s reads, %s',
    (name, scheme) => {
      const { theme } = readTheme(readFileSync(join(FOLDER, name), 'utf8'));

      expect(contrastReport(theme, scheme).filter(({ passes }) => !passes)).toEqual([]);
    },
  );
});
