/** How much slower what is limited may be in the last column than in the first. */
export const MOST_GROWTH = 1.5;

const NAME_WIDTH = 26;
const CELL_WIDTH = 18;

/** A table that is printed line by line, as its rows are measured. */
export const startTable = (title, columns) => {
  print(`\n${title}`);
  const heads = columns.map((column) => String(column).padStart(CELL_WIDTH));
  print(`  ${''.padEnd(NAME_WIDTH)}${heads.join('')}    growth`);
  const grown = [];
  return {
    row: ({ name, limited, cells, growth }) => {
      const shown = cells.map(({ middle, p95 }) =>
        `${middle.toFixed(2)} (${p95.toFixed(2)})`.padStart(CELL_WIDTH),
      );
      const tooMuch = limited && growth > MOST_GROWTH;
      if (tooMuch) grown.push(name);
      const mark = tooMuch ? ' * TOO MUCH' : limited ? ' *' : '';
      print(`  ${name.padEnd(NAME_WIDTH)}${shown.join('')}  ${growth.toFixed(2).padStart(8)}${mark}`);
    },
    /** Gives the names of what grew too much. */
    end: () => {
      print('  growth: lower quartile of the last column by that of the first');
      return grown;
    },
  };
};

export const print = (line) => void process.stdout.write(`${line}\n`);
