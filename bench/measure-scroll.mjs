/**
 * Scrolls a page as a hand with a wheel does, then jumps through all of it, and tells how long frames took.
 * `heapMb`: the JavaScript heap afterwards, garbage collected.
 */
export const measureScroll = async (page, { steps = 240, jumps = 12 } = {}) => {
  const frames = await page.evaluate(
    async ([stepCount, jumpCount]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const deltas = [];
      let most = 0;
      let last = await frame();
      const next = async () => {
        const now = await frame();
        deltas.push(now - last);
        last = now;
        most = Math.max(most, document.querySelectorAll('[data-tile]').length);
      };
      for (let step = 0; step < stepCount; step += 1) {
        window.scrollBy({ top: 120, behavior: 'instant' });
        await next();
      }
      const waits = [];
      for (let jump = 1; jump <= jumpCount; jump += 1) {
        const height = document.documentElement.scrollHeight;
        window.scrollTo({ top: (height * jump) / (jumpCount + 1), behavior: 'instant' });
        const started = performance.now();
        while (!isFilled() && performance.now() - started < 10_000) await frame();
        waits.push(performance.now() - started);
        last = await frame();
        for (let step = 0; step < 20; step += 1) {
          window.scrollBy({ top: 120, behavior: 'instant' });
          await next();
        }
      }
      return { deltas, waits, most };

      function isFilled() {
        const seen = (y) =>
          document.elementFromPoint(window.innerWidth / 3, y)?.closest('[data-tile]') ?? null;
        return [0.35, 0.5, 0.65, 0.8].some((share) => seen(window.innerHeight * share) !== null);
      }
    },
    [steps, jumps],
  );
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return {
    p50: percentile(frames.deltas, 0.5),
    p95: percentile(frames.deltas, 0.95),
    max: Math.max(...frames.deltas),
    jumpMs: percentile(frames.waits, 0.5),
    tiles: frames.most,
    heapMb: usedSize / 2 ** 20,
  };
};

const percentile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
