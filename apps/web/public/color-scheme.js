// Runs before the first paint, as a file of its own: the content security policy allows no inline script.
(function () {
  var stored = null;
  try {
    stored = localStorage.getItem('easel.color-scheme');
  } catch {
    stored = null;
  }
  var dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
