import { createHash } from 'node:crypto';
import { type Pace, realPace } from '../../lib/http/retry.js';
import type { ImageProvider, InputPicture, ProviderConnection, ProviderImage } from '../provider.js';
import { inGroups, toFile } from '../support/pictures.js';
import { createProviderCaller, type ProviderCaller } from '../support/provider-caller.js';
import { at, textAt } from '../support/refusal.js';
import { cancelJob } from './comfyui.cancel.js';
import { drawJob, noPictures, resumeJob, type Studio } from './comfyui.drawing.js';
import { judge, strange } from './comfyui.errors.js';
import { listComfyModels } from './models/comfyui.models.js';
import { planDrawing } from './comfyui.request.js';

/** ComfyUI: a server of one's own that runs workflows. `workflowFolder` holds the user's own. */
export const connectComfyUi = (
  connection: ProviderConnection,
  { pace, workflowFolder: folder }: { pace?: Pace; workflowFolder?: string },
): ImageProvider => {
  const caller = createProviderCaller({ provider: 'comfyui', connection, judge, ...(pace ? { pace } : {}) });
  const studio: Studio = { caller, allowPrivate: connection.allowPrivate, ...(pace ? { pace } : {}) };
  return {
    name: 'comfyui',
    restartable: true,
    async *generate(request, context) {
      const upload = (picture: InputPicture) => uploadPicture(caller, picture, context.signal);
      const plan = await planDrawing(request, { folder, upload });
      yield* some(async function* () {
        for (const positions of inGroups(request.positions, plan.perJob))
          yield* drawJob(studio, plan.job(positions), positions, context);
      });
    },
    async *resume(job, request, context) {
      // The pictures it starts from were handed over when it was sent.
      const plan = await planDrawing(request, { folder, upload: async () => '' });
      yield* some(() => resumeJob(studio, plan.job(job.positions), job, context));
    },
    cancel: (job) => cancelJob(caller, job, pace ?? realPace),
    check: async (signal) => {
      const stats = await caller.json({ to: '/system_stats', phase: 'free', signal });
      if (typeof at(stats, 'system') !== 'object') throw strange('no ComfyUI answers at this address');
      return {
        account: null,
        balance: null,
        models: (await listComfyModels(caller, { folder, signal })).length,
      };
    },
    listModels: (signal) => listComfyModels(caller, { folder, signal }),
    close: () => caller.close(),
  };
};

/** Passes pictures on, and insists on at least one. */
async function* some(draw: () => AsyncIterable<ProviderImage>): AsyncGenerator<ProviderImage> {
  let any = false;
  for await (const image of draw()) {
    any = true;
    yield image;
  }
  if (!any) throw noPictures();
}

/** Named by what is in it, so that the same picture lies there once. */
const uploadPicture = async (
  caller: ProviderCaller,
  picture: InputPicture,
  signal: AbortSignal,
): Promise<string> => {
  const form = new FormData();
  form.set('image', toFile(picture, createHash('sha256').update(picture.bytes).digest('hex').slice(0, 32)));
  form.set('subfolder', 'easel');
  form.set('type', 'input');
  form.set('overwrite', 'true');
  const answer = await caller.json({
    method: 'POST',
    to: '/upload/image',
    body: form,
    phase: 'free',
    signal,
  });
  const name = textAt(answer, 'name');
  if (name === '') throw strange('it did not say where it put the picture');
  return [textAt(answer, 'subfolder'), name].filter((part) => part !== '').join('/');
};
