import type { PromptTemplate } from '../api/prompts.js';

/** Placeholder until the lists are in. */
export const BUILT_IN_TEMPLATES: readonly PromptTemplate[] = [];
