import { describe } from 'vitest';
import { loadCodec } from '../src/protocol/codecs.ts';
import { codecContract } from './codec-contract.ts';
import { samples } from './documented-frames.ts';

const loaded = {
  '3.0': await loadCodec('3.0'),
  '3.6': await loadCodec('3.6'),
};

interface Response {
  readonly payload?: unknown;
  readonly body?: unknown;
}

describe.each(['3.0', '3.6'] as const)('the codec of v%s', (version) => {
  const answers = samples(version, 'requests')
    .filter(({ name }) => !name.includes('.'))
    .map(({ name, json }): [string, unknown] => {
      const { payload, body } = (json.response ?? { body: (json.web as { response?: unknown }).response }) as Response;
      return [name, payload ?? body ?? {}];
    });
  codecContract({ codec: loaded[version], answers: new Map(answers), pushes: samples(version, 'pushes') });
});
