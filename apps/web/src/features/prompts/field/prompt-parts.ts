/** What somebody writes to say what a picture shows. */
export interface PromptParts {
  prompt: string;
  negativePrompt: string;
  /** Ids of templates and styles, in the order they are put around the prompt. */
  templates: readonly string[];
}
