import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** What stands where a list would, while there is nothing in it. */
export const EmptyState = ({ icon, title, children }: EmptyStateProps) => (
  <Stack align="center" gap="sm" className={classes.box}>
    <span className={classes.icon} aria-hidden="true">
      {icon}
    </span>
    <Title order={2} size="h4" ta="center">
      {title}
    </Title>
    <Text component="div" c="dimmed" ta="center" maw={460}>
      {children}
    </Text>
  </Stack>
);

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  children: ReactNode;
}
