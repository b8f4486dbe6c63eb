import type { ModelList } from '@easel/shared';
import { act } from '@testing-library/react';
import { useCallback, useRef, useState } from 'react';
import { CreateForm } from '../../src/features/generations/components/create-form';
import { type Draft, EMPTY_DRAFT } from '../../src/features/generations/model/draft';
import { PromptBox } from '../../src/features/prompts/field/prompt-box';
import { makeManyModels, MANY_ALIASES } from '../fake-server/fake-models';
import { makeGeneration, makeModels } from '../fake-server/fixtures';
import { type Call, nothing, renderWith, type View } from './render-with';

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
  const change = useCallback((part: Partial<Draft>) => setDraft((known) => ({ ...known, ...part })), []);
  return (
    <CreateForm
      draft={draft}
      onChange={change}
      models={MODELS}
      promptRef={prompt}
      promptBox={(state) => <PromptBox parts={draft} onChange={change} inputRef={prompt} {...state} />}
    />
  );
};

/** That form alone; `calls` are what it asked to be drawn. */
export const renderForm = async (given: Partial<Draft> = {}, others = nothing): Promise<View> => {
  const calls: Call[] = [];
  const view = await renderWith(<Form given={given} />, (call) => {
    if (!call.path.startsWith('/api/generate')) return others(call);
    calls.push(call);
    return call.path === '/api/generate'
      ? { status: 202, body: makeGeneration() }
      : { status: 202, body: { batchId: makeGeneration().id, items: [makeGeneration(), makeGeneration()] } };
  });
  // What comes later is there before the test looks.
  await act(async () => {
    await Promise.all([
      import('../../src/features/generations/parameters/advanced-fields'),
      import('../../src/features/generations/parameters/range-field'),
      import('../../src/features/generations/parameters/reference-pictures'),
      import('../../src/features/generations/parameters/size-choices'),
    ]);
    await new Promise((resolve) => setTimeout(resolve));
  });
  return { ...view, calls };
};
