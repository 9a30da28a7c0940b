// Comforts for reading pages; everything works without them.
/** The preview a reader has open. */
const openPreviews = () => document.querySelectorAll(':is(.citation, .glossary-term):is(:hover, :focus-within)');

/** The script of “Display”. */
const comfort = document.currentScript?.getAttribute('data-comfort');

(() => {
  // A link to something folded unfolds it: the contents, or what is chosen under “Display”.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.reach-bar a') : null;
    const part = link && document.querySelector(link.getAttribute('href') ?? '');
    const folded = part instanceof HTMLDetailsElement ? part : part?.querySelector('.table-of-contents--narrow');
    if (!(folded instanceof HTMLDetailsElement)) return;
    event.preventDefault();
    const summary = folded.querySelector('summary');
    if (!folded.open) summary?.click();
    summary?.focus();
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
  // What has its own script asks for it when it is first used; that of every page is named on our own tag.
  /** @type {Map<string, { tries: number, coming?: Promise<boolean> | undefined }>} */
  const known = new Map();
  /** @param {string} address */
  const fetched = (address) => {
    const script = known.get(address) ?? { tries: 0 };
    known.set(address, script);
    // What did not come is asked for again when it is next used: under another name, because a browser may remember that it failed.
    script.coming ??= import(`${address}#${script.tries}`).then(
      () => true,
      () => {
        script.tries += 1;
        script.coming = undefined;
        return false;
      },
    );
    return script.coming;
  };
  for (const part of document.querySelectorAll('[data-script-on-focus]')) {
    const address = part.getAttribute('data-script-on-focus') || comfort || '';
    const load = () => fetched(address);
    if (part.contains(document.activeElement)) load();
    part.addEventListener('focusin', load);
    if (!(part instanceof HTMLDetailsElement)) continue;
    // What brings its content too opens once that is there, and never on nothing.
    let ready = false;
    const open = async () => {
      ready = await load();
      part.open = ready;
      if (ready) return;
      // A page of an earlier release names a script that is no more; its successor has its own.
      const answer = await fetch(address).catch(() => undefined);
      if (answer?.status === 404) location.reload();
    };
    if (part.open) open();
    const summary = part.querySelector('summary');
    summary?.addEventListener('pointerenter', load);
    summary?.addEventListener('click', (event) => {
      if (ready) return;
      event.preventDefault();
      open();
    });
  }
})();
