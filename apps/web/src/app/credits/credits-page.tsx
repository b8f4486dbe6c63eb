import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/anchor-link';
import { Logo } from '../../components/logo';
import { PageHeading } from '../../components/page-heading';
import { CreditList } from '../../features/credits/credit-list';
import { ARTWORK, SOFTWARE, WORDS } from '../../features/credits/credits';
import { PATHS } from '../../lib/paths';
import classes from './credits-page.module.css';

/** Whose work the built-in illustrator draws with; open to everybody, signed in or not. */
export const CreditsPage = () => {
  const { t } = useTranslation();
  return (
    <main className={classes.page}>
      <Group gap="sm" mb="lg">
        <Logo />
        <AnchorLink to={PATHS.create}>{t('credits.back')}</AnchorLink>
      </Group>
      <PageHeading title={t('nav.credits')} />
      <Stack gap="lg">
        <Text>{t('credits.lead')}</Text>
        <Part title={t('credits.art')} note={t('credits.artNote')}>
          <CreditList credits={ARTWORK} />
        </Part>
        <Part title={t('credits.words')} note={t('credits.wordsNote')}>
          <CreditList credits={WORDS} />
        </Part>
        <Part title={t('credits.software')} note={t('credits.softwareNote')}>
          <CreditList credits={SOFTWARE} />
        </Part>
      </Stack>
    </main>
  );
};

const Part = ({ title, note, children }: { title: string; note: string; children: ReactNode }) => {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} className={classes.part} p="lg" radius="lg">
      <Title order={2} size="h4" id={id}>
        {title}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {note}
      </Text>
      {children}
    </Paper>
  );
};
