import { Skeleton } from '@mantine/core';
import { ProblemAlert } from '../../../components/problem-alert';
import { useProviders } from '../api/list-providers';
import { LocalServers } from './local-servers';
import { ProviderGroups } from './provider-groups';
import { ProviderOrder } from './provider-order';
import classes from './providers.module.css';

/** Every provider, and beside them what concerns all: servers nearby, and who is tried first. */
export const ProvidersOverview = ({ isAdmin }: { isAdmin: boolean }) => {
  const providers = useProviders();
  if (providers.isPending) return <Skeleton height={420} radius="lg" />;
  if (providers.data === undefined)
    return <ProblemAlert error={providers.error} onRetry={() => void providers.refetch()} />;
  return (
    <div className={classes.page}>
      <div className={classes.column}>
        <ProviderGroups items={providers.data.items} isAdmin={isAdmin} />
      </div>
      <div className={classes.column}>
        {isAdmin && <LocalServers />}
        <ProviderOrder list={providers.data} />
      </div>
    </div>
  );
};
