import type { Project } from '@easel/shared';
import { ActionIcon, Badge, Menu, Text } from '@mantine/core';
import { IconArchive, IconDots, IconFolder, IconPencil, IconTrash } from '@tabler/icons-react';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { thumbnailPath } from '../../../lib/paths';
import { thumbhashUrl } from '../../../lib/thumbhash-url';
import classes from './projects.module.css';

/** One project: its cover and name lead to its pictures, its menu changes it. */
export const ProjectCard = ({ project, link, onEdit, onArchive, onDelete }: ProjectCardProps) => {
  const { t } = useTranslation();
  const { name, description, colour, count, cover, archived } = project;
  return (
    <li
      className={classes.card}
      style={{ '--project-colour': `var(--mantine-color-${colour}-6)` } as CSSProperties}
    >
      <div
        className={classes.cover}
        style={cover === null ? undefined : { backgroundImage: `url(${thumbhashUrl(cover.thumbhash)})` }}
      >
        {cover === null ? (
          <IconFolder size={40} stroke={1.2} aria-hidden />
        ) : (
          <img src={thumbnailPath(cover.imageId)} alt="" loading="lazy" decoding="async" />
        )}
      </div>
      <div className={classes.text}>
        {link(<bdi>{name}</bdi>, classes.name ?? '')}
        <Text size="sm" c="dimmed">
          {t('projects.count', { count })}{' '}
          {archived && (
            <Badge size="sm" variant="light" color="gray">
              {t('projects.archivedBadge')}
            </Badge>
          )}
        </Text>
        {description !== null && (
          <Text size="sm" lineClamp={2} mt={4} dir="auto">
            {description}
          </Text>
        )}
      </div>
      <div className={classes.menu}>
        <Menu position="bottom-end" withinPortal={false}>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('projects.menu', { name })}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
              {t('projects.editItem')}
            </Menu.Item>
            <Menu.Item leftSection={<IconArchive size={16} aria-hidden />} onClick={onArchive}>
              {t(archived ? 'projects.unarchive' : 'projects.archive')}
            </Menu.Item>
            <Menu.Item c="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={onDelete}>
              {t('projects.deleteItem')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </li>
  );
};

interface ProjectCardProps {
  project: Project;
  /** Draws the link to the project's pictures. */
  link: (children: ReactNode, className: string) => ReactNode;
  onEdit: () => void;
  onArchive: () => void;
  onDelete: () => void;
}
