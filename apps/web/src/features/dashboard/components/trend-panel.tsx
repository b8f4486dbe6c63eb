import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import '@mantine/core/styles/ColorSwatch.css';
import { SegmentedControl, Table, Title } from '@mantine/core';
import '@mantine/core/styles/Table.css';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '../../../components/scroll-region';
import type { Bar } from '../model/join-days';
import classes from './dashboard.module.css';
import { useFigures } from './use-figures';

/** One figure over time, as bars or, with the same numbers, as a table. */
export const TrendPanel = ({ title, bars, series, format }: TrendPanelProps) => {
  const { t } = useTranslation();
  const heading = useId();
  const [view, setView] = useState('chart');
  return (
    <section className={classes.panel} aria-labelledby={heading}>
      <header className={classes.head}>
        <Title order={2} size="h5" id={heading}>
          {title}
        </Title>
        <SegmentedControl
          size="xs"
          aria-label={t('dashboard.view', { title })}
          value={view}
          onChange={setView}
          data={[
            { value: 'chart', label: t('dashboard.chart') },
            { value: 'table', label: t('dashboard.table') },
          ]}
        />
      </header>
      {view === 'chart' ? (
        <Chart title={title} bars={bars} series={series} format={format} />
      ) : (
        <DayTable title={title} bars={bars} series={series} format={format} />
      )}
    </section>
  );
};

const Chart = ({ title, bars, series, format }: TrendPanelProps) => {
  const { t } = useTranslation();
  const { days } = useFigures();
  return (
    // The table says the same to whoever cannot see it.
    <div role="img" aria-label={t('dashboard.chartOf', { title })}>
      <BarChart
        aria-hidden
        h={220}
        data={bars.map((bar) => ({ ...bar, days: days(bar.from, bar.to) }))}
        dataKey="days"
        type="stacked"
        series={series.map(({ name, label, color }) => ({ name, label, color }))}
        valueFormatter={format}
        withLegend={series.length > 1}
        barProps={{ isAnimationActive: false }}
        barChartProps={{ accessibilityLayer: false }}
        xAxisProps={{ minTickGap: 24 }}
        yAxisProps={{ width: 56, allowDecimals: false }}
        tooltipAnimationDuration={0}
      />
    </div>
  );
};

const DayTable = ({ title, bars, series, format }: TrendPanelProps) => {
  const { t } = useTranslation();
  const { days } = useFigures();
  return (
    <ScrollRegion className={classes.scroll} label={title}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('dashboard.day')}</Table.Th>
            {series.map(({ name, label }) => (
              <Table.Th key={name} scope="col" className={classes.number}>
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bars.toReversed().map((bar) => (
            <Table.Tr key={bar.from}>
              <Table.Th scope="row">{days(bar.from, bar.to)}</Table.Th>
              {series.map(({ name }) => (
                <Table.Td key={name} className={classes.number}>
                  {format(bar[name])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
};

interface TrendPanelProps {
  title: string;
  bars: Bar[];
  /** What is stacked in a bar; `color` is a name of the palette with its shade. */
  series: {
    name: 'images' | 'succeeded' | 'failed' | 'cancelled' | 'cost';
    label: string;
    color: string;
  }[];
  format: (value: number) => string;
}
