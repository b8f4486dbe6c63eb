import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Copies a text; says so for a moment. */
export const CopyIcon = ({ text, label }: { text: string; label: string }) => {
  const { t } = useTranslation();
  // A browser gives the clipboard to pages it trusts only: over https or on this computer.
  if (!window.isSecureContext) return null;
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={copied ? t('viewer.copied') : label}
          title={label}
          onClick={copy}
        >
          {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
        </ActionIcon>
      )}
    </CopyButton>
  );
};
