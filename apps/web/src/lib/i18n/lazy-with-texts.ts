import { type ComponentType, lazy } from 'react';
import { loadTexts } from './i18n';
import type { TextPart } from './text-parts';

/** A component that comes when it is first shown, together with the sentences only it and its like need. */
export const lazyWithTexts = <P extends object>(part: TextPart, load: () => Promise<ComponentType<P>>) =>
  lazy(async () => {
    const [component] = await Promise.all([load(), loadTexts(part)]);
    return { default: component };
  });
