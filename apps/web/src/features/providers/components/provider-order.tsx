import type { ProviderName, ProviderStatusList } from '@easel/shared';
import { ActionIcon, Button, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { providerTitle } from '../../../lib/text/provider-title';
import { useProviderOrder } from '../api/set-order';
import { moved, placed, unplaced } from '../model/provider-state';
import classes from './providers.module.css';

/** Who is tried before the usual order of a name; each press is saved at once. */
export const ProviderOrder = ({ list }: { list: ProviderStatusList }) => {
  const { t } = useTranslation();
  const { change, error } = useProviderOrder();
  const [said, setSaid] = useState('');
  const panel = useRef<HTMLElement>(null);
  const first = placed(list);
  const others = unplaced(list);
  const isUsable = (name: ProviderName) =>
    list.items.some(({ provider, source }) => provider === name && source !== null);

  // The pressed button may be gone afterwards: the keyboard goes on from the one that undoes it, once that is there.
  const next = useRef<string | null>(null);
  useEffect(() => {
    const button = next.current === null ? null : panel.current?.querySelector<HTMLElement>(next.current);
    if (!button) return;
    next.current = null;
    button.focus();
  });

  const apply = (provider: ProviderName, by: Parameters<typeof change>[0], focus?: 'add' | 'remove') => {
    const order = change(by);
    if (order === null) return;
    next.current = focus === undefined ? null : `[data-${focus}="${provider}"]`;
    const place = order.indexOf(provider) + 1;
    const name = providerTitle(provider);
    setSaid(
      place === 0
        ? t('providers.orderUsualNow', { name })
        : t('providers.orderNow', { name, place, of: order.length }),
    );
  };

  return (
    <section ref={panel} className={classes.panel} aria-labelledby="provider-order">
      <Title order={2} size="h5" id="provider-order">
        {t('providers.order')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('providers.orderNote')}
      </Text>
      <ProblemAlert error={error} />
      {first.length > 0 && (
        <ol className={classes.order} aria-labelledby="provider-order">
          {first.map((provider, index) => (
            <OrderLine
              key={provider}
              provider={provider}
              usable={isUsable(provider)}
              isFirst={index === 0}
              isLast={index === first.length - 1}
              onMove={(by) => apply(provider, (order) => moved(order, provider, by))}
              onRemove={() => apply(provider, (order) => order.filter((name) => name !== provider), 'add')}
            />
          ))}
        </ol>
      )}
      {others.length > 0 && (
        <>
          <Text size="sm" id="provider-order-others">
            {t(first.length === 0 ? 'providers.orderUsual' : 'providers.orderThen')}
          </Text>
          <ul className={classes.others} aria-labelledby="provider-order-others">
            {others.map(({ provider, title, source }) => (
              <li key={provider}>
                <Button
                  size="compact-sm"
                  variant="default"
                  data-add={provider}
                  data-unusable={source === null || undefined}
                  leftSection={<IconPlus size={14} aria-hidden />}
                  aria-label={t('providers.tryFirst', { name: title })}
                  onClick={() => apply(provider, (order) => [...order, provider], 'remove')}
                >
                  {title}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </section>
  );
};

const OrderLine = ({ provider, usable, isFirst, isLast, onMove, onRemove }: OrderLineProps) => {
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
      {arrow(-1, isFirst)}
      {arrow(1, isLast)}
      <ActionIcon
        variant="subtle"
        size={32}
        data-remove={provider}
        aria-label={t('providers.asUsual', { name })}
        onClick={onRemove}
      >
        <IconX size={16} />
      </ActionIcon>
    </li>
  );
};

interface OrderLineProps {
  provider: ProviderName;
  usable: boolean;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}
