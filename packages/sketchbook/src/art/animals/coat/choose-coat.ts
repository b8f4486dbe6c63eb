import { rgb, toHsl } from '../../../core/colour.js';
import { COLOURS } from '../../../lexicon/phrases/colours.js';
import type { Coat, Tones } from './coat.js';
import { blendHex, lightness, tonesOf } from './coat.js';
import type { Species } from '../species.js';

/** The coat of one animal: the natural one its colour word names, else one dyed, else one of its kind by `variant`. */
export function chooseCoat(
  species: Pick<Species, 'coats'>,
  variant: number,
  colour: string | undefined,
): Tones {
  const { coats } = species;
  const usual = coats.filter(({ rare }) => !rare);
  const drawn = usual[Math.min(usual.length - 1, Math.floor(variant * usual.length))] ?? coats[0];
  const paint = colour === undefined ? undefined : COLOURS.get(colour);
  if (!paint) return tonesOf(drawn);
  const natural = coats.find((coat) => coat.words?.split(' ').some((word) => COLOURS.get(word) === paint));
  return tonesOf(natural ?? dyed(coats[0], paint));
}

/** A coat in a paint no such animal has: markings follow, white stays white. */
function dyed(coat: Coat, paint: string): Coat {
  const keep = (part: string | undefined, share: number): string | undefined => {
    if (part === undefined) return undefined;
    const [, saturation, light] = toHsl(rgb(part));
    if (light > 0.82 || (saturation < 0.2 && light < 0.3)) return part;
    return light < 0.3 ? blendHex(paint, '#241426', 0.62) : blendHex(paint, part, share);
  };
  const pale = lightness(paint) > 0.85;
  const dark = lightness(paint) < 0.3;
  const { mark, socks, mane, tailTip, patch, bare, words, ...rest } = coat;
  void words;
  const parts = {
    mark: pale ? '#a9a4a6' : keep(mark, 0.3),
    socks: pale ? undefined : keep(socks, 0.3),
    mane: keep(mane, 0.4),
    tailTip: keep(tailTip, 0.3),
    patch: keep(patch, 0.4),
    bare,
  };
  const given = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
  return {
    ...rest,
    main: paint,
    belly: lightness(coat.belly) > 0.75 && !dark ? coat.belly : blendHex(paint, '#fff4e4', dark ? 0.3 : 0.5),
    ...given,
  };
}
