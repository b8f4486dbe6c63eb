import { ROOMS } from '../vocabulary.js';
import { readTable } from './table.js';

/** Which room of the house a name of the table of places means. */
export const ROOM_ROWS = readTable(
  ROOMS,
  `
living = living room,sitting room | salon | salón,sala de estar | wohnzimmer | salotto,soggiorno | sala,sala de estar
bedroom = bedroom,bedrooms | chambre,chambre à coucher | dormitorio | schlafzimmer | camera da letto | dormitório
kitchen = kitchen,kitchens | cuisine | cocina | küche | cucina | cozinha
library = library,libraries,bookstore,bookshop | bibliothèque,librairie | biblioteca,librería | bibliothek,bücherei | biblioteca,libreria | biblioteca,livraria
nursery = nursery,playroom,child s room,children s room,kids room,toy shop | chambre d enfant,chambre d enfants,salle de jeux | cuarto de los niños,habitación infantil | kinderzimmer,spielzimmer | cameretta | quarto de criança,quarto infantil
attic = attic,attics,loft | grenier,mansarde | desván,ático | dachboden,dachkammer | soffitta,mansarda | sótão
`,
);
