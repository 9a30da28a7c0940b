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

  // What has its own script asks for it when it is first used.
  for (const part of document.querySelectorAll('[data-script-on-focus]')) {
    const load = () => import(part.getAttribute('data-script-on-focus') ?? '');
    if (part.contains(document.activeElement)) load();
    else part.addEventListener('focusin', load, { once: true });
  }
})();

(() => {
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

  // Under a finger, the first tap on a word or a number shows its preview and the second leads on; so does the name in a preview.
  /** @type {Element | null} */
  let tapped = null;
  addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    /** @type {HTMLAnchorElement | null} */
    const word = event.target.closest(':is(.glossary-term, .citation) > a');
    if (event instanceof PointerEvent && event.pointerType === 'touch' && word && word !== tapped) {
      event.preventDefault();
      word.focus({ preventScroll: true });
      const name = word.nextElementSibling?.querySelector(':scope > b');
      if (name) {
        const way = document.createElement('a');
        way.href = word.href;
        way.tabIndex = -1;
        name.replaceWith(way);
        way.append(name);
      }
    }
    tapped = word;
  });
})();

(() => {
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

  // The other language opens at the section being read, or at the one in the address: ids are the same in both.
  const switches = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('a[data-slot="language"]'));
  for (const link of switches)
    for (const kind of ['click', 'auxclick', 'contextmenu'])
      link.addEventListener(kind, () => {
        link.hash = links.findLast(({ hash }) => passed.has(hash.slice(1)))?.hash ?? location.hash;
      });
})();
