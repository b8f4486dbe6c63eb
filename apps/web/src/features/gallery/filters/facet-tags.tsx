import type { GalleryFacets } from '@easel/shared';
import { Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { tagsOf } from '../../../lib/gallery/belongs';
import classes from './filters.module.css';

/** The most frequent tags, to be switched on and off: a picture must have all that are on. */
export const FacetTags = ({ found, value, onChange }: FacetTagsProps) => {
  const { t } = useTranslation();
  const id = useId();
  const chosen = tagsOf(value);
  const has = (name: string) => chosen.some((other) => other.toLowerCase() === name.toLowerCase());
  const toggle = (name: string) => {
    const next = has(name)
      ? chosen.filter((other) => other.toLowerCase() !== name.toLowerCase())
      : [...chosen, name];
    onChange(next.length === 0 ? undefined : next.join(','));
  };
  const others = found.slice(0, 14).filter(({ value: name }) => !has(name));
  return (
    <div role="group" aria-labelledby={id}>
      <Text size="sm" fw={600} id={id} mb={4}>
        {t('gallery.tags')}
      </Text>
      <div className={classes.chips}>
        {chosen.map((name) => (
          <button key={name} type="button" className={classes.chip} aria-pressed onClick={() => toggle(name)}>
            <bdi>{name}</bdi>
          </button>
        ))}
        {others.map(({ value: name, count }) => (
          <button
            key={name}
            type="button"
            className={classes.chip}
            aria-pressed={false}
            onClick={() => toggle(name)}
          >
            <bdi>{name}</bdi> <span className={classes.number}>{count}</span>
          </button>
        ))}
        {chosen.length === 0 && others.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('gallery.noTags')}
          </Text>
        )}
      </div>
    </div>
  );
};

interface FacetTagsProps {
  found: GalleryFacets['tags'];
  /** Tags with commas between them. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}
