import {
  GalleryIdsQuery,
  normalizePrompt,
  promptLength,
  type SaveSearchRequest,
  SEARCH_NAME_MAX,
  SEARCH_QUERY_MAX,
} from '@easel/shared';
import { Value } from 'typebox/value';
import { isVisible } from '../../../lib/is-visible.js';
import { type FieldError, ValidationError } from '../../../lib/problems/validation-error.js';

/**
 * A name in the form that is stored, and a query that the gallery will take: its filters and its order, each once
 * and with a possible value.
 * @throws ValidationError
 */
export const cleanSearch = ({ name: typed, query: given }: SaveSearchRequest): SaveSearchRequest => {
  const name = normalizePrompt(typed).replaceAll(/\s+/g, ' ');
  const pairs = new URLSearchParams(given);
  const query = pairs.toString();
  const faults: FieldError[] = [];
  if (!isVisible(name)) faults.push({ path: '/name', message: '"name" must hold something to read.' });
  if (promptLength(name) > SEARCH_NAME_MAX)
    faults.push({ path: '/name', message: `"name" must have at most ${SEARCH_NAME_MAX} characters.` });
  if (query.length > SEARCH_QUERY_MAX)
    faults.push({ path: '/query', message: `"query" must have at most ${SEARCH_QUERY_MAX} characters.` });
  faults.push(...findQueryFaults(pairs).map((message) => ({ path: '/query', message })));
  if (faults.length > 0) throw new ValidationError(faults);
  return { name, query };
};

const KNOWN = Object.keys(GalleryIdsQuery.properties);

const findQueryFaults = (pairs: URLSearchParams): string[] => {
  const names = [...pairs.keys()];
  const unknown = names.find((name) => !KNOWN.includes(name));
  if (unknown !== undefined)
    return [`"${unknown.slice(0, 64)}" is not a filter of the gallery. Known ones: ${KNOWN.join(', ')}.`];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return [`"${twice}" is given more than once.`];
  const filter = Value.Convert(GalleryIdsQuery, Object.fromEntries(pairs));
  const wrong = new Set(
    Value.Errors(GalleryIdsQuery, filter).map(({ instancePath }) => instancePath.slice(1)),
  );
  return [...wrong].map((name) => `"${name}" cannot be "${pairs.get(name)?.slice(0, 64)}".`);
};
