import type { Database } from '../../db/database.js';
import { createProjectHoldings } from './holdings.js';

/** Projects: folders of images. */
export const createProjects = ({ db }: { db: Database }) => ({ holdings: createProjectHoldings(db) });
