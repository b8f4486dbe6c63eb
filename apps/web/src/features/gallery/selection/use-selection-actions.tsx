import {
  IconArrowBackUp,
  IconColumns2,
  IconDownload,
  IconFolder,
  IconHeart,
  IconPhotoStar,
  IconTag,
  IconTrash,
  IconTrashX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GridCommands } from '../view/use-grid-commands';
import type { BarAction } from './selection-bar';

/** What the bar and the menu offer for so many pictures, in the gallery or in the trash. */
export const useSelectionActions = (commands: GridCommands, count: number): BarAction[] => {
  const { t } = useTranslation();
  const { inTrash, canCompare, canCover, run } = commands;
  const offered: (BarAction | false)[] = inTrash
    ? [
        action('restore', t('image.restore'), <IconArrowBackUp size={20} aria-hidden />),
        action('download', t('gallery.downloadZip'), <IconDownload size={20} aria-hidden />),
        action('delete', t('gallery.deleteForGood'), <IconTrashX size={20} aria-hidden />),
      ]
    : [
        action('favorite', t('gallery.favorite'), <IconHeart size={20} aria-hidden />),
        action('tag', t('gallery.tagged'), <IconTag size={20} aria-hidden />),
        action('move', t('gallery.moveTo'), <IconFolder size={20} aria-hidden />),
        canCover &&
          count === 1 &&
          action('cover', t('gallery.cover'), <IconPhotoStar size={20} aria-hidden />),
        canCompare &&
          count >= 2 &&
          count <= 4 &&
          action('compare', t('gallery.compare'), <IconColumns2 size={20} aria-hidden />),
        action('download', t('gallery.downloadZip'), <IconDownload size={20} aria-hidden />),
        action('trash', t('image.trash'), <IconTrash size={20} aria-hidden />),
        action('delete', t('gallery.deleteForGood'), <IconTrashX size={20} aria-hidden />),
      ];
  return offered.filter((entry) => entry !== false);

  function action(id: Parameters<typeof run>[0], label: string, icon: BarAction['icon']): BarAction {
    return { id, label, icon, run: () => run(id) };
  }
};
