import { v7 } from 'uuid';

/** A new UUIDv7. Ids made by one process are strictly increasing, so that newest-first is `ORDER BY id DESC`. */
export const newId = (): string => v7();
