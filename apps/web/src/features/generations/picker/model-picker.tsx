import type { ModelList as Models } from '@easel/shared';
import { Modal, NativeSelect, Text, TextInput } from '@mantine/core';
import '@mantine/core/styles/Modal.css';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { providerTitle } from '../../../lib/text/provider-title';
import { CompareBar, MOST_COMPARED } from './compare-bar';
import { ModelList, rowsIn } from './model-list';
import classes from './model-picker.module.css';
import { type ModelFilters, NO_FILTERS, providersOf, searchModels } from './search-models';

/** Every model there is, to search and to choose from: one, or several to be compared. */
export const ModelPicker = ({ models, chosen, onChoose, onCompare, onClose }: ModelPickerProps) => {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 48em)', window.innerWidth <= 768, {
    getInitialValueInEffect: false,
  });
  const [filters, setFilters] = useState<ModelFilters>(NO_FILTERS);
  const [compared, setCompared] = useState<readonly string[] | null>(chosen.length > 1 ? chosen : null);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Typing stays quick however long the list is.
  const wanted = useDeferredValue(filters);
  const found = useMemo(() => searchModels(models, wanted), [models, wanted]);
  const count = found.groups.reduce((sum, group) => sum + group.models.length, 0);
  const providers = providersOf(models);

  const change = (part: Partial<ModelFilters>) => setFilters((known) => ({ ...known, ...part }));
  const isComparing = compared !== null;
  const choose = useCallback(
    (name: string) => {
      if (isComparing) {
        setCompared((known) => toggle(known ?? [], name));
        return;
      }
      onChoose(name);
      onClose();
    },
    [isComparing, onChoose, onClose],
  );

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('models.choose')}
      fullScreen={narrow}
      size="46rem"
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('models.close') }}
      // Two banners in one page confuse a screen reader's list of landmarks.
      attributes={{ header: { role: 'presentation' } }}
      classNames={{ content: classes.content, body: classes.body, title: classes.heading1 }}
    >
      <div className={classes.filters}>
        <TextInput
          ref={search}
          type="search"
          aria-label={t('models.search')}
          placeholder={t('models.searchPlaceholder')}
          leftSection={<IconSearch size={16} aria-hidden />}
          autoComplete="off"
          spellCheck={false}
          data-autofocus={narrow ? undefined : true}
          value={filters.query}
          onChange={(event) => change({ query: event.currentTarget.value })}
          onKeyDown={(event) => {
            const first = rowsIn(list.current).find((row) => row.ariaDisabled !== 'true');
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              rowsIn(list.current)[0]?.focus();
            } else if (event.key === 'Enter' && filters.query !== '' && !event.nativeEvent.isComposing) {
              event.preventDefault();
              first?.click();
            }
          }}
        />
        <div className={classes.chips} role="group" aria-label={t('models.filters')}>
          <button
            type="button"
            aria-pressed={isComparing}
            onClick={() => setCompared(isComparing ? null : chosen)}
          >
            {t('compose.compare.mode')}
          </button>
          {(['usable', 'free', 'pictures', 'live'] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={filters[name]}
              onClick={() => change({ [name]: !filters[name] })}
            >
              {t(`models.filter.${name}`)}
            </button>
          ))}
          {providers.length > 1 && (
            <NativeSelect
              size="xs"
              radius="xl"
              aria-label={t('models.provider')}
              data={[
                { value: '', label: t('models.every') },
                ...providers.map((provider) => ({ value: provider, label: providerTitle(provider) })),
              ]}
              value={filters.provider ?? ''}
              onChange={(event) => change({ provider: event.currentTarget.value || null })}
            />
          )}
          <Text size="xs" c="dimmed" component="output" className={classes.count}>
            {t('models.count', { count })}
          </Text>
        </div>
      </div>
      <ModelList
        found={found}
        chosen={compared ?? chosen}
        isComparing={isComparing}
        listRef={list}
        onChoose={choose}
        onLeave={() => search.current?.focus()}
      />
      {compared !== null && (
        <CompareBar
          count={compared.length}
          onUse={() => {
            onCompare(compared);
            onClose();
          }}
        />
      )}
    </Modal>
  );
};

const toggle = (chosen: readonly string[], name: string): readonly string[] => {
  if (chosen.includes(name)) return chosen.filter((other) => other !== name);
  return chosen.length < MOST_COMPARED ? [...chosen, name] : chosen;
};

interface ModelPickerProps {
  models: Models;
  /** The names of the chosen models, each of one or of several behind one name. */
  chosen: readonly string[];
  onChoose: (name: string) => void;
  onCompare: (names: readonly string[]) => void;
  onClose: () => void;
}
