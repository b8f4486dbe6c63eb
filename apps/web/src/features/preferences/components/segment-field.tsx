import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useId } from 'react';

/** A few values side by side, with a name above and, where it needs one, an explanation below. */
export function SegmentField<T extends string>({ label, hint, data, value, onChange }: SegmentFieldProps<T>) {
  const id = useId();
  return (
    <Stack gap={4} align="start">
      <Text id={id} size="sm" fw={600}>
        {label}
      </Text>
      <SegmentedControl<T> aria-labelledby={id} value={value} onChange={onChange} data={data} maw="100%" />
      {hint !== undefined && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
    </Stack>
  );
}

interface SegmentFieldProps<T extends string> {
  label: string;
  hint?: string;
  data: { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}
