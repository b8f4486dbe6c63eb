import { measureBulk } from './gallery/bulk.mjs';
import { makeCases } from './gallery/cases.mjs';
import { openInstance, reachable } from './gallery/instances.mjs';
import { readOptions } from './gallery/options.mjs';
import { MOST_GROWTH, print, startTable } from './gallery/table.mjs';
import { timed } from './support.mjs';

const WARM_UP = 5;

/**
 * The gallery of an owner of 10,000 images while others have none, 90,000 and 990,000; with --owner-sizes also of
 * larger owners. Each request goes through the whole server but the socket. Exit code 1 when what must not grow does.
 */
export const measureGallery = async (args) => {
  const options = readOptions(args);
  for (const database of await reachable(options.databases)) {
    await measureShared(database, options);
    if (options.ownerSizes.length > 0) await measureOwners(database, options);
  }
};

const measureShared = async (database, { sizes, keep, requests, only, bulk }) => {
  const [own] = sizes;
  const plans = sizes.map((total) => ({ database, own, total, keep }));
  await withInstances(plans, async (instances) => {
    const table = startTable(
      `${own} images of one owner on ${database}: median (p95) in ms by images in the instance; * at most ${MOST_GROWTH} x`,
      sizes,
    );
    await measure(instances, { requests, only }, table.row);
    if (table.end().length > 0) process.exitCode = 1;
    if (bulk) await printBulk(database, instances);
  });
};

const measureOwners = async (database, { ownerSizes, keep, requests, only }) => {
  const plans = ownerSizes.map((total) => ({ database, own: total, total, keep }));
  await withInstances(plans, async (instances) => {
    const table = startTable(`an owner alone on ${database}: median (p95) in ms by images`, ownerSizes);
    await measure(instances, { requests, only }, (row) => table.row({ ...row, limited: false }));
    table.end();
  });
};

/** All of them are open at once, so that they can be asked in turn. */
const withInstances = async (plans, work) => {
  const instances = [];
  try {
    for (const plan of plans) instances.push(await openInstance(plan));
    await work(instances);
  } finally {
    for (const instance of instances) await instance.stop();
  }
};

const measure = async (instances, { requests, only }, onRow) => {
  const cases = [];
  for (const instance of instances) cases.push(await makeCases(instance));
  for (const [index, { name, limited }] of cases[0].entries()) {
    if (!name.includes(only)) continue;
    const asks = instances.map(
      ({ call }, place) =>
        () =>
          call(cases[place][index].url),
    );
    for (const ask of asks) for (let warm = 0; warm < WARM_UP; warm += 1) await ask();
    let result = await compare(asks, requests);
    // Noise passes and growth stays: what seems to have grown too much is looked at again.
    for (let again = 0; again < 2 && limited && result.growth > MOST_GROWTH; again += 1)
      result = await compare(asks, requests);
    onRow({ name, limited, ...result });
  }
};

/** One of each in turn, so that noise of the machine hits all alike. */
const compare = async (asks, requests) => {
  const times = asks.map(() => []);
  for (let request = 0; request < requests; request += 1)
    for (const [place, ask] of asks.entries()) times[place].push((await timed(ask)).ms);
  return summary(times);
};

/** Growth compares lower quartiles: a busy machine makes requests slower, never faster. */
const summary = (times) => {
  const sorted = times.map((each) => each.toSorted((a, b) => a - b));
  const at = (values, share) => values[Math.floor(values.length * share)];
  return {
    cells: sorted.map((each) => ({ middle: at(each, 0.5), p95: at(each, 0.95) })),
    growth: at(sorted.at(-1), 0.25) / at(sorted[0], 0.25),
  };
};

const printBulk = async (database, instances) => {
  const results = [];
  for (const instance of instances) results.push(await measureBulk(instance));
  print(`\nbulk changes on ${database}: ms by images in the instance`);
  for (const [index, [name]] of results[0].entries())
    print(`  ${name.padEnd(18)}${results.map((each) => each[index][1].toFixed(0).padStart(10)).join('')}`);
};
