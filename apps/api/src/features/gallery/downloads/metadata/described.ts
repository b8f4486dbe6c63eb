import type { ImageRecord } from '@easel/shared';

/** What a file may tell of how its picture was made. Title and notes are the owner's own and stay at home. */
export type Described = Pick<
  ImageRecord,
  'id' | 'prompt' | 'model' | 'provider' | 'seed' | 'width' | 'height' | 'parameters' | 'createdAt'
> & {
  /** Empty when none was given, or when it is no longer known. */
  negativePrompt: string;
};
