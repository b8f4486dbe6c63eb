import { ActionIcon, Group } from '@mantine/core';
import { IconArrowsShuffle, IconDice5 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { randomSeed } from '../model/draft';
import { NumberField } from '../parameters/number-field';

/** A seed to keep, or none: then each request gets another one. */
export const SeedField = ({ value, onChange }: SeedFieldProps) => {
  const { t } = useTranslation();
  return (
    <NumberField
      label={t('create.seed')}
      description={value === null ? t('create.seedRandom') : t('create.seedKept')}
      placeholder={t('create.seedPlaceholder')}
      value={value}
      onChange={onChange}
      limits={{ min: 0, max: 4_294_967_295, step: 1 }}
      inputContainer={(input) => (
        <Group gap={6} wrap="nowrap" align="start">
          <div style={{ flex: 1 }}>{input}</div>
          <SeedButton label={t('create.rollSeed')} onClick={() => onChange(randomSeed())}>
            <IconDice5 size={18} />
          </SeedButton>
          {value !== null && (
            <SeedButton label={t('create.freeSeed')} onClick={() => onChange(null)}>
              <IconArrowsShuffle size={18} />
            </SeedButton>
          )}
        </Group>
      )}
    />
  );
};

const SeedButton = ({ label, onClick, children }: SeedButtonProps) => (
  <ActionIcon variant="default" size={36} aria-label={label} title={label} onClick={onClick}>
    {children}
  </ActionIcon>
);

interface SeedButtonProps {
  label: string;
  onClick: () => void;
  children: ReactNode;
}

interface SeedFieldProps {
  value: number | null;
  onChange: (seed: number | null) => void;
}
