import type { Range } from '@easel/shared';
import { ActionIcon, Input, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fitRange } from '../model/to-request';
import classes from './parameters.module.css';
import { useTypedNumber } from './typed-number';

/** A number within the model's limits, by slider or typed; empty = as the model likes it. */
export const RangeField = ({ label, hint, range, value, onChange }: RangeFieldProps) => {
  const { t } = useTranslation();
  const hintId = useId();
  const slider = useRef<HTMLInputElement>(null);
  const shown = value === null ? null : fitRange(value, range);
  const at = shown ?? range.default;
  const { text, fault, onText } = useTypedNumber({ value: shown, limits: range, onChange });
  return (
    <div role="group" aria-label={label}>
      <Text size="sm" fw={600} aria-hidden>
        {label}
      </Text>
      <div className={classes.range}>
        <input
          ref={slider}
          type="range"
          style={{ '--filled': `${((at - range.min) / (range.max - range.min)) * 100}%` } as object}
          aria-label={label}
          aria-describedby={hintId}
          min={range.min}
          max={range.max}
          step={range.step}
          value={at}
          onChange={(event) => onChange(fitRange(Number(event.currentTarget.value), range))}
        />
        <Input
          aria-label={label}
          aria-describedby={hintId}
          size="xs"
          inputMode="decimal"
          autoComplete="off"
          data-number
          value={text}
          placeholder={String(range.default)}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
          error={fault !== null}
          // Its own words would hide the description.
          withAria={false}
          aria-invalid={fault !== null || undefined}
        />
        {value !== null && (
          <ActionIcon
            variant="subtle"
            size={28}
            aria-label={t('models.parameter.reset', { name: label })}
            title={t('models.parameter.reset', { name: label })}
            onClick={() => {
              onChange(null);
              slider.current?.focus();
            }}
          >
            <IconArrowBackUp size={16} />
          </ActionIcon>
        )}
      </div>
      <Text
        size="xs"
        c={fault === null ? 'dimmed' : 'var(--mantine-color-error)'}
        id={hintId}
        aria-live="polite"
      >
        {fault ?? (value === null ? `${t('models.parameter.default')}. ${hint}` : hint)}
      </Text>
    </div>
  );
};

interface RangeFieldProps {
  label: string;
  hint: string;
  range: Range;
  /** Null = the model's default. */
  value: number | null;
  onChange: (value: number | null) => void;
}
