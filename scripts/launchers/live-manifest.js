/** The element's manifest for component tests, made from the sources as they are: `/__custom-elements.json`. */
import { describeElement } from '../manifest.js';

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function liveManifest() {
  /** @type {ReturnType<typeof describeElement> | undefined} */
  let described;
  return {
    name: 'live-manifest',
    async serve(context) {
      if (context.path !== '/__custom-elements.json') return undefined;
      described ??= describeElement();
      return { body: JSON.stringify((await described)['custom-elements.json']), type: 'json' };
    },
  };
}
