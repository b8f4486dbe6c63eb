import type { Range } from '@easel/shared';
import { ActionIcon, NumberInput, Text, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fitRange } from '../model/to-request';
import classes from './parameters.module.css';
import { typedNumber } from './typed-number';

/** A number within the model's limits, by slider or typed; empty = as the model likes it. */
export const RangeField = ({ label, hint, range, value, onChange }: RangeFieldProps) => {
  const { t } = useTranslation();
  const hintId = useId();
  // A half-typed number is not moved into the range, or the next digit would land in another one.
  const [typing, setTyping] = useState(false);
  const slider = useRef<HTMLInputElement>(null);
  const shown = value === null ? null : fitRange(value, range);
  const at = shown ?? range.default;
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
        <NumberInput
          aria-label={label}
          size="xs"
          value={(typing ? value : shown) ?? ''}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
          placeholder={String(range.default)}
          onChange={typedNumber(onChange)}
          min={range.min}
          max={range.max}
          step={range.step}
          allowDecimal={!Number.isInteger(range.step)}
          allowNegative={range.min < 0}
          clampBehavior="blur"
          hideControls
        />
        {value !== null && (
          <Tooltip label={t('models.parameter.reset', { name: label })}>
            <ActionIcon
              variant="subtle"
              size={28}
              aria-label={t('models.parameter.reset', { name: label })}
              onClick={() => {
                onChange(null);
                slider.current?.focus();
              }}
            >
              <IconArrowBackUp size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <Text size="xs" c="dimmed" id={hintId}>
        {value === null && `${t('models.parameter.default')}. `}
        {hint}
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
