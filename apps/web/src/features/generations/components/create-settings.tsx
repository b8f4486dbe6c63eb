import type { Model } from '@easel/shared';
import { Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../components/choice-field';
import type { Draft } from '../model/draft';
import { ModelField } from './model-field';
import { SeedField } from './seed-field';
import { SizeField } from './size-field';
import { useStyleLabel } from '../../../lib/i18n/use-style-label';

/** Everything beside the prompt; only what the chosen model can honour. */
export const CreateSettings = ({ draft, onChange, models, model }: CreateSettingsProps) => {
  const { t } = useTranslation();
  const styleLabel = useStyleLabel();
  const { capabilities } = model;
  const { styles, maxCount } = capabilities;
  const style = styles.find((known) => known === draft.style) ?? styles[0];
  return (
    <Stack gap="md">
      <ModelField models={models} value={model.name} onChange={(name) => onChange({ model: name })} />
      {style !== undefined && (
        <ChoiceField
          label={t('create.style')}
          data={styles.map((value) => ({ value, label: styleLabel(value) }))}
          value={style}
          onChange={(value) => onChange({ style: value })}
        />
      )}
      <SizeField draft={draft} capabilities={capabilities} onChange={onChange} />
      {maxCount > 1 && (
        <ChoiceField
          label={t('create.count')}
          data={Array.from({ length: maxCount }, (_, index) => `${index + 1}`).map((value) => ({
            value,
            label: value,
          }))}
          value={String(Math.min(draft.count, maxCount))}
          onChange={(value) => onChange({ count: Number(value) })}
          most={8}
        />
      )}
      {capabilities.seed && <SeedField value={draft.seed} onChange={(seed) => onChange({ seed })} />}
      {capabilities.negativePrompt && (
        <Textarea
          label={t('create.negativePrompt')}
          description={t('create.negativePromptHint')}
          autosize
          minRows={1}
          maxRows={6}
          dir="auto"
          value={draft.negativePrompt}
          onChange={(event) => onChange({ negativePrompt: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
};

interface CreateSettingsProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  models: readonly Model[];
  model: Model;
}
