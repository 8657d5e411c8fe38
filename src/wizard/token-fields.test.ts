import { expect, it } from 'vitest';
import { TOKEN_NAMES } from '../theme/public-tokens.ts';
import { TOKEN_FIELDS } from './token-fields.ts';

it('has a control for every public token, and for nothing else', () => {
  expect(TOKEN_FIELDS.map(({ token }) => token).sort()).toEqual([...TOKEN_NAMES].sort());
});
