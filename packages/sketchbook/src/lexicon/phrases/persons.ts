import type { SkinTone } from '../vocabulary.js';
import { setOf, tableOf } from './table.js';

/** Skin, as people write it; a bare 'black' or 'white' counts only before a person without a costume. */
export const SKIN_WORDS = tableOf<SkinTone>({
  light: `fair skinned|light skinned|pale skinned|pale skin|fair skin|light skin|peau claire|à la peau claire|piel clara|hellhäutig|pelle chiara|pele clara`,
  'medium-light': `olive skin|olive skinned|peau mate`,
  medium: `tanned|tan skin|peau bronzée|bronzé|bronzée|bronceado|abbronzato`,
  'medium-dark': `brown skinned|brown skin|peau brune|piel morena|moreno|morena`,
  dark: `dark skinned|dark skin|black skinned|black skin|african|afro|peau noire|à la peau noire|africain|africaine|africano|africana|piel oscura|dunkelhäutig|pelle scura|pele escura`,
});

/** A colour said of somebody who wears no costume is the colour of the skin. */
export const SKIN_COLOURS: Readonly<Record<string, SkinTone>> = {
  black: 'dark',
  brown: 'medium-dark',
  white: 'light',
};

/** People without a costume. */
export const PLAIN_PEOPLE = setOf('person man woman boy girl child baby old-man old-woman');

export const GENDER_WORDS = tableOf<'woman' | 'man'>({
  woman: `female|lady|femme|féminin|féminine|mujer|weiblich|weiblicher|femmina|mulher`,
  man: `male|masculin|masculine|masculino|männlich|maschio|macho`,
});

export const HAIR_WORDS = setOf(
  'hair haired cheveux pelo cabello haare haar haarig capelli cabelo cabelos beard bearded barbe barba bart',
);
/** Hair named without its own word. */
export const HAIR_NAMES = tableOf({
  golden: `blond|blonde|blondes|blonds|golden haired|blond haired|blonde haired|rubio|rubia|biondo|bionda|loiro|loira`,
  ginger: `redhead|redheaded|red haired|rousse|pelirroja|rothaarige|ruiva`,
  brown: `brunette|brown haired|brune aux cheveux|castana`,
  black: `black haired|dark haired`,
  grey: `grey haired|gray haired|white haired`,
});
