/** A workflow as ComfyUI's "Export (API)" writes it: nodes by id. */
export type Workflow = Readonly<Record<string, WorkflowNode>>;

export interface WorkflowNode {
  class_type: string;
  inputs: Readonly<Record<string, unknown>>;
  _meta?: unknown;
}

/** What may stand in double braces inside the inputs of a workflow. */
export const PLACEHOLDERS = [
  'prompt',
  'negativePrompt',
  'seed',
  'width',
  'height',
  'steps',
  'guidance',
  'count',
  'image',
  'mask',
  'strength',
  'checkpoint',
  'sampler',
  'scheduler',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

export type WorkflowValues = Partial<Record<Placeholder, string | number>>;

/**
 * The placeholders of a workflow, each with the default it carries, as in {{steps=25}}, or null.
 * @example readPlaceholders(workflow).has('seed')
 */
export const readPlaceholders = (workflow: Workflow): Map<Placeholder, string | number | null> => {
  const found = new Map<Placeholder, string | number | null>();
  mapInputs(workflow, (text) => {
    for (const { name, fallback } of placeholdersIn(text)) found.set(name, found.get(name) ?? fallback);
    return text;
  });
  return found;
};

/**
 * A copy of the workflow with its placeholders replaced. An input that is nothing but a placeholder takes the value with
 * its type; within a longer text the value stands as text. Only inputs are touched, and what was put in is not read
 * again: a prompt that looks like JSON or like a placeholder stays a prompt.
 */
export const fillWorkflow = (workflow: Workflow, values: WorkflowValues): Workflow =>
  mapInputs(workflow, (text) => {
    const [first] = placeholdersIn(text);
    const valueOf = ({ name, fallback }: Found) => values[name] ?? fallback ?? '';
    if (first !== undefined && first.whole.length === text.length) return valueOf(first);
    return text.replace(PATTERN, (...match: unknown[]) => {
      const [found] = placeholdersIn(String(match[0]));
      return String(found === undefined ? match[0] : valueOf(found));
    });
  });

const PATTERN = /\{\{\s*([A-Za-z]+)\s*(?:=([^{}]*))?\}\}/g;

const placeholdersIn = (text: string): Found[] =>
  [...text.matchAll(PATTERN)].flatMap(([whole, word, fallback]) => {
    const name = PLACEHOLDERS.find((known) => known === word);
    return name === undefined ? [] : [{ whole, name, fallback: parseFallback(fallback?.trim()) }];
  });

const parseFallback = (text: string | undefined): string | number | null => {
  if (text === undefined || text === '') return null;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
};

const mapInputs = (workflow: Workflow, change: (text: string) => unknown): Workflow =>
  Object.fromEntries(
    Object.entries(workflow).map(([id, node]) => [
      id,
      { ...node, inputs: mapTexts(node.inputs, change) as WorkflowNode['inputs'] },
    ]),
  );

const mapTexts = (value: unknown, change: (text: string) => unknown): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
};

interface Found {
  whole: string;
  name: Placeholder;
  fallback: string | number | null;
}
