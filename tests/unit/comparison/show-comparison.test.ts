import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { showComparison } from '#lib/comparison/show-comparison.ts';
import { chosenPage } from '#lib/templates/chosen-page.ts';

const treatments = ['exercise', 'cbt', 'snri', 'ketamine', 'massage'];
const page = `<!DOCTYPE html><html lang="en"><head><title>Compare</title></head><body>
<a href="/fr/traitements/comparer" hreflang="fr-CA" data-language="">Français</a>
<form data-choose="">
${['pain', 'sleep', 'nodrug', 'approved'].map((wish) => `<input type="checkbox" name="m" value="${wish}">`).join('')}
${treatments.map((id) => `<input type="checkbox" name="t" value="${id}">`).join('')}
<p data-say="count" data-words="Showing {n} of {t}">Showing 5 of 5</p>
<p data-say="none" data-words="None" hidden></p><p data-say="one" data-words="Choose one more" hidden></p><p data-say="ignored" data-words="Ignored: {list}." hidden></p>
</form>
<section data-side-by-side="" hidden><table><thead><tr><th></th>${treatments
  .map(
    (id) =>
      `<th data-id="${id}" hidden>${id}<a href="/en/treatments/compare" data-move="-1">&lt;</a><a href="/en/treatments/compare" data-move="1">&gt;</a></th>`,
  )
  .join(
    '',
  )}</tr></thead><tbody><tr><th>Risks</th>${treatments.map((id) => `<td data-id="${id}" hidden>risks of ${id}</td>`).join('')}</tr></tbody></table></section>
<table data-matrix=""><tbody>
<tr data-tags="pain nodrug"><th>exercise</th><td><span data-concern="pain">Pain</span></td></tr>
<tr data-tags="pain sleep nodrug"><th>cbt</th><td></td></tr>
<tr data-tags="pain"><th>snri</th><td></td></tr>
<tr data-tags=""><th>ketamine</th><td></td></tr>
<tr data-tags="nodrug"><th>massage</th><td></td></tr>
</tbody></table></body></html>`;

/** What a reader sees for the choice in an address. */
function view(query: string) {
  const { document } = parseHTML(chosenPage(page, new URLSearchParams(query), showComparison));
  const visible = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => !element.hasAttribute('hidden'));
  return {
    columns: visible('[data-side-by-side] tbody td').map((cell) => cell.textContent),
    sideBySide: visible('[data-side-by-side]').length === 1,
    rows: visible('[data-matrix] tr').map((row) => row.querySelector('th')?.textContent),
    says: visible('[data-say]').map((element) => element.textContent),
    moves: visible('[data-move]').flatMap((link) =>
      visible('th').includes(link.closest('th') as never) ? [link.getAttribute('href')] : [],
    ),
    french: document.querySelector('[hreflang]')?.getAttribute('href'),
  };
}

describe('a comparison for a choice in the address', () => {
  it('sets two treatments side by side in the order asked, and no other', () => {
    expect(view('t=cbt,exercise').sideBySide).toBe(true);
    expect(view('t=cbt,exercise').columns).toEqual(['risks of cbt', 'risks of exercise']);
  });

  it('understands the address a form without a script sends', () => {
    expect(view('t=cbt&t=exercise&m=pain&m=nodrug').columns).toEqual(['risks of cbt', 'risks of exercise']);
    expect(view('t=cbt&t=exercise&m=pain&m=nodrug').rows).toEqual(['exercise', 'cbt']);
  });

  it('keeps the treatments that match everything chosen, and says how many', () => {
    expect(view('m=sleep').rows).toEqual(['cbt']);
    expect(view('m=sleep').says).toEqual(['Showing 1 of 5']);
  });

  it('shows every treatment when nothing is chosen', () => {
    expect(view('').rows).toEqual(['exercise', 'cbt', 'snri', 'ketamine', 'massage']);
    expect(view('').sideBySide).toBe(false);
  });

  it('keeps the choice when the reader changes language', () => {
    expect(view('t=cbt,exercise&m=pain').french).toBe('/fr/traitements/comparer?t=cbt,exercise&m=pain');
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

    expect(columns).toEqual(['risks of exercise', 'risks of cbt', 'risks of snri', 'risks of ketamine']);
    expect(says).toEqual(['Showing 5 of 5', 'Ignored: massage, magic, <b>bold</b>.']);
  });

  it('never writes what an address says as markup', () => {
    expect(chosenPage(page, new URLSearchParams('t=<script>alert(1)</script>'), showComparison)).not.toContain('<script>alert');
  });

  it('asks for a second treatment when there is only one', () => {
    expect(view('t=cbt').says).toEqual(['Showing 5 of 5', 'Choose one more']);
    expect(view('t=cbt').sideBySide).toBe(false);
  });

  it('says so when nothing matches', () => {
    expect(view('m=sleep,approved').says).toEqual(['Showing 0 of 5', 'None']);
  });

  it('answers an absurdly long address with the page, not an error', () => {
    expect(view(`t=${'x,'.repeat(5000)}&m=${'y'.repeat(5000)}`).rows).toHaveLength(5);
  });
});
