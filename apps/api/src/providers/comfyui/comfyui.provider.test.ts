import { connectionTo, QUICK_PACE } from '../testing/connection.js';
import { describeProvider } from '../testing/exercise.js';
import { USUAL_OUTCOMES } from '../testing/outcomes.js';
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
    connect: (origin) => connectComfyUi(connectionTo(origin), { pace: QUICK_PACE }),
    expected: {
      ...USUAL_OUTCOMES,
      fewer: { images: 2, submits: 3 },
      // ComfyUI has no keys; whoever stands before it may.
      bad_key: { error: 'provider_key_refused', accepted: 'no', submits: 0 },
      quota: { unsuited: 'it is a server of one’s own' },
      moderation: { unsuited: 'it refuses no content' },
      model_loading: { unsuited: 'it loads models within the job' },
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
