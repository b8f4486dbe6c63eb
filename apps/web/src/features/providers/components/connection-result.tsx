import type { ConnectionTest } from '@easel/shared';
import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../../lib/text/format';
import { useFailureText } from '../../../lib/i18n/use-error-text';
import { plainText } from '../../../lib/text/plain-text';
import classes from './providers.module.css';

/** What asking the provider found: the account, what is left to spend, how many models; or why not, with the cure. */
export const ConnectionResult = ({ result, provider, over }: ConnectionResultProps) => {
  const { t, i18n } = useTranslation();
  const failureText = useFailureText();
  const { ok, account, balance, models, error, checkedAt } = result;
  const facts: [string, string | null][] = [
    [t('providers.account'), account],
    [t('providers.balance'), balance],
    [t('providers.models'), models === null ? null : new Intl.NumberFormat(i18n.language).format(models)],
  ];
  return (
    <div className={classes.result} data-ok={ok}>
      <Text size="sm" fw={600} className={classes.resultTitle}>
        {ok ? <IconCheck size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
        {ok ? t('providers.answers') : t('providers.fails')}
      </Text>
      {ok ? (
        <dl className={classes.facts}>
          {facts.map(([name, value]) =>
            value === null ? null : (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{plainText(value)}</dd>
              </div>
            ),
          )}
        </dl>
      ) : (
        <Text size="sm">
          {error === null
            ? t('providers.cure.unavailable')
            : failureText({ ...error, params: { provider, ...error.params } })}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {[
          over === null ? null : t(`providers.checkedOver.${over}`),
          t('providers.checkedAt', { time: formatTime(checkedAt, i18n.language) }),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </Text>
    </div>
  );
};

interface ConnectionResultProps {
  result: ConnectionTest;
  provider: string;
  /** Whose connection was tested; null where there is no choice. */
  over: 'own' | 'instance' | 'environment' | null;
}
