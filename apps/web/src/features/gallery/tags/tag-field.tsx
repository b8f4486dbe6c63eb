import { MAX_TAGS } from '@easel/shared';
import { TagsInput, type TagsInputProps } from '@mantine/core';
import { type ClipboardEvent, useState } from 'react';
import { useTags } from '../api/views/list-tags';
import { SPLITS, splitTags } from './split-tags';

/** Tags, with those one has to choose from. A list that is typed or pasted becomes as many tags as it has. */
export const TagField = ({ value, onChange, ...props }: TagFieldProps) => {
  const [typed, setTyped] = useState('');
  const [used, setUsed] = useState(false);
  const [open, setOpen] = useState(false);
  const known = useTags(typed.trim(), used);
  const word = typed.trim().toLowerCase();
  const offered = (known.data?.items ?? [])
    .map(({ name }) => name)
    .filter((name) => !value.includes(name) && name.toLowerCase().includes(word));
  const change = (tags: readonly string[]) => onChange(splitTags(tags));
  const type = (text: string) => {
    // Keyboards of phones tell the text, not the key.
    const isList = SPLITS.test(text);
    if (isList) change([...value, text]);
    setTyped(isList ? '' : text);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (!SPLITS.test(text)) return;
    // The field itself would lose the line breaks.
    event.preventDefault();
    event.stopPropagation();
    change([...value, typed + text]);
    setTyped('');
  };
  return (
    <TagsInput
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={offered}
      filter={({ options }) => options}
      value={value}
      onChange={change}
      searchValue={typed}
      onSearchChange={type}
      onFocus={() => setUsed(true)}
      // A list without a line in it is not seen, but would still take the first Escape.
      dropdownOpened={open && offered.length > 0}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      maxTags={MAX_TAGS}
      splitChars={[',']}
      acceptValueOnBlur
      {...props}
      wrapperProps={{ onPasteCapture: paste }}
    />
  );
};

/** `data-autofocus` is handed on too. */
interface TagFieldProps extends Pick<TagsInputProps, 'label' | 'description' | 'error'> {
  value: string[];
  onChange: (tags: string[]) => void;
}
