import '@mantine/core/styles/Combobox.css';
import { Autocomplete, CloseButton } from '@mantine/core';
import { IconSearch, IconTag } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../lib/shortcuts/use-shortcuts';
import { useTags } from '../api/views/list-tags';
import classes from './filters.module.css';

/** Words to search for; what is typed is looked up after a moment. Tags that begin so are offered. */
export const SearchField = ({ value, onChange, onTag, shortcut = true }: SearchFieldProps) => {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const chosen = useRef(false);
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [focused, setFocused] = useState(false);
  if (known !== value) {
    setKnown(value);
    // Another address, not the echo of what is being typed.
    if (value !== text.trim()) setText(value);
  }
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === value) return;
    const waiting = setTimeout(() => onChange(wanted), WAIT_MS);
    return () => clearTimeout(waiting);
  }, [text, value, onChange]);
  useShortcuts({ 'general.search': () => input.current?.focus() }, { enabled: shortcut });
  const word = text.trim().toLowerCase();
  const tags = useTags(word, focused && word !== '');
  const offered = word === '' ? [] : (tags.data?.items ?? []).slice(0, 6).map(({ name }) => name);

  return (
    <Autocomplete
      ref={input}
      className={classes.search}
      aria-label={t('gallery.search')}
      placeholder={t('gallery.searchPlaceholder')}
      maxLength={500}
      value={text}
      onChange={(next) => {
        // The tag that was chosen is a filter now, not a word.
        if (!chosen.current) setText(next);
        chosen.current = false;
      }}
      data={offered}
      filter={({ options }) => options}
      onOptionSubmit={(tag) => {
        chosen.current = true;
        setText('');
        onTag(tag);
      }}
      renderOption={({ option }) => (
        <span className={classes.offered}>
          <IconTag size={16} aria-hidden /> {option.value}
        </span>
      )}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChange(text.trim());
        if (event.key === 'Escape' && text === '') input.current?.blur();
      }}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSectionPointerEvents="all"
      rightSection={
        text === '' ? null : (
          <CloseButton
            aria-label={t('gallery.clearSearch')}
            onClick={() => {
              setText('');
              onChange('');
              input.current?.focus();
            }}
          />
        )
      }
    />
  );
};

const WAIT_MS = 300;

interface SearchFieldProps {
  value: string;
  /** The words somebody stopped typing. */
  onChange: (words: string) => void;
  /** A tag that was chosen from those offered. */
  onTag: (tag: string) => void;
  shortcut?: boolean;
}
