import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePromptWords } from '../api/prompt-words';
import { type PromptWord, shiftWords } from './shift-words';
import classes from './word-marks.module.css';

/** Underlines what will be drawn: the same text once more over the field, invisible but for the lines. */
export const WordMarks = ({ prompt, fieldRef }: WordMarksProps) => {
  const layer = useRef<HTMLDivElement>(null);
  const words = useWords(prompt);

  useLayoutEffect(() => {
    const field = fieldRef.current;
    if (field === null) return;
    const follow = () => {
      if (layer.current !== null) copyLayout(field, layer.current);
    };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(field);
    field.addEventListener('scroll', follow);
    return () => {
      observer.disconnect();
      field.removeEventListener('scroll', follow);
    };
  }, [fieldRef]);
  // A longer text may have brought a scroll bar.
  useLayoutEffect(() => {
    if (fieldRef.current !== null && layer.current !== null) copyLayout(fieldRef.current, layer.current);
  }, [fieldRef, prompt, words]);

  return (
    <div ref={layer} className={classes.layer} aria-hidden="true">
      {cutAt(prompt, words).map(({ text, start, isWord }) =>
        isWord ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
      {/* A line break at the end opens a line in a field, but not elsewhere. */}
      {'\u200B'}
    </div>
  );
};

/** Says what the lines mean, while there are some. */
export const WordLegend = ({ prompt }: { prompt: string }) => {
  const { t } = useTranslation();
  if (useWords(prompt).length === 0) return null;
  return (
    <Text size="xs" c="dimmed" className={classes.legend}>
      <span>{t('compose.words.underlined')}</span> {t('compose.words.meaning')}
    </Text>
  );
};

const useWords = (prompt: string): PromptWord[] => {
  const [settled] = useDebouncedValue(prompt, 250);
  const { data } = usePromptWords(settled);
  return data === undefined ? [] : shiftWords(data.words, data.prompt, prompt);
};

const copyLayout = (field: HTMLTextAreaElement, layer: HTMLElement): void => {
  const style = getComputedStyle(field);
  for (const name of COPIED) layer.style[name] = style[name];
  // Without the scroll bar, which takes room from the text.
  layer.style.width = `${field.clientWidth}px`;
  layer.style.height = `${field.clientHeight}px`;
  layer.style.top = `${field.clientTop}px`;
  layer.style.left = `${field.clientLeft}px`;
  layer.scrollTop = field.scrollTop;
};

const COPIED = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textIndent',
  'tabSize',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
] as const;

/** The whole text in pieces, those that are words marked as such. */
const cutAt = (text: string, words: readonly PromptWord[]): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of words) {
    if (start < at || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, isWord: false });
    pieces.push({ text: text.slice(start, end), start, isWord: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, isWord: false });
  return pieces;
};

interface Piece {
  text: string;
  start: number;
  isWord: boolean;
}

interface WordMarksProps {
  prompt: string;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
}
