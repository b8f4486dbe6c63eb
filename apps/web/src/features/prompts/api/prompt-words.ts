import { skipToken, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';

/** The words of a prompt that the built-in illustrator understands, with the prompt they were found in. */
export const usePromptWords = (prompt: string) => {
  const client = useClient();
  return useQuery({
    queryKey: ['prompt-words', prompt],
    queryFn:
      prompt.trim() === ''
        ? skipToken
        : async ({ signal }) => ({ prompt, ...(await client.prompts.words(prompt, { signal })) }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    // Until the answer for the new text is there, the old one is moved along with the words.
    placeholderData: (known) => known,
  });
};
