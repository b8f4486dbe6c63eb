import type { DashboardUsage } from '@easel/shared';
import { Table, Title } from '@mantine/core';
import '@mantine/core/styles/Table.css';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '../../../components/scroll-region';
import { useModelName } from '../../../lib/models/use-model-name';
import { providerTitle } from '../../../lib/text/provider-title';
import classes from './dashboard.module.css';
import { useFigures } from './use-figures';

/** Who drew how much, how well, how fast, for how much. */
export const UsagePanel = ({ title, rows }: { title: string; rows: UsageRow[] }) => {
  const { t } = useTranslation();
  const { count, percent, duration, money } = useFigures();
  const modelName = useModelName(rows.some(({ model }) => model !== undefined));
  const heading = useId();
  return (
    <section className={classes.panel} aria-labelledby={heading}>
      <Title order={2} size="h5" id={heading} mb="sm">
        {title}
      </Title>
      <ScrollRegion className={classes.scroll} label={title}>
        <Table stickyHeader miw={460}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('dashboard.who')}</Table.Th>
              {(['drawn', 'successRate', 'medianTime', 'cost'] as const).map((name) => (
                <Table.Th key={name} scope="col" className={classes.number}>
                  {t(`dashboard.${name}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={`${row.provider} ${row.model ?? ''}`}>
                <Table.Th scope="row" className={classes.name}>
                  {row.model === undefined ? providerTitle(row.provider) : modelName(row.model)}
                </Table.Th>
                <Table.Td className={classes.number}>{count(row.images)}</Table.Td>
                <Table.Td className={classes.number}>{percent(rateOf(row))}</Table.Td>
                <Table.Td className={classes.number}>{duration(row.medianMs)}</Table.Td>
                <Table.Td className={classes.number}>
                  {money(row.cost)}
                  {row.unknownCosts > 0 && (
                    <div className={classes.note}>
                      {t('dashboard.unknownCosts', { count: row.unknownCosts })}
                    </div>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </section>
  );
};

const rateOf = ({ succeeded, failed }: UsageRow): number | null =>
  succeeded + failed === 0 ? null : succeeded / (succeeded + failed);

/** A provider, or one of its models. */
type UsageRow = DashboardUsage['providers'][number] & { model?: string };
