import { gzipSync } from 'node:zlib';
import { readFileSync, existsSync, readdirSync } from 'node:fs';
const dir = process.argv[2] ?? 'apps/web/dist';
const html = readFileSync(dir + '/index.html', 'utf8');
const start = [...html.matchAll(/assets\/[\w.-]+\.js/g)].map((m) => m[0]);
const create = readdirSync(dir + '/assets')
  .filter((f) => /^create-page.*\.js$/.test(f))
  .map((f) => 'assets/' + f);
const seen = new Set();
const walk = (f) => {
  if (seen.has(f) || !existsSync(dir + '/' + f)) return;
  seen.add(f);
  const s = readFileSync(dir + '/' + f, 'utf8');
  for (const m of s.matchAll(/from"\.\/([\w.-]+\.js)"|import"\.\/([\w.-]+\.js)"/g))
    walk('assets/' + (m[1] ?? m[2]));
};
[...start, ...create].forEach(walk);
let sum = 0;
const rows = [...seen]
  .map((f) => [gzipSync(readFileSync(dir + '/' + f), { level: 9 }).length, f])
  .sort((a, b) => b[0] - a[0]);
for (const r of rows) sum += r[0];
for (const r of rows.slice(0, 22)) console.log(r[0], r[1]);
console.log('sum KiB', sum / 1024, rows.length);
