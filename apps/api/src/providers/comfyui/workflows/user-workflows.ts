import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readPlaceholders, type Workflow } from './placeholders.js';

/** A file of the workflow folder. */
export interface UserWorkflow {
  /** The file's name without `.json`. */
  name: string;
  /** Null when the file cannot be used. */
  workflow: Workflow | null;
  /** Why it cannot, and the cure; '' when it can. */
  problem: string;
}

/** All workflows of a folder, by name; none when there is no such folder. */
export const readWorkflows = async (folder: string | undefined): Promise<UserWorkflow[]> => {
  const files = await listFiles(folder);
  return Promise.all(files.slice(0, MAX_FILES).map((file) => readWorkflowFile(file)));
};

/** One workflow by its name or its file's, or null. Only what lies in the folder itself is found. */
export const findWorkflow = async (
  folder: string | undefined,
  name: string,
): Promise<UserWorkflow | null> => {
  const plain = withoutEnding(name);
  const file = (await listFiles(folder)).find((path) => withoutEnding(basename(path)) === plain);
  return file === undefined ? null : readWorkflowFile(file);
};

/** Checks that a parsed file is a workflow in API format; gives it, or a sentence of what is wrong. */
export const parseWorkflow = (value: unknown): Workflow | string => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'It is not a workflow.';
  if ('nodes' in value && Array.isArray(value.nodes))
    return 'It is saved in the editor’s own format: use Export (API) in ComfyUI.';
  const nodes = Object.values(value);
  if (nodes.length === 0 || !nodes.every(isNode)) return 'It is not a workflow in API format.';
  const workflow = value as Workflow;
  if (!readPlaceholders(workflow).has('prompt'))
    return 'It has no {{prompt}}, so it would ignore every prompt.';
  return workflow;
};

const MAX_FILES = 200;
const MAX_BYTES = 4 * 1024 * 1024;

const listFiles = async (folder: string | undefined): Promise<string[]> => {
  if (folder === undefined || folder === '') return [];
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /^[^.].*\.json$/i.test(name))
    .toSorted()
    .map((name) => join(folder, name));
};

const readWorkflowFile = async (path: string): Promise<UserWorkflow> => {
  const name = withoutEnding(basename(path));
  const broken = (problem: string): UserWorkflow => ({ name, workflow: null, problem });
  try {
    if ((await stat(path)).size > MAX_BYTES) return broken('The file is larger than 4 MB.');
    const parsed = parseWorkflow(JSON.parse(await readFile(path, 'utf8')));
    return typeof parsed === 'string' ? broken(parsed) : { name, workflow: parsed, problem: '' };
  } catch (error) {
    return broken(error instanceof SyntaxError ? 'It is not JSON.' : 'The file cannot be read.');
  }
};

const withoutEnding = (file: string): string => file.replace(/\.json$/i, '');

const isNode = (node: unknown): boolean =>
  typeof node === 'object' &&
  node !== null &&
  'class_type' in node &&
  typeof node.class_type === 'string' &&
  'inputs' in node &&
  typeof node.inputs === 'object' &&
  node.inputs !== null;
