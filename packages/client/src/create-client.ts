import type {
  AuthStatus,
  BatchRequest,
  BatchResponse,
  CancelResponse,
  CancelWaitingResponse,
  ChangePasswordRequest,
  ConnectionTest,
  GenerateRequest,
  Generation,
  GenerationPage,
  GenerationQuery,
  KeyScope,
  LocalServerList,
  LoginRequest,
  ModelList,
  ProviderName,
  ProviderOrderRequest,
  ProviderStatusList,
  RegisterRequest,
  SavedKey,
  SaveKeyRequest,
  SessionList,
  Settings,
  UpdateProfileRequest,
  UpdateSettingsRequest,
  UserResponse,
} from '@easel/shared';
import { type CallOptions, type ClientOptions, createRequest } from './create-request.js';
import { adminCalls } from './resources/admin.js';
import { dashboardCalls } from './resources/dashboard.js';
import { galleryCalls } from './resources/gallery.js';
import { projectCalls } from './resources/projects.js';
import { promptCalls } from './resources/prompts.js';

/**
 * A typed client of the Easel API, for a browser or for Node.
 * @example
 * const easel = createClient({ baseUrl: 'http://localhost:8000' });
 * await easel.auth.login({ username: 'ada', password: 'correct horse' });
 * const generation = await easel.generations.create({ prompt: 'a fox' }, { waitSeconds: 30 });
 */
export const createClient = (options: ClientOptions = {}) => {
  const { request, forgetToken } = createRequest(options);
  const id = encodeURIComponent;

  return {
    auth: {
      status: (call?: CallOptions) => request<AuthStatus>('GET', '/api/auth/status', call),
      register: (body: RegisterRequest, call?: CallOptions) =>
        request<UserResponse>('POST', '/api/auth/register', { ...call, body }),
      login: (body: LoginRequest, call?: CallOptions) =>
        request<UserResponse>('POST', '/api/auth/login', { ...call, body }),
      logout: async (call?: CallOptions) => {
        await request<void>('POST', '/api/auth/logout', call);
        forgetToken();
      },
      me: (call?: CallOptions) => request<UserResponse>('GET', '/api/auth/me', call),
      updateProfile: (body: UpdateProfileRequest, call?: CallOptions) =>
        request<UserResponse>('PUT', '/api/auth/me', { ...call, body }),
      changePassword: (body: ChangePasswordRequest, call?: CallOptions) =>
        request<void>('PUT', '/api/auth/password', { ...call, body }),
      sessions: (call?: CallOptions) => request<SessionList>('GET', '/api/auth/sessions', call),
      revokeSession: (sessionId: string, call?: CallOptions) =>
        request<void>('DELETE', `/api/auth/sessions/${id(sessionId)}`, call),
    },
    generations: {
      /** Asks for pictures. With `waitSeconds` the answer comes when they are done, or after that time. */
      create: (
        body: GenerateRequest,
        { waitSeconds, ...call }: CallOptions & { waitSeconds?: number } = {},
      ) =>
        request<Generation>('POST', '/api/generate', {
          ...call,
          body,
          ...(waitSeconds === undefined ? {} : { headers: { prefer: `wait=${waitSeconds}` } }),
        }),
      /** Asks for one prompt several ways: several models, and each variant of `{a|b}` in it. */
      createBatch: (body: BatchRequest, call?: CallOptions) =>
        request<BatchResponse>('POST', '/api/generate/batch', { ...call, body }),
      list: (query?: GenerationQuery, call?: CallOptions) =>
        request<GenerationPage>('GET', '/api/generation', { ...call, query }),
      get: (generationId: string, call?: CallOptions) =>
        request<Generation>('GET', `/api/generation/${id(generationId)}`, call),
      cancel: (generationId: string, call?: CallOptions) =>
        request<CancelResponse>('POST', `/api/generation/cancel/${id(generationId)}`, call),
      /** Takes everything out of the queue that has not started yet. */
      cancelWaiting: (call?: CallOptions) =>
        request<CancelWaitingResponse>('POST', '/api/generation/cancel', call),
      /** Draws a finished generation once more, as a new one. */
      retry: (generationId: string, call?: CallOptions) =>
        request<Generation>('POST', `/api/generation/retry/${id(generationId)}`, call),
    },
    gallery: galleryCalls(request),
    projects: projectCalls(request),
    prompts: promptCalls(request),
    dashboard: dashboardCalls(request),
    admin: adminCalls(request),
    models: {
      list: (call?: CallOptions) => request<ModelList>('GET', '/api/models', call),
    },
    settings: {
      get: (call?: CallOptions) => request<Settings>('GET', '/api/settings', call),
      update: (body: UpdateSettingsRequest, call?: CallOptions) =>
        request<Settings>('PUT', '/api/settings', { ...call, body }),
      /** Every provider as this account sees it, and who is tried first behind an alias. */
      providers: (call?: CallOptions) => request<ProviderStatusList>('GET', '/api/settings/providers', call),
      setOrder: (order: ProviderOrderRequest['order'], call?: CallOptions) =>
        request<ProviderStatusList>('PUT', '/api/settings/providers', { ...call, body: { order } }),
      /** Tries a key or an address, and keeps it when the provider takes it. */
      saveKey: (body: SaveKeyRequest, call?: CallOptions) =>
        request<SavedKey>('POST', '/api/settings/api-keys', { ...call, body }),
      removeKey: (provider: ProviderName, scope: KeyScope = 'own', call?: CallOptions) =>
        request<void>('DELETE', `/api/settings/api-keys/${id(provider)}`, { ...call, query: { scope } }),
      /** Asks a provider who we are; costs nothing. */
      testConnection: (provider: ProviderName, call?: CallOptions) =>
        request<ConnectionTest>('GET', '/api/settings/test-connection', { ...call, query: { provider } }),
      /** Servers found on the machine that Easel runs on. */
      localServers: (call?: CallOptions) =>
        request<LocalServerList>('GET', '/api/settings/local-servers', call),
    },
  };
};

export type Client = ReturnType<typeof createClient>;
export type { CallOptions, ClientOptions };
