/** Errors of projects, templates, batches and help with prompts: part of `ERRORS`. */
export const PROJECT_AND_PROMPT_ERRORS = {
  batch_too_large: {
    status: 400,
    title: 'Too many requests in one batch',
    detail:
      'Prompts times models comes to {actual}; at most {max} can be asked for at once. Leave out some alternatives in braces, or some models.',
  },
  project_target_invalid: {
    status: 400,
    title: 'The pictures cannot be moved there',
    detail:
      'Name another of your own projects in "to", or choose to keep the pictures without a project or to move them to the trash.',
  },
  name_taken: {
    status: 409,
    title: 'This name is taken',
    detail: 'You have another one called "{name}"; choose a different name.',
  },
  project_archived: {
    status: 409,
    title: 'The project is archived',
    detail: 'Take "{name}" out of the archive, or choose another project, or none.',
  },
  too_many_projects: {
    status: 409,
    title: 'You have too many projects',
    detail: 'There can be {max}; delete one you no longer need, or use tags.',
  },
  too_many_templates: {
    status: 409,
    title: 'You have too many templates',
    detail: 'There can be {max} of your own; delete some you no longer need. Nothing was saved.',
  },
  template_built_in: {
    status: 403,
    title: 'This template comes with Easel',
    detail: 'It cannot be changed or deleted; save a copy of your own and change that.',
  },
  no_language_model: {
    status: 409,
    title: 'No language model is connected',
    detail:
      'Save a key for OpenAI or OpenRouter, or the address of an OpenAI-compatible server, under Providers; or enhance from the built-in lists.',
  },
} as const;
