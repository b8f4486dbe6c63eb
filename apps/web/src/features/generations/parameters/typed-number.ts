/**
 * What a number field tells while somebody types: a number, nothing, or a half-typed text such as "2.", which is
 * waited out so that the next digit still finds it.
 */
export const typedNumber =
  (onChange: (value: number | null) => void) =>
  (typed: number | string): void => {
    if (typeof typed === 'number') onChange(typed);
    else if (typed === '') onChange(null);
  };
