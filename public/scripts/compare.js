/**
 * The comparison of treatments: shows what a reader has chosen. The same functions run in the browser, at once, and on the
 * server, for readers without a script (app/[language]/treatments/compare/chosen), so both show the same page.
 */

/** Most treatments that can stand side by side. */
const most = 4;

/**
 * What an address asks for: `?t=cbt,exercise&m=sleep`, in any form a browser or a person may write it.
 *
 * @param {URLSearchParams} query
 * @param {Document} document
 */
export function readChoice(query, document) {
  const asked = (name) => [
    ...new Set(
      query
        .getAll(name)
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter(Boolean),
    ),
  ];
  const known = (name) => [...document.querySelectorAll(`[data-choose] input[name="${name}"]`)].map((input) => input.getAttribute('value'));
  const [treatments, concerns] = ['t', 'm'].map((name) => asked(name).filter((value) => known(name).includes(value)));
  const strange = ['t', 'm'].flatMap((name) => asked(name).filter((value) => !known(name).includes(value)));
  return {
    treatments: treatments.slice(0, most),
    concerns,
    ignored: [...treatments.slice(most), ...strange].map((value) => value.slice(0, 40)).slice(0, 20),
  };
}

/** The address of a choice, shortest form; empty when nothing is chosen. */
export function writeChoice({ treatments, concerns }) {
  const parts = [treatments.length > 0 ? `t=${treatments.join(',')}` : '', concerns.length > 0 ? `m=${concerns.join(',')}` : ''].filter(
    Boolean,
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Makes the page show a choice: rows that match, columns side by side, and links that keep it. */
export function showChoice(document, choice) {
  const { treatments, concerns, ignored } = choice;
  const hide = (element, hidden) => (hidden ? element.setAttribute('hidden', '') : element.removeAttribute('hidden'));
  const say = (name, values) => {
    const element = document.querySelector(`[data-say="${name}"]`);
    hide(element, values === undefined);
    if (values !== undefined)
      element.textContent = Object.entries(values).reduce(
        (text, [key, value]) => text.replace(`{${key}}`, () => value),
        element.getAttribute('data-words'),
      );
  };

  for (const input of document.querySelectorAll('[data-choose] input')) {
    const chosen = input.getAttribute('name') === 't' ? treatments : concerns;
    const on = chosen.includes(input.getAttribute('value'));
    if (on) input.setAttribute('checked', '');
    else input.removeAttribute('checked');
    input.checked = on;
  }

  const rows = [...document.querySelectorAll('[data-matrix] [data-tags]')];
  let shown = 0;
  for (const row of rows) {
    const matches = concerns.every((concern) => row.getAttribute('data-tags').split(' ').includes(concern));
    hide(row, !matches);
    if (matches) shown += 1;
    for (const mark of row.querySelectorAll('[data-concern]'))
      mark.classList.toggle('is-highlighted', concerns.includes(mark.getAttribute('data-concern')));
  }
  say('count', { n: String(shown), t: String(rows.length) });
  say('none', shown === 0 ? {} : undefined);
  say('ignored', ignored.length > 0 ? { list: ignored.join(', ') } : undefined);
  say('one', treatments.length === 1 ? {} : undefined);

  hide(document.querySelector('[data-side-by-side]'), treatments.length < 2);
  for (const row of document.querySelectorAll('[data-side-by-side] tr')) {
    const cells = [...row.querySelectorAll('[data-id]')];
    for (const cell of cells) hide(cell, !treatments.includes(cell.getAttribute('data-id')));
    for (const id of treatments) row.append(cells.find((cell) => cell.getAttribute('data-id') === id));
  }
  treatments.forEach((id, place) => {
    const [earlier, later] = document.querySelectorAll(`[data-side-by-side] th[data-id="${id}"] [data-move]`);
    for (const [link, step] of [
      [earlier, -1],
      [later, 1],
    ]) {
      const order = [...treatments];
      order.splice(place, 1);
      order.splice(place + step, 0, id);
      hide(link, place + step < 0 || place + step >= treatments.length);
      link.setAttribute('href', `${link.getAttribute('href').split('?')[0]}${writeChoice({ treatments: order, concerns })}`);
    }
  });

  const address = writeChoice(choice);
  for (const link of document.querySelectorAll('[data-language]'))
    link.setAttribute('href', `${link.getAttribute('href').split('?')[0]}${address}`);
}

/** In the browser: a choice shows at once and stays in the address. */
function start() {
  const form = document.querySelector('[data-choose]');
  const follow = (choice) => {
    showChoice(document, choice);
    history.replaceState(null, '', location.pathname + writeChoice(choice));
  };
  const current = () => readChoice(new URLSearchParams(location.search), document);
  form.addEventListener('change', ({ target }) => {
    const { treatments, concerns } = current();
    const chosen = target.name === 't' ? treatments : concerns;
    const others = chosen.filter((value) => value !== target.value);
    const next = target.checked ? [...others, target.value] : others;
    const query = new URLSearchParams(
      target.name === 't' ? { t: next.join(','), m: concerns.join(',') } : { t: treatments.join(','), m: next.join(',') },
    );
    follow(readChoice(query, document));
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('[data-move], [data-clear]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const place = link.closest('th')?.dataset.id;
    const step = link.dataset.move;
    follow(readChoice(new URL(link.href).searchParams, document));
    // The pressed link may be gone at the edge: the other one of its column then takes the focus.
    if (place)
      (
        document.querySelector(`th[data-id="${place}"] [data-move="${step}"]:not([hidden])`) ??
        document.querySelector(`th[data-id="${place}"] [data-move]:not([hidden])`)
      )?.focus();
  });
  form.querySelector('[type=submit]').hidden = true;
}

if (typeof window !== 'undefined') start();
