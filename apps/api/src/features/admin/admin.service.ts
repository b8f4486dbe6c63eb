import type {
  AdminCancelResponse,
  AdminQueue,
  AdminSettings,
  AdminStorage,
  UpdateAdminSettingsRequest,
} from '@easel/shared';
import type { EventBus } from '../../events/event-bus.js';
import { AppError } from '../../lib/app-error.js';
import type { Log } from '../../lib/log.js';
import type { SessionUser } from '../../plugins/auth.js';
import type { Storage } from '../../storage/storage.js';
import type { Accounts } from '../auth/index.js';
import type { ImageCounts } from '../gallery/index.js';
import type { Oversight } from '../generations/index.js';
import type { InstanceSettings } from '../instance/index.js';
import type { ModelRegistry } from '../models/index.js';

/** What administrators see and decide for everybody. That `admin` is one is checked by the route. */
export interface AdminService {
  settings(): Promise<AdminSettings>;
  /** @throws AppError `model_unknown`, `setting_from_environment` */
  updateSettings(admin: SessionUser, change: UpdateAdminSettingsRequest): Promise<AdminSettings>;
  /** What waits and runs, the oldest first; prompts of others stay theirs. */
  queue(admin: SessionUser): Promise<AdminQueue>;
  /** @throws AppError `not_found` */
  cancel(admin: SessionUser, generationId: string): Promise<AdminCancelResponse>;
  storage(): Promise<AdminStorage>;
}

export const createAdminService = (deps: AdminServiceDeps): AdminService => {
  const { accounts, instance, models, oversight, countsOfAll, storage, events, log } = deps;

  return {
    settings: instance.get,
    updateSettings: async (admin, change) => {
      const { defaultModel } = change;
      if (defaultModel !== undefined && (await models.resolve(admin.id, defaultModel)).length === 0)
        throw new AppError('model_unknown', { model: defaultModel.slice(0, 100) });
      const settings = await instance.update(change);
      events.publishToAll({ name: 'changed', data: { what: 'settings' } });
      log.info({ admin: admin.id, settings: Object.keys(change) }, 'an administrator changed settings');
      return settings;
    },
    queue: async (admin) => {
      const { items, total } = await oversight.unfinished(QUEUE_SHOWN);
      const names = await accounts.names([...new Set(items.map(({ ownerId }) => ownerId))]);
      return {
        items: items.map(({ id, ownerId, model, count, status, progress, createdAt, startedAt, prompt }) => ({
          id,
          ownerId,
          username: names.get(ownerId) ?? '',
          model,
          count,
          status,
          progress,
          createdAt,
          startedAt,
          prompt: ownerId === admin.id ? prompt : null,
        })),
        more: Math.max(0, total - items.length),
      };
    },
    cancel: async (admin, generationId) => {
      const outcome = await oversight.cancel(generationId);
      log.info(
        { admin: admin.id, generation: generationId, outcome },
        'an administrator cancelled a generation',
      );
      return { outcome };
    },
    storage: async () => {
      const counts = await countsOfAll();
      const names = await accounts.names([...counts.keys()]);
      const users = [...names]
        .map(([id, username]) => {
          const { images = 0, trashed = 0, storageBytes = 0 } = counts.get(id) ?? {};
          return { id, username, images, trashed, storageBytes };
        })
        .toSorted((a, b) => b.storageBytes - a.storageBytes);
      return {
        users,
        storageBytes: users.reduce((sum, user) => sum + user.storageBytes, 0),
        disk: await storage.space(),
      };
    },
  };
};

const QUEUE_SHOWN = 200;

export interface AdminServiceDeps {
  accounts: Pick<Accounts, 'names'>;
  instance: InstanceSettings;
  models: Pick<ModelRegistry, 'resolve'>;
  oversight: Pick<Oversight, 'unfinished' | 'cancel'>;
  countsOfAll(): Promise<Map<string, ImageCounts>>;
  storage: Pick<Storage, 'space'>;
  events: Pick<EventBus, 'publishToAll'>;
  log: Log;
}
