import { MODELS, modelName, PROVIDER_NAMES } from '@easel/shared';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createProviders } from './index.js';

const connection = { apiKey: 'made-up:key-000', baseUrl: 'http://127.0.0.1:9', allowPrivate: true };
const all = createProviders({ drawingWorkers: 1, workflowFolder: '/nowhere' });
const providers = Object.fromEntries(PROVIDER_NAMES.map((name) => [name, all[name](connection)]));
afterAll(() => Promise.all(Object.values(providers).map((provider) => provider.close())));

describe('what the catalogue says is what the adapter does', () => {
  test.each(MODELS.map((model) => [modelName(model), model] as const))(
    '%s',
    (_name, { provider, capabilities, price }) => {
      const adapter = providers[provider];
      expect(adapter?.name).toBe(provider);
      if (provider !== 'sketchbook')
        expect({ reaches: capabilities.cancel !== 'local' }).toEqual({
          reaches: adapter?.cancel !== undefined,
        });
      // Free and "may be drawn again" go together: both say that nobody pays.
      expect(adapter?.restartable).toBe(price.unit === 'free');
      if (capabilities.strength ?? capabilities.mask) expect(capabilities.imageInputs).toBeGreaterThan(0);
    },
  );
});
