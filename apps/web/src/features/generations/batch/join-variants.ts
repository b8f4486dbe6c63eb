/**
 * The prompt with choices in braces that stands for these prompts: what they have in common at their beginning and end,
 * and between the two one choice each. `expandPrompt` gives the same prompts again.
 * @example joinVariants(['a red fox', 'a blue fox']) // 'a {red|blue} fox'
 */
export const joinVariants = (prompts: readonly string[]): string => {
  const [first = '', ...others] = prompts;
  if (others.length === 0) return first;
  // By words, with the spaces as words of their own: letters that happen to be the same part nothing.
  const all = prompts.map((prompt) => prompt.split(/(\s+)/));
  const shortest = Math.min(...all.map(({ length }) => length));
  const [one = []] = all;
  let head = 0;
  while (head < shortest && all.every((words) => words[head] === one[head])) head += 1;
  let tail = 0;
  while (tail < shortest - head && all.every((words) => words.at(-1 - tail) === one.at(-1 - tail))) tail += 1;
  const plain = (words: readonly string[]) => words.join('').replace(/[{|}]/g, '\\$&');
  const choices = all.map((words) => plain(words.slice(head, words.length - tail)));
  return `${plain(one.slice(0, head))}{${choices.join('|')}}${plain(one.slice(one.length - tail))}`;
};
