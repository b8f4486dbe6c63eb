import type { Image } from '@easel/shared';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toTile } from '../../../lib/gallery/gallery-cache';
import classes from './compare.module.css';

/** One picture over the other, with a divider to move: a slider of the browser's own, so that every device knows it. */
export const CompareSlider = ({ images: [first, second] }: { images: readonly [Image, Image] }) => {
  const { t } = useTranslation();
  const [percent, setPercent] = useState(50);
  return (
    <div className={classes.single}>
      <div
        className={classes.over}
        style={{ '--at': `${percent}%`, '--ratio': first.width / first.height } as CSSProperties}
      >
        <img src={second.urls.file} alt={toTile(second).name} draggable={false} />
        <img className={classes.clipped} src={first.urls.file} alt={toTile(first).name} draggable={false} />
        <span className={classes.divider} aria-hidden />
        <input
          type="range"
          className={classes.range}
          min={0}
          max={100}
          step={0.1}
          value={percent}
          aria-label={t('viewer.compare.divider')}
          aria-valuetext={t('viewer.compare.dividerAt', { percent: Math.round(percent) })}
          onChange={(event) => setPercent(event.currentTarget.valueAsNumber)}
          onKeyDown={(event) => {
            const by = STEPS[event.key];
            if (by === undefined) return;
            // The browser's own step would be a tenth of a percent.
            event.preventDefault();
            setPercent(Math.min(100, Math.max(0, percent + by)));
          }}
        />
      </div>
    </div>
  );
};

/** What keys move the divider by, in percent. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -5,
  ArrowDown: -5,
  ArrowRight: 5,
  ArrowUp: 5,
  PageDown: -20,
  PageUp: 20,
  Home: -100,
  End: 100,
};
