import { readTable } from './table.js';

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

/** The names of colours and the paint each stands for, `#rrggbb`; the words of all languages are below. */
export const COLOURS: ReadonlyMap<string, string> = buildColours();

/** Colour words; all those of a line stand for the same key of `COLOURS`. */
export const COLOUR_ROWS = readTable(
  [...COLOURS.keys()],
  `
red = red,reddish,ruby red,cherry red,blood red,bright red,fire red,candy red | rouge,rouges,rougeâtre,rouge vif | rojo,roja,rojos,rojas,colorado | rot,rote,roter,rotes,roten,rotem,rötlich,knallrot,knallroten | rosso,rossa,rossi,rosse | vermelho,vermelha,vermelhos,vermelhas
crimson = crimson,maroon,burgundy,wine red,garnet,carmine | bordeaux,cramoisi,carmin,grenat | carmesí,granate,burdeos | weinrot,weinrote,karminrot,bordeauxrot | cremisi,bordò,granata | carmesim,bordô,grená
scarlet = scarlet,vermilion | écarlate,vermillon | escarlata | scharlachrot | scarlatto | escarlate
orange = orange,burnt orange,orangish,amber,apricot,tangerine orange | orange,oranges,orangé,orangée | naranja,anaranjado,anaranjada | orange,orangefarben,orangene | arancione,arancio,arancioni | laranja,alaranjado,alaranjada
ginger = ginger,rust,rusty,copper,auburn,foxy red | roux,rousse,rousses,rouille,cuivre | pelirrojo,pelirroja,cobrizo | rothaarig,rothaarige,rostrot,kupfern,fuchsrot | fulvo,ramato | ruivo,ruiva,cobre
yellow = yellow,yellowish,bright yellow,lemon yellow | jaune,jaunes,jaunâtre | amarillo,amarilla,amarillos,amarillas | gelb,gelbe,gelber,gelbes,gelben,gelbem | giallo,gialla,gialli,gialle | amarelo,amarela,amarelos,amarelas
golden = golden,gold,gilded,honey coloured,honey colored | doré,dorée,dorés,dorées,or | dorado,dorada,dorados,doradas,oro | golden,goldene,goldener,goldenes,goldenen,gold | dorato,dorata,dorati,dorate,oro | dourado,dourada,dourados,douradas,ouro
blonde = blonde,blond,fair haired,platinum blonde,strawberry blonde | blond,blonde,blonds,blondes | rubio,rubia,rubios,rubias | blond,blonde,blonder,blondes,blonden | biondo,bionda,biondi,bionde | loiro,loira,loiros,loiras
green = green,greenish,forest green,bright green,grass green,kelly green | vert,verte,verts,vertes,verdâtre | verde,verdes | grün,grüne,grüner,grünes,grünen,grünem | verde,verdi | verde,verdes
dark green = hunter green,bottle green,moss green,olive,olive green | vert foncé,vert sombre,olive,kaki | verde oscuro,oliva | dunkelgrün,dunkelgrüne,dunkelgrüner,dunkelgrünes,dunkelgrünen,olivgrün | verde scuro,verde oliva | verde escuro
light green = mint,mint green,pale green,sage green,pastel green,lime green | vert clair,vert pâle,vert menthe | verde claro,menta | hellgrün,hellgrüne,hellgrüner,hellgrünes,hellgrünen,mintgrün | verde chiaro,verde acqua | verde claro
emerald = emerald,emerald green,jade | émeraude,jade | esmeralda,jade | smaragdgrün | smeraldo | esmeralda
lime = lime,chartreuse,neon green | citron vert,chartreuse | verde lima | limettengrün,neongrün | verde lime | verde limão
teal = teal,petrol,dark turquoise,blue green,sea green | bleu canard,bleu vert,pétrole | verde azulado,azul petróleo | petrol,blaugrün,türkisblau | ottanio,verde acqua scuro | azul petróleo,verde azulado
turquoise = turquoise,aqua,aquamarine | turquoise,turquoises,aigue marine | turquesa | türkis,türkise,türkiser,türkisfarben | turchese | turquesa
cyan = cyan | cyan | cian | cyan | ciano | ciano
blue = blue,bluish,royal blue,cobalt,cobalt blue,sapphire,azure,bright blue,electric blue,denim | bleu,bleue,bleus,bleues,bleuâtre,bleu roi,azur | azul,azules,celeste | blau,blaue,blauer,blaues,blauen,blauem,bläulich | blu,azzurro,azzurra,azzurri,azzurre | azul,azuis
dark blue = midnight blue,ink blue,deep blue,prussian blue | bleu foncé,bleu nuit,bleu sombre,bleu profond | azul oscuro,azul noche | dunkelblau,dunkelblaue,dunkelblauer,dunkelblaues,dunkelblauen,nachtblau | blu scuro,blu notte | azul escuro
light blue = sky blue,baby blue,powder blue,ice blue,pastel blue,pale blue | bleu clair,bleu ciel,bleu pâle,bleu pastel | azul claro,azul cielo,azul celeste | hellblau,hellblaue,hellblauer,hellblaues,hellblauen,himmelblau | azzurro chiaro,blu chiaro,celeste | azul claro,azul celeste
navy = navy,navy blue | bleu marine | azul marino | marineblau,marineblaue | blu navy,blu marino | azul marinho
indigo = indigo | indigo | índigo,añil | indigo | indaco | índigo,anil
purple = purple,purplish,plum,mauve,violet purple,magenta purple,aubergine purple | pourpre,violet,violette,violets,violettes,mauve | morado,morada,morados,moradas,púrpura,violeta | lila,violett,violette,violetter,purpur,purpurn,lilafarben | viola,porpora,violetto | roxo,roxa,roxos,roxas,púrpura,violeta
violet = violet | | | | | 
dark purple = deep purple | violet foncé | morado oscuro | dunkelviolett,dunkellila | viola scuro | roxo escuro
lavender = lavender,lilac,pale purple,light purple,pastel purple | lavande,lilas | lavanda,lila | lavendel,fliederfarben,helllila | lavanda,lilla,glicine | lavanda,lilás
pink = pink,rosy,rose,rose pink,pinkish,bubblegum,blush,rose gold | rose,roses,rosé,rosée | rosa,rosas,rosado,rosada | rosa,pink,rosafarben,pinke,pinker,rosane | rosa,rosato | rosa,rosas,cor de rosa
light pink = pale pink,baby pink,pastel pink,soft pink | rose pâle,rose clair,rose pastel | rosa claro,rosa pálido | hellrosa,zartrosa | rosa chiaro,rosa pallido | rosa claro
salmon = salmon,coral,salmon pink,peach,peachy | saumon,corail,pêche | salmón,coral,melocotón | lachsfarben,korallenrot,pfirsichfarben | salmone,corallo,pesca | salmão,coral,pêssego
magenta = magenta,fuchsia,hot pink,neon pink | magenta,fuchsia | magenta,fucsia | magenta,fuchsia | magenta,fucsia | magenta,fúcsia
brown = brown,brownish,chestnut,chocolate,chocolate brown,bronze,brunette,mahogany,tawny,coffee coloured | marron,brun,brune,bruns,brunes,châtain,chocolat,bronze,noisette | marrón,marrones,castaño,castaña,café marrón,pardo | braun,braune,brauner,braunes,braunen,braunem,kastanienbraun | marrone,marroni,castano,castana,bruno,bruna | marrom,marrons,castanho,castanha,pardo
dark brown = dark brown,deep brown | brun foncé,marron foncé | marrón oscuro | dunkelbraun,dunkelbraune,dunkelbrauner,dunkelbraunes | marrone scuro | marrom escuro,castanho escuro
light brown = sepia,sepia toned,light brown,tan,caramel,caramel coloured,sand coloured,sandy brown,camel coloured | brun clair,marron clair,caramel | marrón claro,canela | hellbraun,hellbraune,hellbrauner,hellbraunes,karamell | marrone chiaro,nocciola | marrom claro,castanho claro
beige = beige,cream,ivory,khaki,off white,cream coloured,eggshell,champagne coloured,ecru | beige,beiges,crème,ivoire,écru | beige,crema,marfil | beige,cremefarben,elfenbein,sandfarben | beige,crema,avorio,panna | bege,creme,marfim
white = white,snow white fur,pure white,snow white coloured,whitish | blanc,blanche,blancs,blanches,blanchâtre | blanco,blanca,blancos,blancas | weiß,weiße,weißer,weißes,weißen,weißem,weiss,weisse,schneeweiß,schneeweiße,schneeweißer | bianco,bianca,bianchi,bianche | branco,branca,brancos,brancas
black = black,jet black,pitch black fur,ebony,blackish | noir,noire,noirs,noires,ébène | negro,negra,negros,negras | schwarz,schwarze,schwarzer,schwarzes,schwarzen,schwarzem | nero,nera,neri,nere | preto,preta,pretos,pretas,negro,negra
grey = monochrome,grayscale,greyscale,grey,gray,greyish,grayish,ash grey | gris,grise,grises | gris,grises,plomizo | grau,graue,grauer,graues,grauen,grauem | grigio,grigia,grigi,grigie | cinza,cinzas,cinzento,cinzenta
dark grey = charcoal grey,charcoal gray,slate grey,slate gray,anthracite | gris foncé,anthracite | gris oscuro | dunkelgrau,dunkelgraue,dunkelgrauer,anthrazit | grigio scuro,antracite | cinza escuro
light grey = pale grey,pale gray | gris clair | gris claro | hellgrau,hellgraue,hellgrauer | grigio chiaro | cinza claro
pastel = pastel,pastels,pastel colours,pastel colors,pastel tones,pastel palette,soft pastels | pastel,pastels,couleurs pastel,tons pastel | pastel,colores pastel,tonos pastel | pastell,pastellfarben,pastelltöne | pastello,colori pastello,toni pastello | pastel,cores pastel,tons pastel
silver = silver,silvery,platinum | argenté,argentée,argentés,argentées,argent | plateado,plateada,plata | silbern,silberne,silberner,silbernes,silber | argentato,argentata,argento | prateado,prateada,prata
`,
);

