import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const OPTIONS: Options = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  // What passed is not worth describing.
  resultTypes: ['violations'],
};

const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
// What another theme can change; names, roles and order are the same in both.
const COLOUR: Options = { ...OPTIONS, runOnly: { type: 'rule', values: COLOUR_RULES } };
// What a narrow window can change: other controls stand there, closer together; colours and texts are the same.
const NARROW: Options = {
  ...OPTIONS,
  runOnly: {
    type: 'rule',
    values: [
      'aria-dialog-name',
      'aria-hidden-focus',
      'aria-required-children',
      'aria-valid-attr-value',
      'button-name',
      'label',
      'link-name',
      'nested-interactive',
      'scrollable-region-focusable',
      'select-name',
      'target-size',
    ],
  },
};

type Options = Parameters<AxeBuilder['options']>[0];

/** Collects what breaks WCAG 2.2 A or AA, as far as a program can tell, so that one run shows everything. */
export const createAudit = (page: Page): Audit => {
  const faults: string[] = [];
  const look = async (place: string, options: Options = OPTIONS): Promise<void> => {
    await page.evaluate(untilStill);
    const { violations } = await new AxeBuilder({ page }).options(options).analyze();
    for (const { id, nodes } of violations) {
      faults.push(`${place}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    }
  };
  return {
    faults,
    look: (place) => look(place),
    lookInBoth: async (place) => {
      if ((page.viewportSize()?.width ?? 0) < 600) await look(place, NARROW);
      else {
        await page.emulateMedia({ colorScheme: 'light' });
        await look(`${place}, light`);
        await page.emulateMedia({ colorScheme: 'dark' });
        await look(`${place}, dark`, COLOUR);
      }
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (beyond > 0) faults.push(`${place}: ${beyond} px wider than the window`);
    },
  };
};

/** What `createAudit` gives. */
export interface Audit {
  readonly faults: string[];
  /** Looks at the page as it stands; `place` says in the report where that was. */
  look(place: string): Promise<void>;
  /** The same in light and, in a wide window, in dark; and nothing may reach beyond the window's side. */
  lookInBoth(place: string): Promise<void>;
}

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
