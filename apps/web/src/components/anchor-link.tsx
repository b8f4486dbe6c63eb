import { Anchor } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A link inside a sentence, to a page of the app. */
export const AnchorLink = createLink(Anchor);
