import { noisePng, plainNode } from './plain-node.mjs';
import { inLanes, median, print, startServer, timed } from './support.mjs';

const PICTURES = 24;
const LANES = 2;
const ROUNDS = 5;

/** What a picture costs besides drawing: request, queue, checks, files, thumbnails, rows; against plain Node. */
export const measureOverhead = async () => {
  const png = await noisePng(1024);
  const server = await startServer({ provider: instantProvider(png) });
  const plain = await plainNode();
  const viaServer = () =>
    inLanes(PICTURES, LANES, async (n) => {
      const response = await fetch(`${server.address}/api/generate`, {
        method: 'POST',
        headers: { ...server.headers, 'content-type': 'application/json', prefer: 'wait=30' },
        body: JSON.stringify({ prompt: `picture ${n}`, seed: n }),
      });
      if (response.status === 429) throw new Error('the bench ran into the rate limit');
      const { status } = await response.json();
      if (status !== 'succeeded') throw new Error(`a picture ended ${status}`);
    });
  const viaPlain = () => inLanes(PICTURES, LANES, (n) => plain.store(n, png));
  const ratios = [];
  try {
    await plain.store(0, png);
    for (let round = 0; round < ROUNDS; round += 1) {
      // Which comes first changes, so that a machine that slows down favours neither.
      const order = round % 2 === 0 ? [viaServer, viaPlain] : [viaPlain, viaServer];
      const first = await timed(order[0]);
      const second = await timed(order[1]);
      const [ours, theirs] = round % 2 === 0 ? [first, second] : [second, first];
      ratios.push({ rate: theirs.ms / ours.ms, cpu: ours.cpuMs / theirs.cpuMs, ms: ours.ms / PICTURES });
    }
  } finally {
    await server.stop();
    await plain.stop();
  }
  print(
    `request to stored picture, without drawing (${(png.length / 1e6).toFixed(1)} MB PNG, ${LANES} at a time, client included)`,
    [
      ["pictures per second, of plain Node's", median(ratios.map(({ rate }) => rate)).toFixed(2)],
      ["CPU per picture, of plain Node's", median(ratios.map(({ cpu }) => cpu)).toFixed(2)],
      ['milliseconds per picture here', median(ratios.map(({ ms }) => ms)).toFixed(1)],
    ],
  );
};

const instantProvider = (png) => ({
  name: 'sketchbook',
  restartable: true,
  check: async () => ({ account: null, balance: null, models: null }),
  async *generate({ positions, seed }) {
    for (const position of positions) yield { position, bytes: png, seed, parameters: {}, warnings: [] };
  },
  close: async () => {},
});
