import { Stack, Textarea } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../components/choice-field';
import type { ModelChoice } from '../model/choose-model';
import type { Draft } from '../model/draft';
import { draftImages, lacksImage } from '../model/to-request';
import { SeedField } from './seed-field';
import { SizeField } from './size-field';
import { StyleField } from './style-field';

// The built-in illustrator, with which everybody begins, has none of these.
const ReferencePictures = lazy(async () => ({
  default: (await import('../parameters/reference-pictures')).ReferencePictures,
}));
const RangeField = lazy(async () => ({ default: (await import('../parameters/range-field')).RangeField }));
const SizeChoices = lazy(async () => ({ default: (await import('../parameters/size-choices')).SizeChoices }));
const AdvancedFields = lazy(async () => ({
  default: (await import('../parameters/advanced-fields')).AdvancedFields,
}));

/** Everything beside the prompt; only what the chosen model can honour. */
export const CreateSettings = ({ draft, onChange, choice, showMissing }: CreateSettingsProps) => {
  const { t } = useTranslation();
  const { capabilities } = choice.model;
  const { styles, maxCount, imageInputs, advanced, size } = capabilities;
  const images = draftImages(draft, capabilities);

  const range = (name: 'steps' | 'guidance' | 'strength') =>
    capabilities[name] !== null && (
      <Suspense>
        <RangeField
          // A text that was wrong for one model may be right for the next, but nobody has sent it on.
          key={`${name} ${capabilities[name].min} ${capabilities[name].max} ${capabilities[name].step}`}
          label={t(`models.parameter.${name}`)}
          hint={t(`models.parameter.${name}Hint`)}
          range={capabilities[name]}
          value={draft[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
      </Suspense>
    );

  return (
    <Stack gap="md">
      {imageInputs > 0 && (
        <Suspense>
          <ReferencePictures
            images={images}
            most={imageInputs}
            lost={draft.lostImages}
            onChange={(next) => onChange({ images: next, lostImages: 0 })}
            error={showMissing && lacksImage(draft, capabilities) ? t('models.picture.required') : null}
            required={capabilities.imageRequired === true}
          />
        </Suspense>
      )}
      {images.length > 0 && range('strength')}
      {styles.length > 0 && (
        <StyleField styles={styles} value={draft.style} onChange={(style) => onChange({ style })} />
      )}
      {size.choices === undefined ? (
        <SizeField draft={draft} capabilities={capabilities} onChange={onChange} />
      ) : (
        <Suspense>
          <SizeChoices choices={size.choices} draft={draft} capabilities={capabilities} onChange={onChange} />
        </Suspense>
      )}
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
      {range('steps')}
      {range('guidance')}
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
      {/* Behind one name for several models each has parameters of its own, and none that all know. */}
      {choice.candidates.length === 1 && advanced.length > 0 && (
        <Suspense>
          <AdvancedFields
            parameters={advanced}
            values={draft.extra}
            onChange={(extra) => onChange({ extra })}
          />
        </Suspense>
      )}
    </Stack>
  );
};

interface CreateSettingsProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  choice: ModelChoice;
  /** Whether what is missing should be said: once somebody has tried to send the form. */
  showMissing: boolean;
}
