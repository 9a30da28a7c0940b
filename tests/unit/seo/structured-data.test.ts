import type { Graph } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { glossaryLetters } from '#lib/content/glossary.ts';
import type { Library } from '#lib/content/library.ts';
import { articleData } from '#lib/seo/structured-data/article.ts';
import { breadcrumbData } from '#lib/seo/structured-data/breadcrumbs.ts';
import { glossaryData } from '#lib/seo/structured-data/glossary.ts';
import { locationData } from '#lib/seo/structured-data/location.ts';
import { personData, profileData } from '#lib/seo/structured-data/person.ts';
import { referenceData } from '#lib/seo/structured-data/reference.ts';
import { conditionData, treatmentData } from '#lib/seo/structured-data/topic.ts';
import { websiteData } from '#lib/seo/structured-data/website.ts';
import { glossary } from '#tests/support/glossary.ts';
import { articleOf, authorOf, builtLibrary, realProfiles, replacing } from '#tests/support/library.ts';
import { locationFiles } from '#tests/support/locations.ts';
import { realReview } from '#tests/support/reviewed.ts';

const site = 'http://localhost:3000';
const clinic = { '@type': 'MedicalOrganization', '@id': `${site}/#organization`, name: 'Andante', url: `${site}/` };

/** The part of a page’s data of one kind. */
function part(graph: Graph, type: string): unknown {
  return graph['@graph'].find((node) => typeof node === 'object' && '@type' in node && node['@type'] === type);
}

function first<T>(items: Iterable<T>): T {
  for (const item of items) return item;
  throw new Error('The fixture library lacks what this test is about.');
}

