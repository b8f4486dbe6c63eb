import { applyTemplates, type PromptTemplate } from '@easel/shared';
import { Button, Drawer, Group, Skeleton, Text, TextInput } from '@mantine/core';
import '@mantine/core/styles/Drawer.css';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { UserText } from '../../../components/user-text';
import { useTemplates } from '../api/list-templates';
import type { PromptParts } from '../field/prompt-parts';
import { MOST_TEMPLATES, searchTemplates, toggleTemplate } from './choose-templates';
import { TemplateFiles } from './template-files';
import { TemplateForm } from './template-form';
import { TemplateRow } from './template-row';
import classes from './templates.module.css';

/** Frames and styles to put around the prompt, with what becomes of it; one's own can be written here. */
export const TemplateDrawer = ({ parts, onChange, onClose }: TemplateDrawerProps) => {
  const { t } = useTranslation();
  const templates = useTemplates();
  const [query, setQuery] = useState('');
  const [edited, setEdited] = useState<PromptTemplate | 'new' | null>(null);
  const all = templates.data?.items ?? [];
  const chosen = parts.templates;
  const composed = applyTemplates(
    { ...parts, prompt: parts.prompt.trim() || t('compose.templates.yourPrompt') },
    chosen.flatMap((id) => all.find((known) => known.id === id) ?? []),
  );
  const groups = searchTemplates(all, query);
  const isFull = chosen.length >= MOST_TEMPLATES;

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={t('compose.templates.title')}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('compose.close') }}
      attributes={{ header: { role: 'presentation' } }}
      classNames={{ content: classes.content, body: classes.body }}
    >
      {edited !== null ? (
        <TemplateForm
          template={edited === 'new' ? null : edited}
          categories={[...new Set(all.map(({ category }) => category))]}
          prompt={parts.prompt}
          onClose={() => setEdited(null)}
        />
      ) : (
        <>
          <TextInput
            type="search"
            aria-label={t('compose.templates.search')}
            placeholder={t('compose.templates.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            data-autofocus
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <Group gap={6} mt="xs">
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => setEdited('new')}
            >
              {t('compose.templates.new')}
            </Button>
            <TemplateFiles hasOwn={all.some(({ builtIn }) => !builtIn)} />
          </Group>
          <div className={classes.list}>
            {templates.isPending && <Skeleton height={200} />}
            <ProblemAlert error={templates.error} onRetry={() => void templates.refetch()} />
            {groups.map(({ category, templates: members }) => (
              <section key={category} aria-label={category}>
                <h3 className={classes.category}>{category}</h3>
                <ul>
                  {members.map((template) => (
                    <TemplateRow
                      key={template.id}
                      template={template}
                      chosen={chosen.includes(template.id)}
                      disabled={isFull && !chosen.includes(template.id)}
                      onToggle={() => onChange(toggleTemplate(chosen, template, all))}
                      onEdit={() => setEdited(template)}
                      onRemoved={() => onChange(chosen.filter((id) => id !== template.id))}
                    />
                  ))}
                </ul>
              </section>
            ))}
            {templates.isSuccess && groups.length === 0 && (
              <Text c="dimmed" ta="center" mt="lg">
                {t('compose.templates.none')}
              </Text>
            )}
          </div>
          <section className={classes.preview} aria-label={t('compose.templates.preview')}>
            <Text size="xs" fw={600} c="dimmed">
              {t('compose.templates.preview')}
            </Text>
            <div aria-live="polite">
              <UserText lines={4}>{composed.prompt}</UserText>
            </div>
            {composed.negativePrompt !== '' && (
              <Text size="xs" c="dimmed" lineClamp={2}>
                {t('compose.history.without', { text: composed.negativePrompt })}
              </Text>
            )}
            {isFull && <Text size="xs">{t('compose.templates.full', { count: MOST_TEMPLATES })}</Text>}
            <Group gap="xs" mt="xs" justify="end">
              {chosen.length > 0 && (
                <Button size="xs" variant="default" onClick={() => onChange([])}>
                  {t('compose.templates.clear')}
                </Button>
              )}
              <Button size="xs" onClick={onClose}>
                {t('compose.templates.done')}
              </Button>
            </Group>
          </section>
        </>
      )}
    </Drawer>
  );
};

interface TemplateDrawerProps {
  parts: PromptParts;
  onChange: (templates: string[]) => void;
  onClose: () => void;
}
