import { applyTemplates, PROMPT_SLOT, type PromptTemplate } from '@easel/shared';
import { Button, Group, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert';
import { UserText } from '../../../components/user-text';
import { useSaveTemplate } from '../api/save-template';

/** Writes a template of one's own, or changes one. */
export const TemplateForm = ({ template, categories, prompt, onClose }: TemplateFormProps) => {
  const { t } = useTranslation();
  const list = useId();
  const save = useSaveTemplate();
  const [tried, setTried] = useState(false);
  const [values, setValues] = useState({
    kind: template?.kind ?? ('style' as PromptTemplate['kind']),
    name: template?.name ?? '',
    category: template?.category ?? '',
    text: template?.text ?? `${PROMPT_SLOT}, `,
    negativeText: template?.negativeText ?? '',
  });
  const change = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const faults = {
    name: values.name.trim() === '' && t('compose.templates.nameMissing'),
    category: values.category.trim() === '' && t('compose.templates.categoryMissing'),
    text: !values.text.includes(PROMPT_SLOT) && t('compose.templates.slotMissing', { slot: PROMPT_SLOT }),
  };

  const send = () => {
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== false)) return;
    const body = { ...values, name: values.name.trim(), category: values.category.trim() };
    save.mutate({ id: template?.id ?? null, body }, { onSuccess: onClose });
  };

  return (
    <form
      noValidate
      aria-label={t(template === null ? 'compose.templates.new' : 'compose.templates.change')}
      onSubmit={(event) => {
        event.preventDefault();
        // In the tree of React the form around the prompt would hear it too.
        event.stopPropagation();
        send();
      }}
    >
      <Stack gap="sm">
        <SegmentedControl
          aria-label={t('compose.templates.kindLabel')}
          data={(['style', 'template'] as const).map((kind) => ({
            value: kind,
            label: t(`compose.templates.kind.${kind}`),
          }))}
          value={values.kind}
          onChange={(kind) => change({ kind: kind as PromptTemplate['kind'] })}
        />
        <Text size="xs" c="dimmed">
          {t(`compose.templates.kindHint.${values.kind}`)}
        </Text>
        <TextInput
          label={t('compose.templates.name')}
          maxLength={80}
          data-autofocus
          dir="auto"
          value={values.name}
          error={tried && faults.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('compose.templates.category')}
          maxLength={40}
          list={list}
          dir="auto"
          value={values.category}
          error={tried && faults.category}
          onChange={(event) => change({ category: event.currentTarget.value })}
        />
        <datalist id={list}>
          {categories.map((category) => (
            <option key={category} value={category} />
          ))}
        </datalist>
        <Textarea
          label={t('compose.templates.text')}
          description={t('compose.templates.textHint', { slot: PROMPT_SLOT })}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          dir="auto"
          value={values.text}
          error={tried && faults.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <Textarea
          label={t('create.negativePrompt')}
          description={t('compose.templates.negativeHint')}
          autosize
          maxLength={2000}
          dir="auto"
          value={values.negativeText}
          onChange={(event) => change({ negativeText: event.currentTarget.value })}
        />
        <div>
          <Text size="xs" fw={600} c="dimmed">
            {t('compose.templates.preview')}
          </Text>
          <UserText lines={6}>
            {
              applyTemplates(
                { prompt: prompt.trim() || t('compose.templates.yourPrompt'), negativePrompt: '' },
                [values],
              ).prompt
            }
          </UserText>
        </div>
        <ProblemAlert error={save.error} />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={save.isPending}>
            {t('compose.templates.save')}
          </Button>
          <Button size="xs" variant="default" onClick={onClose}>
            {t('compose.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

interface TemplateFormProps {
  /** Null for a new one. */
  template: PromptTemplate | null;
  categories: readonly string[];
  prompt: string;
  onClose: () => void;
}
