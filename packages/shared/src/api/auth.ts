import Type, { type Static } from 'typebox';
import { Id, Time } from '../records/fields.js';
import { Role } from '../records/user.js';

/** Letters, digits, dot, dash and underscore, 3 to 32 of them; upper and lower case are the same name. */
export const Username = Type.String({ minLength: 3, maxLength: 32, pattern: '^[\\p{L}\\p{N}._-]+$' });

/** 8 to 256 characters, anything goes; nothing is truncated. */
export const Password = Type.String({ minLength: 8, maxLength: 256 });

export const RegisterRequest = Type.Object(
  {
    username: Username,
    password: Password,
    /** Only for the first account of an instance that listens beyond loopback. */
    setupToken: Type.Optional(Type.String({ maxLength: 128 })),
  },
  { additionalProperties: false },
);
export type RegisterRequest = Static<typeof RegisterRequest>;

export const LoginRequest = Type.Object(
  { username: Type.String({ maxLength: 256 }), password: Type.String({ maxLength: 1024 }) },
  { additionalProperties: false },
);
export type LoginRequest = Static<typeof LoginRequest>;

export const ChangePasswordRequest = Type.Object(
  { currentPassword: Type.String({ maxLength: 1024 }), newPassword: Password },
  { additionalProperties: false },
);
export type ChangePasswordRequest = Static<typeof ChangePasswordRequest>;

/** Absent = keep. */
export const UpdateProfileRequest = Type.Object(
  { username: Type.Optional(Username) },
  { additionalProperties: false },
);
export type UpdateProfileRequest = Static<typeof UpdateProfileRequest>;

/** An account as its owner sees it. */
export const PublicUser = Type.Object({ id: Id, username: Type.String(), role: Role });
export type PublicUser = Static<typeof PublicUser>;

export const UserResponse = Type.Object({ user: PublicUser });
export type UserResponse = Static<typeof UserResponse>;

/** What a visitor needs to know before signing in. */
export const AuthStatus = Type.Object({
  registration: Type.Union([Type.Literal('open'), Type.Literal('closed')]),
  /** No account exists yet: the next one registered becomes admin. */
  firstAccount: Type.Boolean(),
  /** That first account must show the setup token from the server's log. */
  setupTokenRequired: Type.Boolean(),
});
export type AuthStatus = Static<typeof AuthStatus>;

/** A place where the account is signed in. */
export const PublicSession = Type.Object({
  id: Id,
  userAgent: Type.String(),
  createdAt: Time,
  lastSeenAt: Time,
  expiresAt: Time,
  /** The session this request was made with. */
  current: Type.Boolean(),
});
export type PublicSession = Static<typeof PublicSession>;

export const SessionList = Type.Object({ items: Type.Array(PublicSession), nextCursor: Type.Null() });
export type SessionList = Static<typeof SessionList>;
