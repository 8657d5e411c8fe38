import { expect, it } from 'vitest';
import { deadLinks } from '../../scripts/pack-check.js';

const FILES = ['README.md', 'docs/index.md', 'docs/talk.png'];

it('finds nothing to say of links into the package, to headings and to other sites', () => {
  const page = `# A
[begin](docs/index.md#put-it) [again](./docs/index.md) [here](#a) [there](https://example.com/x.md)

| ![a talk](docs/talk.png) | \`[no](link.md)\` |
|---|---|
`;

  expect(deadLinks(page, FILES)).toEqual([]);
});

it('names each file that a page links or shows and the package lacks, once', () => {
  const page = `[a](docs/gone.md#x) and [again][gone], [out](../CONTRIBUTING.md)

- ![picture](docs/gone.png)

[gone]: docs/gone.md
`;

  expect(deadLinks(page, FILES)).toEqual(['docs/gone.md', '../CONTRIBUTING.md', 'docs/gone.png']);
});
