/**
 * A list with filters: shows the entries that match what a reader chose. The same functions run in the browser, at once, and
 * on the server, for readers without a script (app/[language]/evidence/chosen), so both show the same page.
 */

/** Sets or takes away an attribute without a value. */
const mark = (element, name, on) => (on ? element.setAttribute(name, '') : element.removeAttribute(name));

/**
 * What an address asks for: `?treatment=ketamine&kind=trials`. Each filter takes the first value it knows; the others are named.
 *
 * @param {URLSearchParams} query
 * @param {Document} document
 */
export function readFilter(query, document) {
  const chosen = new Map();
  const ignored = [];
  for (const select of document.querySelectorAll('[data-filter] select')) {
    const name = select.getAttribute('name');
    const known = [...select.querySelectorAll('option')].map((option) => option.getAttribute('value'));
    const asked = query
      .getAll(name)
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter(Boolean);
    const value = asked.find((one) => known.includes(one));
    if (value !== undefined) chosen.set(name, value);
    ignored.push(...asked.filter((one) => one !== value));
  }
  return { chosen, ignored: [...new Set(ignored)].slice(0, 20).map((value) => value.slice(0, 40)) };
}

/** The address of a choice; empty when nothing is chosen. */
export function writeFilter({ chosen }) {
  return chosen.size > 0 ? `?${new URLSearchParams([...chosen])}` : '';
}

/** Makes the page show a choice: the entries that match all of it, how many they are, and links that keep it. */
export function showFilter(document, choice) {
  const { chosen, ignored } = choice;
  const say = (name, values) => {
    const element = document.querySelector(`[data-say="${name}"]`);
    mark(element, 'hidden', values === undefined);
    if (values === undefined) return;
    const words = element.getAttribute('data-words').replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
    if (element.textContent !== words) element.textContent = words;
  };

  for (const select of document.querySelectorAll('[data-filter] select')) {
    const options = [...select.querySelectorAll('option')];
    const value = chosen.get(select.getAttribute('name')) ?? '';
    for (const option of options) mark(option, 'selected', option.getAttribute('value') === value);
    options.find((option) => option.getAttribute('value') === value).selected = true;
  }
  const entries = [...document.querySelectorAll('[data-entry]')];
  const shown = entries.filter((entry) => {
    const matches = [...chosen].every(([name, value]) => entry.getAttribute(`data-${name}`).split(' ').includes(value));
    mark(entry, 'hidden', !matches);
    return matches;
  });
  say('count', { n: shown.length, t: entries.length });
  say('none', shown.length === 0 ? {} : undefined);
  say('ignored', ignored.length > 0 ? { list: ignored.join(', ') } : undefined);
  mark(document.querySelector('[data-clear]'), 'hidden', chosen.size + ignored.length === 0);
  for (const link of document.querySelectorAll('a[hreflang]'))
    link.setAttribute('href', link.getAttribute('href').split('?')[0] + writeFilter(choice));
}

/** In the browser: a choice shows at once and stays in the address. */
function start() {
  const form = document.querySelector('[data-filter]');
  const follow = (query) => {
    const choice = readFilter(query, document);
    showFilter(document, choice);
    history.replaceState(null, '', location.pathname + writeFilter(choice));
  };
  form.addEventListener('change', () => follow(new URLSearchParams(new FormData(form))));
  form.querySelector('[data-clear]').addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow(new URLSearchParams());
    form.querySelector('select').focus();
  });
  // The button keeps its room, so that nothing moves.
  form.setAttribute('data-live', '');
}

if (typeof window !== 'undefined') start();
