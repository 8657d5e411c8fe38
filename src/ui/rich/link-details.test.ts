import { describe, expect, it } from 'vitest';
import { linkDetails } from './link-details.ts';

const url = 'https://www.quietgoods.example/journal?a=1';

describe('details of a link', () => {
  it('are its title, description, host and picture', () => {
    expect(
      linkDetails({ url, title: ' Halls ', description: 'Light first', image_url: '//img.example.test/a.png' }),
    ).toEqual({
      address: url,
      host: 'quietgoods.example',
      title: 'Halls',
      description: 'Light first',
      image: { url: '//img.example.test/a.png', alternativeText: '' },
    });
  });

  it.each([
    undefined,
    null,
    'text',
    7,
    [],
    {},
    { url: 7 },
    { url: 'javascript:alert(1)', title: 'Halls' },
    { url: 'mailto:a@example.test' },
    { url: 'https://a@evil.example.test/' },
    { title: 'Halls' },
  ])('are none where no page can be led to: %j', (properties) => {
    expect(linkDetails(properties)).toBeUndefined();
  });

  it.each([{ title: {} }, { title: '   ' }, { description: [] }, { image_url: 9 }])(
    'leave out what is no text: %j',
    (more) => {
      expect(linkDetails({ url, ...more })).toMatchObject({
        title: undefined,
        description: undefined,
        image: undefined,
      });
    },
  );
});
