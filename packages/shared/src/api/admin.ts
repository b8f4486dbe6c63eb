import Type, { type Static } from 'typebox';
import { Id, Nullable, Time } from '../records/fields.js';
import { GenerationStatus } from '../records/generation.js';
import { Role } from '../records/user.js';
import { Password, Username } from './auth.js';
import { CancelOutcome } from './generations.js';

const count = Type.Integer({ minimum: 0 });

/** An account as administrators see it: figures, never pictures or prompts. */
export const AdminUser = Type.Object({
  id: Id,
  username: Type.String(),
  role: Role,
  disabled: Type.Boolean(),
  createdAt: Time,
  /** When one of its sessions was last used; null = never, or long ago. */
  lastSeenAt: Nullable(Time),
  images: count,
  trashed: count,
  /** Of originals, the trash included. */
  storageBytes: count,
});
export type AdminUser = Static<typeof AdminUser>;

export const AdminUserQuery = Type.Object(
  {
    /** The beginning of a username. */
    q: Type.Optional(Type.String({ maxLength: 64 })),
    cursor: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
  },
  { additionalProperties: false },
);
export type AdminUserQuery = Static<typeof AdminUserQuery>;

export const AdminUserPage = Type.Object({
  items: Type.Array(AdminUser),
  nextCursor: Nullable(Type.String()),
});
export type AdminUserPage = Static<typeof AdminUserPage>;

export const CreateUserRequest = Type.Object(
  { username: Username, password: Password, role: Type.Optional(Role) },
  { additionalProperties: false },
);
export type CreateUserRequest = Static<typeof CreateUserRequest>;

/** Absent = keep. A new password, and disabling, end every session of the account. */
export const UpdateUserRequest = Type.Object(
  {
    role: Type.Optional(Role),
    disabled: Type.Optional(Type.Boolean()),
    password: Type.Optional(Password),
  },
  { additionalProperties: false },
);
export type UpdateUserRequest = Static<typeof UpdateUserRequest>;

/** What becomes of the images of a deleted account: `delete` rows and files, or `transfer` them to account `to`. */
export const DeleteUserQuery = Type.Object(
  {
    images: Type.Union([Type.Literal('delete'), Type.Literal('transfer')]),
    to: Type.Optional(Id),
  },
  { additionalProperties: false },
);
export type DeleteUserQuery = Static<typeof DeleteUserQuery>;

/** How many images were deleted or transferred. */
export const DeleteUserResponse = Type.Object({ images: count });
export type DeleteUserResponse = Static<typeof DeleteUserResponse>;

/** What administrators decide for everybody. */
export const AdminSettings = Type.Object({
  registration: Type.Union([Type.Literal('open'), Type.Literal('closed')]),
  /** `environment`: REGISTRATION is set there and cannot be changed here. */
  registrationSource: Type.Union([
    Type.Literal('environment'),
    Type.Literal('setting'),
    Type.Literal('default'),
  ]),
  defaultModel: Type.String({ minLength: 1, maxLength: 200 }),
  notice: Nullable(Type.String({ maxLength: 300 })),
  /** Days until the trash is emptied by itself. */
  trashDays: Type.Integer({ minimum: 1, maximum: 3650 }),
});
export type AdminSettings = Static<typeof AdminSettings>;

export const UpdateAdminSettingsRequest = Type.Partial(Type.Omit(AdminSettings, ['registrationSource']), {
  additionalProperties: false,
});
export type UpdateAdminSettingsRequest = Static<typeof UpdateAdminSettingsRequest>;

/** What waits and runs, of everybody; prompts of others are null. */
export const AdminQueue = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Id,
      ownerId: Id,
      username: Type.String(),
      model: Type.String(),
      count: Type.Integer(),
      status: GenerationStatus,
      progress: Type.Number(),
      createdAt: Time,
      startedAt: Nullable(Time),
      prompt: Nullable(Type.String()),
    }),
  ),
  /** How many there are beyond those listed. */
  more: count,
});
export type AdminQueue = Static<typeof AdminQueue>;

/** What the pictures of everybody take, most first, and what the disk still has. */
export const AdminStorage = Type.Object({
  users: Type.Array(
    Type.Object({ id: Id, username: Type.String(), images: count, trashed: count, storageBytes: count }),
  ),
  storageBytes: count,
  /** Of the disk the files lie on; null where there is none. */
  disk: Nullable(Type.Object({ freeBytes: count, totalBytes: count })),
});
export type AdminStorage = Static<typeof AdminStorage>;

/** What cancelling somebody's generation reached; see `CancelResponse`. */
export const AdminCancelResponse = Type.Object({ outcome: CancelOutcome });
export type AdminCancelResponse = Static<typeof AdminCancelResponse>;
