import Type, { type Static } from 'typebox';
import { Nullable } from '../records/fields.js';
import { Preferences } from '../records/preferences.js';

/** GET /api/settings: how the caller likes the studio, and what the instance gives to everybody. */
export const Settings = Type.Object({
  preferences: Preferences,
  instance: Type.Object({
    /** The model of a draft when neither the request nor the person names one. */
    defaultModel: Type.String(),
    /** A line every signed-in person sees; null = none. */
    notice: Nullable(Type.String()),
    /** Days until the trash is emptied by itself. */
    trashDays: Type.Integer({ minimum: 1 }),
  }),
});
export type Settings = Static<typeof Settings>;

/** Absent = keep. `defaults` and `keys` replace what was there. */
export const UpdateSettingsRequest = Type.Partial(Preferences, { additionalProperties: false });
export type UpdateSettingsRequest = Static<typeof UpdateSettingsRequest>;
