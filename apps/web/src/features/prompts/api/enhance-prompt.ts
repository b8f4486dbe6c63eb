import type { EnhanceRequest } from '@easel/shared';
import { useMutation } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';

/** Enriches a prompt; nothing is kept. */
export const useEnhancePrompt = () => {
  const client = useClient();
  return useMutation({ mutationFn: (request: EnhanceRequest) => client.prompts.enhance(request) });
};
