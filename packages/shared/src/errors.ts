/**
 * Every error the API can answer with: one status, a short title, and an English sentence that names the cure.
 * `{name}` in a sentence stands for a member of `params`. Clients translate by code.
 */
export const ERRORS = {
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
  cursor_invalid: {
    status: 400,
    title: 'The cursor is not valid',
    detail:
      'Use "nextCursor" of the page before, unchanged and with the same filters, or start without a cursor.',
  },
  unauthenticated: {
    status: 401,
    title: 'You are not signed in',
    detail: 'Sign in, or send Authorization: Bearer with a valid token.',
  },
  token_invalid: {
    status: 401,
    title: 'The token is not valid',
    detail: 'It is unknown, revoked or expired; sign in again for a new one.',
  },
  credentials_invalid: {
    status: 401,
    title: 'Username or password is wrong',
    detail: 'Check both and try again.',
  },
  password_incorrect: {
    status: 403,
    title: 'The current password is wrong',
    detail: 'Type the password you sign in with now.',
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
  setup_token_invalid: {
    status: 403,
    title: 'The setup token is missing or wrong',
    detail: 'The first account needs the one-time token printed in the server log at start.',
  },
  registration_closed: {
    status: 403,
    title: 'Registration is closed',
    detail: 'Ask an administrator of this instance for an account.',
  },
  not_found: { status: 404, title: 'Not found', detail: 'It does not exist, or it is not yours.' },
  route_not_found: { status: 404, title: 'There is no such endpoint', detail: 'See /docs for all of them.' },
  username_taken: { status: 409, title: 'This username is taken', detail: 'Choose another one.' },
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
  interrupted: {
    status: 500,
    title: 'The server stopped while it was drawing',
    detail: 'Nothing more will happen to this request; use retry to draw it again.',
  },
  provider_failed: {
    status: 502,
    title: 'The picture could not be drawn',
    detail: 'The provider said: {reason}. Retry, or choose another model.',
  },
  image_invalid: {
    status: 502,
    title: 'The provider answered with something that is no picture',
    detail: 'Retry, or choose another model.',
  },
  busy: { status: 503, title: 'The server is busy', detail: 'Wait a moment and try again.' },
  not_ready: { status: 503, title: 'The server is not ready', detail: 'See GET /ready for what is missing.' },
  shutting_down: { status: 503, title: 'The server is stopping', detail: 'Try again in a moment.' },
  timed_out: {
    status: 504,
    title: 'The provider took too long',
    detail: 'There was no progress for {seconds} seconds. Retry, or raise GENERATION_TIMEOUT.',
  },
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
  ERRORS[code].detail.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );

interface ErrorDefinition {
  status: number;
  title: string;
  detail: string;
}
