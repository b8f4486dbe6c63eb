import { describeDatabaseTrouble } from '../../../db/describe-trouble.js';
import type { Rotation } from '../rotation.js';
import { openKeyStore } from './open-key-store.js';

/** `pnpm keys:rotate`: encrypts every stored key with the first one of ENCRYPTION_KEY; exit code 1 when some cannot be read. */
const rotate = async (): Promise<void> => {
  const { store, close } = await openKeyStore();
  try {
    const result = await store.rotate();
    process.stdout.write(describeRotation(result));
    if (result.unreadable > 0) process.exitCode = 1;
  } finally {
    await close();
  }
};

const describeRotation = ({ moved, current, changed, unreadable }: Rotation): string =>
  [
    `moved      ${moved} to the current key`,
    `current    ${current} were under it already`,
    ...(changed > 0
      ? [`changed    ${changed} were saved or removed meanwhile; run it again to be sure`]
      : []),
    `unreadable ${unreadable}${unreadable > 0 ? ': encrypted with a key this configuration lacks; add that key to ENCRYPTION_KEY, or save them again' : ''}`,
    '',
  ].join('\n');

rotate().catch((error: unknown) => {
  process.stderr.write(`The keys cannot be rotated. ${describeDatabaseTrouble(error)}\n`);
  process.exitCode = 1;
});
