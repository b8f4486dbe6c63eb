import {
  ImportTemplatesResponse,
  PromptTemplate,
  PromptTemplateList,
  SaveTemplateRequest,
  TemplateFile,
  TemplateId,
} from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { requireUser } from '../../../plugins/auth.js';
import { noContent, routeErrors } from '../../../plugins/openapi.js';
import type { TemplateService } from './template.service.js';

const params = Type.Object({ id: TemplateId });
const tags = ['prompts'];

/** The largest file of templates, in bytes: as many as there can be, each with the longest texts, escaped. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** /api/prompts/templates: texts around prompts. */
export const templateRoutes =
  (templates: TemplateService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/prompts/templates',
      {
        schema: {
          tags,
          operationId: 'listTemplates',
          summary: 'My templates, then those that come with Easel',
          response: { 200: PromptTemplateList, ...routeErrors() },
        },
      },
      (request) => templates.list(requireUser(request).id),
    );
    app.post(
      '/api/prompts/templates',
      {
        schema: {
          tags,
          operationId: 'addTemplate',
          summary: 'Add a template',
          body: SaveTemplateRequest,
          response: { 201: PromptTemplate, ...routeErrors('too_many_templates', 'parameter_invalid') },
        },
      },
      async (request, reply) =>
        reply.code(201).send(await templates.add(requireUser(request).id, request.body)),
    );
    app.put(
      '/api/prompts/templates/:id',
      {
        schema: {
          tags,
          operationId: 'updateTemplate',
          summary: 'Change a template of mine',
          params,
          body: SaveTemplateRequest,
          response: {
            200: PromptTemplate,
            ...routeErrors('not_found', 'template_built_in', 'parameter_invalid'),
          },
        },
      },
      (request) => templates.update(requireUser(request).id, request.params.id, request.body),
    );
    app.delete(
      '/api/prompts/templates/:id',
      {
        schema: {
          tags,
          operationId: 'removeTemplate',
          summary: 'Delete a template of mine',
          params,
          response: { 204: noContent('Deleted'), ...routeErrors('not_found', 'template_built_in') },
        },
      },
      async (request, reply) => {
        await templates.remove(requireUser(request).id, request.params.id);
        return reply.code(204).send(null);
      },
    );
    app.get(
      '/api/prompts/templates/export',
      {
        schema: {
          tags,
          operationId: 'exportTemplates',
          summary: 'My templates as a file',
          response: { 200: TemplateFile, ...routeErrors('not_found') },
        },
      },
      async (request, reply) => {
        const file = await templates.exportFile(requireUser(request).id);
        return reply.header('content-disposition', 'attachment; filename="easel-templates.json"').send(file);
      },
    );
    app.post(
      '/api/prompts/templates/import',
      {
        bodyLimit: MAX_FILE_BYTES,
        schema: {
          tags,
          operationId: 'importTemplates',
          summary: 'Add the templates of a file',
          description: 'Those that are there already are skipped; the others are added, all or none.',
          body: TemplateFile,
          response: {
            200: ImportTemplatesResponse,
            ...routeErrors('too_many_templates', 'parameter_invalid'),
          },
        },
      },
      (request) => templates.importFile(requireUser(request).id, request.body),
    );
  };
