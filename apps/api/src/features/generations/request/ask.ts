import { randomInt } from 'node:crypto';
import {
  type BatchRequest,
  type BatchResponse,
  expandPrompt,
  type GenerateRequest,
  type Generation,
  type GenerationRecord,
  isProviderName,
  MAX_BATCH,
  type ModelDefinition,
  type ProjectRecord,
  type PromptPair,
  type PromptTemplate,
} from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import { newId } from '../../../lib/ids.js';
import type { ModelRegistry } from '../../models/index.js';
import { firstCandidate } from './first-candidate.js';
import { askedOfRecord, checkRequest, type NamedRequest } from './generation-request.js';
import type { PictureGiver } from './given-pictures.js';
import { composeWords } from './prompt-words.js';
import type { Submit } from './submission.js';

/** The ways to ask for pictures. Everything is checked before anything is stored. */
export const createAsking = ({ models, pictures, projects, prompts, defaultModelOf, submit }: AskingDeps) => {
  /** What is the same for all requests of one call. */
  const prepare = async (ownerId: string, request: Omit<GenerateRequest, 'model'>) => {
    if (request.projectId) await projects.getOpen(ownerId, request.projectId);
    return {
      projectId: request.projectId ?? null,
      templates: request.templates?.length ? await prompts.getTemplates(ownerId, request.templates) : [],
    };
  };
  const remember = (ownerId: string, request: NamedRequest): Promise<void> => {
    const { prompt, negativePrompt } = composeWords(request, []);
    return prompts.remember(ownerId, { prompt, negativePrompt, model: request.model });
  };

  return {
    one: async (ownerId: string, asked: GenerateRequest): Promise<Generation> => {
      // The cheapest check first.
      composeWords(asked, []);
      const request = { ...asked, model: asked.model ?? (await defaultModelOf(ownerId)) };
      const { projectId, templates } = await prepare(ownerId, request);
      const words = composeWords(request, templates);
      const model = await firstCandidate(models, ownerId, request);
      const given = await pictures.inspect(ownerId, request);
      const checked = checkRequest(request, { model, pictures: given, words });
      const created = await submit(ownerId, {
        requests: [{ checked, model }],
        pictures: given,
        projectId,
        batchId: null,
        retryOf: null,
      });
      await remember(ownerId, request);
      return only(created);
    },
    /** Every variant of the prompt by every model, with one seed, so that they can be compared. */
    batch: async (
      ownerId: string,
      { models: named, dynamic = true, ...request }: BatchRequest,
    ): Promise<BatchResponse> => {
      composeWords(request, []);
      const names = [...new Set(named ?? [await defaultModelOf(ownerId)])];
      const { prompts: variants, total } = dynamic
        ? expandPrompt(request.prompt)
        : { prompts: [request.prompt], total: 1 };
      const actual = total * names.length;
      if (actual > MAX_BATCH) throw new AppError('batch_too_large', { actual, max: MAX_BATCH });
      const { projectId, templates } = await prepare(ownerId, request);
      const texts = variants.map((prompt) => composeWords({ ...request, prompt }, templates));
      const candidates: { name: string; model: ModelDefinition }[] = [];
      for (const name of names)
        candidates.push({ name, model: await firstCandidate(models, ownerId, { ...request, model: name }) });
      const given = await pictures.inspect(ownerId, request);
      const seed = randomInt(2 ** 32);
      const requests = texts.flatMap((words) =>
        candidates.map(({ name, model }) => ({
          model,
          checked: checkRequest({ ...request, model: name }, { model, pictures: given, words, seed }),
        })),
      );
      const batchId = newId();
      const items = await submit(ownerId, { requests, pictures: given, projectId, batchId, retryOf: null });
      for (const model of names.slice(0, 1)) await remember(ownerId, { ...request, model });
      return { batchId, items };
    },
    /** The same once more, as a new generation that points at the old one; in its project while there is one. */
    again: async (ownerId: string, record: GenerationRecord): Promise<Generation> => {
      const { request, words } = againOf(record);
      const model = await firstCandidate(models, ownerId, request);
      const given = await pictures.kept(record);
      const { projectId } = record;
      const created = await submit(ownerId, {
        requests: [{ checked: checkRequest(request, { model, pictures: given, words }), model }],
        pictures: given,
        projectId: projectId && (await projects.isThere(ownerId, projectId)) ? projectId : null,
        batchId: null,
        retryOf: record.id,
      });
      return only(created);
    },
  };
};

export type Asking = ReturnType<typeof createAsking>;

/** The request that asks for the same again; its words are as they were drawn, whatever became of the templates. */
const againOf = (record: GenerationRecord) => {
  const asked = askedOfRecord(record);
  const { images: _images, mask: _mask, imageSize: _size, extra, ...named } = asked;
  const { prompt, templates, typedNegativePrompt, negativePrompt = '', ...request } = named;
  const providers = record.requested.providers?.filter(isProviderName);
  return {
    request: {
      ...request,
      model: record.model,
      fallback: record.requested.fallback,
      ...(extra ? { extra } : {}),
      ...(providers ? { providers } : {}),
    },
    words: {
      prompt: record.prompt,
      negativePrompt,
      typed: {
        ...(prompt === undefined ? {} : { prompt }),
        ...(templates ? { templates } : {}),
        ...(typedNegativePrompt === undefined ? {} : { typedNegativePrompt }),
      },
    },
  };
};

const only = ([generation]: Generation[]): Generation => {
  if (!generation) throw new Error('a generation that was stored is gone');
  return generation;
};

interface AskingDeps {
  models: Pick<ModelRegistry, 'resolve' | 'trouble'>;
  pictures: PictureGiver;
  projects: ProjectCheck;
  prompts: PromptHelp;
  /** The model of a request that names none. */
  defaultModelOf(ownerId: string): Promise<string>;
  submit: Submit;
}

/** What generations need of projects. */
export interface ProjectCheck {
  /** @throws AppError `not_found`, `project_archived` */
  getOpen(ownerId: string, id: string): Promise<ProjectRecord>;
  isThere(ownerId: string, id: string): Promise<boolean>;
}

/** What generations need of prompts. */
export interface PromptHelp {
  /** In the order of the ids, each once. @throws AppError `not_found` */
  getTemplates(ownerId: string, ids: readonly string[]): Promise<PromptTemplate[]>;
  /** Puts a prompt into its owner's history; never fails. */
  remember(ownerId: string, used: PromptPair & { model: string }): Promise<void>;
}
