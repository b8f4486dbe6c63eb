import { normalizePrompt, PROMPT_MAX } from '@easel/shared';

/** What a language model wrote, as one paragraph of a prompt: no thoughts aloud, no preface, no quotes around it. */
export const cleanAnswer = (answer: string): string => {
  const said = normalizePrompt(answer.replace(THOUGHTS, ''));
  const paragraphs = said.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  const kept =
    paragraphs.length > 1 && paragraphs[0]?.trimEnd().endsWith(':') ? paragraphs.slice(1) : paragraphs;
  const line = kept.join(' ').replace(/\s+/g, ' ').replace(LABEL, '').trim();
  return Array.from(withoutQuotes(line)).slice(0, PROMPT_MAX).join('').trim();
};

/** What reasoning models of one's own server think aloud. */
const THOUGHTS = /<think>[\s\S]*?<\/think>/gi;
const LABEL = /^(?:\*\*)?(?:enhanced |improved |new |final )?prompt:(?:\*\*)?\s*/i;

const withoutQuotes = (text: string): string => {
  const pair = QUOTES.find(
    ([open, close]) => text.length > 1 && text.startsWith(open) && text.endsWith(close),
  );
  return pair ? withoutQuotes(text.slice(1, -1).trim()) : text;
};

const QUOTES = [
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
] as const;
