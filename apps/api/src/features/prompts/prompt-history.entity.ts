import type { PromptHistoryRecord } from '@easel/shared';
import { EntitySchema, type EntityTarget } from 'typeorm';
import { cascade, columns } from '../../db/columns.js';
import type { DatabaseKind } from '../../db/database-kind.js';

/** The table of prompts that were used. */
export const PROMPT_HISTORY: EntityTarget<PromptHistoryRecord> = 'prompt_history';

export const promptHistoryEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<PromptHistoryRecord>({
    name: 'prompt_history',
    columns: {
      id: { ...column.id, primary: true },
      ownerId: { ...column.id, name: 'owner_id' },
      digest: column.ascii(64),
      prompt: column.longText,
      negativePrompt: { ...column.longText, name: 'negative_prompt' },
      model: column.text(200),
      uses: column.int,
      lastUsedAt: { ...column.time, name: 'last_used_at' },
    },
    foreignKeys: [
      {
        name: 'fk_prompt_history_owner',
        target: 'user',
        columnNames: ['ownerId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
    ],
    indices: [
      { name: 'uq_prompt_history_owner_digest', columns: ['ownerId', 'digest'], unique: true },
      { name: 'ix_prompt_history_owner', columns: ['ownerId', 'id'] },
    ],
  });
};
