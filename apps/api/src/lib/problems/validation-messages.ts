import type { ErrorObject } from 'ajv';
import type { FieldError } from './validation-error.js';

/** Ajv's findings as a list for people: one sentence per fault, at most 20. */
export const describeFaults = (errors: readonly ErrorObject[]): FieldError[] => {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf');
  const faults = unions.reduce<readonly ErrorObject[]>(dropBranches, errors).map(describeFault);
  const unique = new Map(faults.map((fault) => [`${fault.path} ${fault.message}`, fault]));
  return [...unique.values()].slice(0, MAX_FAULTS);
};

/** A pointer's part for a property name, which may hold `/` and `~`; cut, because callers choose names. */
export const pointer = (parent: string, name: string): string =>
  `${parent}/${name.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const MAX_FAULTS = 20;

/**
 * Ajv reports every branch of a union and the union itself. Of "text or null" the faults of the text are worth
 * reading; of a choice only the list of what is allowed.
 */
const dropBranches = (errors: readonly ErrorObject[], union: ErrorObject): readonly ErrorObject[] => {
  const branches: Schema[] = Array.isArray(union.schema) ? union.schema : [];
  const real = branches.flatMap((branch, index) => (branch.type === 'null' ? [] : [index]));
  const isInside = (error: ErrorObject, path: string) =>
    error.instancePath.startsWith(union.instancePath) && error.schemaPath.startsWith(`${path}/`);
  if (real.length !== 1) return errors.filter((error) => !isInside(error, union.schemaPath));
  return errors.filter(
    (error) =>
      error !== union &&
      (!isInside(error, union.schemaPath) || isInside(error, `${union.schemaPath}/${real[0]}`)),
  );
};

const describeFault = (error: ErrorObject): FieldError => {
  const { instancePath, keyword, params } = error;
  if (keyword === 'required') {
    const name = String(params.missingProperty);
    return { path: pointer(instancePath, name), message: `"${name}" is required.` };
  }
  if (keyword === 'additionalProperties') return describeUnknownField(error);
  const name = instancePath.split('/').at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~') ?? '';
  const subject = name === '' ? 'The request' : `"${name}"`;
  return { path: instancePath, message: `${subject} ${describeRule(error)}.` };
};

const describeUnknownField = ({ instancePath, params, parentSchema }: ErrorObject): FieldError => {
  const name = String(params.additionalProperty);
  const known = Object.keys((parentSchema?.properties as object | undefined) ?? {});
  const hint = known.length > 0 ? ` Known fields: ${known.join(', ')}.` : '';
  return {
    path: pointer(instancePath, name),
    message: `"${name.slice(0, 64)}" is not a known field.${hint}`,
  };
};

const describeRule = ({ keyword, params, schema, message }: ErrorObject): string => {
  switch (keyword) {
    case 'type':
      return `must be ${[params.type].flat().map(typeName).join(' or ')}`;
    case 'minLength':
      return `must have at least ${params.limit} characters`;
    case 'maxLength':
      return `must have at most ${params.limit} characters`;
    case 'minimum':
    case 'exclusiveMinimum':
      return `must be ${keyword === 'minimum' ? 'at least' : 'more than'} ${params.limit}`;
    case 'maximum':
    case 'exclusiveMaximum':
      return `must be ${keyword === 'maximum' ? 'at most' : 'less than'} ${params.limit}`;
    case 'minItems':
      return `must have at least ${params.limit} entries`;
    case 'maxItems':
      return `must have at most ${params.limit} entries`;
    case 'pattern':
      return `must match ${params.pattern}`;
    case 'format':
      return params.format === 'date-time'
        ? 'must be a date and time such as 2026-01-31T09:00:00.000Z'
        : `must be a ${params.format}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'enum':
      return `must be one of: ${[params.allowedValues]
        .flat()
        .map((one) => JSON.stringify(one))
        .join(', ')}`;
    case 'anyOf':
      return `must be one of: ${(Array.isArray(schema) ? schema : []).map(branchName).join(', ')}`;
    default:
      return message ?? 'is not valid';
  }
};

const branchName = (branch: Schema): string => {
  if (branch.const !== undefined) return JSON.stringify(branch.const);
  if (Array.isArray(branch.enum)) return branch.enum.map((one) => JSON.stringify(one)).join(', ');
  return typeName(branch.type);
};

const typeName = (type: unknown): string => TYPE_NAMES.get(String(type)) ?? 'another type';

const TYPE_NAMES = new Map([
  ['string', 'text'],
  ['integer', 'a whole number'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['object', 'an object'],
  ['array', 'a list'],
  ['null', 'null'],
]);

interface Schema {
  type?: unknown;
  const?: unknown;
  enum?: unknown;
}
