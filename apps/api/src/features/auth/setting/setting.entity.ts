import { EntitySchema, type EntityTarget } from 'typeorm';
import { columns } from '../../../db/columns.js';
import type { DatabaseKind } from '../../../db/database-kind.js';

/** One fact about the whole instance. */
export interface Setting {
  /** Its name, for example `first_account`. */
  id: string;
  value: unknown;
}

/** The table of facts. */
export const SETTING: EntityTarget<Setting> = 'setting';

export const settingEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<Setting>({
    name: 'setting',
    columns: { id: { ...column.ascii(64), primary: true }, value: column.json },
  });
};
