import { useEffect, useRef, useState } from 'react';
import classes from './picture.module.css';

/**
 * A picture in a frame of its final shape, so that nothing moves when it comes. `placeholder` stays below it until
 * it has loaded and faded in: there is never a moment with neither.
 */
export const Picture = ({ src, alt, width, height, placeholder, eager = false }: PictureProps) => {
  const [shown, setShown] = useState<string | null>(null);
  const [covered, setCovered] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    if (shown === null) return undefined;
    let gone = false;
    void fadeEnd(image.current).then(() => {
      if (!gone) setCovered(shown);
    });
    return () => {
      gone = true;
    };
  }, [shown]);
  return (
    <span className={classes.frame} style={{ aspectRatio: `${width} / ${height}` }}>
      {placeholder !== undefined && (src === undefined || covered !== src) && (
        <img className={classes.layer} src={placeholder} alt="" aria-hidden="true" />
      )}
      {src !== undefined && !broken && (
        <img
          ref={image}
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
          onLoad={({ currentTarget }) => void decoded(currentTarget).then(() => setShown(src))}
          onError={() => setBroken(true)}
        />
      )}
      {broken && <span className={classes.broken}>{alt}</span>}
    </span>
  );
};

/** When the picture is ready to be painted: one that has only loaded may still be an empty layer for a moment. */
const decoded = async (image: Decodable): Promise<void> => {
  // What cannot be decoded ahead, or at all, is the browser's to show.
  await image.decode?.().catch(() => {});
};

/** When the picture has wholly come in, however long that takes; at once where nothing fades. */
const fadeEnd = async (image: Fading | null): Promise<void> => {
  await Promise.allSettled(image?.getAnimations?.().map(({ finished }) => finished) ?? []);
};

// Neither is everywhere.
type Decodable = Partial<Pick<HTMLImageElement, 'decode'>>;
type Fading = Partial<Pick<HTMLImageElement, 'getAnimations'>>;

interface PictureProps {
  /** Absent while there is only the placeholder. */
  src: string | undefined;
  alt: string;
  width: number;
  height: number;
  placeholder: string | undefined;
  eager?: boolean;
}
