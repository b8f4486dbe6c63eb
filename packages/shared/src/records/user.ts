import Type, { type Static } from 'typebox';
import { Id, Time } from './fields.js';
import { Preferences } from './preferences.js';

/** What an account may do: `admin` steers the instance, `user` works in it. */
export const Role = Type.Union([Type.Literal('admin'), Type.Literal('user')]);
export type Role = Static<typeof Role>;

/** A person with an account, as stored. Never leaves the API as it is: see `PublicUser`. */
export const User = Type.Object({
  id: Id,
  /** As the person typed it. */
  username: Type.String({ minLength: 3, maxLength: 32 }),
  /** NFKC and case-folded `username`: what makes it unique. */
  usernameKey: Type.String(),
  /** `v1$` followed by a bcrypt hash. */
  passwordHash: Type.String(),
  role: Role,
  disabled: Type.Boolean(),
  /** Only what differs from `DEFAULT_PREFERENCES`. */
  preferences: Type.Partial(Preferences),
  createdAt: Time,
});
export type User = Static<typeof User>;
