const MODELS = [
  { id: 'noto', name: 'Sketchbook' },
  { id: 'clay', name: 'Clay' },
  { id: 'abstract', name: 'Abstract' },
] as const;

/** The id and name of one of the built-in illustrator's models; null for every other model. */
export const sketchbookModel = (model: string): (typeof MODELS)[number] | null =>
  MODELS.find(({ id }) => model === `sketchbook/${id}`) ?? null;
