import type { DashboardQuery } from '@easel/shared';
import { SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/anchor-link';
import { EmptyState } from '../../components/empty-state';
import { PageHeading } from '../../components/page-heading';
import { ProblemAlert } from '../../components/problem-alert';
import { useMe } from '../../features/auth/api/me';
import { useDashboardStats } from '../../features/dashboard/api/get-stats';
import { useDashboardTrends } from '../../features/dashboard/api/get-trends';
import { useDashboardUsage } from '../../features/dashboard/api/get-usage';
import classes from '../../features/dashboard/components/dashboard.module.css';
import { StatTiles } from '../../features/dashboard/components/stat-tiles';
import { TrendPanel } from '../../features/dashboard/components/trend-panel';
import { UsagePanel } from '../../features/dashboard/components/usage-panel';
import { useFigures } from '../../features/dashboard/components/use-figures';
import { joinDays } from '../../features/dashboard/model/join-days';
import { PATHS } from '../../lib/paths';

const route = getRouteApi('/studio/dashboard');

/** What was drawn, by whom, how well and for how much: one's own, or everybody's for administrators. */
export const DashboardPage = () => {
  const { t } = useTranslation();
  const { days = 30, scope = 'own' } = route.useSearch();
  const navigate = useNavigate();
  const isAdmin = useMe().data?.role === 'admin';
  const query = { days, scope: isAdmin ? scope : 'own' } satisfies DashboardQuery;
  const go = (search: DashboardQuery) =>
    void navigate({ to: PATHS.dashboard, search, replace: true, resetScroll: false });
  return (
    <>
      <PageHeading title={t('nav.dashboard')}>
        <SegmentedControl
          aria-label={t('dashboard.over')}
          value={String(days)}
          onChange={(value) => go({ ...query, days: DAYS.find((each) => String(each) === value) ?? 30 })}
          data={DAYS.map((each) => ({ value: String(each), label: t(`dashboard.days.${each}`) }))}
        />
        {isAdmin && (
          <SegmentedControl
            aria-label={t('dashboard.whose')}
            value={query.scope}
            onChange={(value) => go({ ...query, scope: value === 'all' ? 'all' : 'own' })}
            data={[
              { value: 'own', label: t('dashboard.own') },
              { value: 'all', label: t('dashboard.all') },
            ]}
          />
        )}
      </PageHeading>
      <Figures query={query} />
    </>
  );
};

const Figures = ({ query }: { query: DashboardQuery }) => {
  const { t } = useTranslation();
  const { count, money } = useFigures();
  const stats = useDashboardStats(query);
  const usage = useDashboardUsage(query);
  const trends = useDashboardTrends(query);
  const failed = [stats, usage, trends].find(({ isError }) => isError);
  if (failed?.error) return <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!stats.data || !usage.data || !trends.data) return <Skeleton height="60vh" radius="lg" />;
  if (stats.data.period.attempts === 0 && stats.data.images === 0) {
    return (
      <EmptyState icon={<IconChartBar size={32} />} title={t('dashboard.emptyTitle')}>
        <p>{t('dashboard.emptyText')}</p>
        <AnchorLink to={PATHS.create}>{t('nav.create')}</AnchorLink>
      </EmptyState>
    );
  }
  const bars = joinDays(trends.data.days);
  return (
    <Stack>
      <StatTiles stats={stats.data} />
      <div className={classes.panels}>
        <TrendPanel
          title={t('dashboard.imagesOverTime')}
          bars={bars}
          series={[{ name: 'images', label: t('dashboard.images'), color: 'viridian.6' }]}
          format={count}
        />
        <TrendPanel
          title={t('dashboard.outcomesOverTime')}
          bars={bars}
          series={[
            { name: 'succeeded', label: t('dashboard.succeeded'), color: 'viridian.6' },
            { name: 'failed', label: t('dashboard.failed'), color: 'red.6' },
            { name: 'cancelled', label: t('dashboard.cancelled'), color: 'gray.5' },
          ]}
          format={count}
        />
        <TrendPanel
          title={t('dashboard.costOverTime')}
          bars={bars}
          series={[{ name: 'cost', label: t('dashboard.cost'), color: 'yellow.7' }]}
          format={money}
        />
        <UsagePanel title={t('dashboard.byProvider')} rows={usage.data.providers} />
        <UsagePanel title={t('dashboard.byModel')} rows={usage.data.models} />
      </div>
    </Stack>
  );
};

const DAYS = [7, 30, 90, 365] as const;
