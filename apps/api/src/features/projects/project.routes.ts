import {
  CreateProjectRequest,
  DeleteProjectQuery,
  DeleteProjectResponse,
  Id,
  Project,
  ProjectList,
  ProjectQuery,
  UpdateProjectRequest,
} from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { requireUser } from '../../plugins/auth.js';
import { routeErrors } from '../../plugins/openapi.js';
import type { ProjectService } from './project.service.js';

const params = Type.Object({ id: Id });
const tags = ['projects'];

/** /api/projects: folders of images. */
export const projectRoutes =
  (projects: ProjectService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/projects',
      {
        schema: {
          tags,
          operationId: 'listProjects',
          summary: 'My projects, by name',
          querystring: ProjectQuery,
          response: { 200: ProjectList, ...routeErrors() },
        },
      },
      (request) => projects.list(requireUser(request).id, request.query),
    );
    app.post(
      '/api/projects',
      {
        schema: {
          tags,
          operationId: 'createProject',
          summary: 'Make a project',
          body: CreateProjectRequest,
          response: { 201: Project, ...routeErrors('name_taken', 'too_many_projects', 'parameter_invalid') },
        },
      },
      async (request, reply) => {
        const project = await projects.create(requireUser(request).id, request.body);
        return reply.code(201).header('location', `/api/projects/${project.id}`).send(project);
      },
    );
    app.get(
      '/api/projects/:id',
      {
        schema: {
          tags,
          operationId: 'getProject',
          summary: 'One project',
          params,
          response: { 200: Project, ...routeErrors('not_found') },
        },
      },
      (request) => projects.get(requireUser(request).id, request.params.id),
    );
    app.put(
      '/api/projects/:id',
      {
        schema: {
          tags,
          operationId: 'updateProject',
          summary: 'Rename, describe, colour, give a cover, archive',
          params,
          body: UpdateProjectRequest,
          response: { 200: Project, ...routeErrors('not_found', 'name_taken', 'parameter_invalid') },
        },
      },
      (request) => projects.update(requireUser(request).id, request.params.id, request.body),
    );
    app.delete(
      '/api/projects/:id',
      {
        schema: {
          tags,
          operationId: 'deleteProject',
          summary: 'Delete a project',
          description: 'Its images stay without a project, move to another one, or go to the trash.',
          params,
          querystring: DeleteProjectQuery,
          response: { 200: DeleteProjectResponse, ...routeErrors('not_found', 'project_target_invalid') },
        },
      },
      (request) => projects.remove(requireUser(request).id, request.params.id, request.query),
    );
  };
