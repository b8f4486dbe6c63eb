import { type OperatorModel, OperatorModels, type Range, SKETCHBOOK_MODELS } from '@easel/shared';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { findOddity } from '../../../lib/problems/oddities.js';
import type { FieldError } from '../../../lib/problems/validation-error.js';
import { describeFaults } from '../../../lib/problems/validation-messages.js';
import { readPattern } from '../installed.js';

/** What a models.json says, or what is wrong with it. */
export const checkOperatorModels = (data: unknown): CheckedModels => {
  const oddity = findOddity(data);
  if (oddity) return { faults: [oddity] };
  if (!isOperatorModels(data)) return { faults: describeFaults(isOperatorModels.errors ?? []) };
  const faults = (data.models ?? []).flatMap((model, index, all) =>
    findModelFaults(model, all.slice(0, index)).map(({ path, message }) => ({
      path: `/models/${index}${path}`,
      message,
    })),
  );
  return faults.length > 0 ? { faults } : { models: data };
};

const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strictTypes: false });
const isOperatorModels = ajv.compile<OperatorModels>(OperatorModels);

/** What no schema can say of one entry. */
const findModelFaults = (model: OperatorModel, before: readonly OperatorModel[]): FieldError[] => {
  const twin = before.some(({ provider, id }) => provider === model.provider && id === model.id);
  const { size, steps, guidance, strength } = model.capabilities ?? {};
  const isDrawn = model.provider !== 'sketchbook' || SKETCHBOOK_MODELS.some(({ id }) => id === model.id);
  const ranges = Object.entries({ size, steps, guidance, strength });
  return [
    ...(twin ? [{ path: '/id', message: `"${model.provider}/${model.id}" is there twice.` }] : []),
    ...(isDrawn ? [] : [{ path: '/id', message: 'Sketchbook draws only its own models.' }]),
    ...ranges.flatMap(([name, range]) => (range && !isInOrder(range) ? [outOfOrder(name)] : [])),
    ...findPatternFault(model.wire?.match),
  ];
};

const isInOrder = ({ min, max, default: usual }: Partial<Range>): boolean => {
  const named = [min, usual, max].filter((value) => value !== undefined);
  return named.every((value, index) => index === 0 || value >= (named[index - 1] ?? value));
};

const outOfOrder = (name: string): FieldError => ({
  path: `/capabilities/${name}`,
  message: `"${name}" must have "min" at most "default" and "default" at most "max".`,
});

const findPatternFault = (match: unknown): FieldError[] =>
  match === undefined || readPattern(match)
    ? []
    : [{ path: '/wire/match', message: '"match" must be a regular expression.' }];

type CheckedModels =
  | { models: OperatorModels; faults?: undefined }
  | { models?: undefined; faults: FieldError[] };