describe('an article written and reviewed by real people', () => {
  const library = builtLibrary(realReview);
  const data = articleData(articleOf(library, 'sleep-and-pain'), library, 'en');
  const url = `${site}/en/articles/sleep-and-pain`;

  it('is a medical page that names its reviewer and the day of the review', () => {
    expect(part(data, 'MedicalWebPage')).toMatchObject({
      '@id': url,
      name: 'Sleep and pain, day after day',
      inLanguage: 'en',
      lastReviewed: '2026-06-01',
      reviewedBy: { '@type': 'Person', name: 'Dr.\u00a0Lena Park', url: `${site}/en/team/lena-park`, affiliation: clinic },
      audience: { '@type': 'Patient' },
    });
  });

  it('names its author, with where they work, and its dates', () => {
    expect(part(data, 'Article')).toMatchObject({
      headline: 'Sleep and pain, day after day',
      author: [{ '@type': 'Person', name: 'Marc Aubin, PT', affiliation: clinic }],
      publisher: clinic,
      datePublished: '2026-03-02',
      dateModified: '2026-06-01',
      image: `${site}/share/en/sleep-and-pain.png`,
    });
  });

  it('says which condition it is about, and only refers to what it calls by another name than ours', () => {
    expect(part(articleData(articleOf(library, 'ketamine-trial'), library, 'en'), 'MedicalWebPage')).toMatchObject({
      about: [
        { '@type': 'MedicalCondition', name: 'Fibromyalgia', url: `${site}/en/conditions/fibromyalgia` },
        { '@id': `${site}/en/treatments/about-ketamine#about` },
      ],
    });
  });

  it('lists its sources in the order of its citations, each where it can be seen', () => {
    expect(part(data, 'MedicalWebPage')).toMatchObject({
      citation: [
        { '@type': 'ScholarlyArticle', name: 'Aerobic exercise training for adults with fibromyalgia' },
        { '@type': 'ScholarlyArticle', url: expect.stringMatching(/^https:\/\//) },
      ],
    });
  });

  it('names the French page as its translation, which names it back', () => {
    const french = articleData(articleOf(library, 'sleep-and-pain'), library, 'fr-CA');

    expect(part(data, 'MedicalWebPage')).toMatchObject({ workTranslation: { '@id': `${site}/fr/articles/sommeil-et-douleur` } });
    expect(part(french, 'MedicalWebPage')).toMatchObject({ inLanguage: 'fr-CA', translationOfWork: { '@id': url } });
  });
});

describe('an article in which a person is invented', () => {
  const library = builtLibrary();

  it('names the clinic as its author, no reviewer and no date of review, since its page says that nobody reviewed it', () => {
    const data = articleData(articleOf(library, 'sleep-and-pain'), library, 'fr-CA');

    expect(part(data, 'Article')).toMatchObject({ author: clinic });
    expect(part(data, 'MedicalWebPage')).not.toHaveProperty('reviewedBy');
    expect(part(data, 'MedicalWebPage')).not.toHaveProperty('lastReviewed');
    expect(JSON.stringify(data)).not.toContain('Person');
  });

  it('names the clinic even when a real person wrote it with them', () => {
    const both = builtLibrary({
      'content/articles/sleep-and-pain/meta.yaml': replacing('authors: [marc-aubin]', 'authors: [lena-park, marc-aubin]'),
    });

    expect(part(articleData(articleOf(both, 'sleep-and-pain'), both, 'en'), 'Article')).toMatchObject({ author: clinic });
  });

  it('claims no review when only the reviewer is invented, and keeps its real author', () => {
    const data = articleData(articleOf(library, 'ketamine-trial'), library, 'en');

    expect(part(data, 'Article')).toMatchObject({ author: [{ name: 'Dr.\u00a0Lena Park' }] });
    expect(part(data, 'MedicalWebPage')).not.toHaveProperty('lastReviewed');
  });
});

describe('questions', () => {
  const library = builtLibrary();

  it('are marked up with their answers where an article holds some', () => {
    expect(part(articleData(articleOf(library, 'ketamine-trial'), library, 'en'), 'FAQPage')).toMatchObject({
      mainEntity: [
        {
          '@type': 'Question',
          name: 'Will it cure me?',
          acceptedAnswer: { '@type': 'Answer', text: 'No treatment is known to cure fibromyalgia.' },
        },
      ],
    });
  });

  it('are not invented where it holds none', () => {
    expect(part(articleData(articleOf(library, 'sleep-and-pain'), library, 'en'), 'FAQPage')).toBeUndefined();
  });
});

it('an article that exists in English only names no translation', () => {
  const library = builtLibrary({ 'content/articles/sleep-and-pain/fr-CA.mdx': undefined });

  expect(JSON.stringify(articleData(articleOf(library, 'sleep-and-pain'), library, 'fr-CA'))).not.toMatch(/translation/i);
});

it('the page of a condition is about it, with its sources and the day it changed', () => {
  const library = builtLibrary();

  expect(part(conditionData(first(library.conditions), library, 'fr-CA'), 'MedicalWebPage')).toMatchObject({
    name: 'La fibromyalgie en mots simples',
    dateModified: '2026-10-20',
    about: { '@type': 'MedicalCondition', name: 'Fibromyalgie' },
    citation: [{ name: 'Aerobic exercise training for adults with fibromyalgia' }],
  });
});

it('the page of a treatment is about it, and says when it changed', () => {
  const library = builtLibrary();

  expect(part(treatmentData(first(library.treatments), library, 'en'), 'MedicalWebPage')).toMatchObject({
    dateModified: '2026-09-15',
    about: { '@type': 'MedicalTherapy', name: 'About sleep', url: `${site}/en/treatments/about-sleep` },
  });
});

describe('a place of care', () => {
  const riverside = (library: Library) => first(library.locations);

  it('has its address, its hours by day, its holidays to come, its languages and its area, and says that it is fictional', () => {
    expect(locationData(riverside(builtLibrary(locationFiles)), 'en', '2026-11-21')).toMatchObject({
      '@type': 'MedicalClinic',
      name: 'Riverside',
      telephone: '+15065550167',
      disambiguatingDescription: 'Fictional clinic: nothing here exists, and no one answers the phone.',
      address: { streetAddress: '85 Specimen Street', addressLocality: 'Moncton', addressRegion: 'New Brunswick', addressCountry: 'CA' },
      openingHoursSpecification: [
        { dayOfWeek: ['Monday', 'Wednesday'], opens: '09:00', closes: '12:00' },
        { dayOfWeek: ['Monday', 'Wednesday'], opens: '13:00', closes: '16:30' },
      ],
      specialOpeningHoursSpecification: [{ validFrom: '2026-12-25', validThrough: '2026-12-25', opens: '00:00', closes: '00:00' }],
      areaServed: ['Moncton'],
      knowsLanguage: ['en', 'fr-CA'],
    });
  });

  it('reads town and province from the French way of writing them', () => {
    expect(locationData(riverside(builtLibrary(locationFiles)), 'fr-CA', '2026-11-21')).toMatchObject({
      address: { streetAddress: '85, rue Spécimen', addressLocality: 'Moncton', addressRegion: 'Nouveau-Brunswick' },
    });
  });

  it('lists no holiday that is past', () => {
    expect(locationData(riverside(builtLibrary(locationFiles)), 'en', '2026-12-26')).toMatchObject({
      specialOpeningHoursSpecification: [],
    });
  });

  it('without a door, as care at home, is no clinic and has no address', () => {
    const atHome = builtLibrary({
      ...locationFiles,
      'content/locations/riverside/meta.yaml': locationFiles['content/locations/riverside/meta.yaml'].replace('kind: clinic', 'kind: home'),
    });
    const data = locationData(riverside(atHome), 'en', '2026-11-21');

    expect(data['@type']).toBe('MedicalOrganization');
    expect(data).not.toHaveProperty('address');
  });
});

describe('a person', () => {
  it('who is real has a profile with their role, their languages and where they work', () => {
    const library = builtLibrary({
      'content/authors/lena-park/en.mdx': replacing('affiliations: []', 'affiliations: ["University of Ottawa"]'),
    });

    expect(profileData(authorOf(library, 'lena-park'), 'en')).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        name: 'Dr.\u00a0Lena Park',
        jobTitle: 'Pain physician',
        honorificSuffix: 'MD',
        knowsLanguage: ['en', 'fr-CA'],
        affiliation: [clinic, { '@type': 'Organization', name: 'University of Ottawa' }],
      },
    });
  });

  it('who is invented is never described to machines', () => {
    const invented = authorOf(builtLibrary(), 'marc-aubin');

    expect(profileData(invented, 'en')).toBeUndefined();
    expect(() => personData(invented, 'en')).toThrow('“marc-aubin” is an invented person');
  });
});

