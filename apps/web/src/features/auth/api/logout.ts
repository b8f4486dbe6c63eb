import { useMutation } from '@tanstack/react-query';
import { isSignedOut } from '../../../lib/create-query-client';
import { useClient } from '../../../lib/client-context';

/** Signs out here. A session that is gone already is what was wanted. */
export const useLogout = () => {
  const client = useClient();
  return useMutation({
    mutationFn: () =>
      client.auth.logout().catch((error: unknown) => {
        if (!isSignedOut(error)) throw error;
      }),
  });
};
