/** The type under which pictures of the gallery are dragged: a JSON list of their ids. */
export const DRAGGED_IMAGES = 'application/x-easel-images';

/** Whether there may be pictures in what is held over the page; what exactly is known only when it is dropped. */
export const holdsPictures = (held: DataTransfer | null): held is DataTransfer =>
  held !== null && (held.types.includes('Files') || held.types.includes(DRAGGED_IMAGES));

/** Files, or ids of one's own pictures. */
export const heldPictures = (held: DataTransfer): HeldPictures => {
  const ids = held.getData(DRAGGED_IMAGES).match(ID) ?? [];
  return ids.length > 0 ? { files: [], ids } : { files: [...held.files], ids: [] };
};

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

export interface HeldPictures {
  files: File[];
  ids: string[];
}
