/**
 * Import this first: it stops a script with one clear sentence when Node is too old, before anything newer is used.
 * Written in syntax that old versions of Node can still read.
 */
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'Easel needs Node.js 20.19 or later; this is ' +
      process.version +
      '. Install a current version (24 is recommended, see .nvmrc) and run the command again.',
  );
  process.exit(1);
}
