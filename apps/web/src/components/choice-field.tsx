import { NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { useId } from 'react';

/** One of a few values: side by side while they fit, as a list otherwise. */
export const ChoiceField = ({ label, data, value, onChange, most = 4 }: ChoiceFieldProps) => {
  const id = useId();
  if (data.length > most) {
    return (
      <NativeSelect
        label={label}
        data={data}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <div>
      <Text id={id} size="sm" fw={600} mb={4}>
        {label}
      </Text>
      <SegmentedControl aria-labelledby={id} fullWidth data={data} value={value} onChange={onChange} />
    </div>
  );
};

interface ChoiceFieldProps {
  label: string;
  data: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
  most?: number;
}
