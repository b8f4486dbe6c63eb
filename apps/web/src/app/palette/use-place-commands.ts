import { IconFolder, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useSearches } from '../../features/gallery/api/searches/list-searches';
import { useProjects } from '../../features/projects/api/list-projects';
import { PATHS } from '../../lib/paths';
import type { Command } from './command';

/** Ways to what one has named oneself: projects in use and searches that were kept. */
export const usePlaceCommands = (): Command[] => {
  const navigate = useNavigate();
  const projects = useProjects();
  const searches = useSearches();
  return [
    ...(projects.data?.items ?? [])
      .filter(({ archived }) => !archived)
      .map(({ id, name }) => ({
        id,
        group: 'projects' as const,
        label: name,
        Icon: IconFolder,
        run: () => void navigate({ to: PATHS.gallery, search: { project: id } }),
      })),
    ...(searches.data?.items ?? []).map(({ id, name, query }) => ({
      id,
      group: 'searches' as const,
      label: name,
      Icon: IconSearch,
      run: () => void navigate({ href: `${PATHS.gallery}?${query}` }),
    })),
  ];
};
