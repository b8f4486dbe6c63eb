import type { ModelList } from '@easel/shared';
import { useRef, useState } from 'react';
import { CreateForm } from '../../src/features/generations/components/create-form';
import { type Draft, EMPTY_DRAFT } from '../../src/features/generations/model/draft';
import { makeManyModels, MANY_ALIASES } from '../fake-server/fake-models';
import { makeGeneration, makeModels } from '../fake-server/fixtures';
import { renderWith, type View } from './render-with';

const MODELS: ModelList = {
  items: [
    ...makeModels(),
    ...makeManyModels().filter(({ provider }) => provider !== 'sketchbook'),
    ...makeModels()
      .slice(0, 1)
      .map((model) => ({
        ...model,
        name: 'priceless/one',
        price: { ...model.price, unit: 'unknown' as const, perImage: null, perUnit: null },
      })),
  ],
  nextCursor: null,
  aliases: {
    ...MANY_ALIASES,
    'free-first': ['automatic1111/sd_xl_base_1.0', 'fal/flux/schnell'],
    'free-or-unknown': ['automatic1111/sd_xl_base_1.0', 'priceless/one', 'fal/flux/schnell'],
  },
  defaultModel: 'sketchbook',
};

/** The form over a draft of its own. */
export const Form = ({ given }: { given: Partial<Draft> }) => {
  const [draft, setDraft] = useState<Draft>({ ...EMPTY_DRAFT, ...given });
  const prompt = useRef<HTMLTextAreaElement>(null);
  return (
    <CreateForm
      draft={draft}
      onChange={(part) => setDraft((known) => ({ ...known, ...part }))}
      models={MODELS}
      promptRef={prompt}
    />
  );
};

/** That form alone. */
export const renderForm = (given: Partial<Draft> = {}): Promise<View> =>
  renderWith(<Form given={given} />, () => ({ status: 202, body: makeGeneration() }));
