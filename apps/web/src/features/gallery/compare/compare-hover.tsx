import type { Image } from '@easel/shared';
import { Button, Group, Text } from '@mantine/core';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toTile } from '../../../lib/gallery/gallery-cache';
import { letterOf } from './letter-of';
import classes from './compare.module.css';

/** Two pictures in one place: the other one is seen while the pointer is over it, or after a press. */
export const CompareHover = ({ images }: { images: readonly [Image, Image] }) => {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const [flipped, setFlipped] = useState(false);
  const shown = over !== flipped ? 1 : 0;
  return (
    <div className={classes.single}>
      <div
        className={classes.over}
        style={{ '--ratio': images[0].width / images[0].height } as CSSProperties}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && setOver(true)}
        onPointerLeave={() => setOver(false)}
      >
        {images.map((image, at) => (
          <img
            key={image.id}
            src={image.urls.file}
            alt={toTile(image).name}
            draggable={false}
            data-hidden={at !== shown || undefined}
            aria-hidden={at !== shown}
          />
        ))}
        <span className={classes.letter}>{letterOf(shown)}</span>
      </div>
      <Group justify="center" gap="sm" p={6}>
        <Button size="xs" variant="default" aria-pressed={flipped} onClick={() => setFlipped(!flipped)}>
          {t('viewer.compare.flip')}
        </Button>
        <Text size="xs" visibleFrom="sm">
          {t('viewer.compare.flipNote')}
        </Text>
      </Group>
    </div>
  );
};
