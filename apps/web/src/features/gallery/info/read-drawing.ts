import type { Image } from '@easel/shared';
import { isObject, readText, readTexts } from '../../../lib/read-json';

/** What the illustrator chose, in the order it is told. */
export const SCENE_FACTS = ['place', 'time', 'season', 'mood', 'camera'] as const;

/** What is known of how a picture was drawn. Parameters are free JSON, so whatever is not there is null or empty. */
export const readDrawing = ({ parameters }: Pick<Image, 'parameters'>): Drawing => {
  const report = isObject(parameters['report']) ? parameters['report'] : {};
  return {
    style: readText(report['style']) ?? readText(parameters['style']),
    understood: readTexts(report['understood']),
    notUnderstood: readTexts(report['notUnderstood']),
    scene: SCENE_FACTS.flatMap((fact) => {
      const choice = readText(report[fact]);
      // Colour and form are seen from nowhere.
      const idle = fact === 'camera' && report['place'] === 'abstract';
      return choice === null || idle ? [] : [{ fact, choice }];
    }),
    plan: isObject(parameters['plan']) ? parameters['plan'] : null,
  };
};

interface Drawing {
  /** The style really used. */
  style: string | null;
  understood: string[];
  notUnderstood: string[];
  scene: { fact: (typeof SCENE_FACTS)[number]; choice: string }[];
  plan: Record<string, unknown> | null;
}
