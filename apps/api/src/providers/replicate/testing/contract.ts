import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

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

type ContractSchema =
  | 'prediction_request'
  | 'version_prediction_request'
  | 'prediction_response'
  | 'file_response'
  | 'collection_response'
  | 'account_response';
