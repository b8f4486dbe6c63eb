import type { PromptTemplate } from '../api/prompts.js';
import { PEOPLE_AND_PLACES } from './built-in/people-and-places.js';
import { STYLES } from './built-in/styles.js';
import { THINGS_AND_STORIES } from './built-in/things-and-stories.js';

/** The templates that come with Easel. Browsers get them from the API: they are too large for the first load. */
export const BUILT_IN_TEMPLATES: readonly PromptTemplate[] = /* @__PURE__ */ PEOPLE_AND_PLACES.concat(
  THINGS_AND_STORIES,
  STYLES,
);
