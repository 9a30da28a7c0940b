import { pathToFileURL } from 'node:url';
import { DOMParser, parseHTML } from 'linkedom';
import { afterEach, expect, it, vi } from 'vitest';
import { showComparison } from '#lib/comparison/show-comparison.ts';
import { builtLibrary } from '#tests/support/library.ts';
import { pageOf } from '#tests/support/template-pages.tsx';
import { treatmentFiles } from '#tests/support/treatments.ts';

const library = builtLibrary({
  ...treatmentFiles('exercise', 1, 'exercise'),
  ...treatmentFiles('cbt', 2, 'cbt'),
  ...treatmentFiles('snri', 3, 'snri'),
});

/** The page of an address as the server answers it. */
function answerTo(search: string): string {
  const page = pageOf('compare', library);
  showComparison(page, new URLSearchParams(search), 'en');
  return `<html><body>${page.toString()}<script data-compare="${pathToFileURL('public/scripts/compare.js')}"></script></body></html>`;
}

/** Opens the comparison in a browser, for whom the network answers as `fetched` does. */
async function open(fetched: (address: string) => string) {
  const { document, Element, HTMLAnchorElement } = parseHTML(answerTo(''));
  const location = new URL('https://clinic.example/en/treatments/compare');
  const history = { replaceState: (_: unknown, __: string, to: string) => (location.href = new URL(to, location).href) };
  const fetch = vi.fn(async (address: string) => ({ text: async () => fetched(address) }));
  for (const [name, value] of Object.entries({ document, location, history, fetch, DOMParser, Element, HTMLAnchorElement }))
    vi.stubGlobal(name, value);
  vi.resetModules();
  await import('../../../public/scripts/compare-page.js');
  const form = document.querySelector('[data-choose]') as unknown as HTMLElement;
  const choose = async (value: string) => {
    const box = document.querySelector(`input[value="${value}"]`) as unknown as HTMLInputElement;
    box.checked = true;
    box.dispatchEvent(new (document.defaultView as unknown as Window & typeof globalThis).Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const columns = () =>
    [...document.querySelectorAll('[data-slot="sideBySide"]:not([hidden]) thead [data-slot="cell"]:not([hidden])')].map((cell) =>
      cell.getAttribute('data-key'),
    );
  const offersForm = () => !form.querySelector('[type=submit]')?.hasAttribute('hidden');
  return { choose, columns, offersForm, location, fetch };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('columns that were chosen are brought from the address of the choice, and only when they are not in the page', async () => {
  const { choose, columns, offersForm, location, fetch } = await open((address) => answerTo(new URL(address).search));

  await choose('cbt');
  expect([columns(), fetch.mock.calls.length]).toEqual([[], 0]);
  await choose('exercise');
  expect(location.href).toBe('https://clinic.example/en/treatments/compare?t=cbt,exercise');
  expect([columns(), fetch.mock.calls.length, offersForm()]).toEqual([['cbt', 'exercise'], 1, false]);
  await choose('snri');
  expect([columns(), fetch.mock.calls.length]).toEqual([['cbt', 'exercise', 'snri'], 2]);
});

it('where columns do not come, the form still leads to them', async () => {
  const { choose, columns, offersForm } = await open(() => '<p>Too many requests.</p>');

  await choose('cbt');
  expect(offersForm()).toBe(false);
  await choose('exercise');

  expect([columns(), offersForm()]).toEqual([[], true]);
});
