import type { DashboardQuery, DashboardStats, DashboardTrends, DashboardUsage } from '@easel/shared';
import { AppError } from '../../lib/app-error.js';
import { type Clock, shiftIso } from '../../lib/clock.js';
import type { SessionUser } from '../../plugins/auth.js';
import type { ImageFigures } from '../gallery/index.js';
import type { UsageBucket, UsageFigures } from '../usage/index.js';
import { type Sums, sumUp } from './sum-up.js';

/** What was drawn, by whom, for how much: one's own, or everybody's together for administrators. */
export interface DashboardService {
  stats(user: SessionUser, query: DashboardQuery): Promise<DashboardStats>;
  usage(user: SessionUser, query: DashboardQuery): Promise<DashboardUsage>;
  trends(user: SessionUser, query: DashboardQuery): Promise<DashboardTrends>;
}

export const createDashboardService = (deps: DashboardServiceDeps): DashboardService => {
  const { usageFigures, imageFigures, countProjects, countUsers, clock } = deps;

  return {
    stats: async (user, query) => {
      const ownerId = ownerOf(user, query);
      const [from = ''] = daysOf(clock.now(), query);
      const [kept, projects, users, buckets] = await Promise.all([
        imageFigures(ownerId),
        countProjects(ownerId),
        ownerId === null ? countUsers() : null,
        usageFigures({ ownerId, from: startOf(from), by: 'total' }),
      ]);
      const sums = sumUp(buckets);
      const { succeeded, failed, cancelled } = sums;
      const ended = succeeded + failed;
      return {
        ...kept,
        projects,
        period: {
          ...sums,
          attempts: ended + cancelled,
          successRate: ended === 0 ? null : succeeded / ended,
        },
        users,
      };
    },

    usage: async (user, query) => {
      const ownerId = ownerOf(user, query);
      const [from = ''] = daysOf(clock.now(), query);
      const buckets = await usageFigures({ ownerId, from: startOf(from), by: 'model' });
      const byProvider = groupBy(buckets, ({ provider }) => provider);
      const byModel = groupBy(buckets, ({ provider, model }) => `${provider}/${model}`);
      return {
        providers: rank(byProvider, ({ provider }) => ({ provider })),
        models: rank(byModel, ({ provider, model }) => ({ provider, model })),
      };
    },

    trends: async (user, query) => {
      const ownerId = ownerOf(user, query);
      const days = daysOf(clock.now(), query);
      const buckets = await usageFigures({ ownerId, from: startOf(days[0] ?? ''), by: 'day' });
      const byDay = groupBy(buckets, ({ day }) => day);
      return { days: days.map((day) => ({ day, ...sumUp(byDay.get(day) ?? []) })) };
    },
  };
};

/** Whose figures; null = everybody's. @throws AppError `forbidden` */
const ownerOf = ({ id, role }: SessionUser, { scope = 'own' }: DashboardQuery): string | null => {
  if (scope === 'own') return id;
  if (role !== 'admin') throw new AppError('forbidden');
  return null;
};

/** The UTC days of a period, the oldest first, today last. */
const daysOf = (now: string, { days = 30 }: DashboardQuery): string[] =>
  Array.from({ length: days }, (_, n) => shiftIso(now, (n + 1 - days) * DAY_MS).slice(0, 10));

const startOf = (day: string): string => `${day}T00:00:00.000Z`;

const DAY_MS = 24 * 60 * 60 * 1000;

const groupBy = (buckets: UsageBucket[], keyOf: (bucket: UsageBucket) => string) => {
  const groups = new Map<string, UsageBucket[]>();
  for (const bucket of buckets) {
    const key = keyOf(bucket);
    const group = groups.get(key);
    if (group) group.push(bucket);
    else groups.set(key, [bucket]);
  }
  return groups;
};

/** Each group with its name and sums, the one with most images first. */
const rank = <Name extends object>(
  groups: Map<string, UsageBucket[]>,
  nameOf: (bucket: UsageBucket) => Name,
): (Name & Sums)[] =>
  [...groups.values()]
    .flatMap((group) => group.slice(0, 1).map((first) => ({ ...nameOf(first), ...sumUp(group) })))
    .toSorted((a, b) => b.images - a.images || b.succeeded - a.succeeded);

export interface DashboardServiceDeps {
  usageFigures: UsageFigures;
  imageFigures: ImageFigures;
  /** Of one person, or of everybody. */
  countProjects(ownerId: string | null): Promise<number>;
  countUsers(): Promise<number>;
  clock: Clock;
}
