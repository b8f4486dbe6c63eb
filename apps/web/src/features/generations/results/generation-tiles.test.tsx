import { expect, test } from '@jest/globals';
import type { Generation } from '@easel/shared';
import { act, fireEvent, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { makeGeneration, makeImage } from '../../../../test/fake-server/fixtures';
import { renderWith } from '../../../../test/support/render-with';
import { applyEvent } from '../../../lib/live/studio-cache';
import { GenerationTiles } from './generation-tiles';

test('the last preview stays until the finished picture has loaded and faded in', async () => {
  const running = makeGeneration({ status: 'running' });
  let show: (generation: Generation) => void = () => {};
  const Tiles = () => {
    const [generation, setGeneration] = useState(running);
    show = setGeneration;
    return <GenerationTiles generation={generation} onOpen={() => {}} />;
  };
  const { container, queryClient } = await renderWith(<Tiles />);
  const preview = 'data:image/webp;base64,AAAA';
  act(() =>
    applyEvent(queryClient, {
      name: 'generation.progress',
      data: { id: running.id, progress: 0.5, stage: null, position: 0, preview },
    }),
  );
  const pictures = () => [...container.querySelectorAll('img')];
  await waitFor(() => expect(pictures()).toHaveLength(1));
  const [before] = pictures();
  expect(before).toHaveAttribute('src', preview);

  const image = makeImage({ generationId: running.id });
  act(() => show({ ...running, status: 'succeeded', images: [image] }));
  const [still, finished] = pictures();
  let fadeEnds = () => {};
  const fade = { finished: new Promise<void>((resolve) => (fadeEnds = resolve)) };
  Object.assign(finished ?? {}, { decode: () => Promise.resolve(), getAnimations: () => [fade] });
  expect(still).toBe(before);
  expect(finished).toHaveAttribute('src', image.urls.medium);
  fireEvent.load(finished ?? container);
  await waitFor(() => expect(finished).toHaveAttribute('data-shown'));
  // However long a busy machine takes for the fade.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(pictures()[0]).toBe(before);
  act(() => fadeEnds());
  await waitFor(() => expect(pictures()).toEqual([finished]));
});
