import type { Place } from '../vocabulary.js';
import { tableOf } from './table.js';

/** Words that name a backdrop; prepositions and articles before them are taken along by the reader. */
export const PLACE_WORDS = tableOf<Place>({
  meadow: `meadow|meadows|field|fields|grass field|green field|flower field|field of flowers|wheat field|corn field|lavender field|poppy field|grassland|grasslands|hill|hills|hillside|hilltop|rolling hills|park|garden|flower garden|backyard|countryside|farm|farmland|farmyard|valley|lawn|prairie|pasture|orchard|vineyard|picnic|steppe|plains|glade|nature
    |prairie fleurie|pré|prés|champ|champs|champ de fleurs|champ de blé|jardin|jardins|campagne|colline|collines|parc|ferme|vallée|verger|vigne
    |prado|pradera|campo|campos|colina|parque|granja|valle|huerto|wiese|feld|felder|hügel|garten|bauernhof|tal|prato|collina|giardino|parco|fattoria|colinas|jardim|fazenda|vale`,
  forest: `forest|forests|woods|woodland|jungle|rainforest|rain forest|grove|enchanted forest|bamboo forest|pine forest|autumn forest|swamp|marsh|forêt|forêts|foret|bois|jungle tropicale|sous bois|clairière|marais|bosque|selva|wald|dschungel|foresta|giungla|floresta|mata`,
  mountains: `mountains|mountain range|mountain peak|mountain top|mountaintop|alps|canyon|peak|peaks|highlands|mountain valley|mountain|mountain landscape|himalayas|montagnes|montagne|alpes|montañas|montaña|sierra|berge|gebirge|alpen|montagna|montanhas|montanha|serra`,
  sea: `sea|ocean|lake|lagoon|pond|bay|fjord|waves|wave|open water|open sea|high seas|seascape|water surface|mer|océan|lac|étang|baie|vagues|mar|océano|lago|laguna|meer|ozean|see|teich|mare|oceano|onde|lagoa|ondas`,
  beach: `beach|shore|seaside|seashore|coast|coastline|tropical island|island|sandy beach|shoreline|plage|rivage|île|bord de mer|playa|orilla|isla|strand|küste|insel|spiaggia|isola|praia|ilha`,
  river: `river|riverbank|river bank|stream|brook|creek|canal|rivière|fleuve|ruisseau|cascade|río|arroyo|cascada|fluss|bach|wasserfall|fiume|ruscello|cascata|rio|riacho|cachoeira`,
  desert: `desert|dunes|sahara|sand dunes|savanna|savannah|wild west|badlands|oasis|désert|savane|desierto|dunas|sabana|wüste|dünen|savanne|deserto|dune|savana`,
  city: `city|cities|town|downtown|street|streets|city street|skyline|cityscape|metropolis|alley|road|highway|rooftop|rooftops|sidewalk|crosswalk|intersection|bus stop|parking lot|train station|market|market square|town square|plaza|tokyo|paris|new york|london|berlin|rome|venice|cyberpunk city|futuristic city|neon city|gas station|construction site|airport|stadium|playground|mall|urban
    |ville|rue|rues|ruelle|gratte ciels|quartier|marché|gare|trottoir|ciudad|calle|calles|mercado|stadt|straße|strasse|gasse|markt|città|strada|via|cidade|rua`,
  village: `village|villages|hamlet|small town|fishing village|old village|country lane|village square|hameau|aldea|pueblo|dorf|villaggio|paese|aldeia|vila`,
  room: `room|bedroom|kitchen|living room|dining room|library|bathroom|nursery|attic|basement|hallway|indoors|interior|inside a house|inside the house|office|classroom|school|hospital room|workshop|windowsill|window sill|still life|wooden table|kitchen table|dining table|fireplace|toilet|wooden floor|laboratory|lab|museum|gallery|garage|gym|palace hall|throne room|hotel room
    |chambre|chambre à coucher|cuisine|salon|salle de bain|salle à manger|bibliothèque|nature morte|intérieur|grenier|école|habitación|dormitorio|cocina|sala|salón|biblioteca|cuarto|zimmer|schlafzimmer|küche|wohnzimmer|bibliothek|badezimmer|stanza|camera|cucina|soggiorno|quarto|cozinha`,
  cafe: `cafe|café|coffee shop|coffeehouse|restaurant|bistro|bakery|tea room|diner|bar|pub|pâtisserie|boulangerie|salon de thé|brasserie|cafetería|restaurante|panadería|bäckerei|ristorante|caffè|padaria`,
  space: `space|outer space|galaxy|galaxies|cosmos|universe|nebula|orbit|deep space|interstellar|milky way|solar system|zero gravity|cosmic|espace|galaxie|univers|nébuleuse|cosmique|espacio|galaxia|universo|weltraum|weltall|spazio|galassia|espaço|galáxia`,
  moon: `on the moon|moon surface|lunar surface|on the lunar surface|surface of the moon|on mars|alien planet|another planet|planet surface|moon base|crater|sur la lune|sur mars|en la luna|auf dem mond|sulla luna|na lua`,
  underwater: `underwater|under the sea|under water|under the ocean|undersea|coral reef|reef|deep sea|deep ocean|seabed|sea bed|sea floor|ocean floor|bottom of the sea|bottom of the ocean|aquarium|fish tank|sous la mer|sous l eau|récif|récif de corail|récif corallien|fonds marins|fond de la mer|bajo el mar|bajo el agua|submarino fondo|arrecife|unter wasser|unterwasser|korallenriff|sott acqua|sott acqua mare|barriera corallina|debaixo d água|fundo do mar|recife`,
  clouds: `above the clouds|among the clouds|between the clouds|in the clouds|on a cloud|on the clouds|on clouds|in the sky|in the air|cloudscape|sea of clouds|dans les nuages|au dessus des nuages|dans le ciel|sur un nuage|en las nubes|en el cielo|über den wolken|in den wolken|am himmel|tra le nuvole|nel cielo|nas nuvens|no céu`,
  snow: `snowy field|snow field|tundra|arctic|antarctica|antarctic|north pole|south pole|winter landscape|snowy landscape|snow landscape|winter wonderland|ice field|glacier|frozen lake|ski slope|snowy mountain|snowy mountains|banquise|pôle nord|paysage enneigé|montagne enneigée|polo norte|paisaje nevado|nordpol|schneelandschaft|polo nord|paesaggio innevato|paisagem nevada`,
  cliff: `cliff|cliffs|cliffside|cliff edge|sea cliff|headland|falaise|falaises|acantilado|precipicio|klippe|klippen|scogliera|penhasco|falésia`,
  harbour: `harbour|harbor|port|marina|dock|docks|pier|quay|jetty|wharf|quai|jetée|puerto|muelle|hafen|porto|molo|cais`,
  cave: `cave|caves|cavern|grotto|crystal cave|dungeon|mine|tunnel|grotte|caverne|donjon|cueva|gruta|höhle|grotta|caverna`,
  stage: `stage|on stage|theatre|theater|concert|concert hall|opera|ballroom|circus ring|scène de théâtre|sur scène|théâtre|salle de concert|escenario|teatro|concierto|bühne|konzert|palcoscenico|concerto|palco`,
  studio: `studio photo|photo studio|in a studio|white background|plain background|black background|grey background|gray background|solid background|simple background|product shot|product photo|studio lighting|studio light|studio shot|isolated|fond blanc|fond uni|en studio|fondo blanco|weißer hintergrund|sfondo bianco|fundo branco`,
  abstract: `abstract|abstract art|abstract painting|abstract composition|abstraction|abstrait|art abstrait|colour field|color field|abstracto|arte abstracto|abstrakt|abstrakte kunst|astratto|abstrato|geometric pattern|psychedelic pattern`,
});

/** Places so vague or so often something else that any other place is preferred. */
export const WEAK_PLACES: ReadonlySet<string> = new Set(
  'road|waves|wave|office|nature|market|mine|bar|window sill|windowsill|mountain|peak|stream|street|in the sky|in the air|dans le ciel|en el cielo|am himmel|nel cielo|no céu|garage|school|fireplace|camera|via|see'.split(
    '|',
  ),
);
