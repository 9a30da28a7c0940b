import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { showComparison } from '#lib/comparison/show-comparison.ts';
import { builtLibrary } from '#tests/support/library.ts';
import { pageOf } from '#tests/support/template-pages.tsx';
import { treatmentFiles } from '#tests/support/treatments.ts';

/** A treatment with some evidence for these concerns. */
function treatment(id: string, order: number, family: string, concerns: readonly string[]): Record<string, string> {
  const files = treatmentFiles(id, order, id);
  const meta = `content/treatments/${id}/meta.yaml`;
  const marked = concerns
    .reduce((text, concern) => text.replace(`  ${concern}:\n    mark: not-studied`, `  ${concern}:\n    mark: supports`), files[meta] ?? '')
    .replaceAll('mark: not-studied', 'mark: no-benefit');
  return { ...files, [meta]: marked.replace('family: care', `family: ${family}`).replaceAll('references: []', 'references: [wang2018]') };
}

const library = builtLibrary({
  ...treatment('exercise', 1, 'movement', ['pain']),
  ...treatment('cbt', 2, 'mind', ['pain', 'sleep']),
  ...treatment('snri', 3, 'medicine', ['pain']),
  ...treatment('ketamine', 4, 'medicine', []),
  ...treatment('massage', 5, 'body', []),
  ...Object.fromEntries(
    ['sleep', 'tai-chi'].flatMap((id) =>
      ['meta.yaml', 'en.mdx', 'fr-CA.mdx'].map((file) => [`content/treatments/${id}/${file}`, undefined]),
    ),
  ),
});

function answerTo(query: string): string {
  const page = pageOf('compare', library);
  showComparison(page, new URLSearchParams(query), 'en');
  return page.toString();
}

/** What a reader sees for the choice in an address. */
function view(query: string) {
  const { document } = parseHTML(answerTo(query));
  const visible = (slot: string, within: string) =>
    [...document.querySelectorAll(`${within} [data-slot="${slot}"]`)].filter((element) => !element.hasAttribute('hidden'));
  const hidden = (element: Element | null) => element?.hasAttribute('hidden') !== false;
  return {
    columns: visible('cell', '[data-slot="sideBySide"] thead').map((cell) => cell.querySelector('a')?.textContent),
    cells: visible('cell', '[data-slot="sideBySide"] tbody tr:first-child').map((cell) => cell.getAttribute('data-key')),
    sideBySide: !hidden(document.querySelector('[data-slot="sideBySide"]')),
    rows: visible('treatment', '.matrix').map((row) => row.querySelector('th a')?.textContent),
    says: ['count', 'none', 'one', 'beyond', 'ignored'].flatMap((slot) => visible(slot, 'form').map(({ textContent }) => textContent)),
    moves: visible('cell', '[data-slot="sideBySide"] .moves').flatMap((cell) =>
      [...cell.querySelectorAll('[data-slot="move"]:not([hidden])')].map((link) => link.getAttribute('href')),
    ),
    hits: [...document.querySelectorAll('.is-highlighted')].length,
    ticked: [...document.querySelectorAll('input[checked]')].map((box) => box.getAttribute('value')),
    french: document.querySelector('[hreflang]')?.getAttribute('href'),
  };
}

