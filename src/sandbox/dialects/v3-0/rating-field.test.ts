import { expect, it } from 'vitest';
import { aCustomer, at, web } from '../../../../test/sandbox-clients.ts';
import { createSandbox } from '../../server.ts';

it('A rating field of a form is for v3.0 alone, and an answer leaves it out (R79)', async () => {
  const sandbox = await createSandbox();
  const { token } = await aCustomer(sandbox);
  const form = { group_id: 2, type: 'postchat' };
  const fieldsIn = async (version: string, payload: object) =>
    at((await web(sandbox, 'customer', 'get_form', { token, version, payload })).body, 'form.fields') as unknown[];

  const rating = expect.objectContaining({ type: 'rating', comment_label: 'Tell us more' });
  expect(await fieldsIn('3.0', { payload: form })).toContainEqual(rating);
  expect(await fieldsIn('3.6', form)).not.toContainEqual(rating);
  await sandbox.close();
});
