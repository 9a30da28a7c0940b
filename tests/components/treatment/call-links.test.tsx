import { describe, expect, it } from 'vitest';
import { TreatmentFacts } from '#components/treatment/treatment-facts.tsx';
import { indexSources } from '#lib/comparison/sources.ts';
import { indexCitations } from '#lib/content/citations.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { textFor } from '#lib/content/queries.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { render } from '#tests/support/render.tsx';

const library = loadLibrary();

function factsOf(id: string, locale: Locale): string {
  const treatment = requireEntry(library, 'treatments', id);
  const citations = indexSources([treatment], indexCitations(textFor(treatment, locale).text.body));
  return render(locale, <TreatmentFacts treatment={treatment} context={{ library, citations }} />);
}

describe('an answer that says whom to call', () => {
  it('can be tapped: the number is a link, in both languages', () => {
    expect(factsOf('exercise', 'en')).toContain('call <a href="tel:911">9-1-1</a> for chest pain');
    expect(factsOf('acupuncture', 'fr-CA')).toContain('appelez le <a href="tel:911">9-1-1</a>.');
    expect(factsOf('cbt', 'en')).toContain('call or text <a href="tel:988">9-8-8</a>');
  });

  it('knows Québec’s line by its letters', () => {
    expect(factsOf('cbt', 'fr-CA')).toMatch(/<a href="tel:\+18662773553">1\s866\sAPPELLE<\/a>/);
  });

  it('knows it by its digits too, which then stay in one line', () => {
    expect(factsOf('cbt', 'fr-CA')).toMatch(/\(<a href="tel:\+18662773553">1\s866\s277-3553<\/a>/);
  });
});
