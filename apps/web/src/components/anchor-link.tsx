import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

const UnderlinedAnchor = (props: AnchorProps & Omit<ComponentProps<'a'>, keyof AnchorProps>) => (
  <Anchor underline="always" {...props} />
);

/** A link inside a sentence, to a page of the app. */
export const AnchorLink = createLink(UnderlinedAnchor);
