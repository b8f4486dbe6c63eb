import Type, { type Static, type TSchema } from 'typebox';
import { Generation } from './api/generations.js';
import { Image } from './api/gallery.js';
import { Id, Nullable } from './records/fields.js';

/** How far a running generation is. Sent often; a missed one is no loss. */
export const GenerationProgress = Type.Object({
  id: Id,
  progress: Type.Number({ minimum: 0, maximum: 1 }),
  stage: Nullable(Type.String()),
  /** Which image of the request is being drawn, from 0. */
  position: Type.Integer({ minimum: 0 }),
  /** How many jobs the provider does before this one; absent when it does not say. */
  queuePosition: Type.Optional(Type.Integer({ minimum: 0 })),
  /** A small WebP of the picture so far, as a data URL; absent when it has not changed. */
  preview: Type.Optional(Type.String()),
});
export type GenerationProgress = Static<typeof GenerationProgress>;

/** What can be different. `gallery`: many images at once, too many to send each of them. */
export const Changed = Type.Object({
  what: Type.Union([
    Type.Literal('gallery'),
    Type.Literal('projects'),
    Type.Literal('templates'),
    Type.Literal('history'),
    Type.Literal('searches'),
    Type.Literal('settings'),
    Type.Literal('profile'),
  ]),
});
export type Changed = Static<typeof Changed>;

/** Server-sent events of GET /api/events: name -> payload. */
export const EVENTS = {
  /** A generation was made or changed its state. */
  generation: Generation,
  'generation.progress': GenerationProgress,
  /** An image was made or changed (favourite, trash, restore). */
  image: Image,
  /** An image was deleted for good. */
  'image.deleted': Type.Object({ id: Id }),
  /** Something else of the caller's is different now: fetch it anew where it is on screen. */
  changed: Changed,
  /** Events were missed that cannot be sent again: fetch anew what is on screen. */
  reset: Type.Object({}),
} as const satisfies Record<string, TSchema>;

export type EventName = keyof typeof EVENTS;
export type EventPayloads = { [N in EventName]: Static<(typeof EVENTS)[N]> };

/** One event as published inside the server and seen by a client. */
export type StudioEvent = { [N in EventName]: { name: N; data: EventPayloads[N] } }[EventName];
