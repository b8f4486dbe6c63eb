import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Pictures of one seed; what is typed counts as soon as it is one. */
export const SeedFilter = ({ value, onChange }: SeedFilterProps) => {
  const { t } = useTranslation();
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (toSeed(text) !== value) setText(value === undefined ? '' : String(value));
  }
  const wrong = text.trim() !== '' && toSeed(text) === undefined;
  return (
    <TextInput
      label={t('gallery.seed')}
      inputMode="numeric"
      maxLength={16}
      value={text}
      error={wrong ? t('gallery.seedWrong') : undefined}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        const seed = toSeed(currentTarget.value);
        if (seed !== undefined || currentTarget.value.trim() === '') onChange(seed);
      }}
    />
  );
};

const toSeed = (text: string): number | undefined => {
  const seed = Number(text.trim());
  return /^\d+$/.test(text.trim()) && Number.isSafeInteger(seed) ? seed : undefined;
};

interface SeedFilterProps {
  value: number | undefined;
  onChange: (seed: number | undefined) => void;
}
