// Sets a chosen theme as early as it can. Without a choice the page follows the device.
(() => {
  const root = document.documentElement;
  root.dataset.script = '';
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is closed to this page: the device’s theme stands.
  }
})();
