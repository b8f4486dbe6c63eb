import type { Camera, Feeling, Mood } from '../vocabulary.js';
import type { SketchbookStyle } from '../../api.js';
import { tableOf } from './table.js';

export const MOOD_WORDS = tableOf<Mood>({
  happy: `cheerful|joyful|joyous|playful|whimsical|festive|fun|funny|vibrant mood|celebration|birthday party|party|joyeux|joyeuse|gai|festif|rigolo|alegre|divertido|fröhlich|lustig|allegro|divertente`,
  calm: `calm|peaceful|serene|tranquil|quiet|relaxing|zen|gentle|still|paisible|serein|sereine|tranquille|doux|douce|tranquilo|pacífico|ruhig|friedlich|sereno|tranquillo|calme|calmo`,
  cosy: `cosy|cozy|warm and cozy|homely|snug|hygge|cocooning|chaleureux|chaleureuse|douillet|acogedor|gemütlich|accogliente|aconchegante`,
  romantic: `romantic|romance|lovers|valentine|in love|romantique|amoureux|amoureuse|romántico|romantisch|romantico|romântico`,
  dreamy: `dreamy|dreamlike|surreal|ethereal|dream|dreams|dreamscape|daydream|onirique|rêve|rêveur|surréaliste|sueño|soñador|verträumt|traum|sogno|onirico|sonho|nostalgia|nostalgic|nostalgie|nostalgique|hope|imagination|freedom|liberté|wonder`,
  magical: `magical|magic|mystical|enchanted|fairytale|fairy tale|glowing|bioluminescent|sparkling|magique|enchanté|enchantée|féerique|scintillant|mágico|encantado|magisch|zauberhaft|märchenhaft|magico|incantato`,
  epic: `epic|majestic|grand epic|heroic|dramatic|monumental|breathtaking|cinematic|épique|majestueux|majestueuse|héroïque|dramatique|épico|majestuoso|episch|majestätisch|epico|maestoso|majestoso`,
  sad: `melancholic|melancholy|gloomy|sorrowful|depressing|bleak|grief|sadness|mélancolique|mélancolie|tristesse|morose|melancólico|sombrío|melancholisch|düster|malinconico`,
  lonely: `lonely|alone|solitary|solitude|loneliness|desolate|abandoned|isolated mood|seul|seule|solitaire|abandonné|abandonnée|solo|sola|solitario|soledad|einsam|allein|verlassen|solitário`,
  mysterious: `mysterious|mystery|enigmatic|secret|hidden|mystérieux|mystérieuse|énigmatique|misterioso|misteriosa|geheimnisvoll|mysteriös`,
  spooky: `spooky|scary|creepy|eerie|haunted|horror|halloween|sinister|ominous|terrifying|nightmare|dark fantasy|gothic|effrayant|effrayante|hanté|hantée|sinistre|horreur|cauchemar|terrorífico|espeluznante|embrujado|gruselig|unheimlich|spaventoso|inquietante|assustador|sombrio`,
});

/** What a face shows; the plain ones move the whole picture when no face is there. */
export const FEELING_WORDS = tableOf<Feeling>({
  happy: `happy|smiling|laughing|grinning|glad|delighted|excited|proud|heureux|heureuse|content|contente|souriant|souriante|qui sourit|qui rit|feliz|contento|contenta|sonriente|glücklich|lachend|lächelnd|felice|sorridente|sorrindo`,
  sad: `sad|crying|unhappy|weeping|tearful|upset|disappointed|triste|tristes|qui pleure|en larmes|llorando|traurig|weinend|piangente|chorando`,
  angry: `angry|furious|grumpy|mad|fierce|annoyed|en colère|furieux|furieuse|fâché|fâchée|grognon|enojado|enfadado|furioso|wütend|böse|arrabbiato|zangado|bravo`,
  surprised: `surprised|shocked|amazed|astonished|scared|frightened|afraid|surpris|surprise fille|étonné|étonnée|effrayé|apeuré|sorprendido|asustado|überrascht|erschrocken|sorpreso|surpreso`,
  asleep: `sleepy|tired|drowsy|fatigué|fatiguée|endormi|endormie|cansado|müde|stanco|assonnato`,
});

