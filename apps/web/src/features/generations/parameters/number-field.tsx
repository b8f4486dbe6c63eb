import { TextInput, type TextInputProps } from '@mantine/core';
import { type NumberLimits, useTypedNumber } from './typed-number';

/** A field for a number that never changes what is typed; what is no number within the limits is said, and not sent. */
export const NumberField = ({ value, limits = {}, onChange, error, quiet, ...input }: NumberFieldProps) => {
  const { text, fault, onText } = useTypedNumber({ value, limits, onChange });
  return (
    <TextInput
      {...input}
      inputMode="decimal"
      autoComplete="off"
      data-number
      value={text}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
      error={error === true || (quiet === true && fault !== null) ? true : fault}
    />
  );
};

interface NumberFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  /** Null = nothing. */
  value: number | null;
  limits?: NumberLimits;
  onChange: (value: number | null) => void;
  error?: boolean;
  /** Somebody else says what is wrong. */
  quiet?: boolean;
}
