import type { Image } from '@easel/shared';
import { readText } from '../../../lib/read-json';
import { modelLabel } from '../../../lib/text/sketchbook-model';
import { readDrawing } from '../info/read-drawing';
import { readUsed } from '../info/read-used';

/** A parameter of several pictures, in their order; null = not known of that one. */
export interface ComparedParameter {
  name: string;
  values: (string | null)[];
  differs: boolean;
}

/** Every parameter that at least one of the pictures has, the well-known ones first. */
export const readDifferences = (images: readonly Image[]): ComparedParameter[] => {
  const each = images.map(parametersOf);
  const names = new Set(each.flatMap((parameters) => [...parameters.keys()]));
  return [...names].map((name) => {
    const values = each.map((parameters) => parameters.get(name) ?? null);
    return { name, values, differs: values.some((value) => value !== values[0]) };
  });
};

const parametersOf = (image: Image): Map<string, string> => {
  const entries: [string, string | null][] = [
    ['prompt', image.prompt],
    ['negativePrompt', readText(image.parameters['negativePrompt'])],
    ['model', modelLabel(image.model)],
    ['style', readDrawing(image).style],
    ['seed', image.seed === null ? null : String(image.seed)],
    ['size', `${image.width} × ${image.height}`],
    ...readUsed(image, null).map(({ name, used }): [string, string | null] => [name, used]),
  ];
  return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== null));
};
