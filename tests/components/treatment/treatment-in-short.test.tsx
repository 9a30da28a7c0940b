import { describe, expect, it } from 'vitest';
import { TreatmentPage } from '#components/treatment/treatment-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { render, wordsOf } from '#tests/support/render.tsx';

const library = loadLibrary();

function pageOf(id: string, locale: Locale): string {
  const treatment = library.treatments.find((one) => one.id === id);
  if (!treatment) throw new Error(`The treatment ${id} is missing.`);
  return render(locale, <TreatmentPage treatment={treatment} articles={[]} library={library} />);
}

/** The takeaways: what stands under their heading, before what helps to decide. */
function shortOf(html: string): string {
  return html.slice(html.indexOf('id="takeaways"'), html.indexOf('id="deciding"'));
}

describe('a treatment in two minutes', () => {
  it('says what the studies point to for pain, how sure that is, who should not have it, its risks and what nobody knows', () => {
    const words = wordsOf(shortOf(pageOf('gabapentinoids', 'en')));

    expect(words).toContain('Key takeaways');
    for (const label of ['Pain', 'How sure we can be', 'Serious risks', 'Who should not have it', 'Status in Canada', 'What nobody knows'])
      expect(words).toContain(label);
    expect(words).toContain('slowed breathing, deep drowsiness, fainting, death');
    expect(words).toContain('Gabapentin');
  });

  it('says it in French, and leads to the whole', () => {
    const html = pageOf('ketamine', 'fr-CA');

    expect(wordsOf(shortOf(html))).toContain('Statut au Canada');
    expect(shortOf(html)).toContain('<a href="#whole">');
    expect(html.match(/id="whole"/g)).toHaveLength(1);
  });

  it('leads from each line to the full answer', () => {
    const html = pageOf('cbt', 'en');

    expect([...shortOf(html).matchAll(/href="#(facts-\w+)"/g)].map(([, id]) => id)).toEqual([
      'facts-helps',
      'facts-certainty',
      'facts-seriousRisks',
      'facts-avoid',
      'facts-approvalCA',
      'facts-unknowns',
    ]);
    expect(html.match(/id="facts-unknowns"/g)).toHaveLength(1);
  });

  it.each(library.treatments.map(({ id }) => id))('%s: holds less than two minutes of reading', (id) => {
    for (const locale of ['en', 'fr-CA'] as const) expect(wordsOf(shortOf(pageOf(id, locale))).split(/\s+/).length).toBeLessThan(400);
  });
});
