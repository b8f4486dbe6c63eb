/**
 * `pnpm bench [name]`: measures the built server and prints ratios against the same work without it, both in one
 * run. Numbers of one machine say little; ratios travel.
 */
import { measureLighthouse } from './lighthouse.mjs';
import { measureList } from './list.mjs';
import { measureOverhead } from './overhead.mjs';
import { measureProviders } from './providers.mjs';
import { measureGalleryScroll } from './scroll.mjs';
import { measureSketchbook } from './sketchbook.mjs';

const BENCHES = {
  overhead: measureOverhead,
  list: measureList,
  scroll: measureGalleryScroll,
  sketchbook: measureSketchbook,
  providers: measureProviders,
  lighthouse: measureLighthouse,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no bench called ${unknown.join(', ')}; choose from ${Object.keys(BENCHES).join(', ')}.\n`,
  );
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) await BENCHES[name]();
