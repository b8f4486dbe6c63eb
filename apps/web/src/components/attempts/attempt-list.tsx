import type { Attempt, Generation } from '@easel/shared';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../lib/text/format';
import { useCodeTitle } from '../../lib/i18n/use-error-text';
import { providerTitle } from '../../lib/text/provider-title';
import { plainText } from '../../lib/text/plain-text';
import classes from './attempt-list.module.css';

/** Who was tried, and what came of it; only where there is more to tell than that it worked. */
export const AttemptList = ({ attempts }: Pick<Generation, 'attempts'>) => {
  const { t } = useTranslation();
  if (attempts.length < 2 && !attempts.some(({ outcome }) => outcome === 'failed')) return null;
  return (
    <details className={classes.attempts}>
      <summary>{t('models.attempts.title', { count: attempts.length })}</summary>
      <ol>
        {attempts.map((attempt) => (
          <AttemptLine key={attempt.id} attempt={attempt} />
        ))}
      </ol>
    </details>
  );
};

const AttemptLine = ({ attempt }: { attempt: Attempt }) => {
  const { t, i18n } = useTranslation();
  const codeTitle = useCodeTitle();
  const { provider, model, outcome, errorCode, errorDetail, cost, durationMs, accepted } = attempt;
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const facts = [
    t(`models.attempts.outcome.${outcome}`),
    durationMs === null ? null : t('models.attempts.seconds', { seconds: number.format(durationMs / 1000) }),
    cost === null || (outcome !== 'succeeded' && (cost === 0 || accepted !== 'yes'))
      ? null
      : cost === 0
        ? t('models.cost.free')
        : formatMoney(cost, i18n.language),
  ].filter((fact) => fact !== null);
  const reason = errorCode === null ? null : (codeTitle(errorCode) ?? errorCode);
  return (
    <li data-outcome={outcome}>
      <Text size="sm">
        <strong>{providerTitle(provider)}</strong> <span className={classes.model}>{plainText(model)}</span>
      </Text>
      <Text size="sm" c="dimmed">
        {facts.join(' · ')}
      </Text>
      {(reason !== null || errorDetail !== null) && (
        <Text size="sm" className={classes.detail}>
          {plainText([reason, errorDetail].filter((part) => part !== null).join(': '))}
        </Text>
      )}
    </li>
  );
};
