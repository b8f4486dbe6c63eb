import type {
  AdminCancelResponse,
  AdminQueue,
  AdminSettings,
  AdminStorage,
  AdminUser,
  AdminUserPage,
  AdminUserQuery,
  CreateUserRequest,
  DeleteUserQuery,
  DeleteUserResponse,
  UpdateAdminSettingsRequest,
  UpdateUserRequest,
} from '@easel/shared';
import type { CallOptions } from '../create-request.js';
import { part, type Request } from './resource.js';

/** For administrators of the instance. */
export const adminCalls = (request: Request) => ({
  users: (query?: AdminUserQuery, call?: CallOptions) =>
    request<AdminUserPage>('GET', '/api/admin/users', { ...call, query }),
  addUser: (body: CreateUserRequest, call?: CallOptions) =>
    request<AdminUser>('POST', '/api/admin/users', { ...call, body }),
  updateUser: (userId: string, body: UpdateUserRequest, call?: CallOptions) =>
    request<AdminUser>('PUT', `/api/admin/users/${part(userId)}`, { ...call, body }),
  removeUser: (userId: string, query: DeleteUserQuery, call?: CallOptions) =>
    request<DeleteUserResponse>('DELETE', `/api/admin/users/${part(userId)}`, { ...call, query }),
  settings: (call?: CallOptions) => request<AdminSettings>('GET', '/api/admin/settings', call),
  updateSettings: (body: UpdateAdminSettingsRequest, call?: CallOptions) =>
    request<AdminSettings>('PUT', '/api/admin/settings', { ...call, body }),
  queue: (call?: CallOptions) => request<AdminQueue>('GET', '/api/admin/queue', call),
  /** Cancels anybody's generation. */
  cancel: (generationId: string, call?: CallOptions) =>
    request<AdminCancelResponse>('POST', `/api/admin/queue/${part(generationId)}/cancel`, call),
  storage: (call?: CallOptions) => request<AdminStorage>('GET', '/api/admin/storage', call),
});
