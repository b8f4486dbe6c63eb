import type { PromptTemplateRecord } from '@easel/shared';
import { EntitySchema, type EntityTarget } from 'typeorm';
import { cascade, columns } from '../../db/columns.js';
import type { DatabaseKind } from '../../db/database-kind.js';

/** The table of templates people made. */
export const PROMPT_TEMPLATE: EntityTarget<PromptTemplateRecord> = 'prompt_template';

export const promptTemplateEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<PromptTemplateRecord>({
    name: 'prompt_template',
    columns: {
      id: { ...column.id, primary: true },
      ownerId: { ...column.id, name: 'owner_id' },
      kind: column.ascii(16),
      name: column.text(80),
      category: column.text(40),
      text: column.longText,
      negativeText: { ...column.longText, name: 'negative_text' },
      createdAt: { ...column.time, name: 'created_at' },
      updatedAt: { ...column.time, name: 'updated_at' },
    },
    foreignKeys: [
      {
        name: 'fk_prompt_template_owner',
        target: 'user',
        columnNames: ['ownerId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
    ],
    indices: [{ name: 'ix_prompt_template_owner', columns: ['ownerId', 'id'] }],
  });
};
