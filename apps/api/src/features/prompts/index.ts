import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { Database } from '../../db/database.js';
import type { EventBus } from '../../events/event-bus.js';
import type { Clock } from '../../lib/clock.js';
import type { Log } from '../../lib/log.js';
import type { Credentials } from '../../providers/pool/credentials.js';
import { createModelEnhancer } from './enhance/enhance-by-model.js';
import { createEnhanceService } from './enhance/enhance.service.js';
import { promptHelpRoutes } from './help.routes.js';
import { createHistoryRepository } from './history/history.repository.js';
import { historyRoutes } from './history/history.routes.js';
import { createHistoryService, type HistoryService } from './history/history.service.js';
import { createTemplateRepository } from './templates/template.repository.js';
import { templateRoutes } from './templates/template.routes.js';
import { createTemplateService, type TemplateService } from './templates/template.service.js';

/** Prompts: templates, history, and help with writing them. */
export const createPrompts = ({ db, credentials, ...deps }: PromptsDeps): Prompts => {
  const templates = createTemplateService({ ...deps, templates: createTemplateRepository(db) });
  const history = createHistoryService({ ...deps, history: createHistoryRepository(db) });
  const help = createEnhanceService({ byModel: createModelEnhancer({ credentials }) });
  return {
    getTemplates: templates.getMany,
    remember: history.remember,
    routes: async (app: FastifyInstance) => {
      await app.register(templateRoutes(templates));
      await app.register(historyRoutes(history));
      await app.register(promptHelpRoutes(help));
    },
  };
};

export interface Prompts {
  getTemplates: TemplateService['getMany'];
  remember: HistoryService['remember'];
  routes: FastifyPluginAsync;
}

interface PromptsDeps {
  db: Database;
  credentials: Credentials;
  events: EventBus;
  clock: Clock;
  log: Log;
}
