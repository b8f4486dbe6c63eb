import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { IconGridDots, IconLayoutGrid, IconSquares } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { readStored } from '../../../lib/storage';

/** Heights of rows in pixels. */
export const ROW_HEIGHTS = { compact: 130, comfortable: 200, large: 300 } as const;
export type Density = keyof typeof ROW_HEIGHTS;

/** What this browser showed last, until the account's preferences have come. */
export const storedDensity = (): Density => {
  const stored = readStored('density');
  return DENSITIES.find((known) => known === stored) ?? 'comfortable';
};

export const DensityControl = ({ density, onChoose }: DensityProps) => {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t('gallery.density')}
      value={density}
      onChange={(value) => onChoose(DENSITIES.find((known) => known === value) ?? 'comfortable')}
      data={DENSITIES.map((value) => {
        const Icon = ICONS[value];
        return {
          value,
          label: (
            <span title={t(`gallery.densities.${value}`)} style={{ display: 'flex' }}>
              <Icon size={18} aria-hidden />
              <VisuallyHidden>{t(`gallery.densities.${value}`)}</VisuallyHidden>
            </span>
          ),
        };
      })}
    />
  );
};

const DENSITIES = ['compact', 'comfortable', 'large'] as const;
const ICONS = { compact: IconGridDots, comfortable: IconLayoutGrid, large: IconSquares };

interface DensityProps {
  density: Density;
  onChoose: (density: Density) => void;
}
