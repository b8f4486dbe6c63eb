/** Clothes that change how a body is drawn. */
export const GARMENTS = [
  'suit',
  'shirt',
  't-shirt',
  'sweater',
  'jacket',
  'coat',
  'raincoat',
  'lab-coat',
  'vest',
  'kimono',
  'dress',
  'skirt',
  'trousers',
  'shorts',
  'overalls',
  'apron',
  'cape',
  'boots',
  'shoes',
  'sandals',
  'gloves',
  'tie',
  'bow-tie',
  'scarf',
  'necklace',
  'backpack',
  'mask',
  'hat',
] as const;
export type Garment = (typeof GARMENTS)[number];

/** One garment on a body; `colour` is a colour word. Plain JSON, part of a look. */
export interface Worn {
  garment: Garment;
  colour?: string;
}

const byName = (table: Partial<Record<Garment, string>>, cut: RegExp): ReadonlyMap<string, Garment> =>
  new Map(
    GARMENTS.flatMap((garment) =>
      (table[garment] ?? '')
        .split(cut)
        .filter(Boolean)
        .map((name): [string, Garment] => [name, garment]),
    ),
  );

/** What a drawing means when it is worn. */
const CONCEPTS = byName(
  {
    suit: 'suit',
    't-shirt': 't-shirt running-shirt womans-clothes',
    sweater: 'sweater',
    coat: 'coat',
    'lab-coat': 'lab-coat',
    vest: 'safety-vest',
    kimono: 'kimono martial-arts-uniform',
    dress: 'dress sari',
    skirt: 'skirt',
    trousers: 'jeans',
    shorts: 'shorts',
    apron: 'apron',
    cape: 'cape',
    boots: 'hiking-boot womans-boot boots',
    shoes: 'running-shoe mans-shoe flat-shoe high-heeled-shoe ballet-shoes',
    sandals: 'womans-sandal thong-sandal',
    gloves: 'gloves boxing-glove',
    tie: 'necktie tie',
    'bow-tie': 'bow-tie',
    scarf: 'scarf',
    necklace: 'necklace prayer-beads',
    backpack: 'backpack',
    mask: 'mask performing-arts',
  },
  / /,
);

/** Words that mean another garment than the drawing they share. */
const WORDS = byName(
  {
    suit: 'suit,tuxedo,business suit,costume,costume cravate,smoking,traje,esmoquin,anzug,abito da uomo,terno',
    shirt: 'shirt,blouse,chemise,chemisier,camisa,blusa,hemd,bluse,camicia',
    sweater:
      'sweater,sweatshirt,hoodie,jumper,pullover,turtleneck,pull,chandail,sweat,suéter,sudadera,maglione,felpa,moletom',
    jacket: 'jacket,leather jacket,veste,blouson,anorak,chaqueta,chamarra,jacke,giacca,giubbotto,jaqueta',
    raincoat: 'raincoat,imperméable,impermeable,regenmantel,impermeabile',
    skirt: 'skirt,tutu,jupe,falda,rock,gonna,saia',
    overalls: 'overalls,dungarees,salopette',
    cape: 'cape,cloak,capa,umhang,mantello',
    boots: 'boots,boot,bottes,botas,stiefel,stivali',
    'bow-tie':
      'bow tie,bowtie,nœud papillon,noeud papillon,papillon,pajarita,fliege zum anzug,gravata borboleta',
  },
  /,/,
);

/** The garment a worn thing is, by the drawing and by the word that asked for it; undefined when no body shows it. */
export const garmentOf = (concept: string, word: string): Garment | undefined =>
  CONCEPTS.has(concept) ? (WORDS.get(word.toLowerCase()) ?? CONCEPTS.get(concept)) : undefined;

/** What goes round a neck. */
export const NECKWEAR: ReadonlySet<Garment> = new Set(['tie', 'bow-tie', 'scarf', 'necklace']);
