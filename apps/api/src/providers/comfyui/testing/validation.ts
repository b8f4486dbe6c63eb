import type { NodeInfo } from './object-info.js';

/**
 * Checks a graph as ComfyUI does before it queues one: nodes, required inputs, links, types of values, choices. Gives the
 * answer of status 400, or null.
 */
export const findFaults = (graph: unknown, known: Record<string, NodeInfo>): object | null => {
  const nodes = Object.entries((graph ?? {}) as Record<string, Node>);
  const missing = nodes.find(([, { class_type }]) => !(class_type in known));
  if (missing) {
    const message = `Cannot execute because node ${missing[1].class_type} does not exist.`;
    return {
      error: { type: 'invalid_prompt', message, details: `Node ID '#${missing[0]}'` },
      node_errors: {},
    };
  }
  if (!nodes.some(([, { class_type }]) => class_type === 'SaveImage'))
    return {
      error: { type: 'prompt_no_outputs', message: 'Prompt has no outputs', details: '' },
      node_errors: {},
    };
  const faulty = nodes.flatMap(([id, { class_type, inputs }]) => {
    const required = Object.entries(known[class_type]?.input.required ?? {});
    const errors = required.flatMap(([name, type]) => faultOf(name, type, inputs[name], nodes) ?? []);
    return errors.length === 0 ? [] : [[id, { errors, class_type, dependent_outputs: ['saved'] }]];
  });
  if (faulty.length === 0) return null;
  const message = 'Prompt outputs failed validation';
  return {
    error: { type: 'prompt_outputs_failed_validation', message, details: '', extra_info: {} },
    node_errors: Object.fromEntries(faulty),
  };
};

const faultOf = (name: string, [type, about]: unknown[], value: unknown, nodes: [string, Node][]) => {
  const fault = (kind: string, details: string) => ({
    type: kind,
    message: kind,
    details,
    extra_info: { input_name: name, received_value: value },
  });
  if (value === undefined) return fault('required_input_missing', name);
  if (Array.isArray(value)) {
    const linked = nodes.some(([id]) => id === value[0]);
    return linked && LINKS.has(String(type)) ? null : fault('bad_linked_input', name);
  }
  const options = Array.isArray(type) ? type : (about as { options?: unknown[] } | undefined)?.options;
  if (options) {
    return options.includes(value)
      ? null
      : fault(
          'value_not_in_list',
          `${name}: '${typeof value === 'string' ? value : JSON.stringify(value)}' not in ${JSON.stringify(options)}`,
        );
  }
  const fits =
    type === 'INT'
      ? Number.isInteger(value)
      : type === 'FLOAT'
        ? typeof value === 'number'
        : type === 'BOOLEAN'
          ? typeof value === 'boolean'
          : type === 'STRING' && typeof value === 'string';
  return fits ? null : fault('invalid_input_type', `${name}, ${JSON.stringify(value)}`);
};

const LINKS = new Set(['MODEL', 'CLIP', 'VAE', 'CONDITIONING', 'LATENT', 'IMAGE', 'MASK']);

interface Node {
  class_type: string;
  inputs: Record<string, unknown>;
}
