import { readFileSync } from 'node:fs';
import type { ModelDefinition } from '@easel/shared';
import { Ajv } from 'ajv';
import { toDefinition } from '../replicate.models.js';

// Parts of Replicate's published OpenAPI document. Ajv reads its "nullable"; formats are not checked. One "oneOf" became
// "anyOf": "hidden", a version of official models, is also any other string.
const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema(readFixture('contract'), 'contract');

/** Throws unless a value is what Replicate's own document says. */
export const checkContract = (schema: ContractSchema, value: unknown): void => {
  const validate = ajv.compile({ $ref: `contract#/components/schemas/${schema}` });
  if (!validate(value)) throw new Error(`no ${schema}: ${ajv.errorsText(validate.errors)}`);
};

/** A JSON file of the fixtures, by its name without ending. */
export function readFixture(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8'));
}

/** The definition of a model of the fixtures. */
export const definitionOf = (name: string): ModelDefinition => {
  const model = toDefinition(readFixture(name));
  if (!model) throw new Error('the fixture describes no model');
  return model;
};

type ContractSchema =
  | 'prediction_request'
  | 'version_prediction_request'
  | 'prediction_response'
  | 'file_response'
  | 'collection_response'
  | 'account_response';
