import type { AdvancedParameter } from '@easel/shared';
import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft, ExtraValue } from '../model/draft';
import { NumberField } from './number-field';
import classes from './parameters.module.css';

/** Parameters that only this model knows, out of the way until wanted. */
export const AdvancedFields = ({ parameters, values, onChange }: AdvancedFieldsProps) => {
  const { t } = useTranslation();
  const set = (name: string, value: ExtraValue | null) => {
    const { [name]: _before, ...others } = values;
    onChange(value === null ? others : { ...others, [name]: value });
  };
  return (
    <details className={classes.advanced}>
      <summary>{t('models.parameter.advanced')}</summary>
      <Text size="xs" c="dimmed" my={6}>
        {t('models.parameter.advancedHint')}
      </Text>
      <Stack gap="sm">
        {parameters.map((parameter) => (
          <AdvancedField
            key={parameter.name}
            parameter={parameter}
            value={values[parameter.name] ?? null}
            onChange={(value) => set(parameter.name, value)}
          />
        ))}
      </Stack>
    </details>
  );
};

const AdvancedField = ({ parameter, value, onChange }: AdvancedFieldProps) => {
  const { t } = useTranslation();
  const { name, type, description, min, max, values = [] } = parameter;
  const usual = parameter.default === null ? '' : String(parameter.default);
  const shared = {
    label: name.replaceAll('_', ' '),
    description: description === '' ? undefined : description,
  };
  const free = usual === '' ? t('models.parameter.default') : `${t('models.parameter.default')}: ${usual}`;

  if (type === 'boolean') {
    return (
      <NativeSelect
        {...shared}
        data={[
          { value: '', label: free },
          { value: 'true', label: t('models.parameter.yes') },
          { value: 'false', label: t('models.parameter.no') },
        ]}
        value={typeof value === 'boolean' ? String(value) : ''}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === '' ? null : currentTarget.value === 'true')
        }
      />
    );
  }
  if (type === 'choice') {
    return (
      <NativeSelect
        {...shared}
        data={[{ value: '', label: free }, ...values]}
        value={typeof value === 'string' && values.includes(value) ? value : ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      />
    );
  }
  if (type === 'text') {
    return (
      <TextInput
        {...shared}
        placeholder={usual}
        dir="auto"
        value={typeof value === 'string' ? value : ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      />
    );
  }
  return (
    <NumberField
      {...shared}
      placeholder={usual}
      value={typeof value === 'number' ? value : null}
      onChange={onChange}
      limits={{ min, max, step: type === 'integer' ? 1 : undefined }}
    />
  );
};

interface AdvancedFieldsProps {
  parameters: readonly AdvancedParameter[];
  values: Draft['extra'];
  onChange: (values: Draft['extra']) => void;
}

interface AdvancedFieldProps {
  parameter: AdvancedParameter;
  value: ExtraValue | null;
  onChange: (value: ExtraValue | null) => void;
}