describe('a comparison for a choice in the address', () => {
  it('sets two treatments side by side in the order asked, and no other', () => {
    expect(view('t=cbt,exercise')).toMatchObject({
      sideBySide: true,
      columns: ['About cbt', 'About exercise'],
      cells: ['cbt', 'exercise'],
      ticked: ['exercise', 'cbt'],
    });
  });

  it('carries the columns that were chosen, and none for a reader who chose nothing or only one', () => {
    const columnsIn = (query: string) =>
      [...parseHTML(answerTo(query)).document.querySelectorAll('[data-slot="sideBySide"] [data-slot="cell"]')].map((cell) =>
        cell.getAttribute('data-key'),
      );

    expect([...new Set(columnsIn('t=cbt,exercise'))]).toEqual(['cbt', 'exercise']);
    expect([...new Set(columnsIn('t=cbt'))]).toEqual([]);
    expect(columnsIn('m=sleep')).toEqual([]);
  });

  it('understands the address a form without a script sends', () => {
    expect(view('t=cbt&t=exercise&m=pain&m=nodrug').columns).toEqual(['About cbt', 'About exercise']);
    expect(view('t=cbt&t=exercise&m=pain&m=nodrug').rows).toEqual(['About exercise', 'About cbt']);
  });

  it('keeps the treatments that match everything chosen, says how many, and marks why', () => {
    expect(view('m=sleep')).toMatchObject({ rows: ['About cbt'], says: ['Showing 1 of 5 treatments'], ticked: ['sleep'], hits: 5 });
  });

  it('shows every treatment when nothing is chosen', () => {
    expect(view('').rows).toEqual(['About exercise', 'About cbt', 'About snri', 'About ketamine', 'About massage']);
    expect(view('').sideBySide).toBe(false);
  });

  it('keeps the choice when the reader changes language', () => {
    expect(view('t=cbt,exercise&m=pain').french).toBe('/fr/traitements/comparer?t=cbt,exercise&m=pain');
  });

  it('folds the list of all treatments away while some stand side by side', () => {
    const isOpen = (query: string) => parseHTML(answerTo(query)).document.querySelector('.matrix-list')?.hasAttribute('open');

    expect([isOpen('m=sleep'), isOpen('t=cbt'), isOpen('t=cbt,exercise')]).toEqual([true, true, false]);
  });

  it('names each column by its treatment alone, for whoever hears it with every cell', () => {
    const { document } = parseHTML(answerTo('t=cbt,exercise'));
    const headings = [...document.querySelectorAll('[data-slot="sideBySide"] thead th:not([hidden])')];

    expect(headings.map(({ textContent }) => textContent)).toEqual(['Treatment', 'About cbt', 'About exercise']);
    expect(document.querySelector('[data-slot="sideBySide"] caption')?.textContent).toBe('Your treatments side by side');
    expect(document.querySelector('.moves th')?.textContent).toBe('Order of the columns');
  });

  it('names each answer by its treatment, where the columns do not fit beside each other', () => {
    const { document } = parseHTML(answerTo('t=cbt,exercise,snri'));
    const cells = [...document.querySelectorAll('[data-slot="sideBySide"] tbody tr:last-child td:not([hidden])')];

    expect(cells.map((cell) => cell.getAttribute('data-l'))).toEqual(['About cbt', 'About exercise', 'About snri']);
    expect(document.querySelector('[data-slot="sideBySide"]')?.hasAttribute('data-pairs')).toBe(true);
  });

  it('prints, of the sources, those on which a chosen treatment rests', () => {
    const another = treatment('massage', 5, 'body', []);
    const meta = 'content/treatments/massage/meta.yaml';
    const sources = builtLibrary({
      ...treatment('exercise', 1, 'movement', ['pain']),
      ...another,
      [meta]: (another[meta] ?? '').replaceAll('wang2018', 'noppers2011'),
    });
    const left = (query: string) => {
      const page = pageOf('compare', sources);
      showComparison(page, new URLSearchParams(query), 'en');
      const { document } = parseHTML(page.toString());
      return [...document.querySelectorAll('.reference-list > li:not(.is-unused)')].map(({ id }) => id);
    };

    expect(left('')).toEqual(['ref-wang2018', 'ref-noppers2011']);
    expect(left('t=sleep,exercise')).toEqual(['ref-wang2018']);
    expect(left('t=sleep,massage')).toEqual(['ref-noppers2011']);
  });

  it('opens what matters to a reader when the address says it, so that it can be changed', () => {
    const isOpen = (query: string) => parseHTML(answerTo(query)).document.querySelector('[data-key="m"]')?.hasAttribute('open');

    expect([isOpen(''), isOpen('m=sleep'), isOpen('m=sleep&t=cbt,exercise')]).toEqual([false, true, false]);
  });

  it('lets a reader move a treatment, but not beyond the edge', () => {
    expect(view('t=cbt,exercise,snri').moves).toEqual([
      '/en/treatments/compare?t=exercise,cbt,snri',
      '/en/treatments/compare?t=exercise,cbt,snri',
      '/en/treatments/compare?t=cbt,snri,exercise',
      '/en/treatments/compare?t=cbt,snri,exercise',
    ]);
  });

  it('shows four of many treatments and names what it left out', () => {
    const { columns, says } = view('t=exercise,cbt,snri,ketamine,massage,magic,<b>bold</b>');

    expect(columns).toEqual(['About exercise', 'About cbt', 'About snri', 'About ketamine']);
    expect(says).toEqual([
      'Showing 5 of 5 treatments',
      'Four treatments at most stand side by side. Not shown: About massage. To see more, remove one.',
      'We could not show this part of the address: magic, <b>bold</b>.',
    ]);
  });

  it('never writes what an address says as markup', () => {
    expect(answerTo('t=<script>alert(1)</script>')).not.toContain('<script>alert');
  });

  it('asks for a second treatment when there is only one', () => {
    expect(view('t=cbt').says).toEqual(['Showing 5 of 5 treatments', 'Choose at least one more treatment to set them side by side.']);
    expect(view('t=cbt').sideBySide).toBe(false);
  });

  it('says so when nothing matches', () => {
    expect(view('m=sleep,approved').says).toEqual([
      'Showing 0 of 5 treatments',
      'For no treatment on this page have we checked a study that points to everything you chose. That does not mean that nothing helps. Try fewer choices, or ask your care team.',
    ]);
  });

  it.each(['not-checked', 'not-studied'])('keeps a treatment that is “%s” for what was chosen, set apart and not counted', (mark) => {
    const meta = 'content/treatments/exercise/meta.yaml';
    const exercise = treatment('exercise', 1, 'movement', ['pain']);
    const page = pageOf(
      'compare',
      builtLibrary({
        ...Object.fromEntries(['sleep', 'tai-chi', 'ketamine'].flatMap((id) => Object.entries(treatment(id, 3, 'body', ['pain'])))),
        ...exercise,
        [meta]: (exercise[meta] ?? '').replace('  sleep:\n    mark: no-benefit', `  sleep:\n    mark: ${mark}`),
      }),
    );
    showComparison(page, new URLSearchParams('m=sleep'), 'en');
    const { document } = parseHTML(page.toString());
    const shown = [...document.querySelectorAll('.matrix [data-slot="treatment"]')].filter((row) => !row.hasAttribute('hidden'));

    expect(shown.map((row) => [row.querySelector('th a')?.textContent, row.className])).toEqual([['About exercise', 'is-aside']]);
    expect(document.querySelector('[data-slot="count"]')?.textContent).toMatch(/^Showing 0 of/);
  });

  it('answers an absurdly long address with the page, not an error', () => {
    expect(view(`t=${'x,'.repeat(5000)}&m=${'y'.repeat(5000)}`).rows).toHaveLength(5);
  });
});
