import type { Image } from '@easel/shared';

/** What a picture is called where there is little room: its title, else the beginning of its prompt. */
export const imageName = ({ title, prompt }: Pick<Image, 'title' | 'prompt'>): string => {
  if (title !== null && title !== '') return title;
  const letters = Array.from(prompt);
  return letters.length > 120 ? `${letters.slice(0, 119).join('')}…` : prompt;
};
