/**
 * Search as you type: asks for the same address the form would lead to, and puts the answer of that page into this one. Loaded
 * when the query box, or a choice that narrows the results, is first used.
 *
 * @import { SlotOf } from '../../lib/templates/slots.ts'
 */
const form = /** @type {HTMLFormElement} */ (document.querySelector('#search'));
const box = /** @type {HTMLInputElement} */ (form.querySelector('#q'));
const answer = /** @type {Element} */ (document.querySelector('[data-answer]'));
const patience = 200;
const shortest = 2;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
/** @type {AbortController | undefined} */
let asking;

/** @param {Document} page @param {SlotOf<'search'>} name */
const slots = (page, name) => page.querySelectorAll(`[data-slot="${name}"]`);

/** What the form asks for; empty boxes are left out. */
function asked() {
  const fields = /** @type {[string, string][]} */ ([...new FormData(form)]);
  return new URLSearchParams(fields.filter(([, value]) => value.trim() !== ''));
}

/** The address the form would lead to. */
function address() {
  const query = asked();
  const path = form.getAttribute('action') ?? '';
  return query.has('q') ? `${path}?${query}` : path;
}

/** What the page answers; the number of the page is no question. */
function answered() {
  const query = new URLSearchParams(location.search);
  query.delete('page');
  return query;
}

/** Shows the answer to what the form holds now; an older question that is still on its way is dropped. */
async function ask() {
  asking?.abort();
  asking = new AbortController();
  const to = address();
  let page;
  try {
    const response = await fetch(to, { signal: asking.signal });
    if (!response.ok) return;
    page = new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return; // Dropped, or offline: the page stays as it is, and the form still leads to the answer.
  }
  const focused = answer.contains(document.activeElement) ? document.activeElement?.id : '';
  const unfolded = answer.querySelector('details')?.open;
  answer.replaceChildren(...(page.querySelector('[data-answer]')?.childNodes ?? []));
  answer.querySelector('details')?.toggleAttribute('open', unfolded === true);
  document.getElementById(focused ?? '')?.focus();
  const [status] = slots(document, 'status');
  const words = slots(page, 'status')[0]?.textContent ?? '';
  if (status && status.textContent !== words) status.textContent = words;
  const links = slots(page, 'language');
  for (const [place, link] of slots(document, 'language').entries()) link.setAttribute('href', links[place]?.getAttribute('href') ?? '');
  document.title = page.title;
  history.replaceState(null, '', to);
}

function follow() {
  clearTimeout(waiting);
  const { length } = box.value.trim();
  if (length === 0 || length >= shortest) waiting = setTimeout(ask, patience);
}

box.addEventListener('input', follow);
// What was typed or chosen while this script was on its way.
if (`${asked()}` !== `${answered()}`) follow();
// Choices to narrow by belong to the form, wherever they stand.
answer.addEventListener('change', ask);
// Enter leads to the page of the answer, as without a script: nothing may change it afterwards.
form.addEventListener('submit', () => {
  clearTimeout(waiting);
  asking?.abort();
});
