import type { Model } from '@easel/shared';
import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sketchbookModel } from '../../../lib/sketchbook-model';

/** Every model there is; those that cannot be used now say why. */
export const ModelField = ({ models, value, onChange }: ModelFieldProps) => {
  const { t } = useTranslation();
  const note = useModelNote();
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
        maxDropdownHeight={330}
        renderOption={({ option }) => {
          const model = byName.get(option.value);
          return (
            <div>
              <Text size="sm">{option.label}</Text>
              {model !== undefined && (
                <Text size="xs">
                  {model.available ? note(model) : (model.unavailableReason ?? t('create.modelUnavailable'))}
                </Text>
              )}
            </div>
          );
        }}
      />
      {chosen !== undefined && (
        <Text size="xs" c="dimmed" mt={4}>
          {note(chosen)}
        </Text>
      )}
    </div>
  );
};

/** A function that says what a model does: translated for the built-in ones, as the server tells it for others. */
const useModelNote = () => {
  const { t } = useTranslation();
  return ({ name, description }: Model): string => {
    const builtIn = sketchbookModel(name);
    return builtIn === null ? description : t(`create.modelNote.${builtIn.id}`);
  };
};

interface ModelFieldProps {
  models: readonly Model[];
  value: string;
  onChange: (name: string) => void;
}
