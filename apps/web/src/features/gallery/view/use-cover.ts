import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../components/use-notify';
import { useSetCover } from '../api/set-cover';

/** Makes a picture the cover of the project whose pictures are shown; absent where they are not those of one. */
export const useCover = (project: string | undefined): ((imageId: string) => void) | undefined => {
  const { t } = useTranslation();
  const { notify, notifyError } = useNotify();
  const { mutate } = useSetCover();
  if (project === undefined || project === 'none') return undefined;
  return (imageId) =>
    mutate(
      { projectId: project, imageId },
      { onError: notifyError, onSuccess: () => notify({ message: t('gallery.coverSet') }) },
    );
};
