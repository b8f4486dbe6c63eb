import { type Config, loadConfig, loadDotEnv, loadSecretKey } from '../../../config.js';
import { openDatabase } from '../../../db/open-database.js';
import { createCredentials, type KeyStore } from '../credentials.js';

/** The stored keys of this configuration, for a command that runs beside the server. It migrates nothing. */
export const openKeyStore = async (): Promise<OpenKeyStore> => {
  loadDotEnv();
  const config = loadConfig();
  const db = await openDatabase({ url: config.databaseUrl });
  try {
    const pending = await db.pendingMigrations();
    if (pending.length > 0)
      throw new Error(
        `The database is not up to date (${pending.join(', ')}). Start Easel once, then try again.`,
      );
    const secretKey = await loadSecretKey(config);
    return { config, store: createCredentials({ db, config, secretKey }), close: () => db.close() };
  } catch (error) {
    await db.close();
    throw error;
  }
};

/** Close it in the end. */
export interface OpenKeyStore {
  config: Config;
  store: KeyStore;
  close(): Promise<void>;
}
