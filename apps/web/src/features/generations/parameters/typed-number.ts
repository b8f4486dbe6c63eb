import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What a typed number may be. */
export interface NumberLimits {
  min?: number | undefined;
  max?: number | undefined;
  /** Only whole steps from `min`; 1 = whole numbers. */
  step?: number | undefined;
}

/**
 * A number while somebody types it: their text stays as they typed it, and only a number within the limits is given on.
 * `fault` says why there is none.
 */
export const useTypedNumber = ({ value, limits, onChange }: TypedNumberProps) => {
  const { t, i18n } = useTranslation();
  const comma = i18n.language === 'fr';
  const shown = (number: number) => (comma ? String(number).replace('.', ',') : String(number));
  const [typed, setTyped] = useState<{ text: string; stands: number | null } | null>(null);
  // Somebody else has set another number meanwhile: the text no longer stands for it.
  if (typed !== null && typed.stands !== value) setTyped(null);
  const text = typed?.text ?? (value === null ? '' : shown(value));

  const readValid = (given: string): number | null => {
    const number = readNumber(given, comma);
    return number !== null && fits(number, limits) ? number : null;
  };
  return {
    text,
    fault:
      text.trim() === '' || readValid(text) !== null
        ? null
        : t(`models.number.${kindOf(limits)}`, words(limits, shown)),
    onText: (given: string) => {
      const stands = readValid(given);
      setTyped({ text: given, stands });
      if (stands !== value) onChange(stands);
    },
  };
};

/** The number in a text; null where it is none. A comma is a decimal one only where people write it so. */
export const readNumber = (text: string, comma: boolean): number | null => {
  const plain = text.trim().replace('\u2212', '-');
  const dotted = comma ? plain.replace(',', '.') : plain;
  return /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(dotted) ? Number(dotted) : null;
};

const fits = (number: number, { min, max, step }: NumberLimits): boolean => {
  if ((min !== undefined && number < min) || (max !== undefined && number > max)) return false;
  if (step === undefined) return true;
  const steps = (number - (min ?? 0)) / step;
  // Steps like 0.1 have no exact form.
  return Math.abs(steps - Math.round(steps)) < 1e-6;
};

const kindOf = ({ min, max, step }: NumberLimits) => {
  const whole = step === 1 && Number.isInteger(min ?? 0);
  if (min === undefined && max === undefined) return whole ? 'whole' : 'any';
  if (min === undefined || max === undefined) return min === undefined ? 'most' : 'least';
  return whole ? 'wholeRange' : step === undefined ? 'range' : 'steps';
};

const words = ({ min, max, step }: NumberLimits, shown: (number: number) => string) => ({
  min: shown(min ?? 0),
  max: shown(max ?? 0),
  step: shown(step ?? 0),
});

interface TypedNumberProps {
  value: number | null;
  limits: NumberLimits;
  onChange: (value: number | null) => void;
}
