import { MAX_TEMPLATES, type PromptTemplateRecord } from '@easel/shared';
import { In } from 'typeorm';
import type { Database } from '../../../db/database.js';
import { AppError } from '../../../lib/app-error.js';
import { PROMPT_TEMPLATE } from '../prompt-template.entity.js';

/** All queries on people's own templates. Each one is bound to its owner. */
export const createTemplateRepository = (db: Database) => ({
  list: (ownerId: string): Promise<PromptTemplateRecord[]> =>
    db.read.find(PROMPT_TEMPLATE, { where: { ownerId }, order: { id: 'ASC' } }),
  findMany: (ownerId: string, ids: readonly string[]): Promise<PromptTemplateRecord[]> =>
    ids.length === 0 ? Promise.resolve([]) : db.read.findBy(PROMPT_TEMPLATE, { ownerId, id: In([...ids]) }),
  /** All of them or none. @throws AppError `too_many_templates` */
  insert: (ownerId: string, records: readonly PromptTemplateRecord[]): Promise<void> =>
    db.transaction(async (manager) => {
      const count = await manager.countBy(PROMPT_TEMPLATE, { ownerId });
      if (count + records.length > MAX_TEMPLATES)
        throw new AppError('too_many_templates', { max: MAX_TEMPLATES });
      for (const record of records) await manager.insert(PROMPT_TEMPLATE, { ...record });
    }),
  /** False when the owner has no such template. */
  update: (ownerId: string, id: string, change: Partial<PromptTemplateRecord>): Promise<boolean> =>
    db.write(async (manager) => {
      const { affected } = await manager.update(PROMPT_TEMPLATE, { ownerId, id }, change);
      return affected !== 0;
    }),
  remove: (ownerId: string, id: string): Promise<boolean> =>
    db.write(async (manager) => {
      const { affected } = await manager.delete(PROMPT_TEMPLATE, { ownerId, id });
      return affected !== 0;
    }),
});

export type TemplateRepository = ReturnType<typeof createTemplateRepository>;
