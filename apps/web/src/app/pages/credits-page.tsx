import { Container, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../components/anchor-link';
import { Logo } from '../../components/logo';
import { PageHeading } from '../../components/page-heading';
import { CreditList } from '../../features/credits/credit-list';
import { ARTWORK, SOFTWARE } from '../../features/credits/credits';
import { PATHS } from '../../lib/paths';

/** Whose work the built-in illustrator draws with; open to everybody, signed in or not. */
export const CreditsPage = () => {
  const { t } = useTranslation();
  return (
    <Container component="main" size="sm" py="xl">
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
        <Part title={t('credits.software')} note={t('credits.softwareNote')}>
          <CreditList credits={SOFTWARE} />
        </Part>
      </Stack>
    </Container>
  );
};

const Part = ({ title, note, children }: { title: string; note: string; children: ReactNode }) => {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} withBorder p="lg" radius="lg">
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
