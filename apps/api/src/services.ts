import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Config, loadSecretKey } from './config.js';
import { openDatabase } from './db/open-database.js';
import { createEventBus } from './events/event-bus.js';
import { createAdmin } from './features/admin/index.js';
import { createAuth, createSetupToken } from './features/auth/index.js';
import { createDashboard } from './features/dashboard/index.js';
import { createGallery } from './features/gallery/index.js';
import { createGenerations, resourceLimit } from './features/generations/index.js';
import { createInstanceSettings } from './features/instance/index.js';
import { createModels } from './features/models/index.js';
import { createDefaultModel, createPreferences } from './features/preferences/index.js';
import { createProjectHoldings, createProjects } from './features/projects/index.js';
import { createPrompts } from './features/prompts/index.js';
import { systemClock } from './lib/clock.js';
import { takeDataFolder } from './lib/data-folder.js';
import type { Log } from './lib/log.js';
import { createProviders, type Providers } from './providers/index.js';
import { createProviderPool } from './providers/pool/provider-pool.js';
import { createCredentials, createSettings } from './features/settings/index.js';
import { createUsage } from './features/usage/index.js';
import { createMemoryQueue } from './queue/memory-queue.js';
import { createLocalStorage } from './storage/local-storage.js';
import type { Storage } from './storage/storage.js';

/** How long a database server may take to come up beside us, in milliseconds. */
const DATABASE_PATIENCE_MS = 60_000;

/**
 * Makes every part of the server and joins them: the only caller of the `create...` functions. `parts` replaces
 * single parts in tests. Close what it gives in the end.
 */
export const createServices = async (config: Config, log: Log, parts: Partial<Parts> = {}) => {
  const clock = systemClock;
  const folder = await takeDataFolder(config.dataDir);
  try {
    const secretKey = await loadSecretKey(config);
    const db = await openDatabase({
      url: config.databaseUrl,
      patienceMs: DATABASE_PATIENCE_MS,
      onRetry: (error) => log.warn({ err: error }, 'the database does not answer yet; trying again'),
    });
    const migrated = await db.migrate();
    if (migrated.length > 0) log.info({ migrations: migrated }, 'the database schema is up to date now');

    const storage = parts.storage ?? (await createLocalStorage(join(folder.path, 'files')));
    const providers: Providers = {
      ...createProviders({
        drawingWorkers: drawingWorkers(),
        workflowFolder: config.providers.workflowFolder,
      }),
      ...parts.providers,
    };
    const events = createEventBus();
    const queue = createMemoryQueue({
      concurrency: config.generationMaxConcurrent,
      resourceLimit,
      onError: (error, id) => log.error({ err: error, generation: id }, 'a job ended in an unexpected way'),
    });
    const setupToken = createSetupToken(config);

    const instance = createInstanceSettings({ db, config });
    const auth = createAuth({
      db,
      clock,
      secretKey,
      config,
      registration: async () => (await instance.get()).registration,
      setupToken,
      events,
      log,
      bcryptCost: parts.bcryptCost,
    });
    const { accounts } = auth;
    const holdings = createProjectHoldings(db);
    const defaultModelOf = createDefaultModel({ accounts, instance });
    const gallery = createGallery({
      db,
      storage,
      events,
      trashDays: async () => (await instance.get()).trashDays,
      projectExists: holdings.owns,
      checkProject: holdings.checkOpen,
      clock,
      log,
    });
    const credentials = createCredentials({ db, config, secretKey });
    const pool = createProviderPool({
      providers,
      credentials,
      hostedConcurrency: config.providers.maxConcurrent,
    });
    const usage = createUsage({ db });
    const settings = createSettings({ db, credentials, providers, pool, config, clock, log });
    const models = createModels({
      pool,
      orderOf: settings.order.of,
      defaultModelOf,
      modelsFile: config.providers.modelsFile,
      log,
    });
    const projects = createProjects({ db, gallery, events, clock });
    const prompts = createPrompts({ db, credentials, events, clock, log });
    const generations = createGenerations({
      db,
      events,
      queue,
      gallery: gallery.service,
      pool,
      models: models.registry,
      projects: projects.service,
      prompts,
      usage,
      defaultModelOf,
      storage,
      clock,
      log,
      workerId: folder.instanceId,
      timeoutSeconds: config.generationTimeout,
    });
    const preferences = createPreferences({
      accounts,
      instance,
      models: models.registry,
      ownsProject: holdings.owns,
      events,
    });
    const dashboard = createDashboard({
      usageFigures: usage.figures,
      imageFigures: gallery.figures.total,
      countProjects: holdings.count,
      countUsers: accounts.count,
      clock,
    });
    const admin = createAdmin({
      accounts,
      instance,
      models: models.registry,
      oversight: generations.oversight,
      inputs: generations.inputs,
      images: gallery.accountImages,
      countsOf: gallery.figures.of,
      countsOfAll: gallery.figures.ofAll,
      projects: holdings,
      usage,
      order: settings.order,
      storage,
      events,
      log,
    });
    return {
      config,
      db,
      storage,
      pool,
      events,
      queue,
      auth,
      gallery,
      models,
      projects,
      prompts,
      settings,
      instance,
      preferences,
      dashboard,
      admin,
      generations,
      setupToken,
      instanceId: folder.instanceId,
      /** Settles what an earlier run left, then starts drawing. */
      start: async (): Promise<void> => {
        await generations.start();
        gallery.purge.start();
        await gallery.index.start();
      },
      /** Starts nothing more and lets running pictures finish for so long. */
      stop: async (graceMs: number): Promise<void> => {
        await Promise.all([gallery.purge.stop(), gallery.index.stop(), generations.stop(graceMs)]);
      },
      close: async (): Promise<void> => {
        await pool.close();
        await db.close();
        await folder.release();
      },
    };
  } catch (error) {
    await folder.release();
    throw error;
  }
};

export type Services = Awaited<ReturnType<typeof createServices>>;

/** What tests may put in place of the real thing. */
export interface Parts {
  storage: Storage;
  providers: Partial<Providers>;
  /** The cost of a password hash; far below what is safe makes tests fast. */
  bcryptCost: number;
}

/** Threads for the built-in illustrator: one core is left to answer requests, and memory bounds the rest. */
const drawingWorkers = (): number => Math.max(1, Math.min(3, availableParallelism() - 1));
