import type { Accounts } from '../auth/index.js';
import type { InstanceSettings } from '../instance/index.js';

/** The model of a request that names none: the person's own choice, else the instance's. */
export type DefaultModel = (ownerId: string) => Promise<string>;

export const createDefaultModel =
  ({ accounts, instance }: DefaultModelDeps): DefaultModel =>
  async (ownerId) =>
    (await accounts.get(ownerId)).preferences.defaultModel ?? (await instance.get()).defaultModel;

interface DefaultModelDeps {
  accounts: Pick<Accounts, 'get'>;
  instance: Pick<InstanceSettings, 'get'>;
}
