/** What the n-th of the compared pictures is called: A, B, C, D. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
