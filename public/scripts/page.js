// Comforts for reading pages; everything works without them.
/** The preview a reader has open. */
const openPreviews = () => document.querySelectorAll(':is(.citation, .glossary-term):is(:hover, :focus-within)');

(() => {
  const root = document.documentElement;

  // Theme: the button says whether dark mode is on, and remembers the choice on this device.
  const dark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
  const toggle = document.querySelector('[data-theme-toggle]');
  const show = () => toggle?.setAttribute('aria-pressed', String(dark()));
  toggle?.addEventListener('click', () => {
    root.dataset.theme = dark() ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // Storage is closed to this page: the choice lasts until it is left.
    }
    show();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  show();

  // Print, with every answer open in browsers that do not print closed ones.
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) if (details.matches('.faq *')) details.open = true;
  });

  // Copy link.
  /** @type {HTMLElement | null} */
  const copy = document.querySelector('[data-copy]');
  copy?.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? location.href);
    const words = copy.querySelector('span');
    if (words) words.textContent = copy.dataset.copied ?? '';
  });

  // Previews of citations and of words: Escape closes, and one that would leave the top of the window opens below.
  for (const cite of document.querySelectorAll('.citation, .glossary-term')) {
    const place = () => cite.classList.toggle('is-below', cite.getBoundingClientRect().top < 260);
    const open = () => cite.classList.remove('is-closed');
    cite.addEventListener('pointerenter', () => {
      open();
      place();
    });
    cite.addEventListener('focusin', () => {
      open();
      place();
    });
    cite.addEventListener('pointerleave', open);
  }
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const cite of openPreviews()) cite.classList.add('is-closed');
  });

  // Under a finger, the first tap on a word shows its definition and the second leads to the glossary.
  /** @type {Element | null} */
  let tapped = null;
  addEventListener('click', (event) => {
    const word = event.target instanceof Element ? event.target.closest('.glossary-term > a') : null;
    if (event instanceof PointerEvent && event.pointerType === 'touch' && word && word !== tapped) event.preventDefault();
    tapped = word;
  });

  // What has its own script asks for it when it is first used.
  for (const part of document.querySelectorAll('[data-script-on-focus]')) {
    const load = () => import(part.getAttribute('data-script-on-focus') ?? '');
    if (part.contains(document.activeElement)) load();
    else part.addEventListener('focusin', load, { once: true });
  }

  // Contents: marks the section being read, the last whose heading has passed the upper third of the window.
  const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('.table-of-contents--wide a')]);
  const passed = new Set();
  const reading = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) passed[isIntersecting ? 'add' : 'delete'](target.id);
      const current = links.findLast((link) => passed.has(link.hash.slice(1))) ?? links[0];
      for (const link of links) {
        if (link === current) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '1000000px 0px -66% 0px' },
  );
  for (const link of links) {
    const section = document.getElementById(link.hash.slice(1));
    if (section) reading.observe(section);
  }
})();
