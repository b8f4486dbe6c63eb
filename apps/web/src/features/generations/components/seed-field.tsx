import { ActionIcon, Group, NumberInput, Tooltip } from '@mantine/core';
import { IconArrowsShuffle, IconDice5 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { randomSeed } from '../model/draft';

/** A seed to keep, or none: then each request gets another one. */
export const SeedField = ({ value, onChange }: SeedFieldProps) => {
  const { t } = useTranslation();
  return (
    <Group gap={6} align="end" wrap="nowrap">
      <NumberInput
        label={t('create.seed')}
        description={value === null ? t('create.seedRandom') : t('create.seedKept')}
        placeholder={t('create.seedPlaceholder')}
        value={value ?? ''}
        onChange={(next) => onChange(typeof next === 'number' ? next : null)}
        min={0}
        max={4_294_967_295}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        hideControls
        style={{ flex: 1 }}
      />
      <Tooltip label={t('create.rollSeed')}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('create.rollSeed')}
          onClick={() => onChange(randomSeed())}
        >
          <IconDice5 size={18} />
        </ActionIcon>
      </Tooltip>
      {value !== null && (
        <Tooltip label={t('create.freeSeed')}>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('create.freeSeed')}
            onClick={() => onChange(null)}
          >
            <IconArrowsShuffle size={18} />
          </ActionIcon>
        </Tooltip>
      )}
    </Group>
  );
};

interface SeedFieldProps {
  value: number | null;
  onChange: (seed: number | null) => void;
}
