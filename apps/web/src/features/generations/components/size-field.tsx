import type { Capabilities } from '@easel/shared';
import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../model/draft';
import { draftSize } from '../model/to-request';
import { NumberField } from '../parameters/number-field';
import { RatioShape } from '../parameters/ratio-shape';
import classes from './size-field.module.css';

/** A shape by ratio, or a size in pixels; says what will really be drawn. */
export const SizeField = ({ draft, capabilities, onChange }: SizeFieldProps) => {
  const { t } = useTranslation();
  const size = draftSize(draft, capabilities);
  const { min, max, step, maxRatio } = capabilities.size;
  const width = draft.aspectRatio === null ? draft.width : (size?.width ?? null);
  const height = draft.aspectRatio === null ? draft.height : (size?.height ?? null);

  const side = (label: string, value: number | null, set: (pixels: number | null) => void) => (
    <NumberField
      label={label}
      value={value}
      onChange={set}
      limits={{ min: 1, step: 1 }}
      quiet
      error={size === null}
      rightSection={
        <Text span size="xs" c="dimmed" aria-hidden>
          px
        </Text>
      }
      rightSectionPointerEvents="none"
    />
  );

  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{t('create.size')}</legend>
      <div className={classes.ratios}>
        {capabilities.aspectRatios.map((ratio) => (
          <label key={ratio} className={classes.ratio}>
            <input
              type="radio"
              name="aspect-ratio"
              value={ratio}
              checked={draft.aspectRatio === ratio}
              onChange={() => onChange({ aspectRatio: ratio, width: null, height: null })}
            />
            <RatioShape ratio={ratio} />
            {ratio}
          </label>
        ))}
        <label className={classes.ratio}>
          <input
            type="radio"
            name="aspect-ratio"
            value="custom"
            checked={draft.aspectRatio === null}
            onChange={() => onChange({ aspectRatio: null, width, height })}
          />
          <RatioShape ratio={null} />
          {t('create.customSize')}
        </label>
      </div>
      <Group grow gap="sm" mt="xs">
        {side(t('create.width'), width, (pixels) => onChange({ aspectRatio: null, width: pixels, height }))}
        {side(t('create.height'), height, (pixels) => onChange({ aspectRatio: null, width, height: pixels }))}
      </Group>
      <Text size="xs" mt={4} c={size === null ? 'var(--mantine-color-error)' : 'dimmed'} aria-live="polite">
        {size === null
          ? t('create.sizeOutOfRange', { min, max, maxRatio })
          : size.snapped
            ? t('create.sizeSnapped', { width: size.width, height: size.height, step })
            : t('create.sizeDrawn', { width: size.width, height: size.height })}
      </Text>
    </fieldset>
  );
};

interface SizeFieldProps {
  draft: Draft;
  capabilities: Capabilities;
  onChange: (part: Partial<Draft>) => void;
}
