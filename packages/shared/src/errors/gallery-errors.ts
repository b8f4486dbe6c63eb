/** Errors of downloads and saved searches: part of `ERRORS`. */
export const GALLERY_ERRORS = {
  too_many_searches: {
    status: 409,
    title: 'You have too many saved searches',
    detail: 'There can be {max}; delete one you no longer need.',
  },
  too_many_downloads: {
    status: 429,
    title: 'Too many downloads at once',
    detail: 'You have {max} under way; wait for one to end or stop it, then try again.',
  },
} as const;
