import { plainText } from './plain-text';

const MODELS = [
  { id: 'noto', name: 'Sketchbook' },
  { id: 'clay', name: 'Clay' },
  { id: 'abstract', name: 'Abstract' },
] as const;

/** The id and name of one of the built-in illustrator's models, `sketchbook` being its first; null for every other. */
export const sketchbookModel = (model: string): (typeof MODELS)[number] | null =>
  model === 'sketchbook' ? MODELS[0] : (MODELS.find(({ id }) => model === `sketchbook/${id}`) ?? null);

/** What a model is called beside its pictures. */
export const modelLabel = (model: string): string => sketchbookModel(model)?.name ?? plainText(model);