export const CAMERA_WORDS = tableOf<Camera>({
  wide: `wide shot|wide angle|wide angle shot|wide view|panorama|panoramic|panoramic view|landscape view|establishing shot|long shot|vast|plan large|vue panoramique|gran angular|panorámica|weitwinkel|campo largo|grande angular`,
  close: `close up|closeup|close up of|close shot|macro|macro shot|portrait|headshot|portrait of|detail shot|extreme close up|gros plan|en gros plan|primer plano|retrato|nahaufnahme|porträt|primo piano|ritratto`,
  low: `low angle|low angle shot|from below|worm s eye view|looking up at|contre plongée|vue d en bas|contrapicado|froschperspektive|dal basso`,
  high: `high angle|aerial view|bird s eye view|birds eye view|from above|top down|overhead|overhead view|drone shot|drone view|vue aérienne|plongée|vue d en haut|vista aérea|von oben|vogelperspektive|dall alto|vista de cima`,
  framed: `framed by|framed by trees|framed by branches|seen through branches|through a window|through leaves|encadré par`,
  emblem: `logo|icon|emblem|sticker|badge|app icon|mascot|coat of arms|centered|centred|symmetrical|emblème|autocollant|icône|logotipo|pegatina|aufkleber|symbol|adesivo`,
});

export const STYLE_WORDS = tableOf<SketchbookStyle>({
  storybook: `storybook|picture book|children s book|childrens book|storybook illustration|children s book illustration|fairy tale illustration|livre d images|livre pour enfants|album jeunesse|libro de cuentos|bilderbuch|libro illustrato|livro infantil`,
  gouache: `gouache|gouache painting|peinture à la gouache|tempera`,
  oil: `oil painting|oil paint|oil on canvas|oil painted|impasto|impressionist|impressionism|van gogh style|peinture à l huile|huile sur toile|pintura al óleo|óleo|ölgemälde|dipinto a olio|olio su tela|pintura a óleo`,
  watercolour: `watercolour|watercolor|watercolour painting|watercolor painting|aquarelle|aquarell|acuarela|acquerello|aquarela`,
  ink: `ink|ink drawing|pen and ink|line art|lineart|line drawing|pencil drawing|pencil sketch|black and white drawing|woodcut|etching|encre|dessin à l encre|plume et encre|dessin au trait|tinta|dibujo a tinta|tuschezeichnung|federzeichnung|inchiostro|desenho a nanquim`,
  comic: `comic|comic book|comic style|comic strip|manga|cartoon|cartoon style|pop art|graphic novel|anime|anime style|bande dessinée|bd|dessin animé|cómic|caricatura|historieta|zeichentrick|fumetto|quadrinhos`,
  'paper-cut': `paper cut|papercut|paper cutout|paper cut out|paper art|layered paper|cut paper|paper craft|origami style|papier découpé|papel recortado|papel cortado|scherenschnitt|papierschnitt|carta ritagliata`,
  'low-poly': `low poly|lowpoly|polygonal|low polygon|polygone|low poly art|facettes`,
  'stained-glass': `stained glass|stained glass window|vitrail|vitraux|vidriera|vitral|buntglas|glasmalerei|vetrata|vitrail coloré`,
  'pixel-art': `pixel art|pixelart|pixel|pixelated|8 bit|8bit|16 bit|16bit|retro game|pixel style|arte pixel|pixel kunst`,
  neon: `neon style|neon art|neon glow|neon lights|neon outline|synthwave|vaporwave|cyberpunk style|style néon|néons|luces de neón|neonlicht|luci al neon`,
  blueprint: `blueprint|technical drawing|schematic|plan technique|dessin technique|plano técnico|bauplan|technische zeichnung|disegno tecnico|planta técnica`,
  poster: `poster|travel poster|screen print|screenprint|vintage poster|silkscreen|flat design|flat illustration|affiche|sérigraphie|cartel|serigrafía|plakat|siebdruck|manifesto|serigrafia|cartaz`,
  risograph: `risograph|riso|riso print|risograph print|risographie|risografía|risografie|risografia`,
});
