import type { ProviderName, ProviderStatusList } from '@easel/shared';
import { ActionIcon, Button, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { providerTitle } from '../../../lib/provider-title';
import { useMoveProvider } from '../api/set-order';
import { fullOrder } from '../model/provider-state';
import classes from './providers.module.css';

/** Who is tried first where several could draw; each press on an arrow is saved at once. */
export const ProviderOrder = ({ list }: { list: ProviderStatusList }) => {
  const { t } = useTranslation();
  const { move, reset, error } = useMoveProvider();
  const [said, setSaid] = useState('');
  const order = fullOrder(list.order, list.items);

  const moveAndSay = (provider: ProviderName, by: -1 | 1) => {
    const place = move(provider, by);
    if (place !== null)
      setSaid(t('providers.orderNow', { name: providerTitle(provider), place, of: order.length }));
  };

  return (
    <section className={classes.panel} aria-labelledby="provider-order">
      <Title order={2} size="h5" id="provider-order">
        {t('providers.order')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('providers.orderNote')} {list.order.length === 0 && t('providers.orderUsual')}
      </Text>
      <ProblemAlert error={error} />
      <ol className={classes.order}>
        {order.map((provider, index) => (
          <OrderLine
            key={provider}
            provider={provider}
            usable={list.items.some((item) => item.provider === provider && item.source !== null)}
            place={index === 0 ? 'first' : index === order.length - 1 ? 'last' : null}
            onMove={(by) => moveAndSay(provider, by)}
          />
        ))}
      </ol>
      {list.order.length > 0 && (
        <Button size="compact-sm" variant="subtle" style={{ alignSelf: 'start' }} onClick={reset}>
          {t('providers.orderReset')}
        </Button>
      )}
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </section>
  );
};

const OrderLine = ({ provider, usable, place, onMove }: OrderLineProps) => {
  const { t } = useTranslation();
  const name = providerTitle(provider);
  // Switched off for the eye and the reader only: a button that is really disabled would lose the keyboard's place.
  const arrow = (by: -1 | 1, off: boolean) => (
    <ActionIcon
      variant="default"
      size={32}
      aria-label={t(by < 0 ? 'providers.moveUp' : 'providers.moveDown', { name })}
      aria-disabled={off || undefined}
      data-disabled={off || undefined}
      onClick={() => onMove(by)}
    >
      {by < 0 ? <IconArrowUp size={16} /> : <IconArrowDown size={16} />}
    </ActionIcon>
  );
  return (
    <li data-unusable={!usable || undefined}>
      <span>
        {name}
        {!usable && <small>{t('providers.notConnected')}</small>}
      </span>
      {arrow(-1, place === 'first')}
      {arrow(1, place === 'last')}
    </li>
  );
};

interface OrderLineProps {
  provider: ProviderName;
  usable: boolean;
  place: 'first' | 'last' | null;
  onMove: (by: -1 | 1) => void;
}
