import { Anchor } from '@mantine/core';

/** A text whose web addresses can be followed. */
export const LinkedText = ({ children }: { children: string }) =>
  children.split(ADDRESS).map((part, index) =>
    // Every second part is what the pattern caught.
    index % 2 === 0 ? (
      part
    ) : (
      <Anchor key={index} href={part} target="_blank" rel="noreferrer" inherit underline="always">
        {part}
      </Anchor>
    ),
  );

/** True for a text with something to follow. */
export const hasAddress = (text: string): boolean => text.split(ADDRESS).length > 1;

/** Up to a space, without the dot or bracket that ends the sentence. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/;
