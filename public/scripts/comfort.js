// The panel “Display”: what is chosen shows at once, and is kept on this device under the key “comfort”. A build puts the panel itself
// before this (lib/build/display-panel.ts).
const root = document.documentElement;
/** @type {HTMLInputElement[]} */
const inputs = [...document.querySelectorAll('[data-comfort]')].filter((input) => input instanceof HTMLInputElement);

/** @param {HTMLInputElement} input */
const attributeOf = (input) => `data-${input.dataset.comfort}`;

// What is chosen now, by whichever page, is ticked.
for (const input of inputs) input.checked = (root.getAttribute(attributeOf(input)) ?? '') === input.value;

function keep() {
  /** @type {Record<string, string>} */
  const chosen = {};
  for (const input of inputs) if (input.checked && input.value !== '') chosen[attributeOf(input)] = input.value;
  for (const input of inputs) {
    const value = chosen[attributeOf(input)];
    if (value === undefined) root.removeAttribute(attributeOf(input));
    else root.setAttribute(attributeOf(input), value);
  }
  try {
    if (Object.keys(chosen).length > 0) localStorage.setItem('comfort', JSON.stringify(chosen));
    else localStorage.removeItem('comfort');
  } catch {
    // Storage is closed to this page: the choice lasts until it is left.
  }
}

for (const input of inputs) input.addEventListener('change', keep);
document.querySelector('[data-comfort-reset]')?.addEventListener('click', () => {
  for (const input of inputs) input.checked = input.value === '';
  keep();
});

const panel = document.querySelector('.comfort');
addEventListener('click', ({ target, defaultPrevented }) => {
  // What opens it from elsewhere on the page has done so by now.
  if (defaultPrevented) return;
  if (panel instanceof HTMLDetailsElement && target instanceof Node && !panel.contains(target)) panel.open = false;
});
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !(panel instanceof HTMLDetailsElement) || !panel.open) return;
  panel.open = false;
  panel.querySelector('summary')?.focus();
});
