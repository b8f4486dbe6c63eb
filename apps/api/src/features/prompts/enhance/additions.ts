import type { EnhanceCategory } from '@easel/shared';
import type { Topic } from './topics.js';

/**
 * What can be added to a prompt, by category. What an entry presumes is read from its own words (topics.ts); `says` names
 * what they do not show.
 */
export const ADDITIONS: Readonly<Record<EnhanceCategory, readonly Addition[]>> = {
  lighting: [
    { text: 'light of the golden hour', says: ['outdoors', 'warm'] },
    { text: 'soft light from an overcast sky', says: ['outdoors', 'day'] },
    { text: 'dappled sunshine through leaves', says: ['outdoors', 'day'] },
    { text: 'clear light of a bright morning', says: ['day'] },
    { text: 'a thin rim of light from behind' },
    { text: 'gentle light from one side' },
    { text: 'warm glow of a single lamp', says: ['dark', 'indoors'] },
    { text: 'flickering candlelight', says: ['dark', 'indoors'] },
    { text: 'silver moonlight', says: ['outdoors', 'cool'] },
    { text: 'light falling in through a tall window', says: ['indoors', 'day'] },
    { text: 'visible rays of light in the air' },
    { text: 'even studio lighting', says: ['indoors', 'bright'] },
    { text: 'a deep play of light and shadow', says: ['dark'] },
    { text: 'reflected light from wet ground', says: ['outdoors'] },
    { text: 'coloured light from neon signs', says: ['night', 'outdoors'] },
    { text: 'blue light just after sunset', says: ['outdoors', 'cool'] },
  ],
  composition: [
    { text: 'placed off-centre after the rule of thirds' },
    { text: 'perfectly symmetrical arrangement' },
    { text: 'plenty of empty space around the subject', says: ['simple'] },
    { text: 'lines that lead towards the subject' },
    { text: 'framed by something dark in the foreground' },
    { text: 'clear foreground, middle ground and distance', says: ['wide', 'outdoors'] },
    { text: 'the subject small in a wide setting', says: ['wide', 'outdoors'] },
    { text: 'the subject filling the frame', says: ['close'] },
    { text: 'a strong diagonal', says: ['wild'] },
    { text: 'a calm, level horizon', says: ['wide', 'outdoors'] },
    { text: 'seen straight from above' },
    { text: 'layered depth with overlapping shapes' },
    { text: 'a circle of details around the centre', says: ['rich'] },
    { text: 'a single clear silhouette', says: ['simple'] },
  ],
  medium: [
    { text: 'loose watercolour on rough paper' },
    { text: 'oil painting with visible brushwork' },
    { text: 'matte gouache illustration' },
    { text: 'pencil drawing with fine hatching' },
    { text: 'ink and wash' },
    { text: 'linocut print in two colours', says: ['drawn'] },
    { text: 'layered paper cut-outs', says: ['drawn'] },
    { text: 'photograph on analogue film' },
    { text: 'documentary photograph' },
    { text: 'soft pastel on tinted paper', says: ['drawn'] },
    { text: 'small modelling-clay set', says: ['drawn'] },
    { text: 'clean vector illustration' },
    { text: 'embroidery on linen' },
    { text: 'glazed mosaic', says: ['colourful'] },
  ],
  mood: [
    { text: 'a quiet, thoughtful mood' },
    { text: 'a peaceful stillness' },
    { text: 'playful and light-hearted' },
    { text: 'a sense of wonder' },
    { text: 'full of suspense', says: ['dark', 'wild'] },
    { text: 'gently melancholy' },
    { text: 'solemn and grand' },
    { text: 'cosy and familiar', says: ['warm'] },
    { text: 'dreamlike and weightless', says: ['calm', 'soft'] },
    { text: 'wild and full of energy' },
    { text: 'tender and intimate', says: ['calm'] },
    { text: 'mysterious, with something left unseen', says: ['dark'] },
    { text: 'festive and joyful' },
    { text: 'hopeful, as before a journey' },
  ],
  colour: [
    { text: 'warm earth tones' },
    { text: 'cool blues and greens' },
    { text: 'muted pastel palette', says: ['soft'] },
    { text: 'deep jewel tones', says: ['colourful'] },
    { text: 'one bright accent among greys' },
    { text: 'complementary orange and blue', says: ['colourful'] },
    { text: 'autumn reds and ambers' },
    { text: 'two or three harmonious colours', says: ['simple'] },
    { text: 'pale, sun-bleached colours', says: ['day'] },
    { text: 'vibrant, saturated colours' },
    { text: 'black and white with rich greys' },
    { text: 'frosty whites and pale violet', says: ['cool'] },
    { text: 'candy colours', says: ['cheerful', 'colourful'] },
    { text: 'dark greens and old gold', says: ['colourful'] },
  ],
  detail: [
    { text: 'finely observed textures' },
    { text: 'intricate patterns' },
    { text: 'weathered surfaces with small flaws' },
    { text: 'tiny details that reward a second look', says: ['rich'] },
    { text: 'crisp edges' },
    { text: 'soft edges that dissolve into the background' },
    { text: 'delicate fabric folds' },
    { text: 'drops of water catching the light' },
    { text: 'dust drifting in the air' },
    { text: 'simplified shapes with few details', says: ['simple'] },
    { text: 'ornate carvings' },
    { text: 'small plants growing in the gaps', says: ['outdoors'] },
    { text: 'a clean, uncluttered background' },
    { text: 'traces of everyday use' },
  ],
  camera: [
    { text: '35 mm lens, natural perspective' },
    { text: '85 mm portrait lens, blurred background' },
    { text: 'macro lens, razor-thin focus', says: ['close'] },
    { text: 'wide-angle lens close to the ground', says: ['photo', 'below'] },
    { text: 'long lens from a distance, compressed depth' },
    { text: 'low angle looking up', says: ['photo'] },
    { text: 'aerial photograph' },
    { text: 'eye-level photograph' },
    { text: 'shallow depth of field, smooth bokeh' },
    { text: 'everything sharp from front to back', says: ['photo'] },
    { text: 'long exposure with flowing motion', says: ['photo'] },
    { text: 'fast shutter that freezes the moment', says: ['photo', 'wild'] },
    { text: 'medium-format camera, fine tonal range' },
    { text: 'panoramic photograph', says: ['outdoors'] },
  ],
};

