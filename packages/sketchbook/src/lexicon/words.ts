/** Colours that have a darker and a lighter kind. */
const SHADED = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'brown', 'grey'] as const;

const BASE = `red #d8322f|crimson #a3173a|scarlet #e02a1c|orange #f0872b|ginger #cc6a2b|yellow #f4cb3a|golden #e6b03c|gold #e6b03c|blonde #e8c877|green #3f9f4a|emerald #1f9d6b|lime #9bcf3a
teal #1e9aa0|turquoise #2ec4c4|cyan #33c5e0|blue #3572d4|navy #27408b|indigo #4b3fb0|purple #8a45c4|violet #8a45c4|lavender #b79be6|pink #f17fb0
magenta #d63fae|salmon #f58f7a|brown #8a5a34|beige #d9c3a0|white #f4f2ee|black #33343b|grey #8c9097|gray #8c9097|silver #b9c0c8|pastel #ecc9d8`;

const channels = (paint: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(paint.slice(at, at + 2), 16));

const mix = (paint: string, towards: readonly number[], share: number): string =>
  `#${channels(paint)
    .map((channel, i) => Math.round(channel + ((towards[i] ?? 0) - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

function buildColours(): Map<string, string> {
  const table = new Map(
    BASE.split(/[|\n]/).map((entry): [string, string] => {
      const [word = '', paint = ''] = entry.split(' ');
      return [word, paint];
    }),
  );
  for (const word of SHADED) {
    const paint = table.get(word) ?? '#000000';
    table.set(`dark ${word}`, mix(paint, [16, 12, 34], 0.42));
    table.set(`light ${word}`, mix(paint, [255, 252, 244], 0.52));
  }
  return table;
}

/** The names of colours and the paint each stands for; the words of all languages are in `phrases/colours.ts`. */
export const COLOURS: ReadonlyMap<string, string> = buildColours();
