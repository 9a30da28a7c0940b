import { expect, it } from 'vitest';
import { TreatmentPage } from '#components/treatment/treatment-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { render } from '#tests/support/render.tsx';

const library = loadLibrary();

/** The page of a treatment. */
function pageOf(id: string, locale: Locale): string {
  const treatment = library.treatments.find((one) => one.id === id);
  if (!treatment) throw new Error(`The treatment ${id} is missing.`);
  return render(locale, <TreatmentPage treatment={treatment} articles={[]} library={library} />);
}

/** The addresses in the paragraph that names the other choices. */
function choicesOn(id: string, locale: Locale): (string | undefined)[] {
  const [, line = ''] = pageOf(id, locale).match(/>(?:Other choices|D’autres choix)(.*?)<\/p>/s) ?? [];
  return [...line.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
}

it('leads from ketamine to everyday care, and to one choice of each other kind but supplements', () => {
  expect(choicesOn('ketamine', 'en')).toEqual([
    '/en/treatments/usual-care',
    '/en/treatments/self-management',
    '/en/treatments/gradual-exercise',
    '/en/treatments/cognitive-behavioural-therapy',
    '/en/treatments/acupuncture',
    '/en/treatments/snri-antidepressants',
  ]);
});

it('names another of the same kind on the page of the first one', () => {
  expect(choicesOn('exercise', 'en')).toContain('/en/treatments/water-exercise');
  expect(choicesOn('exercise', 'en')).not.toContain('/en/treatments/gradual-exercise');
});

it('names another medicine on the page of a medicine, and offers mushrooms nowhere', () => {
  expect(choicesOn('snri', 'en')).toContain('/en/treatments/gabapentinoids');
  for (const { id } of library.treatments) {
    expect(choicesOn(id, 'en')).not.toContain('/en/treatments/functional-mushrooms');
    expect(id === 'self-management' || choicesOn(id, 'en').includes('/en/treatments/self-management')).toBe(true);
  }
});

it('leads to the French pages from a French page', () => {
  expect(choicesOn('ketamine', 'fr-CA')[0]).toBe('/fr/traitements/soins-habituels');
});

it('says what to expect when nothing is added, except on the page that is about it', () => {
  expect(pageOf('ketamine', 'en')).toContain(
    'If you add nothing, you are spared the unwanted effects of a new treatment. But symptoms last for most people',
  );
  expect(pageOf('ketamine', 'en')).toContain('href="/en/treatments/usual-care#what-it-is"');
  expect(pageOf('usual-care', 'en')).not.toContain('If you add nothing, you');
});

it('asks what matters most to the reader, and leads to the comparison that can be narrowed by it', () => {
  expect(pageOf('ketamine', 'en')).toContain('What matters most to you here: less pain');
  expect(pageOf('ketamine', 'en')).toContain('<a href="/en/treatments/compare">Choose by what matters to you</a>');
});
