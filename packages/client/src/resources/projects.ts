import type {
  CreateProjectRequest,
  DeleteProjectQuery,
  DeleteProjectResponse,
  Project,
  ProjectList,
  ProjectQuery,
  UpdateProjectRequest,
} from '@easel/shared';
import type { CallOptions } from '../create-request.js';
import { part, type Request } from './resource.js';

/** Folders of images. */
export const projectCalls = (request: Request) => ({
  list: (query?: ProjectQuery, call?: CallOptions) =>
    request<ProjectList>('GET', '/api/projects', { ...call, query }),
  get: (projectId: string, call?: CallOptions) =>
    request<Project>('GET', `/api/projects/${part(projectId)}`, call),
  create: (body: CreateProjectRequest, call?: CallOptions) =>
    request<Project>('POST', '/api/projects', { ...call, body }),
  update: (projectId: string, body: UpdateProjectRequest, call?: CallOptions) =>
    request<Project>('PUT', `/api/projects/${part(projectId)}`, { ...call, body }),
  /** Deletes a project; the query says what becomes of its images. */
  remove: (projectId: string, query: DeleteProjectQuery, call?: CallOptions) =>
    request<DeleteProjectResponse>('DELETE', `/api/projects/${part(projectId)}`, { ...call, query }),
});
