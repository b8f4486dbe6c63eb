import { EntitySchema, type EntityTarget } from 'typeorm';
import { columns } from '../../../db/columns.js';
import type { DatabaseKind } from '../../../db/database-kind.js';

/** What images are counted by; `trash` counts those in the trash, every other one those that are not. */
export type Dimension =
  | 'all'
  | 'favorite'
  | 'project'
  | 'model'
  | 'provider'
  | 'orientation'
  | 'size'
  | 'tag'
  | 'trash';

/** How many images of one owner have one value in one dimension. */
export interface ImageTally {
  ownerId: string;
  dimension: Dimension;
  /** A project's id or `none`, a model, a tag's id ...; empty for `all`, `favorite` and `trash`. */
  value: string;
  /** A UTC day such as `2026-01-31`, for `all`, `favorite` and `project`; empty = over all time. */
  day: string;
  count: number;
  /** Sum of width / height in thousandths, each rounded: integers add up the same in any order. */
  ratioSum: number;
  /** Sum of the bytes of originals. */
  bytes: number;
}

/** Counts that are kept up with every change, since counting a gallery takes as long as the gallery is large. */
export const IMAGE_TALLY: EntityTarget<ImageTally> = 'image_tally';

export const imageTallyEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<ImageTally>({
    name: 'image_tally',
    columns: {
      ownerId: { ...column.id, name: 'owner_id', primary: true },
      dimension: { ...column.ascii(16), primary: true },
      value: { ...column.key(200), primary: true },
      day: { ...column.ascii(10), primary: true },
      count: column.int64,
      ratioSum: { ...column.int64, name: 'ratio_sum' },
      bytes: column.int64,
    },
    withoutRowid: kind === 'sqlite',
  });
};
