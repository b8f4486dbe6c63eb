import type { Model } from '@easel/shared';
import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Every model there is; those that cannot be used now say why. */
export const ModelField = ({ models, value, onChange }: ModelFieldProps) => {
  const { t } = useTranslation();
  const byName = new Map(models.map((model) => [model.name, model]));
  const chosen = byName.get(value);
  return (
    <div>
      <Select
        label={t('create.model')}
        data={models.map(({ name, title, available }) => ({
          value: name,
          label: title,
          disabled: !available,
        }))}
        value={value}
        onChange={(name) => name !== null && onChange(name)}
        allowDeselect={false}
        renderOption={({ option }) => {
          const model = byName.get(option.value);
          return (
            <div>
              <Text size="sm">{option.label}</Text>
              {model?.available === false && (
                <Text size="xs">{model.unavailableReason ?? t('create.modelUnavailable')}</Text>
              )}
            </div>
          );
        }}
      />
      {chosen !== undefined && (
        <Text size="xs" c="dimmed" mt={4}>
          {chosen.provider === 'sketchbook' ? t('create.sketchbookNote') : chosen.description}
        </Text>
      )}
    </div>
  );
};

interface ModelFieldProps {
  models: readonly Model[];
  value: string;
  onChange: (name: string) => void;
}