it('the home page names the site, its publisher as fictional, and the address of a search', () => {
  expect(websiteData('fr-CA')['@graph']).toMatchObject([
    {
      '@type': 'WebSite',
      inLanguage: 'fr-CA',
      potentialAction: { '@type': 'SearchAction', target: { urlTemplate: `${site}/fr/recherche?q={search_term_string}` } },
    },
    { '@id': `${site}/#organization`, disambiguatingDescription: 'Clinique fictive, créée à des fins de démonstration.' },
  ]);
});

it('the glossary is a set of its words, in the order of the language, with their definitions and other names', () => {
  const data = glossaryData(glossaryLetters(builtLibrary(glossary), 'fr-CA'), 'fr-CA');
  const terms = data.hasDefinedTerm as readonly unknown[];

  expect(data).toMatchObject({ '@type': 'DefinedTermSet', name: 'Glossaire', inLanguage: 'fr-CA' });
  expect(terms).toContainEqual(
    expect.objectContaining({ '@id': `${site}/fr/glossaire#cbt`, name: 'thérapie cognitivo-comportementale', alternateName: ['TCC'] }),
  );
  expect(terms).toContainEqual(expect.objectContaining({ name: 'poussée', description: 'Période où les symptômes s’aggravent.' }));
});

it('the page of a reference describes the publication by title, authors, year, journal and address', () => {
  const reference = builtLibrary().references.get('wang2018');
  if (!reference) throw new Error('The fixture library lacks wang2018.');

  expect(referenceData(reference)).toMatchObject({
    '@type': 'ScholarlyArticle',
    name: reference.title,
    author: [{ '@type': 'Person', name: 'Wang C' }, ...Array(reference.authors.length - 1).fill(expect.anything())],
    datePublished: '2018',
    sameAs: ['https://doi.org/10.1136/bmj.k851', 'https://pubmed.ncbi.nlm.nih.gov/29563100/'],
  });
});

it('breadcrumbs are numbered from the home page on, end without an address, and lose soft hyphens', () => {
  expect(breadcrumbData([{ label: 'Accueil', path: '/fr' }], 'cognitivo-comporte\u00admentale').itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Accueil', item: `${site}/fr` },
    { '@type': 'ListItem', position: 2, name: 'cognitivo-comportementale' },
  ]);
});

it('nothing is ever marked up as a review or a rating', () => {
  const library = builtLibrary({ ...realProfiles, ...locationFiles });
  const everything = [
    ...library.articles.map((article) => articleData(article, library, 'en')),
    ...library.treatments.map((treatment) => treatmentData(treatment, library, 'en')),
    ...library.locations.map((location) => locationData(location, 'en', '2026-11-21')),
    websiteData('en'),
  ];

  expect(everything.length).toBeGreaterThan(7);
  expect(JSON.stringify(everything)).not.toMatch(/"@type":"(?:Aggregate)?(?:Review|Rating)"/);
});
