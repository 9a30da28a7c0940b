// Counts what is left of the note. It prevents nothing: the server says so when the text is too long.
(() => {
  const note = document.querySelector('textarea');
  /** @type {HTMLElement | null} */
  const shown = document.querySelector('[data-count]');
  const said = document.querySelector('[data-count-said]');
  const most = document.getElementById('note-count');
  if (!note || !shown || !said || !most) return;
  const max = Number(shown.dataset.count);
  const words = () => {
    const left = max - note.value.length;
    // As the plural rules of English and French have it for whole numbers near 1.
    const one = document.documentElement.lang === 'en' ? left === 1 : Math.abs(left) < 2;
    return (shown.dataset[one ? 'one' : 'other'] ?? '').replace(/[12]/, String(left).replace('-', '\u2212'));
  };
  const show = () => {
    shown.textContent = words();
  };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  note.addEventListener('input', () => {
    show();
    clearTimeout(pause);
    pause = setTimeout(() => {
      said.textContent = words();
    }, 1000);
  });
  show();
  shown.hidden = false;
  most.hidden = true;
})();
