import '@mantine/core/styles/Modal.css';
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import type { SavedSearch } from '@easel/shared';
import { IconBookmark, IconBookmarkPlus, IconPencil, IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../../components/use-notify';
import { useSearches } from '../../api/searches/list-searches';
import { useRemoveSearch } from '../../api/searches/remove-search';
import { useSaveSearch } from '../../api/searches/save-search';
import classes from '../filters.module.css';

const NameDialog = lazy(async () => ({ default: (await import('./name-dialog')).NameDialog }));

/** Searches with a name: choose one, keep the one that is shown, rename or forget others. */
export const SavedSearches = ({ query, onChoose }: SavedSearchesProps) => {
  const { t } = useTranslation();
  const { notify, notifyError } = useNotify();
  const searches = useSearches();
  const save = useSaveSearch();
  const remove = useRemoveSearch();
  const [naming, setNaming] = useState<SavedSearch | 'new' | null>(null);
  const items = searches.data?.items ?? [];

  const forget = (search: SavedSearch) =>
    remove.mutate(search.id, {
      onError: notifyError,
      onSuccess: () => notify({ message: t('gallery.searchRemoved', { name: search.name }) }),
    });
  return (
    <>
      <Menu position="bottom-end" shadow="lg" width={300}>
        <Menu.Target>
          <Tooltip label={t('gallery.savedSearches')}>
            <ActionIcon variant="default" size={36} aria-label={t('gallery.savedSearches')}>
              <IconBookmark size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconBookmarkPlus size={18} />}
            disabled={query === ''}
            onClick={() => setNaming('new')}
          >
            {t('gallery.saveSearch')}
          </Menu.Item>
          <Menu.Divider />
          {items.length === 0 && <Menu.Label>{t('gallery.noSearches')}</Menu.Label>}
          {items.map((search) => (
            <div key={search.id} className={classes.saved}>
              <Menu.Item onClick={() => onChoose(search.query)}>
                <bdi>{search.name}</bdi>
              </Menu.Item>
              <Menu.Item
                aria-label={t('gallery.renameSearch', { name: search.name })}
                onClick={() => setNaming(search)}
              >
                <IconPencil size={16} aria-hidden />
              </Menu.Item>
              <Menu.Item
                aria-label={t('gallery.removeSearch', { name: search.name })}
                onClick={() => forget(search)}
              >
                <IconTrash size={16} aria-hidden />
              </Menu.Item>
            </div>
          ))}
        </Menu.Dropdown>
      </Menu>
      {naming !== null && (
        <Suspense>
          <NameDialog
            name={naming === 'new' ? '' : naming.name}
            onClose={() => setNaming(null)}
            onSave={(name) =>
              save.mutate(
                naming === 'new'
                  ? { id: null, search: { name, query } }
                  : { id: naming.id, search: { name, query: naming.query } },
                {
                  onError: notifyError,
                  onSuccess: () => notify({ message: t('gallery.searchSaved', { name }) }),
                },
              )
            }
          />
        </Suspense>
      )}
    </>
  );
};

interface SavedSearchesProps {
  /** The search that is shown, as the query string of its address; empty when there is none. */
  query: string;
  onChoose: (query: string) => void;
}
