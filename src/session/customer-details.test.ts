import { describe, expect, it } from 'vitest';
import { readDetails, readFields } from './customer-details.ts';

function read(given: unknown) {
  const faults: string[] = [];
  return { details: readDetails(given, (fault) => faults.push(fault)), faults };
}

describe('what a page says of its visitor', () => {
  it('is taken as it is where it can be right', () => {
    const given = {
      name: 'Ida',
      email: 'ida@example.test',
      avatar: '//example.test/ida.png',
      address: { city: 'Bergen' },
    };
    expect(read({ ...given, sessionFields: [['plan', 'trial']] })).toEqual({
      details: { ...given, sessionFields: [['plan', 'trial']] },
      faults: [],
    });
    expect(read(undefined)).toEqual({ details: {}, faults: [] });
  });

  it('may have its session fields by name', () => {
    expect(read({ sessionFields: { plan: 'trial', cart: '3' } }).details.sessionFields).toEqual([
      ['plan', 'trial'],
      ['cart', '3'],
    ]);
  });

  it('may be empty in places', () => {
    expect(read({ name: null, email: undefined, sessionFields: { plan: undefined, cart: '3' } })).toEqual({
      details: { sessionFields: [['cart', '3']] },
      faults: [],
    });
  });

  it.each([
    [{ name: 42 }, 'customer.name: 42 cannot be right, it should be a text.'],
    [{ email: {} }, 'customer.email: object cannot be right, it should be a text.'],
    [{ address: 'Bergen' }, 'customer.address: "Bergen" cannot be right, it should be an object.'],
    [{ sessionFields: 'plan' }, 'customer.sessionFields: "plan" cannot be right, it should be an object of texts.'],
    [{ sessionFields: [['basket', 129]] }, 'customer.sessionFields.basket: 129 cannot be right, it should be a text.'],
    [{ sessionFields: { vip: true } }, 'customer.sessionFields.vip: boolean cannot be right, it should be a text.'],
    [
      { sessionFields: [{ plan: 'trial' }] },
      'customer.sessionFields[0]: object cannot be right, it should be a pair of texts.',
    ],
  ])('is told of where it cannot be right, by the name of the field: %o', (wrong, sentence) => {
    const { details, faults } = read({ ...wrong, avatar: '//example.test/ida.png' });
    expect(faults).toEqual([sentence]);
    expect(details).toMatchObject({ avatar: '//example.test/ida.png' });
    for (const name of Object.keys(wrong)) if (name !== 'sessionFields') expect(details).not.toHaveProperty(name);
  });

  it('is told of where it is none at all', () => {
    expect(read('Ida')).toEqual({
      details: {},
      faults: ['customer: "Ida" cannot be right, it should be an object.'],
    });
  });

  it('loses one wrong session field and no other', () => {
    const faults: string[] = [];
    expect(
      readFields(
        [
          ['basket', 129],
          ['plan', 'trial'],
        ],
        (fault) => faults.push(fault),
      ),
    ).toEqual([['plan', 'trial']]);
    expect(faults).toHaveLength(1);
  });
});
