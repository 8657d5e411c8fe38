import { expect, it } from 'vitest';
import { loadCustomerChat } from './load-customer-chat.ts';

it('the loader says where there is no document', async () => {
  await expect(loadCustomerChat({ organizationId: 'shop' })).rejects.toThrow('there is no document');
});
