import { fromHsl, hex, rgb, toHsl } from '../../core/colour.js';
import type { Phrases } from './table.js';
import { setOf, tableOf } from './table.js';

const PAINTS = {
  red: '#d8322f',
  crimson: '#b3123a',
  orange: '#f0872b',
  yellow: '#f4cb3a',
  golden: '#e6b03c',
  green: '#3f9f4a',
  emerald: '#1f9d6b',
  lime: '#9bcf3a',
  teal: '#1e9aa0',
  turquoise: '#2ec4c4',
  blue: '#3572d4',
  navy: '#27408b',
  indigo: '#4b3fb0',
  purple: '#8a45c4',
  lavender: '#b79be6',
  pink: '#f17fb0',
  magenta: '#d63fae',
  brown: '#8a5a34',
  ginger: '#cc6a2b',
  beige: '#d9c3a0',
  white: '#f4f2ee',
  black: '#33343b',
  grey: '#8c9097',
  silver: '#b9c0c8',
} as const;
type Paint = keyof typeof PAINTS;

const SHADES: readonly Paint[] = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'pink',
  'brown',
  'grey',
];

/** Colour names and the paint each stands for, `#rrggbb`; `dark blue` and the like are among them. */
export const COLOURS: ReadonlyMap<string, string> = new Map<string, string>([
  ...Object.entries(PAINTS),
  ...SHADES.flatMap((name): [string, string][] => {
    const [hue, saturation, lightness] = toHsl(rgb(PAINTS[name]));
    return [
      [`dark ${name}`, hex(fromHsl([hue, saturation, lightness * 0.6]))],
      [`light ${name}`, hex(fromHsl([hue, saturation * 0.9, lightness + (1 - lightness) * 0.45]))],
    ];
  }),
]);

const WORDS: Phrases<Paint> = {
  red: 'red|scarlet|ruby red|rouge|rouges|rojo|roja|rojos|rojas|rot|rote|roter|rotes|roten|rosso|rossa|rossi|rosse|vermelho|vermelha|vermelhos|vermelhas',
  crimson: 'crimson|maroon|burgundy|bordeaux|cramoisi|carmesí',
  orange: 'orange|oranges|naranja|anaranjado|arancione|laranja|orangefarben|orangene',
  yellow:
    'yellow|jaune|jaunes|amarillo|amarilla|amarillos|gelb|gelbe|gelber|gelbes|gelben|giallo|gialla|gialli|gialle|amarelo|amarela',
  golden:
    'golden|gold|doré|dorée|dorés|or|dorado|dorada|golden|goldene|goldener|goldenes|dorato|dorata|dourado|dourada',
  green: 'green|vert|verte|verts|vertes|verde|verdes|verdi|grün|grüne|grüner|grünes|grünen',
  emerald: 'emerald|émeraude|esmeralda|smaragdgrün|smeraldo',
  lime: 'lime|lime green|vert clair|verde lima|hellgrün',
  teal: 'teal|bleu canard|petrol',
  turquoise: 'turquoise|cyan|aqua|turquesa|türkis|turchese',
  blue: 'blue|bleu|bleue|bleus|bleues|azul|azules|blau|blaue|blauer|blaues|blauen|blu|azzurro|azzurra|azuis',
  navy: 'navy|navy blue|bleu marine|azul marino|marineblau|blu scuro',
  indigo: 'indigo|índigo',
  purple:
    'purple|violet|violette|violets|violettes|pourpre|morado|morada|violeta|púrpura|lila|violett|violette|viola|roxo|roxa',
  lavender: 'lavender|lilac|mauve|lavande|lavendel|lavanda',
  pink: 'pink|rosy|rosado|rosada|pinke|rosafarben|cor de rosa',
  magenta: 'magenta|fuchsia|fucsia',
  brown:
    'brown|marron|brun|brune|bruns|brunes|marrón|castaño|braun|braune|brauner|braunes|braunen|marrone|castano|marrom|castanho',
  ginger: 'ginger|auburn|roux|rousse|rousses|pelirrojo|rothaarig|ruivo',
  beige: 'beige|cream|tan|crème|crema|creme',
  white:
    'white|blanc|blanche|blancs|blanches|blanco|blanca|blancos|blancas|weiß|weiße|weißer|weißes|weißen|weiss|weisse|bianco|bianca|bianchi|bianche|branco|branca|brancos',
  black:
    'black|noir|noire|noirs|noires|negro|negra|negros|negras|schwarz|schwarze|schwarzer|schwarzes|schwarzen|nero|nera|neri|nere|preto|preta|pretos',
  grey: 'grey|gray|gris|grise|grises|grau|graue|grauer|graues|grigio|grigia|grigi|cinza|cinzento',
  silver: 'silver|silvery|argenté|argentée|argent|plateado|silbern|silberne|argento|argentato|prateado',
};

/** The colour a word of any language names. 'rose' and 'rosa' are left to the reader: they are also flowers. */
export const COLOUR_WORDS: ReadonlyMap<string, string> = tableOf(WORDS);

/** Pink in languages that name it after the flower. */
export const ROSE_WORDS = setOf('rose roses rosa rosas');

/** Words that make the colour beside them darker or lighter. */
export const DARK_WORDS = setOf('dark deep foncé foncée oscuro oscura dunkel scuro scura escuro escura');
export const LIGHT_WORDS = setOf('light pale bright pastel clair claire pâle claro clara hell chiaro chiara');
