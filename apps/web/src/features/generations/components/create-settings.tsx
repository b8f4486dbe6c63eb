import type { Model } from '@easel/shared';
import { Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../components/choice-field';
import type { Draft } from '../model/draft';
import { ModelField } from './model-field';
import { SeedField } from './seed-field';
import { SizeField } from './size-field';
import { StyleField } from './style-field';

/** Everything beside the prompt; only what the chosen model can honour. */
export const CreateSettings = ({ draft, onChange, models, model }: CreateSettingsProps) => {
  const { t } = useTranslation();
  const { capabilities } = model;
  const { styles, maxCount } = capabilities;
  return (
    <Stack gap="md">
      <ModelField models={models} value={model.name} onChange={(name) => onChange({ model: name })} />
      {styles.length > 0 && (
        <StyleField styles={styles} value={draft.style} onChange={(style) => onChange({ style })} />
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
