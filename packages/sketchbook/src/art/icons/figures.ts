const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean));

/** Animals the icon set shows only as a head: they are given a drawn body. */
export const HEAD_ANIMALS = list('fox wolf bear panda koala lion polar-bear hamster frog moose unicorn');

/** People shown only down to the chest or neck: they are given clothes, legs or a robe. */
export const BUSTS =
  list(`mage man-mage woman-mage elf man-elf woman-elf astronaut man-astronaut woman-astronaut princess prince guard ninja santa-claus mrs-claus vampire man-vampire
  woman-vampire robot alien ogre goblin boy girl child farmer man-farmer woman-farmer cook man-cook woman-cook detective student pilot judge singer man-singer woman-singer artist man-artist
  woman-artist scientist police-officer firefighter man-firefighter woman-firefighter old-man old-woman older-person health-worker teacher mechanic office-worker technologist construction-worker
  person-with-crown zombie factory-worker`);

/** Whether an icon needs a drawn body to stand in a scene. */
export const needsBody = (icon: string): boolean => HEAD_ANIMALS.has(icon) || BUSTS.has(icon);

/** Width and height of the drawing of a figure with its body, in icon units. */
export const FIGURE_BOX = { width: 128, height: 196 };
