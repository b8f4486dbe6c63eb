/** What a prompt can speak of that decides what fits it. */
export type Topic =
  | 'night'
  | 'day'
  | 'low sun'
  | 'indoors'
  | 'outdoors'
  | 'dark'
  | 'bright'
  | 'calm'
  | 'wild'
  | 'cheerful'
  | 'sad'
  | 'grey'
  | 'colourful'
  | 'warm'
  | 'cool'
  | 'photo'
  | 'drawn'
  | 'close'
  | 'wide'
  | 'above'
  | 'below'
  | 'simple'
  | 'rich'
  | 'sharp'
  | 'soft';

/** The topics of a text, by whole words: "unlit knight" speaks of no night. */
export const topicsOf = (text: string): Set<Topic> => {
  const found = new Set<Topic>();
  for (const [topic, words] of TOPIC_WORDS) if (words.test(text)) found.add(topic);
  return found;
};

/** Whether two things can be said of the same picture. */
export const areContrary = (a: Topic, b: Topic): boolean =>
  CONTRARY.some(([one, other]) => (a === one && b === other) || (a === other && b === one));

const anyOf = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`, 'i');

const TOPIC_WORDS: readonly [Topic, RegExp][] = [
  [
    'night',
    anyOf(
      'nights?|midnight|nocturnal|moon|moonlit|moonlight|stars|starry|starlit|milky way|aurora|northern lights|after dark',
    ),
  ],
  [
    'day',
    anyOf('day|daytime|daylight|noon|midday|morning|afternoon|sunny|sunlit|sunshine|blue sky|bright sky'),
  ],
  ['low sun', anyOf('sunset|sunrise|dawn|dusk|golden hour|twilight|blue hour|evening')],
  [
    'indoors',
    anyOf(
      'indoors?|interior|room|kitchen|bedroom|library|studio|office|cave|cellar|hall|church|museum|workshop|bathroom|inside',
    ),
  ],
  [
    'outdoors',
    anyOf(
      'outdoors?|landscape|mountains?|forest|sea|ocean|beach|desert|field|meadow|river|lake|sky|street|garden|park|valley|hills?',
    ),
  ],
  ['dark', anyOf('dark|darkness|gloomy|shadowy|low[- ]key|noir|dim|black background')],
  ['bright', anyOf('bright|brightly|high[- ]key|radiant|white background|dazzling')],
  ['calm', anyOf('calm|quiet|peaceful|serene|tranquil|still|sleeping|asleep|gentle|silent|cosy|cozy')],
  [
    'wild',
    anyOf(
      'storm|stormy|battle|fight|fighting|explosion|exploding|chase|racing|running|wild|chaos|chaotic|furious|raging|dynamic|action',
    ),
  ],
  [
    'cheerful',
    anyOf('happy|cheerful|joyful|funny|playful|smiling|laughing|festive|party|birthday|whimsical|cute'),
  ],
  [
    'sad',
    anyOf(
      'sad|lonely|melancholy|melancholic|mourning|abandoned|ruins?|crying|grief|eerie|creepy|horror|haunted|sinister|ominous',
    ),
  ],
  ['grey', anyOf('black and white|black-and-white|monochrome|greyscale|grayscale|sepia|charcoal|pencil|ink')],
  ['colourful', anyOf('colou?rful|vivid|rainbow|neon|vibrant|saturated|psychedelic')],
  ['warm', anyOf('warm|fire|flames?|candle|candles|candlelight|autumn|desert|lava|amber|orange|golden')],
  ['cool', anyOf('cold|cool|ice|icy|snow|snowy|frost|frozen|winter|arctic|glacier|underwater')],
  [
    'photo',
    anyOf(
      'photo|photos|photograph|photography|photorealistic|dslr|film still|35 ?mm|polaroid|bokeh|lens|camera|realistic',
    ),
  ],
  [
    'drawn',
    anyOf(
      'drawing|drawn|painting|painted|illustration|sketch|cartoon|comic|anime|manga|watercolou?r|oil|gouache|pastel|pencil|ink|linocut|woodcut|pixel art|low[- ]poly|vector|logo|icon|emblem|sticker|clay|origami|mosaic|embroidery|render|engraving|risograph|storybook|line art',
    ),
  ],
  ['close', anyOf('close-?up|macro|portrait|headshot|face|detail of')],
  ['wide', anyOf('wide|panorama|panoramic|landscape|vista|skyline|from afar|distant')],
  ['above', anyOf('from above|aerial|top[- ]down|overhead|flat[- ]lay|bird.s[- ]eye|isometric|map')],
  ['below', anyOf('from below|low angle|worm.s[- ]eye|looking up at')],
  ['simple', anyOf('simple|minimal|minimalist|minimalism|plain|flat|logo|icon|emblem|clean')],
  ['rich', anyOf('intricate|detailed|ornate|elaborate|lavish|crowded|busy|complex|baroque')],
  ['sharp', anyOf('sharp|crisp|in focus')],
  ['soft', anyOf('soft|blurred|blurry|hazy|dreamy|misty|foggy|fog|mist')],
];

const CONTRARY: readonly (readonly [Topic, Topic])[] = [
  ['night', 'day'],
  ['night', 'low sun'],
  ['day', 'low sun'],
  ['night', 'bright'],
  ['indoors', 'outdoors'],
  ['dark', 'bright'],
  ['dark', 'day'],
  ['calm', 'wild'],
  ['cheerful', 'sad'],
  ['cheerful', 'dark'],
  ['grey', 'colourful'],
  ['grey', 'warm'],
  ['grey', 'cool'],
  ['warm', 'cool'],
  ['photo', 'drawn'],
  ['close', 'wide'],
  ['above', 'below'],
  ['close', 'above'],
  ['simple', 'rich'],
  ['sharp', 'soft'],
];
