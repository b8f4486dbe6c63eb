import {
  EnhancerList,
  EnhanceRequest,
  EnhanceResponse,
  PromptWords,
  PromptWordsRequest,
} from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { requireUser } from '../../plugins/auth.js';
import { routeErrors } from '../../plugins/openapi.js';
import type { EnhanceService } from './enhance/enhance.service.js';
import { understoodWords } from './words.js';

const tags = ['prompts'];

/** What a language model's provider may answer. */
const MODEL_ERRORS = [
  'no_language_model',
  'address_refused',
  'content_refused',
  'request_refused',
  'provider_answer_invalid',
  'provider_key_refused',
  'provider_model_unknown',
  'provider_quota',
  'provider_rate_limited',
  'provider_unavailable',
  'provider_unreachable',
] as const;

/** /api/prompts: help with writing one. */
export const promptHelpRoutes =
  (help: EnhanceService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/prompts/enhancers',
      {
        config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
        schema: {
          tags,
          operationId: 'listEnhancers',
          summary: 'Which language model would enhance my prompts',
          response: { 200: EnhancerList, ...routeErrors() },
        },
      },
      (request) => help.enhancers(requireUser(request).id),
    );
    app.post(
      '/api/prompts/enhance',
      {
        config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
        schema: {
          tags,
          operationId: 'enhancePrompt',
          summary: 'Make a prompt richer',
          description:
            'From lists that come with Easel, or, with `by: "model"`, by a language model I have a key for; that may cost something and is asked once.',
          body: EnhanceRequest,
          response: {
            200: EnhanceResponse,
            ...routeErrors('prompt_empty', 'prompt_too_long', ...MODEL_ERRORS),
          },
        },
      },
      (request) => help.enhance(requireUser(request).id, request.body),
    );
    app.post(
      '/api/prompts/words',
      {
        schema: {
          tags,
          operationId: 'promptWords',
          summary: 'The words the built-in illustrator understands',
          body: PromptWordsRequest,
          response: { 200: PromptWords, ...routeErrors() },
        },
      },
      async (request) => understoodWords(request.body.prompt),
    );
  };
