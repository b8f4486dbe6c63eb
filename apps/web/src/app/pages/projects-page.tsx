import type { Project } from '@easel/shared';
import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { IconFolderPlus, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state';
import { PageHeading } from '../../components/page-heading';
import { ProblemAlert } from '../../components/problem-alert';
import { useNotify } from '../../components/use-notify';
import { useProjects } from '../../features/projects/api/list-projects';
import { useUpdateProject } from '../../features/projects/api/update-project';
import { DeleteProjectDialog } from '../../features/projects/manage/delete-project-dialog';
import { ProjectCard } from '../../features/projects/manage/project-card';
import { ProjectForm } from '../../features/projects/manage/project-form';
import classes from '../../features/projects/manage/projects.module.css';
import { PATHS } from '../../lib/paths';

/** Every project: made, changed, put into the archive and deleted here; each leads to its pictures. */
export const ProjectsPage = () => {
  const { t } = useTranslation();
  const projects = useProjects();
  const update = useUpdateProject();
  const { notifyError } = useNotify();
  const [archive, setArchive] = useState(false);
  const [open, setOpen] = useState<Open | null>(null);
  const all = projects.data?.items ?? [];
  const shown = all.filter(({ archived }) => archived === archive);
  const add = () => setOpen({ what: 'form', project: null });

  return (
    <>
      <PageHeading title={t('nav.projects')}>
        <SegmentedControl
          aria-label={t('projects.which')}
          value={archive ? 'archive' : 'open'}
          onChange={(value) => setArchive(value === 'archive')}
          data={[
            { value: 'open', label: t('projects.open') },
            { value: 'archive', label: t('projects.archived') },
          ]}
        />
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('projects.new')}
        </Button>
      </PageHeading>
      {projects.isPending && <Skeleton height="40vh" radius="lg" />}
      {projects.isError && <ProblemAlert error={projects.error} onRetry={() => void projects.refetch()} />}
      {projects.isSuccess && shown.length === 0 && (
        <EmptyState
          icon={<IconFolderPlus size={32} />}
          title={t(archive ? 'projects.emptyArchiveTitle' : 'projects.emptyTitle')}
        >
          <p>{t(archive ? 'projects.emptyArchiveText' : 'projects.emptyText')}</p>
          {!archive && (
            <Button variant="light" onClick={add}>
              {t('projects.new')}
            </Button>
          )}
        </EmptyState>
      )}
      <ul className={classes.grid}>
        {shown.map((project) => (
          <ProjectCard
            key={project.id}
            project={project}
            link={(children, className) => (
              <Link to={PATHS.gallery} search={{ project: project.id }} className={className}>
                {children}
              </Link>
            )}
            onEdit={() => setOpen({ what: 'form', project })}
            onArchive={() =>
              update.mutate({ id: project.id, archived: !project.archived }, { onError: notifyError })
            }
            onDelete={() => setOpen({ what: 'delete', project })}
          />
        ))}
      </ul>
      {open?.what === 'form' && <ProjectForm project={open.project} onClose={() => setOpen(null)} />}
      {open?.what === 'delete' && (
        <DeleteProjectDialog
          project={open.project}
          others={all.filter(({ id, archived }) => id !== open.project.id && !archived)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
};

type Open = { what: 'form'; project: Project | null } | { what: 'delete'; project: Project };
