import { at, listAt, numberAt, textAt } from '../support/refusal.js';

/** One parameter of a model, as its own schema describes it. */
export interface InputProperty {
  /** `string`, `integer`, `number`, `boolean`, `array`, `object`; '' when it is not said. */
  type: string;
  description: string;
  default: unknown;
  min?: number;
  max?: number;
  /** What lies between two numbers it takes, where that is told. */
  step?: number;
  /** All texts it takes; empty = any. */
  values: string[];
  maxItems?: number;
  /** Whether it takes the address of a file, or a list of them. */
  file: boolean;
  required: boolean;
}

/** The parameters in a model's OpenAPI document, in the order its page shows them; empty when there is none. */
export const readInputSchema = (document: unknown): ReadonlyMap<string, InputProperty> => {
  const input = at(document, 'components', 'schemas', 'Input');
  const properties = at(input, 'properties');
  if (typeof properties !== 'object' || properties === null) return new Map();
  const required = new Set(listAt(input, 'required'));
  return new Map(
    Object.entries(properties)
      .map(([name, own]) => ({ name, own, order: numberAt(own, 'x-order') ?? Number.MAX_SAFE_INTEGER }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ name, own }) => [name, readProperty(resolve(document, own), required.has(name))]),
  );
};

/** Choices are kept apart: { allOf: [{ $ref: '#/components/schemas/aspect_ratio' }], default, description }. */
const resolve = (document: unknown, property: unknown): unknown => {
  const [part] = [...listAt(property, 'allOf'), ...listAt(property, 'anyOf'), property];
  const path = textAt(part, '$ref');
  const referred = path.startsWith('#/') ? at(document, ...path.slice(2).split('/')) : part;
  return { ...asObject(referred), ...asObject(property) };
};

const readProperty = (property: unknown, required: boolean): InputProperty => {
  const numbers = listAt(property, 'enum').filter((value): value is number => typeof value === 'number');
  const min = numberAt(property, 'minimum') ?? (numbers.length > 0 ? Math.min(...numbers) : null);
  const max = numberAt(property, 'maximum') ?? (numbers.length > 0 ? Math.max(...numbers) : null);
  const step = numberAt(property, 'multipleOf') ?? stepOf(numbers);
  const maxItems = numberAt(property, 'maxItems');
  return {
    type: textAt(property, 'type'),
    description: textAt(property, 'description'),
    default: at(property, 'default'),
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    ...(step === null ? {} : { step }),
    ...(maxItems === null ? {} : { maxItems }),
    values: listAt(property, 'enum').filter((value): value is string => typeof value === 'string'),
    file: textAt(property, 'format') === 'uri' || textAt(property, 'items', 'format') === 'uri',
    required,
  };
};

const stepOf = (numbers: readonly number[]): number | null => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((number, index) => number - (sorted[index] ?? 0));
  return gaps.length > 0 ? Math.max(1, Math.min(...gaps)) : null;
};

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
