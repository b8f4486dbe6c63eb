import { describeProvider, QUICK_PACE, TEST_KEY } from '../testing/exercise.js';
import { connectComfyUi } from './comfyui.provider.js';
import { startComfyUi } from './testing/comfyui-stand-in.js';
import { comfyModel } from './testing/rig.js';

const KINDS = [
  { title: 'ComfyUI', kind: {} },
  { title: 'ComfyUI without a socket', kind: { sockets: false } },
  { title: 'ComfyUI of before September 2025', kind: { old: true } },
];

for (const { title, kind } of KINDS) {
  describeProvider({
    title,
    model: comfyModel('sd_xl_base_1.0.safetensors'),
    start: () => startComfyUi(kind),
    connect: (origin) =>
      connectComfyUi({ apiKey: TEST_KEY, baseUrl: origin, allowPrivate: true }, { pace: QUICK_PACE }),
    expected: {
      success: { images: 1, submits: 1 },
      several: { images: 3, submits: 3 },
      fewer: { images: 2, submits: 3 },
      // ComfyUI has no keys; whoever stands before it may.
      bad_key: { error: 'provider_key_refused', accepted: 'no', submits: 0 },
      quota: { unsuited: 'it is a server of one’s own' },
      rate_limited_once: { images: 1, submits: 2 },
      rate_limited: { error: 'provider_rate_limited', accepted: 'no', submits: 1 },
      moderation: { unsuited: 'it refuses no content' },
      model_loading: { unsuited: 'it loads models within the job' },
      error_before: { error: 'provider_unavailable', accepted: 'unknown', submits: 1 },
      error_after: { error: 'provider_failed', accepted: 'yes', submits: 1 },
      reset_mid_body: { error: 'provider_unreachable', accepted: 'yes', submits: 1 },
      garbage: { error: 'provider_answer_invalid', accepted: 'yes', submits: 1 },
      huge: { error: 'provider_answer_invalid', accepted: 'yes', submits: 1 },
      never_ending: { error: 'timed_out', accepted: 'yes', submits: 1 },
    },
    slow: {
      progress: [{ stage: 'queued', queuePosition: 2 }],
      cancelQueued: 'stopped',
      cancelRunning: 'stopped',
      stops: true,
      resume: true,
    },
  });
}
