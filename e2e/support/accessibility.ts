import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Collects what breaks WCAG 2.2 A or AA, as far as a program can tell, so that one run shows everything. */
export const createAudit = (page: Page) => {
  const faults: string[] = [];
  return {
    faults,
    /** Looks at the page as it stands; `place` says in the report where that was. */
    look: async (place: string): Promise<void> => {
      await page.evaluate(untilStill);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      for (const { id, nodes } of violations) {
        faults.push(`${place}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      }
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
