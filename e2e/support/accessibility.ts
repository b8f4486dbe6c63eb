import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const OPTIONS: Parameters<AxeBuilder['options']>[0] = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  // What passed is not worth describing.
  resultTypes: ['violations'],
};

/** Collects what breaks WCAG 2.2 A or AA, as far as a program can tell, so that one run shows everything. */
export const createAudit = (page: Page) => {
  const faults: string[] = [];
  /** Looks at the page as it stands; `place` says in the report where that was. */
  const look = async (place: string): Promise<void> => {
    await page.evaluate(untilStill);
    const { violations } = await new AxeBuilder({ page }).options(OPTIONS).analyze();
    for (const { id, nodes } of violations) {
      faults.push(`${place}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    }
  };
  return {
    faults,
    look,
    /** The same in light and dark; and nothing may reach beyond the window's side. */
    lookInBoth: async (place: string): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await look(`${place}, ${colorScheme}`);
      }
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (beyond > 0) faults.push(`${place}: ${beyond} px wider than the window`);
    },
  };
};

/** Waits until nothing has moved or faded for ten frames: half-transparent text has no contrast to measure. */
const untilStill = async (): Promise<void> => {
  const isMoving = () =>
    document
      .getAnimations()
      .some(
        ({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations !== Infinity,
      );
  for (let quiet = 0; quiet < 10; quiet = isMoving() ? 0 : quiet + 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};
