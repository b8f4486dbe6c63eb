import { ACCOUNT_ERRORS } from './errors/account-errors.js';
import { GALLERY_ERRORS } from './errors/gallery-errors.js';
import { PROJECT_AND_PROMPT_ERRORS } from './errors/project-and-prompt-errors.js';
import { PROVIDER_ERRORS } from './errors/provider-errors.js';

/**
 * Every error the API can answer with: one status, a short title, and an English sentence that names the cure.
 * `{name}` in a sentence stands for a member of `params`. Clients translate by code.
 */
export const ERRORS = {
  ...GALLERY_ERRORS,
  ...PROJECT_AND_PROMPT_ERRORS,
  ...ACCOUNT_ERRORS,
  ...PROVIDER_ERRORS,
  validation_failed: {
    status: 400,
    title: 'The request is not valid',
    detail: 'Mend the fields listed in "errors" and send it again.',
  },
  invalid_json: {
    status: 400,
    title: 'The body is not valid JSON',
    detail: 'Send one JSON object with Content-Type: application/json.',
  },
  prompt_empty: {
    status: 400,
    title: 'The prompt is empty',
    detail: 'Say in a few words what the picture should show.',
  },
  prompt_too_long: {
    status: 400,
    title: 'The prompt is too long',
    detail: 'It has {actual} characters; shorten it to {max}.',
  },
  size_out_of_range: {
    status: 400,
    title: 'The size is out of range',
    detail:
      '{width} x {height} cannot be drawn by this model; width and height go from {min} to {max} pixels, and the longer side may be at most {maxRatio} times the shorter.',
  },
  count_out_of_range: {
    status: 400,
    title: 'Too many images at once',
    detail: 'This model draws at most {max} images for one request.',
  },
  too_many_tags: {
    status: 400,
    title: 'Too many tags',
    detail: 'One image can have at most {max}. Remove some first; nothing was changed.',
  },
  model_unknown: {
    status: 400,
    title: 'There is no such model',
    detail: 'No model is called "{model}"; GET /api/models lists them.',
  },
  style_unknown: {
    status: 400,
    title: 'There is no such style',
    detail: '"{style}" is not a style of this model; choose one of: {allowed}.',
  },
  parameter_invalid: {
    status: 400,
    title: 'A parameter is not valid',
    detail: '"{name}" cannot be {value}: {reason}.',
  },
  image_input_invalid: {
    status: 400,
    title: 'A given picture cannot be used',
    detail:
      'Give the id of one of your images, or a data URL with a PNG, JPEG or WebP of at most {max} bytes and {pixels} pixels.',
  },
  image_inputs_out_of_range: {
    status: 400,
    title: 'Too many pictures to start from',
    detail: 'This model takes at most {max}.',
  },
  image_required: {
    status: 400,
    title: 'This model needs a picture to start from',
    detail: 'It only changes pictures; give one in "images", or choose a model that draws from text.',
  },
  cursor_invalid: {
    status: 400,
    title: 'The cursor is not valid',
    detail:
      'Use "nextCursor" of the page before, unchanged and with the same filters, or start without a cursor.',
  },
  forbidden: { status: 403, title: 'You may not do this', detail: 'Ask an administrator of this instance.' },
  origin_refused: {
    status: 403,
    title: 'The request comes from another site',
    detail:
      'Call the API from its own origin, from one listed in CORS_ORIGINS, or with a Bearer token instead of a cookie.',
  },
  host_refused: {
    status: 403,
    title: 'This host name is not served',
    detail: 'Open the address printed at start, or set PUBLIC_URL to the one you use.',
  },
  not_found: { status: 404, title: 'Not found', detail: 'It does not exist, or it is not yours.' },
  route_not_found: { status: 404, title: 'There is no such endpoint', detail: 'See /docs for all of them.' },
  model_not_installed: {
    status: 409,
    title: 'The model is not installed there',
    detail: '{provider} has no such model now. {hint}',
  },
  model_unusable: {
    status: 409,
    title: 'The model cannot be used',
    detail: '{reason}. Mend it where it is defined, or choose another model.',
  },
  generation_not_finished: {
    status: 409,
    title: 'The generation is not finished',
    detail: 'It is {status}; wait for its end or cancel it first.',
  },
  body_too_large: { status: 413, title: 'The body is too large', detail: 'Send at most {max} bytes.' },
  media_type_unsupported: {
    status: 415,
    title: 'The media type is not supported',
    detail: 'Send application/json.',
  },
  range_not_satisfiable: {
    status: 416,
    title: 'The range is not satisfiable',
    detail: 'The file has {size} bytes.',
  },
  request_refused: {
    status: 422,
    title: 'The provider refused the request',
    detail: '{provider} said: {reason}. Change the parameters, or choose another model.',
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests',
    detail: 'Wait {retryAfter} seconds and try again.',
  },
  queue_full: {
    status: 429,
    title: 'Your queue is full',
    detail: 'You have {max} unfinished generations; wait for some to finish or cancel them.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong',
    detail: 'Try again; if it stays, give the administrator the request id.',
  },
  image_invalid: {
    status: 502,
    title: 'The provider answered with something that is no picture',
    detail: 'Retry, or choose another model.',
  },
  busy: { status: 503, title: 'The server is busy', detail: 'Wait a moment and try again.' },
  not_ready: { status: 503, title: 'The server is not ready', detail: 'See GET /ready for what is missing.' },
  shutting_down: { status: 503, title: 'The server is stopping', detail: 'Try again in a moment.' },
  storage_full: {
    status: 507,
    title: 'The disk is full',
    detail: 'Nothing was saved. The administrator must free space in DATA_DIR; then retry.',
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof ERRORS;

/** Values for the `{name}` parts of an error's sentence. */
export type ErrorParams = Record<string, string | number | boolean>;

/** The English sentence of an error with its params filled in. */
export const describeError = (code: ErrorCode, params: ErrorParams = {}): string =>
  fillSentence(ERRORS[code].detail, params);

/** A sentence with its `{name}` parts filled in; what stands before a full stop brings none of its own. */
export const fillSentence = (sentence: string, params: ErrorParams): string =>
  sentence.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    if (!Object.hasOwn(params, name)) return whole;
    const value = String(params[name]);
    return (stop === '' ? value : value.replace(/[\s.]+$/, '')) + stop;
  });

interface ErrorDefinition {
  status: number;
  title: string;
  detail: string;
}
