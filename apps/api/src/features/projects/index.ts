import type { FastifyPluginAsync } from 'fastify';
import type { Database } from '../../db/database.js';
import type { EventBus } from '../../events/event-bus.js';
import type { Clock } from '../../lib/clock.js';
import type { GalleryService } from '../gallery/index.js';
import { createProjectFigures } from './project-figures.js';
import { createProjectRepository } from './project.repository.js';
import { projectRoutes } from './project.routes.js';
import { createProjectService, type LeaveProjectOf, type ProjectService } from './project.service.js';

export type { ProjectService } from './project.service.js';

/** Projects: folders of images. */
export const createProjects = ({ db, gallery, ...deps }: ProjectsDeps): Projects => {
  const service = createProjectService({
    ...deps,
    projects: createProjectRepository(db),
    figuresOf: createProjectFigures(db),
    leaveProject: gallery.changes.leaveProject,
    getImage: gallery.service.get,
  });
  return { service, routes: projectRoutes(service) };
};

/** Whether somebody has a project: for whoever must know before there is a `ProjectService`. */
export const createProjectExists = (db: Database) => createProjectRepository(db).exists;

export interface Projects {
  service: ProjectService;
  routes: FastifyPluginAsync;
}

interface ProjectsDeps {
  db: Database;
  gallery: { changes: { leaveProject: LeaveProjectOf }; service: Pick<GalleryService, 'get'> };
  events: EventBus;
  clock: Clock;
}
