import { useMutation } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';

/** Has the browser save pictures as one ZIP: a ticket first, then a link, which is streamed to the disk. */
export const useDownloadImages = () => {
  const client = useClient();
  return useMutation({
    mutationFn: (ids: string[]) => client.gallery.downloadTicket({ ids }),
    onSuccess: ({ url }) => {
      const link = document.createElement('a');
      link.href = url;
      link.download = '';
      link.click();
    },
  });
};
