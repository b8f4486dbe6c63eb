import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import fastifyPlugin from 'fastify-plugin';
import { findOddity } from '../lib/problems/oddities.js';
import { describeFaults } from '../lib/problems/validation-messages.js';
import { ValidationError } from '../lib/problems/validation-error.js';

/**
 * Checks requests against their schemas. Bodies must have the right types; query, path and headers are text and
 * are converted. Unknown fields are refused, never dropped. Answers are written as they are.
 */
export const validationPlugin = fastifyPlugin(
  async (app) => {
    const strict = new Ajv2020(OPTIONS);
    const converting = new Ajv2020({ ...OPTIONS, coerceTypes: 'array' });
    app.setValidatorCompiler<AnySchema>(({ schema, httpPart }) => {
      const isBody = httpPart === 'body';
      const validate = (isBody ? strict : converting).compile(schema);
      return (data: unknown) => {
        const oddity = findOddity(data);
        if (oddity) return { error: new ValidationError([oddity]) };
        if (!validate(data)) return { error: new ValidationError(describeFaults(validate.errors ?? [])) };
        // Ajv does not check a number that it has just made from text: "1e309" becomes Infinity and passes
        // any maximum (https://github.com/fastify/fastify/issues/6718).
        const converted = isBody ? null : findOddity(data);
        return converted ? { error: new ValidationError([converted]) } : { value: data };
      };
    });

    // Response schemas are there to be true, not to shape: the serialiser they would compile to turns a wrong null
    // into "" without a word. Tests hold every answer against its schema instead.
    app.setSerializerCompiler(() => (data) => JSON.stringify(data));

    // A form of another site can send text/plain without asking first.
    app.removeContentTypeParser('text/plain');
    const parseJson = app.getDefaultJsonParser('error', 'error');
    app.removeContentTypeParser('application/json');
    app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
      // Many clients name the type even when they send nothing; the route's schema says whether that is right.
      if (body === '') done(null, undefined);
      else void parseJson(request, body as string, done);
    });
  },
  { name: 'easel-validation' },
);

const OPTIONS = {
  // All faults at once: safe because findOddity bounds how many values there can be.
  allErrors: true,
  // Messages name what is allowed.
  verbose: true,
  removeAdditional: false,
  useDefaults: true,
  coerceTypes: false,
  allowUnionTypes: true,
  strictTypes: false,
  formats: {
    'date-time': (text: string) => DATE_TIME.test(text) && !Number.isNaN(Date.parse(text)),
  },
} as const;

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/i;
