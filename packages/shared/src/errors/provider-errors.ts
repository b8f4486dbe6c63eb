/** What goes wrong between us and whoever draws: see `ERRORS`. */
export const PROVIDER_ERRORS = {
  provider_quota: {
    status: 402,
    title: 'The account at the provider is used up',
    detail: '{provider} said: {reason}. Add credit there, use another key, or choose another model.',
  },
  provider_key_missing: {
    status: 409,
    title: 'A key is missing',
    detail: 'Save a key for {provider} under Providers, or ask an administrator for one.',
  },
  provider_address_missing: {
    status: 409,
    title: 'No server is connected',
    detail: 'An administrator can enter the address of {provider} under Providers.',
  },
  provider_key_unreadable: {
    status: 409,
    title: 'The saved key cannot be read',
    detail:
      'It was encrypted with a key this server no longer has. Save the key for {provider} again, or bring back the old ENCRYPTION_KEY.',
  },
  provider_key_refused: {
    status: 422,
    title: 'The provider refused the key',
    detail:
      '{provider} said: {reason}. Check the key and what it may do under Providers; if it is not yours, ask an administrator.',
  },
  content_refused: {
    status: 422,
    title: 'The provider refused this content',
    detail: '{provider} said: {reason}. Change the prompt or the picture, or choose another model.',
  },
  provider_model_unknown: {
    status: 422,
    title: 'The provider does not have this model',
    detail: '{provider} said: {reason}. Choose another model.',
  },
  address_refused: {
    status: 422,
    title: 'This address may not be called',
    detail:
      '{reason}. A private network is for the settings of the server and for administrators, who connect it for everybody ("scope": "instance"); cloud metadata is for nobody. A key that was saved for another address must be saved again.',
  },
  interrupted: {
    status: 500,
    title: 'The server stopped while it was drawing',
    detail: 'Nothing more will happen to this request; use retry to draw it again.',
  },
  provider_failed: {
    status: 502,
    title: 'The picture could not be drawn',
    detail: 'The provider said: {reason}. Retry, make the picture smaller, or choose another model.',
  },
  provider_unreachable: {
    status: 502,
    title: 'The provider cannot be reached',
    detail: '{provider}: {reason}. Check its address and the network, then try again.',
  },
  provider_answer_invalid: {
    status: 502,
    title: 'The provider gave an answer that cannot be used',
    detail: '{provider}: {reason}. Retry, or choose another model.',
  },
  provider_rate_limited: {
    status: 503,
    title: 'The provider asks for a pause',
    detail: '{provider} said: {reason}. Wait a little and retry, or choose another model.',
  },
  provider_model_loading: {
    status: 503,
    title: 'The provider is still loading the model',
    detail: '{provider} said: {reason}. Retry in a minute, or choose another model.',
  },
  provider_unavailable: {
    status: 503,
    title: 'The provider has trouble',
    detail: '{provider} said: {reason}. Retry later, or choose another model.',
  },
  provider_paused: {
    status: 503,
    title: 'The provider is left alone for a moment',
    detail: '{provider} failed several times in a row; it is tried again in {seconds} seconds.',
  },
  timed_out: {
    status: 504,
    title: 'The provider took too long',
    detail: 'There was no progress for {seconds} seconds. Retry, or raise GENERATION_TIMEOUT.',
  },
} as const;
