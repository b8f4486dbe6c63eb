import { skipToken, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { joinWords, readingsOf, trimWords } from '../words/readings';

/** The words of a prompt that the built-in illustrator understands, with the prompt they were found in. */
export const usePromptWords = (prompt: string) => {
  const client = useClient();
  return useQuery({
    queryKey: ['prompt-words', prompt],
    queryFn:
      prompt.trim() === ''
        ? skipToken
        : async ({ signal }) => {
            const readings = readingsOf(prompt).map(async (reading) =>
              trimWords((await client.prompts.words(reading, { signal })).words, { reading, prompt }),
            );
            return { prompt, words: joinWords(await Promise.all(readings)) };
          },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    // Until the answer for the new text is there, the old one is moved along with the words.
    placeholderData: (known) => known,
  });
};
