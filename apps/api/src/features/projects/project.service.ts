import {
  type CreateProjectRequest,
  type DeleteProjectQuery,
  type DeleteProjectResponse,
  MAX_PROJECTS,
  normalizePrompt,
  type Project,
  type ProjectList,
  type ProjectQuery,
  type ProjectRecord,
  type UpdateProjectRequest,
} from '@easel/shared';
import type { EventBus } from '../../events/event-bus.js';
import { AppError } from '../../lib/app-error.js';
import type { Clock } from '../../lib/clock.js';
import { newId } from '../../lib/ids.js';
import { cleanName } from '../../lib/clean-name.js';
import type { GalleryService } from '../gallery/index.js';
import type { FiguresOf, ProjectFigures } from './project-figures.js';
import type { ProjectRepository } from './project.repository.js';

/** The use cases of projects. Somebody else's project does not exist. */
export const createProjectService = ({
  projects,
  figuresOf,
  leaveProject,
  getImage,
  events,
  clock,
}: ProjectDeps) => {
  const getRecord = async (ownerId: string, id: string): Promise<ProjectRecord> => {
    const project = await projects.find(ownerId, id);
    if (!project) throw new AppError('not_found');
    return project;
  };
  const view = async (ownerId: string, records: ProjectRecord[]): Promise<Project[]> => {
    const figures = await figuresOf(ownerId, records);
    return records.map((record) => toProject(record, figures.get(record.id)));
  };
  const get = async (ownerId: string, id: string): Promise<Project> => {
    const record = await getRecord(ownerId, id);
    return toProject(record, (await figuresOf(ownerId, [record])).get(id));
  };
  const tell = (ownerId: string): void =>
    events.publish(ownerId, { name: 'changed', data: { what: 'projects' } });

  return {
    list: async (ownerId: string, { archived }: ProjectQuery): Promise<ProjectList> => {
      const records = await projects.list(ownerId, archived);
      const byName = records.toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
      return { items: await view(ownerId, byName), nextCursor: null };
    },
    get,
    create: async (ownerId: string, body: CreateProjectRequest): Promise<Project> => {
      const now = clock.now();
      const project: ProjectRecord = {
        id: newId(),
        ownerId,
        name: cleanName(body.name, NAME_LENGTH),
        description: cleanText(body.description ?? null),
        colour: body.colour ?? 'gray',
        coverId: null,
        archived: false,
        createdAt: now,
        updatedAt: now,
      };
      await projects.insert(project, (others) => {
        if (others.length >= MAX_PROJECTS) throw new AppError('too_many_projects', { max: MAX_PROJECTS });
        refuseTaken(project.name, others);
      });
      tell(ownerId);
      return toProject(project);
    },
    update: async (ownerId: string, id: string, body: UpdateProjectRequest): Promise<Project> => {
      await getRecord(ownerId, id);
      if (body.coverId) await getImage(ownerId, body.coverId);
      const name = body.name === undefined ? undefined : cleanName(body.name, NAME_LENGTH);
      const change = {
        ...body,
        ...(name === undefined ? {} : { name }),
        ...(body.description === undefined ? {} : { description: cleanText(body.description) }),
        updatedAt: clock.now(),
      };
      const found = await projects.update({ ownerId, id }, change, (others) => {
        if (name !== undefined) refuseTaken(name, others);
      });
      if (!found) throw new AppError('not_found');
      tell(ownerId);
      return get(ownerId, id);
    },
    /** Deletes a project; its images go where the caller says. */
    remove: async (
      ownerId: string,
      id: string,
      query: DeleteProjectQuery,
    ): Promise<DeleteProjectResponse> => {
      await getRecord(ownerId, id);
      const fate = await fateOf(ownerId, id, query);
      await projects.releaseGenerations(ownerId, id);
      let images = await leaveTo(ownerId, id, fate);
      await projects.remove(ownerId, id);
      // What was being stored just then still saw the project.
      images += await leaveTo(ownerId, id, fate);
      tell(ownerId);
      return { images };
    },

    /** For generations: a project that can be drawn into. @throws AppError `not_found`, `project_archived` */
    getOpen: async (ownerId: string, id: string): Promise<ProjectRecord> => {
      const project = await getRecord(ownerId, id);
      if (project.archived) throw new AppError('project_archived', { name: project.name });
      return project;
    },
    isThere: (ownerId: string, id: string): Promise<boolean> => projects.exists(ownerId, id),
  };

  /** The target may be deleted just now, too; then nothing of the project is lost. */
  async function leaveTo(ownerId: string, id: string, fate: Fate): Promise<number> {
    try {
      return await leaveProject(ownerId, id, fate);
    } catch (error) {
      if (fate.how === 'move' && error instanceof AppError && error.code === 'not_found')
        throw new AppError('project_target_invalid');
      throw error;
    }
  }

  async function fateOf(ownerId: string, id: string, { images, to }: DeleteProjectQuery): Promise<Fate> {
    if (images !== 'move') return { how: images };
    if (to === undefined || to === id || !(await projects.exists(ownerId, to)))
      throw new AppError('project_target_invalid');
    return { how: 'move', to };
  }
};

export type ProjectService = ReturnType<typeof createProjectService>;

const NAME_LENGTH = 80;

const refuseTaken = (name: string, others: readonly ProjectRecord[]): void => {
  const taken = others.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new AppError('name_taken', { name: taken.name });
};

const cleanText = (text: string | null): string | null =>
  Array.from(normalizePrompt(text ?? ''))
    .slice(0, DESCRIPTION_LENGTH)
    .join('') || null;

const DESCRIPTION_LENGTH = 500;

const toProject = (
  { ownerId: _owner, ...record }: ProjectRecord,
  { count, cover }: ProjectFigures = { count: 0, cover: null },
): Project => ({ ...record, count, cover });

/** Where the images of a project go that is about to be deleted. */
type Fate = { how: 'keep' | 'trash' } | { how: 'move'; to: string };

/** Takes all images out of a project; gives how many were not in the trash before. */
export type LeaveProjectOf = (ownerId: string, projectId: string, fate: Fate) => Promise<number>;

interface ProjectDeps {
  projects: ProjectRepository;
  figuresOf: FiguresOf;
  leaveProject: LeaveProjectOf;
  /** @throws AppError `not_found` */
  getImage: GalleryService['get'];
  events: Pick<EventBus, 'publish'>;
  clock: Clock;
}
