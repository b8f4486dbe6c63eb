import { useTranslation } from 'react-i18next';

/** A function that says one of the illustrator's choices in the reader's language; an unknown one stays as it came. */
export const useSceneWord = () => {
  const { t } = useTranslation();
  return (kind: SceneKind, id: string): string => {
    const words: Record<string, string> = t(`scene.${kind}`, { returnObjects: true });
    return Object.hasOwn(words, id) ? (words[id] ?? id) : id;
  };
};

type SceneKind =
  | 'place'
  | 'time'
  | 'season'
  | 'mood'
  | 'camera'
  | 'element'
  | 'pose'
  | 'size'
  | 'side'
  | 'depth';
