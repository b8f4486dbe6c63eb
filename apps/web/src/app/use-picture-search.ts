import { useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { PATHS } from '../lib/paths';

/**
 * The picture that an address shows (`?image=`) and those beside it (`&compare=`): opening adds a step to the history
 * so that Back closes it, going on to the next replaces that step. `lastId` is where the focus belongs after closing.
 */
export const usePictureSearch = (to: PageWithPictures, { image, compare }: PictureSearch) => {
  const navigate = useNavigate();
  const router = useRouter();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [lastId, setLastId] = useState<string>();
  if (image !== undefined && image !== lastId) setLastId(image);
  // The browser's own Back takes steps away too.
  const [seen, setSeen] = useState({ image, compare });
  if (seen.image !== image || seen.compare !== compare) {
    setSeen({ image, compare });
    if (image === undefined) setSteps([]);
    else if (compare === undefined) setSteps(steps.filter((step) => step === 'image'));
  }

  const go = (next: PictureSearch, step: Step | null) => {
    if (step !== null) setSteps(step === 'compare' ? [...steps, step] : [step]);
    void navigate({
      to,
      search: (known) => ({ ...known, ...next }),
      replace: step === null,
      resetScroll: false,
    });
  };
  const back = (step: Step | undefined, otherwise: PictureSearch) => {
    setSteps(steps.slice(0, -1));
    if (step === undefined) go(otherwise, null);
    else router.history.back();
  };

  return {
    lastId: image === undefined ? lastId : undefined,
    compared: compare?.split(',').filter((id) => id !== '') ?? NOTHING,
    open: (id: string) => go({ image: id, compare: undefined }, 'image'),
    openCompared: ([first, ...others]: readonly string[]) =>
      go({ image: first, compare: others.join(',') }, 'both'),
    show: (id: string) => go({ image: id }, null),
    close: () => back(steps.at(-1), { image: undefined, compare: undefined }),
    /** Puts pictures beside the shown one; an empty list takes them away again. */
    compareWith: (others: readonly string[]) => {
      if (others.length > 0) go({ compare: others.join(',') }, 'compare');
      // Those chosen in the grid were not looked at one by one: the way back is to the grid.
      else back(steps.at(-1) === 'image' ? undefined : steps.at(-1), { compare: undefined });
    },
  };
};

const NOTHING: readonly string[] = [];

/** What a step of the history added. */
type Step = 'image' | 'compare' | 'both';

interface PictureSearch {
  image?: string | undefined;
  compare?: string | undefined;
}

type PageWithPictures = typeof PATHS.create | typeof PATHS.gallery | typeof PATHS.trash;
