import type { Language } from '../language.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** One thing nobody has spoken of yet. */
export const INDEFINITE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('a an another'),
  fr: words('un une'),
  es: words('un una'),
  de: words('ein eine einen einem einer eines'),
  it: words('un uno una'),
  pt: words('um uma'),
};

/** Something known, or all of a kind. */
export const DEFINITE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('the this that these those his her its their my our your'),
  fr: words(
    'le la les l ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos du des au aux',
  ),
  es: words('el la los las este esta estos estas su sus mi mis del al'),
  de: words(
    'der die das den dem des dieser diese dieses diesen sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein meine zum zur',
  ),
  it: words(
    'il lo la i gli le l questo questa questi queste suo sua suoi sue del dello della dell dei degli delle al allo alla all ai agli alle',
  ),
  pt: words('o a os as este esta estes estas seu sua seus suas do da dos das ao à aos às'),
};

/** Articles of the other grammatical gender say that a role is played by a woman. */
export const FEMININE: ReadonlySet<string> = words('une una eine einer uma');

export const AND: ReadonlySet<string> = words('and et y e und ed');
export const OR: ReadonlySet<string> = words('or ou o oder u');

/** Links a subject to what is said of it: "the house is red". */
export const COPULAS: ReadonlySet<string> = words(
  'is are was were est sont était ist sind war es son está están è é são',
);

/** Words without a picture that nobody would miss. */
export const SILENT: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(`to from for as it be who which whose whom where when while off up down there then than so very quite really just but if during through across along toward towards behind it
some any all each every own same such only more most less other others photo photos photograph photography picture pictures image images painting paintings drawing drawings illustration illustrations
art artwork artworks artstation deviantart render rendering rendered rendition sketch sketches style styled styles stylized cinematic realistic photorealistic hyperrealistic hyperrealism realism
beautiful gorgeous stunning pretty nice lovely cute adorable charming amazing detailed detail details highly intricate ultra hd uhd hdr masterpiece quality best high resolution sharp focus
professional award winning trending concept digital cover wallpaper background backgrounds foreground scene scenery view views landscape landscapes shot lens bokeh depth volumetric
light lights lighting soft warm bright vivid vibrant colourful colorful colour color colours colors colored coloured octane unreal engine artgerm greg rutkowski ghibli disney pixar anime
minimalist minimal minimalistic flat simple aesthetic mood atmosphere atmospheric absurdres rating safe score ar niji seed cfg steps sampler lora break prompt positive negative
i me we us you they them he him she what here also both together am been being have had do does did can will would should could may might must please draw show shows create generate make made let want
under inside near front top middle center centre distance distant horizon ground side left right bottom corner edge back end piece part kind type sort set against sky skies world on in s t d ll re ve m
something anything nothing everything one ones himself herself itself themselves myself feature featuring features depicting showing depiction composition composed surrounded filled covered called named titled inspired
extremely incredibly super extra well good great perfect perfectly rule thirds full whole entire first second new lot lots several times time like fantasy saw see seen keep keeps scene across about over into onto out amp nbsp quot lt gt br div span http https www com
symmetrical symmetry contrast saturated saturation texture textured artist artists famous popular modern contemporary classic traditional resolution 3d 2d f x v`),
  fr: words(`de d à a en qui que qu dont où est sont il elle ils elles on se s y je tu nous vous moi toi lui leur me te ne pas plus très trop peu aussi tout tous toute toutes mais donc car or puis comme pour par
chez vers cela ça ci là même mêmes autre autres quel quelle photo photographie image images dessin dessine dessiner dessinez peinture peint tableau illustration portrait style rendu scène vue fond arrière avant plan couleur couleurs coloré colorée
lumière beau belle beaux belles joli jolie jolis jolies mignon mignonne magnifique superbe splendide adorable détaillé détaillée détails qualité haute réaliste simple ambiance atmosphère cinématique paysage paysages ciel c n m j t
était étaient être avoir ont fait faire font moi représentant représente veux voudrais crée créer générer milieu centre droite gauche haut bas côté bord loin proche voit voici voilà trouve trouvent vieux vieille vieil oeuvre œuvre artistique numérique`),
  es: words(`de a que se es son está están hay y e u muy más menos también todo todos toda todas pero por para como cuando donde mientras foto fotografía imagen dibujo dibuja dibujar pintura cuadro ilustración retrato estilo escena
vista fondo color colores luz bonito bonita hermoso hermosa precioso preciosa lindo linda bello bella detallado detallada calidad alta realista simple ambiente paisaje cielo lo le les me te nos quiero crea generar hecho hacia desde hasta otro otra otros no sí`),
  de: words(`von vom zu zur zum für aus ist sind hat haben wird werden es er sie wir ich du ihr man sich sehr auch noch nur nicht mehr als wie wo wenn während durch bis gegen um nach foto bild bilder zeichnung zeichne gemälde malerei illustration stil szene ansicht
hintergrund vordergrund farbe farben licht schön schöne schöner schönes schönen hübsch hübsche süß süße süßer niedlich niedliche niedlicher wunderschön wunderschöne detailliert hochwertig realistisch einfach stimmung atmosphäre landschaft himmel alle alles ganz mal mir bitte erstelle zeige the da dort hier alt alte alter altes alten`),
  it: words(`di a da che si è sono ha hanno c ci ne mi ti vi lo molto più meno anche tutto tutti tutta tutte ma per come quando dove mentre foto fotografia immagine disegno disegna pittura quadro dipinto illustrazione ritratto stile scena
vista sfondo colore colori luce bello bella belli belle carino carina splendido splendida dettagliato dettagliata qualità alta realistico semplice atmosfera paesaggio cielo voglio crea altro altra altri non verso dal dalla dallo dai dalle`),
  pt: words(`de que se é são está estão há muito mais menos também todo todos toda todas mas por para como quando onde enquanto foto fotografia imagem desenho desenha desenhe pintura quadro ilustração retrato estilo cena
vista fundo cor cores luz bonito bonita lindo linda belo bela fofo fofa detalhado detalhada qualidade alta realista simples atmosfera paisagem céu eu me te nos quero cria criar outro outra outros não sim pela pelo pelas pelos`),
};

/** Phrases without a picture of words that have one: "en train de dormir" has no train in it. */
export const SILENT_PHRASES: readonly (readonly string[])[] = [
  ['en', 'train', 'de'],
  ['en', 'train', 'd'],
  ['montre', 'moi'],
  ['chef', 'd', 'oeuvre'],
  ['chef', 'd', 'œuvre'],
];

/** What asks for some landscape, and what a sky is called. */
export const LANDSCAPES: ReadonlySet<string> = words(
  'landscape landscapes scenery view vista paysage paysages landschaft landschaften paesaggio paesaggi paisaje paisajes paisagem paisagens panorama',
);
export const SKIES: ReadonlySet<string> = words('sky skies ciel cieux cielo cielos himmel cieli céu céus');

/** Function words that name things after an article: "a can", "a saw". */
export const SILENT_NOUNS: ReadonlySet<string> = words(
  'can saw keep top light lights will may engine lens fan light bulb band',
);
