// Comforts for reading pages; everything works without them.
/** The preview a reader has open. */
const openPreviews = () => document.querySelectorAll(':is(.citation, .glossary-term):is(:hover, :focus-within)');

/** The scripts that a page asks for when they are first used, by name. @type {Record<string, string | undefined>} */
const ownScripts = { ...(document.currentScript instanceof HTMLElement ? document.currentScript.dataset : {}) };

(() => {
  const root = document.documentElement;
  // A link to something folded unfolds it: the contents, or what is chosen under “Display”.
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('.reach-bar a') : null;
    const part = link && document.querySelector(link.getAttribute('href') ?? '');
    const folded = part instanceof HTMLDetailsElement ? part : part?.querySelector('details');
    if (!folded) return;
    folded.open = true;
    folded.querySelector('summary')?.focus();
  });

  // Print, with every answer open in browsers that do not print closed ones.
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) if (details.matches('.faq *, .references__all')) details.open = true;
  });

  // The sources of a long page are folded on a phone, and unfold for whoever follows a citation.
  const sources = document.querySelector('.references__all');
  if (sources instanceof HTMLDetailsElement && sources.querySelectorAll('li').length > 9 && matchMedia('(max-width: 48rem)').matches) {
    const unfold = () => {
      if (sources.querySelector(':target')) sources.open = true;
    };
    sources.open = false;
    unfold();
    addEventListener('hashchange', unfold);
  }

  // Read aloud, where the device has a voice in the language of the page: some tell of their voices only after a while.
  /** @type {HTMLElement | null} */
  const reader = document.querySelector('[data-reader]');
  const offer = () => {
    const voices = globalThis.speechSynthesis?.getVoices() ?? [];
    if (reader) reader.hidden = !voices.some(({ lang }) => lang.slice(0, 2) === root.lang.slice(0, 2));
  };
  offer();
  globalThis.speechSynthesis?.addEventListener('voiceschanged', offer);
  reader?.querySelector('[data-reader-toggle]')?.addEventListener('click', async () => {
    (await import(ownScripts.readAloud ?? '')).toggle();
  });

  // The short version alone, for who chose it: the whole text waits folded, where a search in the page and every link still find it.
  const whole = document.getElementById('whole');
  const short = document.querySelector('[data-short]');
  if (whole && short instanceof HTMLInputElement) {
    const fold = () => {
      if (short.checked) whole.setAttribute('hidden', 'until-found');
      else whole.removeAttribute('hidden');
    };
    try {
      short.checked = localStorage.getItem('short') !== null;
    } catch {
      // Storage is closed to this page: the whole text stands.
    }
    if (location.hash === '') fold();
    short.addEventListener('change', () => {
      fold();
      try {
        if (short.checked) localStorage.setItem('short', '');
        else localStorage.removeItem('short');
      } catch {
        // The choice lasts until the page is left.
      }
    });
    addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a[href^="#"]')) whole.removeAttribute('hidden');
    });
  }

  // Copy link.
  /** @type {HTMLElement | null} */
  const copy = document.querySelector('[data-copy]');
  copy?.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? location.href);
    const words = copy.querySelector('span');
    if (words) words.textContent = copy.dataset.copied ?? '';
  });
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

  // Under a finger, the first tap on a word shows its definition and the second leads to the glossary.
  /** @type {Element | null} */
  let tapped = null;
  addEventListener('click', (event) => {
    const word = event.target instanceof Element ? event.target.closest('.glossary-term > a') : null;
    if (event instanceof PointerEvent && event.pointerType === 'touch' && word && word !== tapped) event.preventDefault();
    tapped = word;
  });

  // What has its own script asks for it when it is first used; those of every page are named on our own tag.
  for (const part of document.querySelectorAll('[data-script-on-focus]')) {
    const named = part.getAttribute('data-script-on-focus') ?? '';
    const load = () => import(ownScripts[named] ?? named);
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
