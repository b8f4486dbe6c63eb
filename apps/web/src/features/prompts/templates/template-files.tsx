import type { TemplateFile } from '@easel/shared';
import { Button, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { useImportTemplates } from '../api/import-templates';

/** Takes one's own templates out as a file, and others in. */
export const TemplateFiles = ({ hasOwn }: { hasOwn: boolean }) => {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const bring = useImportTemplates();
  const [unreadable, setUnreadable] = useState(false);

  const read = async (file: File) => {
    bring.reset();
    setUnreadable(false);
    try {
      // Whether it holds templates is for the server to say, which says it in words.
      bring.mutate(JSON.parse(await file.text()) as TemplateFile);
    } catch {
      setUnreadable(true);
    }
  };

  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={t('compose.templates.importFile')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void read(file);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <Button
        size="compact-sm"
        variant="subtle"
        loading={bring.isPending}
        onClick={() => input.current?.click()}
      >
        {t('compose.templates.import')}
      </Button>
      {hasOwn && (
        <Button
          size="compact-sm"
          variant="subtle"
          component="a"
          href="/api/prompts/templates/export"
          download="easel-templates.json"
        >
          {t('compose.templates.export')}
        </Button>
      )}
      <Text size="xs" component="output">
        {bring.isSuccess &&
          t('compose.templates.imported', { count: bring.data.added, skipped: bring.data.skipped })}
      </Text>
      {unreadable && (
        <Text size="xs" role="alert" c="var(--mantine-color-error)">
          {t('compose.templates.unreadable')}
        </Text>
      )}
      <ProblemAlert error={bring.error} />
    </>
  );
};
