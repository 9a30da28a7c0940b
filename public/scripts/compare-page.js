// The comparison in the browser: a choice shows at once and stays in the address.
const tag = /** @type {HTMLElement} */ (document.querySelector('script[data-compare]'));
/** @type {typeof import('./compare.js')} */
const { readChoice, showChoice, writeChoice } = await import(tag.dataset.compare ?? '');
const form = /** @type {HTMLFormElement} */ (document.querySelector('[data-choose]'));
const submit = /** @type {HTMLElement} */ (form.querySelector('[type=submit]'));
const sideBySide = '[data-slot="sideBySide"]';

/** @param {URLSearchParams} query */
async function follow(query) {
  const choice = readChoice(query, document);
  const lacks = showChoice(document, choice);
  history.replaceState(null, '', location.pathname + writeChoice(choice));
  // While columns are on their way, and if they never come, the form leads to them.
  submit.hidden = !lacks;
  if (!lacks) return;
  const { href } = location;
  const answer = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
  const section = answer.querySelector(sideBySide);
  // Refused, or the reader chose otherwise meanwhile.
  if (!section || location.href !== href) return;
  document.querySelector(sideBySide)?.replaceWith(section);
  submit.hidden = !showChoice(document, choice);
}

form.addEventListener('change', ({ target }) => {
  const { name, value, checked } = /** @type {HTMLInputElement} */ (target);
  const { treatments, concerns } = readChoice(new URLSearchParams(location.search), document);
  const others = (name === 't' ? treatments : concerns).filter((one) => one !== value);
  const next = `${checked ? [...others, value] : others}`;
  follow(new URLSearchParams(name === 't' ? { t: next, m: `${concerns}` } : { t: `${treatments}`, m: next }));
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('[data-slot="move"], [data-clear]');
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  follow(new URL(link.href).searchParams);
  // At the edge the pressed link is gone.
  const stays = link.hidden ? link.parentElement?.querySelector('a:not([hidden])') : link;
  if (link.dataset.slot && stays instanceof HTMLElement) stays.focus();
});
submit.hidden = true;

export {};
