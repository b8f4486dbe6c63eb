import Type, { type Static } from 'typebox';
import { Id, Nullable } from '../records/fields.js';
import { ProjectRecord } from '../records/project.js';

/** A project as its owner sees it. */
export const Project = Type.Evaluate(
  Type.Intersect([
    Type.Omit(ProjectRecord, ['ownerId']),
    Type.Object({
      /** Its images, those in the trash left out. */
      count: Type.Integer({ minimum: 0 }),
      /** What its card shows: the chosen cover, or the newest image; null while it is empty. */
      cover: Nullable(Type.Object({ imageId: Id, thumbhash: Type.String() })),
    }),
  ]),
);
export type Project = Static<typeof Project>;

export const ProjectQuery = Type.Object(
  {
    /** Only archived ones (true) or only others (false); absent: all. */
    archived: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type ProjectQuery = Static<typeof ProjectQuery>;

/** All of them, by name: one person has at most `MAX_PROJECTS`. */
export const ProjectList = Type.Object({ items: Type.Array(Project), nextCursor: Type.Null() });
export type ProjectList = Static<typeof ProjectList>;

/** How many projects one person can have. */
export const MAX_PROJECTS = 500;

const { name, description, colour, coverId, archived } = ProjectRecord.properties;

export const CreateProjectRequest = Type.Object(
  { name, description: Type.Optional(description), colour: Type.Optional(colour) },
  { additionalProperties: false },
);
export type CreateProjectRequest = Static<typeof CreateProjectRequest>;

/** Absent = keep, null = clear. */
export const UpdateProjectRequest = Type.Object(
  {
    name: Type.Optional(name),
    description: Type.Optional(description),
    colour: Type.Optional(colour),
    coverId: Type.Optional(coverId),
    archived: Type.Optional(archived),
  },
  { additionalProperties: false },
);
export type UpdateProjectRequest = Static<typeof UpdateProjectRequest>;

/** What becomes of its images: `keep` them outside any project, `move` them to project `to`, or `trash` them. */
export const DeleteProjectQuery = Type.Object(
  {
    images: Type.Union([Type.Literal('keep'), Type.Literal('move'), Type.Literal('trash')]),
    to: Type.Optional(Id),
  },
  { additionalProperties: false },
);
export type DeleteProjectQuery = Static<typeof DeleteProjectQuery>;

/** How many images were moved or trashed with it. */
export const DeleteProjectResponse = Type.Object({ images: Type.Integer({ minimum: 0 }) });
export type DeleteProjectResponse = Static<typeof DeleteProjectResponse>;
