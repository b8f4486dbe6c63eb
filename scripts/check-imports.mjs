// Checks who imports whom, by the rules of import-rules.mjs.
import './lib/require-node.mjs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { importRules, isTest, textRules } from './import-rules.mjs';
import { importsOf } from './lib/imports.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { workspaceManifests } from './lib/workspace.mjs';

const manifests = workspaceManifests().filter(({ folder }) => folder !== root);
const ownPackages = new Map(
  manifests.map(({ folder, manifest }) => [manifest.name, slashes(relative(root, folder))]),
);
const files = [...ownPackages.values()].map((folder) => `${folder}/src`).flatMap(productFiles);

let faults = 0;
for (const path of files) {
  const imports = importsOf(path, ownPackages);
  for (const rule of importRules) {
    const room = rule.from.exec(path);
    if (!room) continue;
    for (const target of imports) {
      if (rule.forbids(target, room[1]) && !rule.unless?.(target, path)) report(rule, path, target.from);
    }
  }
  const text = readFileSync(inRoot(path), 'utf8');
  for (const rule of textRules) {
    if (rule.from.test(path) && rule.pattern.test(text)) report(rule, path, rule.pattern.exec(text)[0]);
  }
}

if (faults > 0) process.exitCode = 1;
else console.log(`All ${files.length} product files keep the import rules.`);

function report({ name, why }, path, fault) {
  faults += 1;
  console.error(`error ${name}: ${path} -> ${fault}\n    ${why}`);
}

function productFiles(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true })
    .map((name) => `${folder}/${slashes(name)}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !isTest(path));
}

function slashes(path) {
  return path.replaceAll('\\', '/');
}
