import type { Image } from '@easel/shared';
import {
  IconArrowBackUp,
  IconCopy,
  IconDice5,
  IconHeart,
  IconHeartFilled,
  IconLetterCase,
  IconLink,
  IconPhotoPlus,
  IconPlant2,
  IconRefresh,
  IconReload,
  IconRuler2,
  IconTrash,
  IconTrashX,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../../components/use-notify';
import { PATHS } from '../../../../lib/paths';
import type { ShortcutId } from '../../../../lib/shortcuts/registry';
import { useImageActions } from './use-image-actions';
import { useVariations } from './use-variations';

/** All that can be done with the shown picture, for bar, menu and keys alike; none while it is not known yet. */
export const useViewerCommands = (
  image: Image | undefined,
  { leave, askToDelete }: CommandOptions,
): ViewerCommand[] => {
  const { t } = useTranslation();
  const { notify, notifyError } = useNotify();
  const navigate = useNavigate();
  const { toggleFavorite, moveToTrash, restore } = useImageActions();
  const vary = useVariations();
  if (image === undefined) return [];

  const reuse = (use: 'remix' | 'all' | 'seed' | 'prompt' | 'size' | 'reference') => () =>
    void navigate({ to: PATHS.create, search: { from: image.id, use } });
  const copy = (text: string, said: string) => () => {
    navigator.clipboard.writeText(text).then(() => notify({ message: said }), notifyError);
  };
  const inTrash = image.deletedAt !== null;
  // A browser gives the clipboard to pages it trusts only: over https or on this computer.
  const canCopy = window.isSecureContext;

  const offered: (ViewerCommand | false)[] = [
    !inTrash && {
      id: 'favorite',
      label: t('viewer.favorite'),
      icon: image.favorite ? <IconHeartFilled aria-hidden /> : <IconHeart aria-hidden />,
      pressed: image.favorite,
      shortcut: 'viewer.favorite',
      run: () => toggleFavorite(image),
    },
    {
      id: 'remix',
      label: t('viewer.remix'),
      note: t('viewer.remixNote'),
      icon: <IconRefresh aria-hidden />,
      shortcut: 'viewer.remix',
      run: reuse('remix'),
    },
    {
      id: 'variations',
      label: t('viewer.variations'),
      note: t('viewer.variationsNote', { count: vary.count }),
      icon: <IconDice5 aria-hidden />,
      shortcut: 'viewer.variations',
      run: () => void vary.run(image),
    },
    {
      id: 'useAll',
      label: t('viewer.useAll'),
      icon: <IconReload aria-hidden />,
      shortcut: 'viewer.useAll',
      run: reuse('all'),
    },
    image.seed !== null && {
      id: 'useSeed',
      label: t('viewer.useSeed'),
      icon: <IconPlant2 aria-hidden />,
      shortcut: 'viewer.useSeed',
      run: reuse('seed'),
    },
    {
      id: 'usePrompt',
      label: t('viewer.usePrompt'),
      icon: <IconLetterCase aria-hidden />,
      shortcut: 'viewer.usePrompt',
      run: reuse('prompt'),
    },
    {
      id: 'useSize',
      label: t('viewer.useSize'),
      icon: <IconRuler2 aria-hidden />,
      shortcut: 'viewer.useSize',
      run: reuse('size'),
    },
    !inTrash && {
      id: 'reference',
      label: t('viewer.reference'),
      icon: <IconPhotoPlus aria-hidden />,
      shortcut: 'viewer.reference',
      run: reuse('reference'),
    },
    canCopy
      ? {
          id: 'copyPrompt',
          label: t('viewer.copyPrompt'),
          icon: <IconCopy aria-hidden />,
          shortcut: 'viewer.copyPrompt',
          run: copy(image.prompt, t('viewer.promptCopied')),
        }
      : false,
    canCopy
      ? {
          id: 'copyLink',
          label: t('viewer.copyLink'),
          icon: <IconLink aria-hidden />,
          run: copy(linkTo(image), t('viewer.linkCopied')),
        }
      : false,
    inTrash
      ? {
          id: 'restore',
          label: t('image.restore'),
          icon: <IconArrowBackUp aria-hidden />,
          run: () => {
            leave('stay');
            restore(image);
          },
        }
      : {
          id: 'trash',
          label: t('image.trash'),
          icon: <IconTrash aria-hidden />,
          shortcut: 'viewer.trash',
          run: () => {
            leave('close');
            moveToTrash(image);
          },
        },
    {
      id: 'delete',
      label: t('viewer.deleteForGood'),
      icon: <IconTrashX aria-hidden />,
      shortcut: 'viewer.delete',
      run: askToDelete,
    },
  ];
  return offered.filter((command) => command !== false);
};

const linkTo = ({ id, deletedAt }: Image): string =>
  `${window.location.origin}${deletedAt === null ? PATHS.gallery : PATHS.trash}?image=${id}`;

export interface ViewerCommand {
  id: CommandId;
  label: string;
  /** What it does, where its name does not say all. */
  note?: string;
  icon: ReactNode;
  pressed?: boolean;
  shortcut?: ShortcutId;
  run: () => void;
}

export type CommandId =
  | 'favorite'
  | 'remix'
  | 'variations'
  | 'useAll'
  | 'useSeed'
  | 'usePrompt'
  | 'useSize'
  | 'reference'
  | 'copyPrompt'
  | 'copyLink'
  | 'restore'
  | 'trash'
  | 'delete';

interface CommandOptions {
  /** Shows the next picture; where there is none, the viewer stays or closes. */
  leave: (ifAlone: 'stay' | 'close') => void;
  askToDelete: () => void;
}
