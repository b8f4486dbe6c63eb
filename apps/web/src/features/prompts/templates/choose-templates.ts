import type { PromptTemplate } from '@easel/shared';
import { groupBy } from '../../../lib/group-by';

/** How many templates one request can name. */
export const MOST_TEMPLATES = 8;

/** The chosen ones after one more was taken or put back: one frame at a time, styles on top of one another. */
export const toggleTemplate = (
  chosen: readonly string[],
  { id, kind }: PromptTemplate,
  all: readonly PromptTemplate[],
): string[] => {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  const isFrame = (other: string) => all.find((known) => known.id === other)?.kind === 'template';
  // A frame goes around the prompt itself, styles around both.
  return kind === 'template' ? [id, ...chosen.filter((other) => !isFrame(other))] : [...chosen, id];
};

/** Those that hold every word, in their name, category or text, by category. */
export const searchTemplates = (all: readonly PromptTemplate[], query: string): TemplateGroup[] => {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const found = all.filter(({ name, category, text }) => {
    const whole = plain(`${name} ${category} ${text}`);
    return words.every((word) => whole.includes(word));
  });
  return [...groupBy(found, ({ category }) => category)].map(([category, templates]) => ({
    category,
    templates,
  }));
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export interface TemplateGroup {
  category: string;
  templates: PromptTemplate[];
}
