import Type, { type Static } from 'typebox';
import { Id, Nullable, Time } from './fields.js';

/** The colours a project can have: names of the palette, so that each theme picks its own shade. */
export const PROJECT_COLOURS = [
  'gray',
  'red',
  'pink',
  'grape',
  'violet',
  'indigo',
  'blue',
  'cyan',
  'teal',
  'green',
  'lime',
  'yellow',
  'orange',
] as const;
export const ProjectColour = Type.Enum(PROJECT_COLOURS);
export type ProjectColour = Static<typeof ProjectColour>;

/** A folder of images, as stored. */
export const ProjectRecord = Type.Object({
  id: Id,
  ownerId: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  description: Nullable(Type.String({ maxLength: 500 })),
  colour: ProjectColour,
  /** The image chosen for its cover; null = the newest one. */
  coverId: Nullable(Id),
  /** Archived projects are left out of menus; their images stay in the gallery. */
  archived: Type.Boolean(),
  createdAt: Time,
  updatedAt: Time,
});
export type ProjectRecord = Static<typeof ProjectRecord>;
