/**
 * `pnpm bench [name ...] [options]`: measures the built server and prints ratios against the same work without it, both
 * in one run. Numbers of one machine say little; ratios travel. Options are those of the bench: see its file.
 */
import { measureGallery } from './gallery.mjs';
import { measureLighthouse } from './lighthouse.mjs';
import { measureList } from './list.mjs';
import { measureOverhead } from './overhead.mjs';
import { measureProviders } from './providers.mjs';
import { measureGalleryScroll } from './scroll.mjs';
import { measureSketchbook } from './sketchbook.mjs';

const BENCHES = {
  overhead: measureOverhead,
  list: measureList,
  gallery: measureGallery,
  scroll: measureGalleryScroll,
  sketchbook: measureSketchbook,
  providers: measureProviders,
  lighthouse: measureLighthouse,
};

const given = process.argv.slice(2);
const firstOption = given.findIndex((argument) => argument.startsWith('--'));
const wanted = firstOption < 0 ? given : given.slice(0, firstOption);
const options = given.slice(wanted.length);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no bench called ${unknown.join(', ')}; choose from ${Object.keys(BENCHES).join(', ')}.\n`,
  );
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) await BENCHES[name](options);
