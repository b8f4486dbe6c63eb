import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { noisePng, plainNode } from './plain-node.mjs';
import { inLanes, median, print, startServer, timed } from './support.mjs';

const PICTURES = 200;
const LANES = 4;
const ROUNDS = 3;
const IN_FLIGHT = 20;

/**
 * What a picture of a hosted provider costs us: call, reading the answer, checks, files, thumbnails, rows; against a
 * fetch and the same work in plain Node. The provider is a stand-in in a process of its own.
 */
export const measureProviders = async () => {
  const png = await noisePng(1024);
  const standIn = await startStandIn(png);
  const plain = await plainNode();
  const server = await startServer({
    env: {
      OPENAI_API_KEY: 'made-up-key-for-a-bench',
      OPENAI_BASE_URL: standIn.address,
      GENERATION_MAX_CONCURRENT: String(IN_FLIGHT),
      PROVIDER_MAX_CONCURRENT: String(IN_FLIGHT),
    },
  });
  const viaServer = (lanes) => () => inLanes(PICTURES, lanes, (n) => draw(server, n));
  const viaPlain = (lanes) => () =>
    inLanes(PICTURES, lanes, async (n) => plain.store(n, await fetchPicture(standIn.address)));
  const ratios = [];
  let peakMb = 0;
  try {
    await draw(server, 0);
    await plain.store(0, png);
    for (let round = 0; round < ROUNDS; round += 1) {
      const order = [viaServer(LANES), viaPlain(LANES)];
      const first = await timed(order[round % 2]);
      const second = await timed(order[1 - (round % 2)]);
      const [ours, theirs] = round % 2 === 0 ? [first, second] : [second, first];
      ratios.push({ rate: theirs.ms / ours.ms, cpu: ours.cpuMs / theirs.cpuMs, ...ours });
    }
    global.gc?.();
    const idleMb = rssMb();
    peakMb = (await peakWhile(viaServer(IN_FLIGHT))) - idleMb;
  } finally {
    await server.stop();
    await plain.stop();
    standIn.stop();
  }
  print(
    `${PICTURES} pictures of a hosted provider (${(png.length / 1e6).toFixed(1)} MB PNG as base64, ${LANES} at a time)`,
    [
      ["pictures per second, of plain Node's", median(ratios.map(({ rate }) => rate)).toFixed(2)],
      ['pictures per second', (PICTURES / (median(ratios.map(({ ms }) => ms)) / 1000)).toFixed(1)],
      ["CPU per picture, of plain Node's", median(ratios.map(({ cpu }) => cpu)).toFixed(2)],
      ['CPU milliseconds per picture', (median(ratios.map(({ cpuMs }) => cpuMs)) / PICTURES).toFixed(0)],
      [`memory above idle with ${IN_FLIGHT} in flight`, `${peakMb.toFixed(0)} MB`],
    ],
  );
};

/** Through the use case itself: over HTTP the rate limit of one user would be measured. */
const draw = async ({ services, user }, n) => {
  const { service } = services.generations;
  const { id } = await service.create(user.id, {
    prompt: `picture ${n}`,
    model: 'openai/gpt-image-2',
    width: 1024,
    height: 1024,
  });
  const { status, error } = await service.waitForEnd(id, { ownerId: user.id, ms: 60_000 });
  if (status !== 'succeeded') throw new Error(`a picture ended ${status}: ${error?.message}`);
};

const fetchPicture = async (address) => {
  const response = await fetch(`${address}/images/generations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'gpt-image-2', prompt: 'a picture', n: 1 }),
  });
  const { data } = await response.json();
  return Buffer.from(data[0].b64_json, 'base64');
};

const startStandIn = async (png) => {
  const child = fork(fileURLToPath(new URL('./provider-stand-in.mjs', import.meta.url)));
  child.send({ png: png.toString('base64') });
  const [{ port }] = await once(child, 'message');
  return { address: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
};

const rssMb = () => process.memoryUsage.rss() / 2 ** 20;

const peakWhile = async (work) => {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, rssMb());
  }, 20);
  await work();
  clearInterval(timer);
  return most;
};
