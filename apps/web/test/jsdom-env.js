import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom lacks these globals of every browser; Node's own take their place. */
const MISSING = [
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'fetch',
  'Request',
  'Response',
  'Headers',
  'ReadableStream',
  'BroadcastChannel',
];

export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of MISSING) {
      if (this.global[name] === undefined) this.global[name] = globalThis[name];
    }
  }
}
