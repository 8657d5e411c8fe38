import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ATTRIBUTES } from './attributes.ts';

it('offers every language that the widget brings along', () => {
  const languages = readdirSync('src/locales')
    .filter((file) => /^\w\w\.ts$/.test(file))
    .map((file) => file.slice(0, 2));
  const choices = ATTRIBUTES.lang.choices?.map(([value]) => value).filter((value) => value !== '') ?? [];

  expect([...choices].sort()).toEqual(languages.sort());
});
