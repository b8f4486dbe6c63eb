import {
  type AdminSettings,
  DEFAULT_MODEL,
  normalizePrompt,
  type UpdateAdminSettingsRequest,
} from '@easel/shared';
import type { Config } from '../../config.js';
import type { Database } from '../../db/database.js';
import { AppError } from '../../lib/app-error.js';
import { putSetting, readSettings } from '../auth/index.js';

/** What administrators decide for everybody; read anew each time, so that a change counts at once. */
export interface InstanceSettings {
  get(): Promise<AdminSettings>;
  /** @throws AppError `setting_from_environment` */
  update(change: UpdateAdminSettingsRequest): Promise<AdminSettings>;
}

/** Each setting is a row of its own: two administrators who change different ones do not undo each other. */
export const createInstanceSettings = ({ db, config }: InstanceSettingsDeps): InstanceSettings => {
  const get = async (): Promise<AdminSettings> => {
    const stored = await readSettings(db, Object.values(IDS));
    const registration = stored.get(IDS.registration);
    const defaultModel = stored.get(IDS.defaultModel);
    const notice = stored.get(IDS.notice);
    const trashDays = stored.get(IDS.trashDays);
    return {
      ...registrationOf(config.registration, registration),
      defaultModel: typeof defaultModel === 'string' ? defaultModel : DEFAULT_MODEL,
      notice: typeof notice === 'string' ? notice : null,
      trashDays: typeof trashDays === 'number' ? trashDays : TRASH_DAYS,
    };
  };

  return {
    get,
    update: async ({ registration, notice, ...change }) => {
      if (registration !== undefined && config.registration !== null && registration !== config.registration)
        throw new AppError('setting_from_environment', { name: 'REGISTRATION' });
      const values = {
        ...change,
        ...(registration === undefined || config.registration !== null ? {} : { registration }),
        ...(notice === undefined ? {} : { notice: normalizePrompt(notice ?? '') || null }),
      };
      for (const [name, value] of Object.entries(values))
        await putSetting(db, IDS[name as keyof typeof values], value);
      return get();
    },
  };
};

/** How long an image stays in the trash unless an administrator says otherwise, in days. */
const TRASH_DAYS = 30;

const IDS = {
  registration: 'instance:registration',
  defaultModel: 'instance:default_model',
  notice: 'instance:notice',
  trashDays: 'instance:trash_days',
} as const;

const registrationOf = (
  environment: Config['registration'],
  stored: unknown,
): Pick<AdminSettings, 'registration' | 'registrationSource'> => {
  if (environment !== null) return { registration: environment, registrationSource: 'environment' };
  if (stored === 'open' || stored === 'closed')
    return { registration: stored, registrationSource: 'setting' };
  return { registration: 'open', registrationSource: 'default' };
};

interface InstanceSettingsDeps {
  db: Database;
  config: Pick<Config, 'registration'>;
}
