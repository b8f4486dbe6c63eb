import { PROMPT_MAX } from '@easel/shared';
import { Text, Textarea } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { promptCount } from '../model/to-request';

/** The prompt, with its length as the server counts it. */
export const PromptField = ({ value, onChange, error, inputRef }: PromptFieldProps) => {
  const { t, i18n } = useTranslation();
  const { length, over } = promptCount(value);
  const number = new Intl.NumberFormat(i18n.language);
  const tooLong =
    over > 0 ? t('create.promptTooLong', { count: over, max: number.format(PROMPT_MAX) }) : null;
  return (
    <div>
      <Textarea
        ref={inputRef}
        label={t('create.prompt')}
        placeholder={t('create.promptPlaceholder')}
        size="md"
        autosize
        minRows={4}
        maxRows={12}
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={tooLong ?? error}
      />
      <Text
        size="xs"
        mt={4}
        ta="end"
        c={over > 0 ? 'var(--mantine-color-error)' : 'dimmed'}
        fw={over > 0 ? 600 : undefined}
      >
        {t('create.promptCount', { length: number.format(length), max: number.format(PROMPT_MAX) })}
      </Text>
    </div>
  );
};

interface PromptFieldProps {
  value: string;
  onChange: (value: string) => void;
  error: string | null;
  inputRef: RefObject<HTMLTextAreaElement | null>;
}
