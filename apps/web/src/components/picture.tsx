import { useEffect, useState } from 'react';
import classes from './picture.module.css';

/**
 * A picture in a frame of its final shape, so that nothing moves when it comes. `placeholder` stays below it until
 * it has loaded and faded in: there is never a moment with neither.
 */
export const Picture = ({ src, alt, width, height, placeholder, eager = false }: PictureProps) => {
  const [shown, setShown] = useState<string | null>(null);
  const [covered, setCovered] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => setCovered(shown), FADE_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <span className={classes.frame} style={{ aspectRatio: `${width} / ${height}` }}>
      {placeholder !== undefined && (src === undefined || covered !== src) && (
        <img className={classes.layer} src={placeholder} alt="" aria-hidden="true" />
      )}
      {src !== undefined && !broken && (
        <img
          className={classes.layer}
          data-shown={shown === src || undefined}
          data-fades
          src={src}
          alt={alt}
          width={width}
          height={height}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          draggable={false}
          onLoad={() => setShown(src)}
          onError={() => setBroken(true)}
        />
      )}
      {broken && <span className={classes.broken}>{alt}</span>}
    </span>
  );
};

/** A little longer than the fade in the style sheet. */
const FADE_MS = 250;

interface PictureProps {
  /** Absent while there is only the placeholder. */
  src: string | undefined;
  alt: string;
  width: number;
  height: number;
  placeholder: string | undefined;
  eager?: boolean;
}
