import type { GalleryFilter } from '@easel/shared';
import { type ReactNode, Suspense, useState } from 'react';
import { FilterBar } from '../../features/gallery/filters/filter-bar';
import { ROW_HEIGHTS, storedDensity } from '../../features/gallery/filters/density';
import { NoMatch } from '../../features/gallery/filters/no-match';
import { LazyImageViewer } from '../../features/gallery/lazy-image-viewer';
import { createSelection } from '../../features/gallery/selection/selection';
import { GalleryView } from '../../features/gallery/view/gallery-view';
import { useSettings } from '../../features/preferences/api/get-settings';
import { useUpdateSettings } from '../../features/preferences/api/update-settings';
import { FILTER_FIELDS, type GallerySearch } from '../../lib/gallery/gallery-search';
import type { PATHS } from '../../lib/paths';
import { useGallerySearch } from '../use-gallery-search';
import { usePictureSearch } from '../use-picture-search';

/** A page of pictures: bar, grid, and the viewer while the address names a picture. */
export const PicturePage = ({ to, search, label, empty, inTrash = false }: PicturePageProps) => {
  const { image } = search;
  const picture = usePictureSearch(to, search);
  const density = useSettings().data?.preferences.density ?? storedDensity();
  const { mutate: changeSettings } = useUpdateSettings();
  const [selection] = useState(createSelection);
  const gallery = useGallerySearch(to, search);
  const filter: GalleryFilter = inTrash ? { ...gallery.filter, trash: true } : gallery.filter;
  const filtered = FILTER_FIELDS.some((field) => filter[field] !== undefined);

  return (
    <>
      <FilterBar
        filter={filter}
        sort={gallery.sort}
        query={gallery.query}
        density={density}
        onChange={gallery.change}
        onSearch={gallery.search}
        onClear={gallery.clear}
        onSort={gallery.sortBy}
        onDensity={(next) => changeSettings({ density: next })}
        onSavedSearch={inTrash ? undefined : gallery.choose}
        onSelectMode={selection.start}
      />
      <GalleryView
        key={gallery.key}
        filter={filter}
        sort={gallery.sort}
        rowHeight={ROW_HEIGHTS[density]}
        selection={selection}
        label={label}
        place={gallery.place}
        focusId={picture.lastId}
        hrefOf={gallery.hrefOf}
        onOpen={picture.open}
        onCompare={inTrash ? undefined : picture.openCompared}
        inTrash={inTrash}
        enabled={image === undefined}
        empty={
          filtered ? <NoMatch filter={filter} onChange={gallery.change} onClear={gallery.clear} /> : empty
        }
      >
        {(tiles, more) =>
          image !== undefined && (
            <Suspense>
              <LazyImageViewer
                imageId={image}
                compare={picture.compared}
                tiles={tiles}
                onShow={picture.show}
                onCompare={picture.compareWith}
                onClose={picture.close}
                onNeedMore={more}
              />
            </Suspense>
          )
        }
      </GalleryView>
    </>
  );
};

interface PicturePageProps {
  to: typeof PATHS.gallery | typeof PATHS.trash;
  search: GallerySearch;
  /** Accessible name of the list. */
  label: string;
  /** What stands there when there is no picture at all. */
  empty: ReactNode;
  inTrash?: boolean;
}
