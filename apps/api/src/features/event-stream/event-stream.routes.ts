import { PassThrough } from 'node:stream';
import { Changed, type EventName, EVENTS, type GenerationProgress } from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import type { EventBus, PublishedEvent } from '../../events/event-bus.js';
import { requireUser } from '../../plugins/auth.js';

/** A comment so often keeps proxies from closing a quiet stream, and finds out whose session expired. */
const HEARTBEAT_MS = 15_000;
/** A reader that is so far behind is dropped; it comes back and resumes. In bytes. */
const MAX_BACKLOG = 1024 * 1024;

/** /api/events: what happens to what is mine, as server-sent events. */
export const eventStreamRoutes =
  ({
    events,
    currentProgress,
    isSessionValid,
    onSessionsEnded,
    heartbeatMs = HEARTBEAT_MS,
  }: EventStreamDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const open = new Set<PassThrough>();
    // Without this a graceful stop would wait for streams that never end.
    app.addHook('preClose', async () => {
      for (const stream of open) stream.end();
    });

    app.get(
      '/api/events',
      {
        schema: {
          tags: ['generation'],
          operationId: 'streamEvents',
          summary: 'Server-sent events about what is mine',
          description: `Events: ${EVENT_NAMES}. \`changed\` says what else is different: ${CHANGES}. A stream that comes back with Last-Event-ID gets what it missed, or \`reset\` when that cannot be told any more. It ends with the session it was opened with.`,
          headers: Type.Object({ 'last-event-id': Type.Optional(Type.String({ maxLength: 100 })) }),
          response: {
            200: {
              description: 'The stream',
              content: { 'text/event-stream': { schema: Type.Unsafe<PassThrough>({ type: 'string' }) } },
            },
          },
        },
      },
      async (request, reply) => {
        const { id: userId } = requireUser(request);
        const stream = new PassThrough();
        open.add(stream);
        const send = (text: string): void => {
          if (stream.writableLength > MAX_BACKLOG) stream.destroy();
          else if (!stream.writableEnded && !stream.destroyed) stream.write(text);
        };
        send('retry: 2000\n\n');
        const lastEventId = request.headers['last-event-id'];
        for (const text of missed(events, userId, lastEventId)) send(text);
        for (const progress of currentProgress(userId)) send(frame('generation.progress', progress));
        const unsubscribe = events.subscribe(userId, (published) => send(serialise(published)));
        const check = (whenValid: () => void): void => {
          isSessionValid(request).then(
            (valid) => (valid ? whenValid() : stream.end()),
            (error: unknown) => request.log.warn({ err: error }, 'could not check the session of a stream'),
          );
        };
        const recheck = () => check(() => {});
        const stopListening = onSessionsEnded(userId, recheck);
        // It may have ended between the request's own check and now.
        recheck();
        const heartbeat = setInterval(() => check(() => send(': still here\n\n')), heartbeatMs);
        stream.once('close', () => {
          clearInterval(heartbeat);
          stopListening();
          unsubscribe();
          open.delete(stream);
        });
        reply.raw.once('close', () => stream.destroy());
        return reply
          .header('content-type', 'text/event-stream; charset=utf-8')
          .header('cache-control', 'no-store, no-transform')
          .header('x-accel-buffering', 'no')
          .send(stream);
      },
    );
  };

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
const EVENT_NAMES = listed(Object.keys(EVENTS));
const CHANGES = listed(Changed.properties.what.anyOf.map((each) => each.const));

const missed = (
  events: Pick<EventBus, 'since'>,
  userId: string,
  lastEventId: string | undefined,
): string[] => {
  if (lastEventId === undefined) return [];
  return events.since(userId, lastEventId)?.map(serialise) ?? [frame('reset', {})];
};

// One event goes to many streams: its text is made once.
const texts = new WeakMap<PublishedEvent, string>();

const serialise = (published: PublishedEvent): string => {
  const known = texts.get(published);
  if (known !== undefined) return known;
  const { id, event } = published;
  const text = `${id === null ? '' : `id: ${id}\n`}${frame(event.name, event.data)}`;
  texts.set(published, text);
  return text;
};

const frame = (name: EventName, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

interface EventStreamDeps {
  events: EventBus;
  currentProgress: (userId: string) => GenerationProgress[];
  /** Whether the session a stream was opened with still counts. */
  isSessionValid: (request: Parameters<typeof requireUser>[0]) => Promise<boolean>;
  /** Calls back when sessions of a user have ended; gives the function that ends that. */
  onSessionsEnded: (userId: string, listener: () => void) => () => void;
  heartbeatMs?: number;
}
