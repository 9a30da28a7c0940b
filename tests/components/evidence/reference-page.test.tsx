import { describe, expect, it } from 'vitest';
import { ReferenceList } from '#components/article/reference-list.tsx';
import { ReferencePage } from '#components/evidence/reference-page.tsx';
import { TrialChart } from '#components/evidence/trial-chart.tsx';
import { distinctName, indexCitations } from '#lib/content/citations.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { textFor } from '#lib/content/queries.ts';
import type { Reference } from '#lib/content/schemas/reference.ts';
import { citingPages } from '#lib/evidence/citing-pages.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { articleOf, builtLibrary } from '#tests/support/library.ts';
import { render, wordsIn, wordsOf } from '#tests/support/render.tsx';

const library = builtLibrary();
const real = loadLibrary();

function find(from: typeof library, id: string): Reference {
  const reference = from.references.get(id);
  if (!reference) throw new Error(`No reference ${id}.`);
  return reference;
}

function pageOf(id: string, locale: Locale, changes: Partial<Reference> = {}): string {
  const reference = { ...find(library, id), ...changes };
  return render(locale, <ReferencePage reference={reference} citedBy={citingPages(library, id, locale)} />);
}

describe('the page of a reference', () => {
  it('keeps the title in its own language and says the rest in the reader’s', () => {
    const html = pageOf('wang2018', 'fr-CA');

    expect(html).toContain('<h1 class="reference-title" lang="en">Effect of tai chi versus aerobic exercise for fibromyalgia</h1>');
    expect(wordsIn(html, '<dt')).toEqual(['Méthode', 'Nombre de personnes', 'Comparaison', 'Durée du suivi']);
    expect(wordsIn(html, '<dd')).toEqual(['Essai randomisé', '226', 'Aucun groupe de comparaison', 'Non précisé']);
    expect(wordsOf(html)).toContain('Tous les groupes se sont améliorés; le tai-chi un peu plus.');
    expect(wordsOf(html)).toContain('Les gens savaient dans quel groupe ils étaient.');
  });

  it('says when the title is French', () => {
    expect(pageOf('wang2018', 'en', { language: 'fr' })).toContain('<h1 class="reference-title" lang="fr">');
  });

  it('links to its DOI and to PubMed, and says when there is nothing to link to', () => {
    expect(pageOf('wang2018', 'en')).toContain('<a href="https://doi.org/10.1136/bmj.k851">doi.org/10.1136/bmj.k851</a>');
    expect(pageOf('wang2018', 'en')).toContain('<a href="https://pubmed.ncbi.nlm.nih.gov/29563100/">PubMed 29563100</a>');
    expect(wordsOf(pageOf('noppers2011', 'fr-CA'))).toContain('nous n’avons vu ni DOI, ni numéro PubMed, ni adresse');
  });

  it('says whether its figures are verified', () => {
    expect(wordsOf(pageOf('wang2018', 'en'))).toContain('Verified by us');
    expect(wordsOf(pageOf('bidonde2017', 'en'))).toContain('Not verified by us');
    expect(wordsOf(pageOf('bidonde2017', 'fr-CA'))).toContain('Nous ne les avons pas vérifiés');
  });

  it('leads to the pages that cite it', () => {
    expect(wordsIn(pageOf('wang2018', 'en'), '<li><span class="kind"').length).toBe(3);
    expect(pageOf('wang2018', 'en')).toContain('<a href="/en/articles/sleep-and-pain#cite-wang2018-1">Sleep and pain, day after day</a>');
  });

  it('of a study nobody has read says only that, and that no page cites it', () => {
    for (const [locale, unread, uncited] of [
      ['en', 'Nobody here has read this study', 'No page cites it.'],
      ['fr-CA', 'Personne ici n’a lu cette étude', 'Aucune page ne la cite.'],
    ] as const) {
      const html = pageOf('unseen2025', locale);

      expect(wordsOf(html)).toContain(unread);
      expect(wordsOf(html)).toContain(uncited);
      expect(html).not.toContain('<dl');
      expect(html).not.toContain('<figure');
    }
  });
});

it('the list of sources of an article leads to the page of each, by a name of its own', () => {
  const text = textFor(articleOf(library, 'sleep-and-pain'), 'fr-CA').text;
  const html = render('fr-CA', <ReferenceList citations={indexCitations(text.body)} library={library} />);

  expect(html).toContain(
    '<a href="/fr/donnees-probantes/wang2018" aria-label="À propos de cette source\u00a0: Wang et Schmid, 2018">À propos de cette source</a>',
  );
});

describe('the chart of the ketamine trial', () => {
  const { series } = find(real, 'noppers2011');
  if (!series) throw new Error('The ketamine trial has lost its counts.');

  it('draws the counts of the trial: 8 v 3, 6 v 2, 2 v 0 and 2 v 2 of 12', () => {
    expect(series.of).toBe(12);
    expect(series.points.map(({ counts }) => counts)).toEqual([
      [8, 3],
      [6, 2],
      [2, 0],
      [2, 2],
    ]);
  });

  it('has one shape for each person: filled for those whose pain was halved, empty for the others', () => {
    const html = render('en', <TrialChart id="chart" title="Over time" series={series} />);
    const shapes = (className: string): number => (html.split(`class="${className}" d="`)[1]?.split('"')[0]?.match(/M/g) ?? []).length;

    // One more of each stands in the legend.
    expect(shapes('trial__first-arm')).toBe(1 + 8 + 6 + 2 + 2);
    expect(shapes('trial__second-arm')).toBe(1 + 3 + 2 + 0 + 2);
    expect(shapes('trial__outline')).toBe(2 * 4 * 12 - 18 - 7);
  });

  it('says the same in words and in a table, in both languages', () => {
    const english = render('en', <TrialChart id="chart" title="Over time" series={series} />);
    const french = render('fr-CA', <TrialChart id="chart" title="Au fil du temps" series={series} />);

    expect(english).toContain('aria-labelledby="chart-t chart-d"');
    expect(wordsIn(english, '<desc')[0]).toContain('15 minutes: S-ketamine, 8 of 12; Midazolam, 3 of 12.');
    expect(wordsIn(english, '<td')).toEqual(['8 of 12', '3 of 12', '6 of 12', '2 of 12', '2 of 12', '0 of 12', '2 of 12', '2 of 12']);
    expect(wordsIn(french, '<desc')[0]).toContain('1 semaine\u00a0: S-kétamine, 2 sur 12; Midazolam, 0 sur 12.');
    expect(wordsIn(french, '<th scope="row"')).toEqual(['15 minutes', '3 heures', '1 semaine', '8 semaines']);
  });
});

it('no two references share the title of their page, in either language', () => {
  for (const locale of locales) {
    const titles = [...real.references.values()].map((reference) => `${distinctName(reference, real, locale)} – ${reference.kind}`);

    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});

describe('every reference of the library', () => {
  it.each([...real.references.values()].flatMap((reference) => locales.map((locale) => ({ id: reference.id, reference, locale }))))(
    '$id has a description of the right length in $locale',
    ({ reference, locale }) => {
      const words = messagesFor(locale);
      const name = distinctName(reference, real, locale);
      const description = (reference.verified ? words.ReferencePage.description : words.ReferencePage.descriptionUnread)
        .replace('{name}', name)
        .replace('{kind}', words.ReferenceKinds[reference.kind]);

      expect(description.length).toBeGreaterThanOrEqual(70);
      expect(description.length).toBeLessThanOrEqual(155);
    },
  );
});
