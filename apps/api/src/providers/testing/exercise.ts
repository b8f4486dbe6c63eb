import { setTimeout as delay } from 'node:timers/promises';
import type { AttemptRecord, ErrorCode, ModelDefinition, RemoteJob, Warning } from '@easel/shared';
import { afterEach, describe, expect, test } from '@jest/globals';
import { sniffImage } from '../../lib/http/download.js';
import type { CancelOutcome, ImageProvider, ProviderProgress, ProviderRequest } from '../provider.js';
import { ProviderError } from '../provider.js';
import { TEST_KEY } from './connection.js';
import { beginDrawing, beginResuming } from './drawing.js';
import type { ProviderStandIn, Scenario } from './provider-stand-in.js';
import { makeRequest } from './request.js';
import { until } from './until.js';

/** What must come of a scenario. */
export type Expected =
  | { images: number; submits: number; warning?: Warning['code'] }
  | { error: ErrorCode; accepted: AttemptRecord['accepted']; submits: number }
  /** Why the provider cannot get there. */
  | { unsuited: string };

export interface ProviderExercise {
  title: string;
  model: ModelDefinition;
  /** Any request of the test; sizes, counts and the like that the model honours. */
  request?: Partial<ProviderRequest>;
  start(): Promise<ProviderStandIn>;
  connect(origin: string): ImageProvider;
  /** `success` asks for one picture, all others with pictures for three (or `maxCount`). */
  expected: Record<Exclude<Scenario, 'slow'> | 'several', Expected>;
  slow: {
    /** Stages and fractions that must be told before the end, for example { stage: 'queued', queuePosition: 2 }. */
    progress: Partial<ProviderProgress>[];
    /** What a cancel says while the job waits and while it runs; `local` = the provider has no cancel. */
    cancelQueued: CancelOutcome | 'local' | { unsuited: string };
    cancelRunning: CancelOutcome | 'local';
    /** Whether nothing draws any more after it. */
    stops: boolean;
    /** Where only some of its ways of drawing have jobs: why this one has none. */
    resume: boolean | { unsuited: string };
  };
}