/** Words that show that a prompt already speaks of a category. */
export const COVERED: Readonly<Record<EnhanceCategory, RegExp>> = {
  lighting:
    /\b(?:light|lights|lighting|lit|backlit|sunlit|moonlit|glow|glowing|sunset|sunrise|golden hour|candle\w*|moonlight|sunlight|sunshine|shadows?|neon|chiaroscuro)\b/i,
  composition:
    /\b(?:composition|symmetr\w+|centred|centered|rule of thirds|framed|framing|foreground|background|diagonal|off-centre|silhouette|panorama|isometric)\b/i,
  medium:
    /\b(?:photo\w*|painting|painted|watercolou?r|oil on|gouache|sketch|drawing|illustration|print|linocut|vector|render\w*|pixel art|collage|embroidery|mosaic|pastel|clay|cartoon|anime|comic|low[- ]poly|in ink)\b/i,
  mood: /\b(?:mood|atmosphere|calm|peaceful|serene|happy|cheerful|joyful|sad|melanchol\w+|mysterious|eerie|dreamy|dreamlike|cosy|cozy|playful|tense|solemn|romantic|festive|gloomy)\b/i,
  colour:
    /\b(?:colou?rs?|colou?rful|palette|pastel|monochrome|black and white|vibrant|saturated|muted|tones|sepia)\b/i,
  detail:
    /\b(?:detail|details|detailed|intricate|texture|textures|textured|ornate|pattern|patterns|minimal\w*|crisp|weathered)\b/i,
  camera:
    /\b(?:lens|camera|\d+ ?mm|macro|bokeh|depth of field|wide[- ]angle|close-?up|aerial|low angle|long exposure|shutter|eye[- ]level|dslr)\b/i,
};

export interface Addition {
  text: string;
  says?: readonly Topic[];
}
