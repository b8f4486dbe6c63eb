import {
  DEFAULT_PREFERENCES,
  type Preferences,
  type Settings,
  type UpdateSettingsRequest,
} from '@easel/shared';
import type { EventBus } from '../../events/event-bus.js';
import { AppError } from '../../lib/app-error.js';
import { ValidationError } from '../../lib/problems/validation-error.js';
import type { SessionUser } from '../../plugins/auth.js';
import type { Accounts } from '../auth/index.js';
import type { InstanceSettings } from '../instance/index.js';
import type { ModelRegistry } from '../models/index.js';

/** How somebody likes the studio, kept with the account. */
export interface PreferencesService {
  get(user: SessionUser): Promise<Settings>;
  /** @throws AppError `model_unknown`, `not_found` (of a project), `validation_failed` */
  update(user: SessionUser, change: UpdateSettingsRequest): Promise<Settings>;
}

export const createPreferencesService = (deps: PreferencesServiceDeps): PreferencesService => {
  const { accounts, instance, models, ownsProject, events } = deps;

  const answer = async (ownerId: string, stored: Partial<Preferences>): Promise<Settings> => {
    const { defaultModel, notice, trashDays } = await instance.get();
    const preferences = { ...DEFAULT_PREFERENCES, ...stored };
    const { defaultProject } = preferences;
    // It may have been deleted since.
    if (defaultProject !== null && !(await ownsProject(ownerId, defaultProject)))
      preferences.defaultProject = null;
    return { preferences, instance: { defaultModel, notice, trashDays } };
  };

  return {
    get: async ({ id }) => answer(id, (await accounts.get(id)).preferences),
    update: async ({ id }, change) => {
      checkJson('defaults', change.defaults);
      checkJson('keys', change.keys);
      const { defaultModel, defaultProject } = change;
      if (defaultModel && (await models.resolve(id, defaultModel)).length === 0)
        throw new AppError('model_unknown', { model: defaultModel.slice(0, 100) });
      if (defaultProject && !(await ownsProject(id, defaultProject))) throw new AppError('not_found');
      const { preferences } = await accounts.changePreferences(id, (now) =>
        onlyDifferences({ ...DEFAULT_PREFERENCES, ...now, ...change }),
      );
      events.publish(id, { name: 'changed', data: { what: 'settings' } });
      return answer(id, preferences);
    },
  };
};

/** Far above a form full of parameters, or every shortcut there is; in characters of JSON. */
const MAX_JSON = 8192;

const checkJson = (name: string, value: object | undefined): void => {
  if (value === undefined) return;
  const json = JSON.stringify(value);
  const refuse = (message: string): never => {
    throw new ValidationError([{ path: `/${name}`, message: `"${name}" ${message}` }]);
  };
  if (json.length > MAX_JSON) refuse(`must have at most ${MAX_JSON} characters as JSON, not ${json.length}.`);
  // Databases refuse what has no place in text: NUL and half of a surrogate pair.
  if (/\\u(?:0000|d[89a-f])/.test(json)) refuse('must hold well-formed text only.');
};

/** What is to be stored: defaults may change in a later release. */
const onlyDifferences = (preferences: Preferences): Partial<Preferences> =>
  Object.fromEntries(
    Object.entries(preferences).filter(
      ([name, value]) =>
        JSON.stringify(value) !== JSON.stringify(DEFAULT_PREFERENCES[name as keyof Preferences]),
    ),
  );

export interface PreferencesServiceDeps {
  accounts: Pick<Accounts, 'get' | 'changePreferences'>;
  instance: Pick<InstanceSettings, 'get'>;
  models: Pick<ModelRegistry, 'resolve'>;
  ownsProject(ownerId: string, projectId: string): Promise<boolean>;
  events: Pick<EventBus, 'publish'>;
}
