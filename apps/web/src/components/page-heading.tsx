import { Group, Title, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

/** The one h1 of a page, which also names the browser's tab; `hidden` keeps it for screen readers only. */
export const PageHeading = ({ title, hidden = false, children }: PageHeadingProps) => {
  useEffect(() => {
    document.title = `${title} · Easel`;
  }, [title]);

  if (hidden) {
    return (
      <VisuallyHidden>
        <h1>{title}</h1>
      </VisuallyHidden>
    );
  }
  return (
    <Group justify="space-between" align="center" mb="lg" gap="sm">
      <Title order={1} size="h2">
        {title}
      </Title>
      {children !== undefined && <Group gap="sm">{children}</Group>}
    </Group>
  );
};

interface PageHeadingProps {
  title: string;
  hidden?: boolean;
  /** Controls at the end of the line. */
  children?: ReactNode;
}
