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
  expect(still).toBe(before);
  expect(finished).toHaveAttribute('src', image.urls.medium);
  fireEvent.load(finished ?? container);
  expect(pictures()[0]).toBe(before);
  await waitFor(() => expect(pictures()).toEqual([finished]));
});
