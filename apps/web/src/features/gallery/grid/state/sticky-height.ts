/** How much of the window's top is covered by what stays there, in pixels: the header and the bar above the grid. */
export const stickyHeight = (): number => {
  const bar = document.querySelector<HTMLElement>('[data-sticky]');
  return bar === null ? 0 : (Number.parseFloat(getComputedStyle(bar).top) || 0) + bar.offsetHeight;
};
