/**
 * A list with filters: shows the entries that match what a reader chose. The same functions run in the browser, at once, and
 * on the server, for readers without a script (app/[language]/evidence/answer), so both show the same page.
 *
 * @import { SlotOf, Slotted, SlottedPage } from '../../lib/templates/slots.ts'
 * @typedef {{ chosen: ReadonlyMap<string, string>, ignored: readonly string[] }} Filtered
 */

/** @param {SlottedPage} within @param {SlotOf<'evidence'>} name */
const slots = (within, name) => [...within.querySelectorAll(`[data-slot="${name}"]`)];

/** @param {Slotted} element @param {string} name */
const read = (element, name) => element.getAttribute(name) ?? '';

/**
 * What an address asks for: `?treatment=ketamine&kind=trials`. Each filter takes the first value it knows; the others are named.
 *
 * @param {URLSearchParams} query
 * @param {SlottedPage} page
 */
export function readFilter(query, page) {
  const chosen = new Map();
  const ignored = new Set();
  for (const filter of slots(page, 'filter')) {
    const name = read(filter, 'name');
    const known = slots(filter, 'option').map((option) => read(option, 'value'));
    const asked = query.getAll(name).flatMap((value) => value.split(',').map((one) => one.trim()));
    const value = asked.find((one) => one && known.includes(one));
    if (value) chosen.set(name, value);
    for (const one of asked) if (one && one !== value) ignored.add(one);
  }
  return { chosen, ignored: [...ignored].slice(0, 20).map((value) => value.slice(0, 40)) };
}

/** The address of a choice; empty when nothing is chosen. @param {Pick<Filtered, 'chosen'>} choice */
export function writeFilter({ chosen }) {
  return chosen.size > 0 ? `?${new URLSearchParams([...chosen])}` : '';
}

/**
 * Makes the page show a choice: the entries that match all of it, how many they are, and links that keep it.
 *
 * @param {SlottedPage} page
 * @param {Filtered} choice
 */
export function showFilter(page, choice) {
  const { chosen, ignored } = choice;
  /** @param {SlotOf<'evidence'>} name @param {Record<string, string | number> | false} values */
  const say = (name, values) => {
    for (const element of slots(page, name)) {
      element.toggleAttribute('hidden', !values);
      if (!values) continue;
      const words = read(element, 'data-words').replace(/\{(\w+)\}/g, (whole, key) => `${values[key] ?? whole}`);
      if (element.textContent !== words) element.textContent = words;
    }
  };

  // An entry names the options that find it by their places among all.
  /** @type {string[]} */
  const wanted = [];
  let place = 0;
  for (const filter of slots(page, 'filter'))
    for (const option of slots(filter, 'option')) {
      const on = read(option, 'value') === (chosen.get(read(filter, 'name')) ?? '');
      option.toggleAttribute('selected', on);
      if (on && 'selected' in option) option.selected = true;
      if (on && read(option, 'value')) wanted.push(`${place}`);
      place += 1;
    }
  const entries = slots(page, 'entry');
  const shown = entries.filter((entry) => {
    const places = read(entry, 'data-in').split(' ');
    const matches = wanted.every((one) => places.includes(one));
    entry.toggleAttribute('hidden', !matches);
    return matches;
  });
  say('count', { n: shown.length, t: entries.length });
  say('none', !shown[0] && {});
  say('ignored', !!ignored[0] && { list: ignored.join(', ') });
  for (const link of slots(page, 'clear')) link.toggleAttribute('hidden', chosen.size + ignored.length === 0);
  for (const link of slots(page, 'language')) link.setAttribute('href', read(link, 'href').split('?')[0] + writeFilter(choice));
}

/** In the browser: a choice shows at once and stays in the address. */
function start() {
  const form = /** @type {HTMLFormElement} */ (document.querySelector('[data-filter]'));
  /** @param {URLSearchParams} query */
  const follow = (query) => {
    const choice = readFilter(query, document);
    showFilter(document, choice);
    history.replaceState(null, '', location.pathname + writeFilter(choice));
  };
  form.addEventListener('change', () =>
    // A filter holds words, never a file.
    follow(new URLSearchParams(/** @type {[string, string][]} */ ([...new FormData(form)]))),
  );
  form.addEventListener('click', (event) => {
    const clear = /** @type {Element} */ (event.target).closest('[data-slot="clear"]');
    if (!clear || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow(new URLSearchParams());
    form.querySelector('select')?.focus();
  });
  // The button keeps its room, so that nothing moves.
  form.setAttribute('data-live', '');
}

if (typeof window !== 'undefined') start();
