import type { DashboardStats } from '@easel/shared';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../../lib/text/format';
import classes from './dashboard.module.css';
import { useFigures } from './use-figures';

/** What there is now, and the sums of the period. */
export const StatTiles = ({ stats }: { stats: DashboardStats }) => {
  const { t, i18n } = useTranslation();
  const { count, percent, duration, money } = useFigures();
  const { period } = stats;
  return (
    <>
      <dl className={classes.tiles} aria-label={t('dashboard.now')}>
        <Tile label={t('dashboard.images')} value={count(stats.images)} />
        <Tile label={t('dashboard.favorites')} value={count(stats.favorites)} />
        <Tile label={t('dashboard.projects')} value={count(stats.projects)} />
        <Tile label={t('dashboard.trashed')} value={count(stats.trashed)} />
        <Tile label={t('dashboard.storage')} value={formatBytes(stats.storageBytes, i18n.language)} />
        {stats.users !== null && <Tile label={t('dashboard.users')} value={count(stats.users)} />}
      </dl>
      <dl className={classes.tiles} aria-label={t('dashboard.period')}>
        <Tile label={t('dashboard.drawn')} value={count(period.images)} />
        <Tile
          label={t('dashboard.successRate')}
          value={percent(period.successRate)}
          note={t('dashboard.outcomes', {
            succeeded: count(period.succeeded),
            failed: count(period.failed),
          })}
        />
        <Tile label={t('dashboard.medianTime')} value={duration(period.medianMs)} />
        <Tile
          label={t('dashboard.cost')}
          value={money(period.cost)}
          note={
            period.unknownCosts === 0
              ? undefined
              : t('dashboard.unknownCosts', { count: period.unknownCosts })
          }
        />
      </dl>
    </>
  );
};

const Tile = ({ label, value, note }: { label: string; value: string; note?: string | undefined }) => (
  <div className={classes.tile}>
    {note !== undefined && <dd className={classes.note}>{note}</dd>}
    <dd>{value}</dd>
    <dt>{label}</dt>
  </div>
);
