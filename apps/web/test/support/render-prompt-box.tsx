import { useCallback, useRef, useState } from 'react';
import { PromptBox } from '../../src/features/prompts/field/prompt-box';
import type { PromptParts } from '../../src/features/prompts/field/prompt-parts';
import { type Answer, nothing, renderWith, type View } from './render-with';

/** The field for the prompt with its helpers, over texts of its own. */
const Box = ({ given, marksWords }: { given: Partial<PromptParts>; marksWords: boolean }) => {
  const [parts, setParts] = useState<PromptParts>({
    prompt: '',
    negativePrompt: '',
    templates: [],
    ...given,
  });
  const field = useRef<HTMLTextAreaElement>(null);
  const change = useCallback(
    (part: Partial<PromptParts>) => setParts((known) => ({ ...known, ...part })),
    [],
  );
  return (
    <>
      <PromptBox parts={parts} onChange={change} error={null} inputRef={field} marksWords={marksWords} />
      <output data-testid="templates">{parts.templates.join(' ')}</output>
    </>
  );
};

/** That field alone. */
export const renderPromptBox = (
  given: Partial<PromptParts> = {},
  answer: Answer = nothing,
  { marksWords = false } = {},
): Promise<View> => renderWith(<Box given={given} marksWords={marksWords} />, answer);
