import type { ProviderStatus } from '@easel/shared';
import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ProviderCard } from './provider-card';
import classes from './providers.module.css';

/** A card for every provider: services first, then servers of one's own, then what is built in. */
export const ProviderGroups = ({ items, isAdmin }: { items: readonly ProviderStatus[]; isAdmin: boolean }) =>
  KINDS.map((kind) => (
    <Group key={kind} kind={kind} items={items.filter((item) => item.kind === kind)} isAdmin={isAdmin} />
  ));

const KINDS = ['hosted', 'local', 'built_in'] as const;

const Group = ({ kind, items, isAdmin }: GroupProps) => {
  const { t } = useTranslation();
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {t(`providers.kind.${kind}`)}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t(`providers.kindNote.${kind}`)}
      </Text>
      <div className={classes.cards}>
        {items.map((status) => (
          <ProviderCard key={status.provider} status={status} isAdmin={isAdmin} />
        ))}
      </div>
    </section>
  );
};

interface GroupProps {
  kind: (typeof KINDS)[number];
  items: readonly ProviderStatus[];
  isAdmin: boolean;
}
