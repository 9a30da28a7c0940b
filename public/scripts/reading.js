// Comforts for long texts, loaded where there is one; everything works without them.
const root = document.documentElement;

// Print, with every answer open in browsers that do not print closed ones.
document.querySelector('[data-print]')?.addEventListener('click', () => print());
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) if (details.matches('.faq *, .references__all, .rest')) details.open = true;
});

const whole = document.getElementById('whole');

// On a phone, a section of many screens shows its first; the rest waits folded, where a search in the page, a link and paper find it.
const onPhone = matchMedia('(max-width: 48rem)').matches;
for (const heading of onPhone && whole?.dataset.rest ? whole.querySelectorAll(':scope > .prose > h2') : []) {
  /** @type {HTMLElement[]} */
  const parts = [];
  for (let part = heading.nextElementSibling; part instanceof HTMLElement && part.localName !== 'h2'; part = part.nextElementSibling)
    parts.push(part);
  const { top } = heading.getBoundingClientRect();
  if ((parts.at(-1)?.getBoundingClientRect().bottom ?? 0) - top < 2.5 * innerHeight) continue;
  const later = parts.filter((part) => part.getBoundingClientRect().top - top > innerHeight);
  const rest = document.createElement('details');
  rest.className = 'prose rest';
  rest.append(Object.assign(document.createElement('summary'), { textContent: whole?.dataset.rest }));
  later[0]?.before(rest);
  rest.append(...later);
}

// The sources of a long page are folded on a phone too; a link unfolds what it leads into.
const sources = document.querySelector('.references__all');
if (onPhone && sources instanceof HTMLDetailsElement && sources.querySelectorAll('li').length > 9) sources.open = false;
const unfold = () => {
  const target = document.querySelector(':target');
  const folded = target?.closest('.references__all:not([open]), .rest:not([open])');
  folded?.setAttribute('open', '');
  if (folded) target?.scrollIntoView();
};
unfold();
addEventListener('hashchange', unfold);

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
  (await import(document.querySelector('script[data-read-aloud]')?.getAttribute('data-read-aloud') ?? '')).toggle();
});

// The short version alone, for who chose it: the whole text waits folded, where a search in the page and every link still find it.
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

export {};
