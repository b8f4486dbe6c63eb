import { Button, Group } from '@mantine/core';
import { IconBrush } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state';

/** What to try first, for somebody who has drawn nothing yet. */
export const ExamplePrompts = ({ onChoose }: { onChoose: (prompt: string) => void }) => {
  const { t } = useTranslation();
  const prompts = (['one', 'two', 'three', 'four'] as const).map((name) => t(`examples.${name}`));
  return (
    <EmptyState icon={<IconBrush size={32} />} title={t('results.emptyTitle')}>
      {t('results.emptyText')}
      <Group gap="xs" justify="center" mt="md">
        {prompts.map((prompt) => (
          <Button
            key={prompt}
            variant="light"
            radius="xl"
            size="sm"
            h="auto"
            py={6}
            styles={{ label: { whiteSpace: 'normal' } }}
            onClick={() => onChoose(prompt)}
          >
            {prompt}
          </Button>
        ))}
      </Group>
    </EmptyState>
  );
};
