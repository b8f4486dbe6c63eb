import type { GalleryTile, Generation } from '@easel/shared';
import { Menu } from '@mantine/core';
import { IconColumns2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { thumbnailPath } from '../../../../lib/paths';
import { useGeneration } from '../../api/get-generation';
import { BarButton } from './bar-button';
import classes from '../viewer.module.css';

/** Chooses what the shown picture is compared with: its neighbours, or others of the same request. */
export const CompareMenu = ({ imageId, generationId, previous, following, onCompare }: CompareMenuProps) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const siblings = useSiblings(imageId, generationId, opened);
  if (previous === undefined && following === undefined && siblings.length === 0 && opened) return null;
  return (
    <Menu position="bottom-end" shadow="md" opened={opened} onChange={setOpened}>
      <Menu.Target>
        <BarButton label={t('viewer.compare.title')}>
          <IconColumns2 aria-hidden />
        </BarButton>
      </Menu.Target>
      <Menu.Dropdown>
        {previous !== undefined && (
          <Menu.Item leftSection={<Thumb id={previous.id} />} onClick={() => onCompare([previous.id])}>
            {t('viewer.compare.withPrevious')}
          </Menu.Item>
        )}
        {following !== undefined && (
          <Menu.Item leftSection={<Thumb id={following.id} />} onClick={() => onCompare([following.id])}>
            {t('viewer.compare.withNext')}
          </Menu.Item>
        )}
        {siblings.length > 0 && (
          <>
            <Menu.Label>{t('viewer.compare.siblings')}</Menu.Label>
            {siblings.map(({ id, position }) => (
              <Menu.Item key={id} leftSection={<Thumb id={id} />} onClick={() => onCompare([id])}>
                {t('viewer.compare.sibling', { number: position + 1 })}
              </Menu.Item>
            ))}
          </>
        )}
        {siblings.length > 1 && (
          <Menu.Item onClick={() => onCompare(siblings.slice(0, MAX_OTHERS).map(({ id }) => id))}>
            {t('viewer.compare.all', { count: Math.min(siblings.length, MAX_OTHERS) + 1 })}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};

const Thumb = ({ id }: { id: string }) => (
  <img className={classes.thumb} src={thumbnailPath(id)} alt="" width={36} height={36} />
);

const useSiblings = (imageId: string, generationId: string, enabled: boolean): Generation['images'] => {
  const generation = useGeneration(generationId, enabled).data;
  return (generation?.images ?? []).filter(({ id, deletedAt }) => id !== imageId && deletedAt === null);
};

/** More than four pictures at once are too small to judge. */
const MAX_OTHERS = 3;

interface CompareMenuProps {
  imageId: string;
  generationId: string;
  previous: GalleryTile | undefined;
  following: GalleryTile | undefined;
  onCompare: (others: string[]) => void;
}
