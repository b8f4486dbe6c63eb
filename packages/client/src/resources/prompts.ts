import type {
  EnhanceRequest,
  EnhancerList,
  EnhanceResponse,
  ImportTemplatesResponse,
  PromptHistoryPage,
  PromptHistoryQuery,
  PromptTemplate,
  PromptTemplateList,
  PromptWords,
  SaveTemplateRequest,
  TemplateFile,
} from '@easel/shared';
import type { CallOptions } from '../create-request.js';
import { part, type Request } from './resource.js';

/** Templates, history and help with prompts. */
export const promptCalls = (request: Request) => ({
  templates: (call?: CallOptions) => request<PromptTemplateList>('GET', '/api/prompts/templates', call),
  addTemplate: (body: SaveTemplateRequest, call?: CallOptions) =>
    request<PromptTemplate>('POST', '/api/prompts/templates', { ...call, body }),
  updateTemplate: (templateId: string, body: SaveTemplateRequest, call?: CallOptions) =>
    request<PromptTemplate>('PUT', `/api/prompts/templates/${part(templateId)}`, { ...call, body }),
  removeTemplate: (templateId: string, call?: CallOptions) =>
    request<void>('DELETE', `/api/prompts/templates/${part(templateId)}`, call),
  /** One's own templates as a file; `importTemplates` takes it. */
  exportTemplates: (call?: CallOptions) =>
    request<TemplateFile>('GET', '/api/prompts/templates/export', call),
  importTemplates: (body: TemplateFile, call?: CallOptions) =>
    request<ImportTemplatesResponse>('POST', '/api/prompts/templates/import', { ...call, body }),
  history: (query?: PromptHistoryQuery, call?: CallOptions) =>
    request<PromptHistoryPage>('GET', '/api/prompts/history', { ...call, query }),
  forget: (historyId: string, call?: CallOptions) =>
    request<void>('DELETE', `/api/prompts/history/${part(historyId)}`, call),
  forgetAll: (call?: CallOptions) => request<void>('DELETE', '/api/prompts/history', call),
  enhancers: (call?: CallOptions) => request<EnhancerList>('GET', '/api/prompts/enhancers', call),
  enhance: (body: EnhanceRequest, call?: CallOptions) =>
    request<EnhanceResponse>('POST', '/api/prompts/enhance', { ...call, body }),
  /** The words the built-in illustrator understands. */
  words: (prompt: string, call?: CallOptions) =>
    request<PromptWords>('POST', '/api/prompts/words', { ...call, body: { prompt } }),
});