/** Runs one provider through everything that may happen to a request. */
export const describeProvider = (exercise: ProviderExercise): void => {
  describe(`${exercise.title} as a provider`, () => {
    let open: Rig | null = null;
    const rig = async (scenario: Scenario, change: Partial<ProviderRequest> = {}): Promise<Rig> => {
      open = await createRig(exercise, scenario, change);
      return open;
    };
    afterEach(async () => {
      await open?.close();
      open = null;
    });

    test.each(Object.entries(exercise.expected).map(([name, expected]) => ({ name, expected })))(
      '$name',
      async ({ name, expected }) => {
        if ('unsuited' in expected) return expect(expected.unsuited).not.toBe('');
        const most = Math.min(3, exercise.model.capabilities.maxCount);
        const positions = Array.from(
          { length: name === 'several' || name === 'fewer' ? most : 1 },
          (_, n) => n,
        );
        const { run, standIn } = await rig(name === 'several' ? 'success' : (name as Scenario), {
          positions,
        });
        const result = await run();
        if ('images' in expected) {
          expect(result.error).toBeNull();
          expect(result.images).toHaveLength(expected.images);
          expect(new Set(result.images.map(({ position }) => position)).size).toBe(expected.images);
          for (const { bytes } of result.images) expect(sniffImage(bytes)).not.toBeNull();
          if (expected.warning) expect(result.warnings.map(({ code }) => code)).toContain(expected.warning);
        } else {
          expect(result.error).toBeInstanceOf(ProviderError);
          expect(result.error).toMatchObject({ code: expected.error, accepted: expected.accepted });
          // Whatever is refused is not paid for, and nobody claims to know more than can be known.
          if (expected.accepted === 'no') expect((result.error as ProviderError).billed).toBe('no');
        }
        expect(standIn.submits()).toBe(expected.submits);
        expect(JSON.stringify(result.error ?? '') + String(result.error)).not.toContain(TEST_KEY);
      },
      20_000,
    );

    test('slow: tells its progress, and ends', async () => {
      const { start, standIn } = await rig('slow');
      const going = start();
      for (const step of exercise.slow.progress)
        await until(() => going.progress.some((told) => covers(told, step)));
      // Some tell of it before they have asked: what has not arrived cannot be moved on.
      await until(() => standIn.active() > 0);
      standIn.advance();
      await delay(150);
      standIn.advance();
      const result = await going.end;
      expect(result.error).toBeNull();
      expect(result.images).toHaveLength(1);
      expect(standIn.submits()).toBe(1);
    }, 20_000);

    const cancelCases = [
      ['waiting', exercise.slow.cancelQueued, 0],
      ['running', exercise.slow.cancelRunning, 1],
    ] as const;
    test.each(cancelCases)(
      'cancel while %s',
      async (_name, expected, advances) => {
        if (typeof expected === 'object') return expect(expected.unsuited).not.toBe('');
        const { start, standIn, provider } = await rig('slow');
        const going = start();
        await until(() => standIn.active() > 0);
        if (advances > 0) standIn.advance();
        await delay(100);
        const reason = new Error('cancelled');
        going.abort(reason);
        const result = await going.end;
        expect(result.error).toBe(reason);
        if (expected === 'local') expect(provider.cancel).toBeUndefined();
        else expect(await provider.cancel?.(last(result.jobs))).toBe(expected);
        if (exercise.slow.stops) await until(() => standIn.active() === 0);
        expect(standIn.submits()).toBe(1);
      },
      20_000,
    );

    test('a restart finds the job again', async () => {
      if (typeof exercise.slow.resume === 'object') {
        return expect(exercise.slow.resume.unsuited).not.toBe('');
      }
      if (!exercise.slow.resume) {
        const { provider } = await rig('success');
        return expect(provider.resume).toBeUndefined();
      }
      const { start, standIn, resume } = await rig('slow');
      const going = start();
      await until(() => standIn.active() > 0 && going.jobs.length > 0);
      // The answer to a submit may be on its way: only what was told of a job can be found again.
      await delay(100);
      going.abort(new Error('the server stops'));
      const { jobs } = await going.end;
      standIn.advance();
      await delay(50);
      standIn.advance();
      const result = await resume(last(jobs));
      expect(result.error).toBeNull();
      expect(result.images).toHaveLength(1);
      expect(standIn.submits()).toBe(1);
    }, 20_000);

    test('a check costs nothing and says what a bad key is', async () => {
      const { provider, standIn } = await rig('success');
      await expect(provider.check(new AbortController().signal)).resolves.toBeDefined();
      if (!('unsuited' in exercise.expected.bad_key)) {
        standIn.play('bad_key');
        await expect(provider.check(new AbortController().signal)).rejects.toMatchObject({
          code: 'provider_key_refused',
        });
      }
      expect(standIn.submits()).toBe(0);
    }, 20_000);

    test('a server that is gone is unreachable, and took nothing', async () => {
      const { run, standIn } = await rig('success');
      await standIn.close();
      const { error } = await run();
      expect(error).toMatchObject({ code: 'provider_unreachable', accepted: 'no', billed: 'no' });
    }, 20_000);
  });
};

const createRig = async (
  { start: startStandIn, connect, model, request: usual = {} }: ProviderExercise,
  scenario: Scenario,
  change: Partial<ProviderRequest>,
) => {
  const standIn = await startStandIn();
  standIn.play(scenario);
  const provider = connect(standIn.origin);
  const request = makeRequest(model, { ...usual, ...change });
  const start = () =>
    beginDrawing(
      (context) => provider.generate(request, context),
      scenario === 'never_ending' ? 400 : undefined,
    );
  return {
    standIn,
    provider,
    start,
    run: () => start().end,
    resume: (job: RemoteJob) => beginResuming(provider, { job, request }).end,
    close: async () => {
      await provider.close();
      await standIn.close().catch(() => undefined);
    },
  };
};

const covers = (told: ProviderProgress, step: Partial<ProviderProgress>): boolean =>
  Object.entries(step).every(([name, value]) => told[name as keyof ProviderProgress] === value);

const last = <T>(list: readonly T[]): T => {
  const item = list.at(-1);
  if (item === undefined) throw new Error('there is none');
  return item;
};

type Rig = Awaited<ReturnType<typeof createRig>>;
