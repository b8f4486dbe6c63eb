import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTemplates } from '../api/list-templates';
import classes from './templates.module.css';

/** The chosen templates and styles under the prompt, each to be taken away. */
export const TemplateChips = ({ chosen, onChange }: TemplateChipsProps) => {
  const { t } = useTranslation();
  const templates = useTemplates();
  if (templates.data === undefined) return null;
  return (
    <ul className={classes.chips} aria-label={t('compose.templates.chosen')}>
      {chosen.map((id) => {
        const name = templates.data.items.find((known) => known.id === id)?.name;
        return (
          <li key={id} data-gone={name === undefined || undefined}>
            <bdi>{name ?? t('compose.templates.gone')}</bdi>
            <CloseButton
              size="xs"
              aria-label={t('compose.templates.remove', { name: name ?? t('compose.templates.gone') })}
              onClick={() => onChange(chosen.filter((other) => other !== id))}
            />
          </li>
        );
      })}
    </ul>
  );
};

interface TemplateChipsProps {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}
