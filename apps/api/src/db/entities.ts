import type { EntitySchema } from 'typeorm';
import { loginThrottleEntity } from '../features/auth/login-throttle.entity.js';
import { sessionEntity } from '../features/auth/session.entity.js';
import { settingEntity } from '../features/auth/setting/setting.entity.js';
import { userEntity } from '../features/auth/user.entity.js';
import { imageEntity } from '../features/gallery/image.entity.js';
import { attemptEntity } from '../features/generations/attempt.entity.js';
import { generationEntity } from '../features/generations/generation.entity.js';
import { providerKeyEntity } from '../features/settings/provider-key.entity.js';
import { usageEntity } from '../features/usage/usage.entity.js';
import { projectEntity } from '../features/projects/project.entity.js';
import { promptHistoryEntity } from '../features/prompts/prompt-history.entity.js';
import { promptTemplateEntity } from '../features/prompts/prompt-template.entity.js';
import { savedSearchEntity } from '../features/gallery/searches/saved-search.entity.js';
import { tagEntity } from '../features/gallery/tags/tag.entity.js';
import { imageTagEntity } from '../features/gallery/tags/image-tag.entity.js';
import { imageTokenEntity } from '../features/gallery/index-tables/image-token.entity.js';
import { imageTallyEntity } from '../features/gallery/index-tables/image-tally.entity.js';
import type { DatabaseKind } from './database-kind.js';

/** Every table. The only file of this folder that knows features. */
export const entities = (kind: DatabaseKind): EntitySchema[] => [
  userEntity(kind),
  sessionEntity(kind),
  loginThrottleEntity(kind),
  settingEntity(kind),
  generationEntity(kind),
  attemptEntity(kind),
  imageEntity(kind),
  providerKeyEntity(kind),
  usageEntity(kind),
  projectEntity(kind),
  promptHistoryEntity(kind),
  promptTemplateEntity(kind),
  savedSearchEntity(kind),
  tagEntity(kind),
  imageTagEntity(kind),
  imageTokenEntity(kind),
  imageTallyEntity(kind),
];
