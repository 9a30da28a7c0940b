// The panel “Display”: what is chosen shows at once, and is kept on this device under the key “comfort”.
const root = document.documentElement;
/** @type {HTMLInputElement[]} */
const inputs = [...document.querySelectorAll('[data-comfort]')].filter((input) => input instanceof HTMLInputElement);

/** @param {HTMLInputElement} input */
const attributeOf = (input) => `data-${input.dataset.comfort}`;

/** Ticks what is chosen now, by whichever page; what the reader ticked before this script came is kept. */
function show() {
  const touched = new Set(inputs.filter(({ checked }) => checked).map(attributeOf));
  for (const input of inputs)
    if (!touched.has(attributeOf(input))) input.checked = (root.getAttribute(attributeOf(input)) ?? '') === input.value;
  if (touched.size > 0) keep();
}

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

show();
for (const input of inputs) input.addEventListener('change', keep);
document.querySelector('[data-comfort-reset]')?.addEventListener('click', () => {
  for (const input of inputs) input.checked = input.value === '';
  keep();
});

const panel = document.querySelector('.comfort');
addEventListener('click', ({ target }) => {
  if (panel instanceof HTMLDetailsElement && target instanceof Node && !panel.contains(target)) panel.open = false;
});
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !(panel instanceof HTMLDetailsElement) || !panel.open) return;
  panel.open = false;
  panel.querySelector('summary')?.focus();
});
