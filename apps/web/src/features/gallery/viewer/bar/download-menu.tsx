import type { Image } from '@easel/shared';
import { Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadPath } from '../../../../lib/paths';
import { BarButton } from './bar-button';

/** Saves the picture as it came or converted, with or without what is known about it. */
export const DownloadMenu = ({ image }: { image: Image }) => {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <BarButton label={t('viewer.download')}>
          <IconDownload aria-hidden />
        </BarButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={downloadPath(image.id)} download>
          {t('viewer.original', { format: image.format.toUpperCase() })}
        </Menu.Item>
        {[true, false].map((metadata) => (
          <Fragment key={String(metadata)}>
            <Menu.Divider />
            <Menu.Label>{t(metadata ? 'viewer.converted' : 'viewer.plain')}</Menu.Label>
            {FORMATS.map(({ format, name }) => (
              <Menu.Item
                key={format}
                component="a"
                href={downloadPath(image.id, { format, metadata })}
                download
                aria-label={t(metadata ? 'viewer.convertedAs' : 'viewer.plainAs', { format: name })}
              >
                {name}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

/** Has the browser save the original. */
export const saveOriginal = ({ id }: Pick<Image, 'id'>): void => {
  const link = document.createElement('a');
  link.href = downloadPath(id);
  link.download = '';
  link.click();
};

const FORMATS = [
  { format: 'png', name: 'PNG' },
  { format: 'webp', name: 'WebP' },
  { format: 'jpeg', name: 'JPEG' },
] as const;