/** Names of one hue, the plainest first. */
const KIN: readonly (readonly string[])[] = [
  ['red', 'crimson', 'scarlet'],
  ['yellow', 'golden', 'gold', 'blonde'],
  ['green', 'emerald', 'lime'],
  ['blue', 'navy'],
  ['purple', 'violet', 'lavender'],
  ['grey', 'gray', 'silver'],
];

/** Whether a colour is a kind of another: crimson and dark red are kinds of red, not the other way round. */
export const isKindOf = (colour: string, other: string): boolean =>
  colour === other ||
  colour.endsWith(` ${other}`) ||
  KIN.some(([plain, ...kinds]) => plain === other && kinds.includes(colour));

/** Every colour word of every language. */
export const COLOUR_WORDS: ReadonlySet<string> = new Set(COLOUR_ROWS.map(({ phrase }) => phrase));

const SHADES = ['dark', 'light', 'plain'] as const;

/** Words that darken or lighten the colour beside them; `plain` ones change nothing. */
export const SHADE_ROWS = readTable(
  SHADES,
  `
dark = dark,deep,darker | foncé,foncée,foncés,foncées,sombre,profond | oscuro,oscura,oscuros,oscuras | dunkle,dunkler,dunkles,dunkel | scuro,scura,scuri,scure | escuro,escura,escuros,escuras
light = light,pale,pastel,soft,faded,lighter,baby | clair,claire,clairs,claires,pâle,pastel | claro,clara,claros,claras,pálido,pastel | helle,heller,helles,hell,blass,pastell | chiaro,chiara,chiari,chiare,pallido,pastello | claro,clara,claros,claras,pálido,pastel
plain = bright,vivid,vibrant,brilliant,rich,neon,glowing,shiny,metallic,glossy,shimmering,electric | vif,vive,vifs,vives,brillant,brillante,éclatant,fluo,métallisé | brillante,vivo,viva,intenso | leuchtend,leuchtende,kräftig,grell,glänzend,knallig | brillante,acceso,accesa,vivace | brilhante,vivo,viva,intenso
`,
);

/** Words that make the colours before or after them the colours of the whole picture. */
export const PALETTE_WORDS: ReadonlySet<string> = new Set(
  `palette palettes tones tone shades shade hues hue tints colours colors colour color scheme gradient shapes forms formes formas formen tons teintes couleurs nuances dégradé tonos colores paleta tonalidades töne tönen
  farben farbtöne farbpalette farbton toni colori sfumature tavolozza tons cores tonalidades monochromatic`.split(
    /\s+/,
  ),
);
