import type { ProviderExercise } from '../../testing/exercise.js';
import { USUAL_OUTCOMES } from '../../testing/outcomes.js';

/** What comes of the scenarios where the answer to a call is the pictures, and nothing is known before it. */
export const IMAGES_OUTCOMES = {
  ...USUAL_OUTCOMES,
  several: { images: 3, submits: 1 },
  fewer: { images: 2, submits: 1 },
  moderation: { error: 'content_refused', accepted: 'no', submits: 1 },
  never_ending: { error: 'timed_out', accepted: 'unknown', submits: 1 },
} satisfies Partial<ProviderExercise['expected']>;

/** Such a call is not found again, and ends with its connection. */
export const IMAGES_SLOW: ProviderExercise['slow'] = {
  progress: [{ stage: 'drawing' }],
  cancelQueued: 'local',
  cancelRunning: 'local',
  stops: true,
  resume: false,
};
