// Sets what a reader chose under “Display” as early as it can. Without a choice the page follows the device.
{
  const root = document.documentElement;
  root.dataset.script = '';
  try {
    const chosen = JSON.parse(localStorage.comfort);
    for (const name of ['data-theme', 'data-size', 'data-spacing', 'data-quiet', 'data-contrast'])
      if (/^[a-z]{2,8}$/.test(chosen[name])) root.setAttribute(name, chosen[name]);
  } catch {
    // Nothing is chosen, storage is closed to this page, or it holds something else: the device’s own settings stand.
  }
}
