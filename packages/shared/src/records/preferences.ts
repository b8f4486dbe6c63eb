import Type, { type Static } from 'typebox';
import { Id, JsonObject, Nullable } from './fields.js';

/** How somebody likes the studio; kept with the account, so that every browser shows it the same. */
export const Preferences = Type.Object({
  theme: Type.Union([Type.Literal('auto'), Type.Literal('light'), Type.Literal('dark')]),
  language: Type.Union([Type.Literal('auto'), Type.Literal('en'), Type.Literal('fr')]),
  /** What a new draft starts with; null = the instance's default. */
  defaultModel: Nullable(Type.String({ minLength: 1, maxLength: 200 })),
  /** Where new images go unless another project is chosen; null = none. */
  defaultProject: Nullable(Id),
  /** What a new draft starts with besides: fields of a generate request. */
  defaults: JsonObject,
  /** Height of the gallery's rows. */
  density: Type.Union([Type.Literal('compact'), Type.Literal('comfortable'), Type.Literal('large')]),
  /** Whether a finished image opens by itself. */
  autoOpen: Type.Boolean(),
  /** Whether single keys do something. Ctrl+Enter and Escape always do. */
  shortcuts: Type.Boolean(),
  /** Keys changed by the person: id of the shortcut -> key, for example `{ "gallery.favorite": "shift+f" }`. */
  keys: Type.Record(Type.String({ maxLength: 64 }), Type.String({ maxLength: 32 })),
});
export type Preferences = Static<typeof Preferences>;

/** What somebody has who never changed anything. */
export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'auto',
  language: 'auto',
  defaultModel: null,
  defaultProject: null,
  defaults: {},
  density: 'comfortable',
  autoOpen: false,
  shortcuts: true,
  keys: {},
};
