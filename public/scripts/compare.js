/**
 * The comparison of treatments: in the browser (compare-page.js), and on the server for readers without a script.
 *
 * @import { SlotOf, Slotted, SlottedPage } from '../../lib/templates/slots.ts'
 * @typedef {{ treatments: readonly string[], concerns: readonly string[] }} Chosen
 */

/** Most treatments that can stand side by side. */
const most = 4;

/** @param {SlottedPage} within @param {SlotOf<'compare'>} name */
const slots = (within, name) => [...within.querySelectorAll(`[data-slot="${name}"]`)];

/** @param {SlottedPage} page @param {string} name */
const boxes = (page, name) => [...page.querySelectorAll(`[name="${name}"]`)];

/** @param {Slotted} element @param {string} name */
const read = (element, name) => element.getAttribute(name) ?? '';

/** @param {Slotted} element */
const keyOf = (element) => read(element, 'data-key');

/** @param {Slotted} link @param {Chosen} choice */
const lead = (link, choice) => link.setAttribute('href', read(link, 'href').split('?')[0] + writeChoice(choice));

/**
 * What an address asks for: `?t=cbt,exercise&m=sleep`, however it is written.
 *
 * @param {URLSearchParams} query
 * @param {SlottedPage} page
 */
export function readChoice(query, page) {
  /** @param {string} name */
  const asked = (name) => {
    const known = boxes(page, name).map((box) => read(box, 'value'));
    const all = query.getAll(name).flatMap((value) => value.split(',').map((one) => one.trim()));
    const once = [...new Set(all)].filter(Boolean);
    return { known: once.filter((value) => known.includes(value)), strange: once.filter((value) => !known.includes(value)) };
  };
  const [treatments, concerns] = [asked('t'), asked('m')];
  return {
    treatments: treatments.known.slice(0, most),
    concerns: concerns.known,
    beyond: treatments.known.slice(most),
    ignored: [...treatments.strange, ...concerns.strange].map((value) => value.slice(0, 40)).slice(0, 20),
  };
}

/** The address of a choice, shortest form; empty when nothing is chosen. @param {Chosen} choice */
export function writeChoice({ treatments, concerns }) {
  const parts = [treatments[0] && `t=${treatments}`, concerns[0] && `m=${concerns}`].filter(Boolean).join('&');
  return parts && `?${parts}`;
}

/**
 * Makes the page show a choice: rows that match, columns side by side, and links that keep it.
 *
 * @param {SlottedPage} page
 * @param {Chosen & { beyond: readonly string[], ignored: readonly string[] }} choice
 * @returns {boolean} whether it lacks the column of a treatment, and so shows none
 */
export function showChoice(page, choice) {
  const { treatments, concerns, beyond, ignored } = choice;
  /** @param {SlotOf<'compare'>} name @param {Record<string, string> | false} values */
  const say = (name, values) => {
    for (const element of slots(page, name)) {
      element.toggleAttribute('hidden', !values);
      if (values) element.textContent = read(element, 'data-words').replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
    }
  };

  for (const box of [...boxes(page, 't'), ...boxes(page, 'm')]) {
    const on = (read(box, 'name') === 't' ? treatments : concerns).includes(read(box, 'value'));
    box.toggleAttribute('checked', on);
    if ('checked' in box) box.checked = on;
  }

  const rows = slots(page, 'treatment');
  let shown = 0;
  for (const row of rows) {
    const tags = read(row, 'data-tags');
    const matches = concerns.every((concern) => tags.split(' ').includes(concern));
    row.toggleAttribute('hidden', !concerns.every((concern) => tags.includes(concern)));
    row.classList.toggle('is-aside', !matches);
    if (matches) shown += 1;
    for (const mark of slots(row, 'concern')) mark.classList.toggle('is-highlighted', concerns.includes(keyOf(mark)));
  }
  say('count', { n: `${shown}`, t: `${rows.length}` });
  say('none', !shown && {});
  say('ignored', !!ignored[0] && { list: ignored.join(', ') });
  say('one', treatments.length === 1 && {});
  const nameOf = new Map(boxes(page, 't').map((box) => [read(box, 'value'), read(box, 'data-name')]));
  /** @param {readonly string[]} ids */
  const named = (ids) => !!ids[0] && { list: ids.map((id) => nameOf.get(id)).join(' · ') };
  say('chosen', named(treatments));
  say('beyond', named(beyond));

  const here = slots(page, 'cell').map(keyOf);
  const beside = treatments.length > 1;
  const lacks = beside && !treatments.every((id) => here.includes(id));
  for (const section of slots(page, 'sideBySide')) {
    section.toggleAttribute('hidden', !beside || lacks);
    section.toggleAttribute('data-pairs', treatments.length > 2);
  }
  // On paper, only what was chosen and what it rests on.
  for (const source of slots(page, 'source')) {
    const of = read(source, 'data-tags').split(' ');
    source.classList.toggle('is-unused', beside && !treatments.some((id) => of.includes(id)));
  }
  for (const list of slots(page, 'list')) list.toggleAttribute('open', !beside);
  for (const row of slots(page, 'question')) {
    const cells = new Map(slots(row, 'cell').map((cell) => [keyOf(cell), cell]));
    for (const [id, cell] of cells) cell.toggleAttribute('hidden', !treatments.includes(id));
    treatments.forEach((id, place) => {
      const cell = cells.get(id);
      if (!cell) return;
      cell.setAttribute('data-l', nameOf.get(id) ?? '');
      row.insertAdjacentElement('beforeend', cell);
      for (const link of slots(cell, 'move')) {
        const to = place + Number(keyOf(link));
        const order = treatments.toSpliced(place, 1).toSpliced(to, 0, id);
        link.toggleAttribute('hidden', to < 0 || to >= treatments.length);
        lead(link, { treatments: order, concerns });
      }
    });
  }
  for (const link of slots(page, 'language')) lead(link, choice);
  for (const place of slots(page, 'address')) place.textContent = read(place, 'data-words') + writeChoice(choice);
  return lacks;
}
