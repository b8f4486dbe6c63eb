/** The top of a painted table: its far and near edge as fractions of the height. Things with footing `table` stand between. */
export const TABLE = { back: 0.66, front: 0.9 } as const;
