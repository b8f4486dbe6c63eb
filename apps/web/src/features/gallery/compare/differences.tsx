import type { Image } from '@easel/shared';
import { Checkbox, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStyleLabel } from '../../../lib/i18n/use-style-label';
import { useParameterName } from '../info/use-parameter-name';
import { ScrollRegion } from '../../../components/scroll-region';
import classes from './compare.module.css';
import { letterOf } from './letter-of';
import { readDifferences } from './read-differences';

/** In what the pictures differ, parameter by parameter. */
export const Differences = ({ images }: { images: readonly Image[] }) => {
  const { t } = useTranslation();
  const nameOf = useParameterName();
  const styleLabel = useStyleLabel();
  const [all, setAll] = useState(false);
  const parameters = readDifferences(images);
  const shown = parameters.filter(({ differs }) => all || differs);
  return (
    <ScrollRegion className={classes.differences} label={t('viewer.compare.differences')}>
      <Group justify="space-between" mb={6}>
        <Text fw={600} size="sm">
          {t('viewer.compare.differences')}
        </Text>
        <Checkbox
          size="xs"
          label={t('viewer.compare.showAll')}
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      </Group>
      {shown.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('viewer.compare.same')}
        </Text>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('viewer.compare.parameter')}</th>
              {images.map(({ id }, at) => (
                <th key={id} scope="col" aria-label={t('viewer.compare.letter', { letter: letterOf(at) })}>
                  {letterOf(at)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ name, values, differs }) => (
              <tr key={name} data-differs={differs || undefined}>
                <th scope="row">{nameOf(name)}</th>
                {images.map(({ id }, at) => (
                  <td key={id} dir="auto">
                    {name === 'style' && values[at] != null ? styleLabel(values[at]) : (values[at] ?? '–')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ScrollRegion>
  );
};
