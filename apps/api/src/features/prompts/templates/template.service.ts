import {
  BUILT_IN_TEMPLATES,
  type ImportTemplatesResponse,
  normalizePrompt,
  PROMPT_SLOT,
  type PromptTemplate,
  type PromptTemplateList,
  type PromptTemplateRecord,
  type SaveTemplateRequest,
  type TemplateFile,
} from '@easel/shared';
import type { EventBus } from '../../../events/event-bus.js';
import { AppError } from '../../../lib/app-error.js';
import { cleanName } from '../../../lib/clean-name.js';
import type { Clock } from '../../../lib/clock.js';
import { newId } from '../../../lib/ids.js';
import type { TemplateRepository } from './template.repository.js';

/** The use cases of templates: those that come with Easel, and everybody's own. */
export const createTemplateService = ({ templates, events, clock }: TemplateDeps) => {
  const tell = (ownerId: string): void =>
    events.publish(ownerId, { name: 'changed', data: { what: 'templates' } });
  const newRecord = (ownerId: string, request: SaveTemplateRequest): PromptTemplateRecord => {
    const now = clock.now();
    return { id: newId(), ownerId, ...cleanTemplate(request), createdAt: now, updatedAt: now };
  };

  return {
    /** One's own first, in the order they were made. */
    list: async (ownerId: string): Promise<PromptTemplateList> => {
      const own = await templates.list(ownerId);
      return { items: [...own.map(toTemplate), ...BUILT_IN_TEMPLATES], nextCursor: null };
    },
    add: async (ownerId: string, request: SaveTemplateRequest): Promise<PromptTemplate> => {
      const record = newRecord(ownerId, request);
      await templates.insert(ownerId, [record]);
      tell(ownerId);
      return toTemplate(record);
    },
    update: async (ownerId: string, id: string, request: SaveTemplateRequest): Promise<PromptTemplate> => {
      refuseBuiltIn(id);
      const change = cleanTemplate(request);
      if (!(await templates.update(ownerId, id, { ...change, updatedAt: clock.now() })))
        throw new AppError('not_found');
      tell(ownerId);
      return { id, ...change, builtIn: false };
    },
    remove: async (ownerId: string, id: string): Promise<void> => {
      refuseBuiltIn(id);
      if (!(await templates.remove(ownerId, id))) throw new AppError('not_found');
      tell(ownerId);
    },
    /** One's own as a file. @throws AppError `not_found` when there are none */
    exportFile: async (ownerId: string): Promise<TemplateFile> => {
      const own = await templates.list(ownerId);
      if (own.length === 0) throw new AppError('not_found');
      return {
        version: 1,
        templates: own.map(({ kind, name, category, text, negativeText }) => ({
          kind,
          name,
          category,
          text,
          negativeText,
        })),
      };
    },
    /** Adds what is not there yet: all of it, or nothing. */
    importFile: async (ownerId: string, file: TemplateFile): Promise<ImportTemplatesResponse> => {
      const known = new Set([...(await templates.list(ownerId)), ...BUILT_IN_TEMPLATES].map(sameness));
      const added: PromptTemplateRecord[] = [];
      for (const request of file.templates) {
        const record = newRecord(ownerId, request);
        if (known.has(sameness(record))) continue;
        known.add(sameness(record));
        added.push(record);
      }
      if (added.length > 0) {
        await templates.insert(ownerId, added);
        tell(ownerId);
      }
      return { added: added.length, skipped: file.templates.length - added.length };
    },
    /** In the order of the ids, each once. @throws AppError `not_found` */
    getMany: async (ownerId: string, ids: readonly string[]): Promise<PromptTemplate[]> => {
      const own = await templates.findMany(
        ownerId,
        ids.filter((id) => !BUILT_IN.has(id)),
      );
      const known = new Map(own.map((record) => [record.id, toTemplate(record)]));
      return [...new Set(ids)].map((id) => {
        const template = BUILT_IN.get(id) ?? known.get(id);
        if (!template) throw new AppError('not_found');
        return template;
      });
    },
  };
};

export type TemplateService = ReturnType<typeof createTemplateService>;

const BUILT_IN: ReadonlyMap<string, PromptTemplate> = new Map(
  BUILT_IN_TEMPLATES.map((template) => [template.id, template]),
);

const refuseBuiltIn = (id: string): void => {
  if (BUILT_IN.has(id)) throw new AppError('template_built_in');
};

/** What makes two templates the same. */
const sameness = ({ kind, name, text }: Pick<PromptTemplate, 'kind' | 'name' | 'text'>): string =>
  JSON.stringify([kind, name, text]);

const cleanTemplate = ({ kind, name, category, text, negativeText = '' }: SaveTemplateRequest) => {
  const cleanText = normalizePrompt(text);
  if (!cleanText.includes(PROMPT_SLOT))
    throw new AppError('parameter_invalid', {
      name: 'text',
      value: 'this',
      reason: `${PROMPT_SLOT} must stand where the prompt goes`,
    });
  return {
    kind,
    name: cleanName(name, NAME_LENGTH),
    category: cleanName(category, CATEGORY_LENGTH, 'category'),
    text: cleanText,
    negativeText: normalizePrompt(negativeText),
  };
};

const NAME_LENGTH = 80;
const CATEGORY_LENGTH = 40;

const toTemplate = ({
  ownerId: _owner,
  createdAt: _created,
  updatedAt: _updated,
  ...template
}: PromptTemplateRecord): PromptTemplate => ({ ...template, builtIn: false });

interface TemplateDeps {
  templates: TemplateRepository;
  events: Pick<EventBus, 'publish'>;
  clock: Clock;
}
