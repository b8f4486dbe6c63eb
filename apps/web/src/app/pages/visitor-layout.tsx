import { Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/anchor-link';
import { Logo } from '../../components/logo';
import { PATHS } from '../../lib/paths';
import classes from './visitor-layout.module.css';

/** What stands around the pages for somebody who is not signed in. */
export const VisitorLayout = ({ title, lead, children }: VisitorLayoutProps) => {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · Easel`;
  }, [title]);
  return (
    <main className={classes.page}>
      <div className={classes.brand}>
        <Logo size={56} />
        <p className={classes.name}>Easel</p>
        <Text c="dimmed">{t('auth.tagline')}</Text>
      </div>
      <Paper className={classes.panel} radius="lg" p="xl">
        <Title order={1} size="h3">
          {title}
        </Title>
        <Text c="dimmed" mb="lg" mt={4}>
          {lead}
        </Text>
        {children}
      </Paper>
      <AnchorLink to={PATHS.credits} size="sm">
        {t('nav.credits')}
      </AnchorLink>
    </main>
  );
};

interface VisitorLayoutProps {
  title: string;
  lead: string;
  children: ReactNode;
}
