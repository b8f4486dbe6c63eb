import { parseArgs } from 'node:util';

/** What `node bench/run.mjs gallery` takes. */
export const readOptions = (args) => {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '10000,100000,1000000' },
      'owner-sizes': { type: 'string', default: '' },
      database: { type: 'string', default: 'sqlite,mariadb' },
      requests: { type: 'string', default: '200' },
      only: { type: 'string', default: '' },
      keep: { type: 'string' },
      'no-bulk': { type: 'boolean', default: false },
    },
  });
  const numbers = (text) => text.split(',').filter(Boolean).map(Number);
  return {
    /** Images in an instance whose owner has the first of these numbers. */
    sizes: numbers(values.sizes).toSorted((a, b) => a - b),
    /** Images of an owner who is alone. */
    ownerSizes: numbers(values['owner-sizes']),
    databases: values.database.split(','),
    requests: Number(values.requests),
    /** Only what has this in its name. */
    only: values.only,
    /** A folder that keeps what was filled for the next time. */
    keep: values.keep,
    bulk: !values['no-bulk'],
  };
};
