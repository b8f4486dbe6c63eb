import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useNotify } from '../../components/use-notify';
import { useLogout } from '../../features/auth/api/logout';
import { PATHS } from '../../lib/paths';
import { queryKeys } from '../../lib/query-keys';
import { writeStored } from '../../lib/storage';

/** A function that signs out and forgets everything that was shown. */
export const useSignOut = () => {
  const logout = useLogout();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { notifyError } = useNotify();
  return () =>
    logout.mutate(undefined, {
      onSuccess: () => {
        writeStored('me', null);
        cache.removeQueries({ queryKey: queryKeys.me });
        void navigate({ to: PATHS.login }).then(() => cache.clear());
      },
      onError: notifyError,
    });
};
