import type { UpdateProfileRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Changes what the account is called. */
export const useUpdateProfile = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (request: UpdateProfileRequest) => client.auth.updateProfile(request),
    onSuccess: ({ user }) => cache.setQueryData(queryKeys.me, user),
  });
};
