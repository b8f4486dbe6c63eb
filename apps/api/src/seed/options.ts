import { parseArgs } from 'node:util';

/** What is to be made. */
export interface SeedOptions {
  /** How many images `owner` gets. */
  images: number;
  owner: string;
  /** Of `owner`, should the account have to be made; null = one is made up. */
  password: string | null;
  /** How many images other accounts get together, and how many accounts these are. */
  others: number;
  otherOwners: number;
  /** Over how many days, the last of them yesterday. */
  days: number;
  /** The same seed makes the same prompts, sizes, models and so on; ids and times differ. */
  seed: number;
  /** `tiny`: every image has real files that take no room; `none`: images without files. */
  files: 'none' | 'tiny';
}

/**
 * Reads the options of the command.
 * @throws Error with a sentence that names the option at fault.
 */
export const readSeedOptions = (argv: readonly string[]): SeedOptions => {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS, strict: true });
  const count = (name: keyof typeof OPTIONS, min: number): number => {
    const number = Number(values[name]);
    if (values[name] === '' || !Number.isSafeInteger(number) || number < min)
      throw new Error(`--${name} takes a whole number from ${min}, not "${values[name]}".`);
    return number;
  };
  const { owner, password = null, files } = values;
  if (!USERNAME.test(owner)) throw new Error('--owner takes 3 to 32 letters, digits, dots and dashes.');
  if (password !== null && password.length < 8) throw new Error('--password takes at least 8 characters.');
  if (files !== 'none' && files !== 'tiny') throw new Error(`--files takes none or tiny, not "${files}".`);
  const others = count('others', 0);
  return {
    images: count('images', 0),
    owner,
    password,
    others,
    otherOwners: values['other-owners'] === '' ? Math.ceil(others / 10_000) : count('other-owners', 1),
    days: count('days', 1),
    seed: count('seed', 0),
    files,
  };
};

export const SEED_USAGE = `npm run seed -- --images 100000 [--owner demo] [--password ...]
  [--others 0] [--other-owners N] [--days 730] [--seed 1] [--files none|tiny]

Fills the instance of this configuration with made-up images. It must not be running.
  --images        how many images the owner gets
  --owner         whose they are; the account is made when there is none (demo)
  --password      of an account that is made; one is made up and printed without it
  --others        how many images other accounts get together (0)
  --other-owners  how many accounts these are (one for each 10,000 images)
  --days          over how many days they are spread, the last of them yesterday (730)
  --seed          another number makes other images (1)
  --files         tiny: every image has small files; none: rows alone, for measuring (none)
`;

const OPTIONS = {
  images: { type: 'string', default: '' },
  owner: { type: 'string', default: 'demo' },
  password: { type: 'string' },
  others: { type: 'string', default: '0' },
  'other-owners': { type: 'string', default: '' },
  days: { type: 'string', default: '730' },
  seed: { type: 'string', default: '1' },
  files: { type: 'string', default: 'none' },
} as const;

// As in shared/api/auth.ts.
const USERNAME = /^[\p{L}\p{N}._-]{3,32}$/u;
