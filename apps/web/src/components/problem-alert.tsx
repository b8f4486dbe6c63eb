import { Alert, Button, Code, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../lib/i18n/use-error-text';

/** Says what went wrong and what helps; shows the request id, to be quoted to an administrator. */
export const ProblemAlert = ({ error, onRetry }: ProblemAlertProps) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  if (error === null || error === undefined) return null;
  const { title, detail, requestId } = errorText(error);
  return (
    <Alert color="red" role="alert" title={title} icon={<IconAlertTriangle aria-hidden />}>
      <Text size="sm">{detail}</Text>
      {requestId !== null && (
        <Text size="xs" mt={4}>
          {t('error.requestId')} <Code>{requestId}</Code>
        </Text>
      )}
      {onRetry !== undefined && (
        <Button size="xs" mt="sm" variant="default" onClick={onRetry}>
          {t('error.tryAgain')}
        </Button>
      )}
    </Alert>
  );
};

interface ProblemAlertProps {
  error: unknown;
  onRetry?: () => void;
}
