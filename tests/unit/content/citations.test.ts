import { describe, expect, it } from 'vitest';
import { indexCitations, referenceLink, referenceLinks, shortReference, titleLanguage, vancouver } from '#lib/content/citations.ts';
import { parseBody } from '#lib/content/parse-body.ts';
import type { Reference } from '#lib/content/schemas/reference.ts';

const text = `Relief did not last. <Cite ref="noppers2011" />

Two trials agree. <Cite ref="wang2018 noppers2011" />

<EvidenceTable caption="Trials" refs="bidonde2017 wang2018" />
`;

const reference: Reference = {
  id: 'wang2018',
  type: 'article',
  title: 'Effect of tai chi versus aerobic exercise for fibromyalgia',
  authors: [{ family: 'Wang', initials: 'C' }],
  issued: '2018-03-21',
  journal: 'BMJ',
  volume: '360',
  issue: '3',
  pages: '851-859',
  kind: 'randomized-trial',
  design: { en: 'Randomized trial', 'fr-CA': 'Essai randomisé' },
  n: 226,
  direction: 'supports',
  hasResults: true,
  verified: true,
  figuresVerified: true,
  finding: { en: 'All groups improved.', 'fr-CA': 'Tous les groupes se sont améliorés.' },
  limits: { en: 'A single centre.', 'fr-CA': 'Un seul centre.' },
  topics: ['tai-chi'],
};

describe('citations of a text', () => {
  const body = parseBody(text, 'en.mdx', 'en').nodes ?? [];
  const citations = indexCitations(body);

  it('are numbered by the order in which the references first appear', () => {
    expect([...citations.numbers]).toEqual([
      ['noppers2011', 1],
      ['wang2018', 2],
      ['bidonde2017', 3],
    ]);
  });

  it('keep their number when the same reference comes back', () => {
    expect([...citations.places.values()][1]).toEqual([
      { reference: 'wang2018', number: 2, id: 'cite-wang2018-1' },
      { reference: 'noppers2011', number: 1, id: 'cite-noppers2011-2' },
    ]);
  });

  it('lead back from each reference to every place that cites it, tables included', () => {
    expect([...citations.backlinks]).toEqual([
      [
        'noppers2011',
        [
          { reference: 'noppers2011', number: 1, id: 'cite-noppers2011-1' },
          { reference: 'noppers2011', number: 1, id: 'cite-noppers2011-2' },
        ],
      ],
      [
        'wang2018',
        [
          { reference: 'wang2018', number: 2, id: 'cite-wang2018-1' },
          { reference: 'wang2018', number: 2, id: 'cite-wang2018-2' },
        ],
      ],
      ['bidonde2017', [{ reference: 'bidonde2017', number: 3, id: 'cite-bidonde2017-1' }]],
    ]);
  });

  it('are none in a text that cites nothing', () => {
    expect(indexCitations([]).numbers.size).toBe(0);
  });
});

describe('the short name of a reference', () => {
  const gupta = { family: 'Gupta', initials: 'M' };
  const bhar = { family: 'Bhar', initials: 'S' };

  it('has the one author and the year', () => {
    expect(shortReference({ authors: [gupta], issued: '2023' }, 'en')).toBe('Gupta, 2023');
    expect(shortReference({ authors: [gupta], issued: '2023' }, 'fr-CA')).toBe('Gupta, 2023');
  });

  it('joins two authors in the language of the page', () => {
    expect(shortReference({ authors: [gupta, bhar], issued: '2023-04' }, 'en')).toBe('Gupta and Bhar, 2023');
    expect(shortReference({ authors: [gupta, bhar], issued: '2023-04' }, 'fr-CA')).toBe('Gupta et Bhar, 2023');
  });

  it('shortens three authors or more to the first', () => {
    expect(shortReference({ authors: [gupta, bhar, { family: 'Wang' }], issued: '2023-04-30' }, 'en')).toBe('Gupta et al., 2023');
  });

  it('admits that there are more authors than were seen', () => {
    expect(shortReference({ authors: [gupta], etAl: true, issued: '2023' }, 'fr-CA')).toBe('Gupta et al., 2023');
  });

  it('is the name of the organization that wrote it', () => {
    expect(shortReference({ authors: [{ organization: 'Food and Drug Administration' }], issued: '2023-10' }, 'en')).toBe(
      'Food and Drug Administration, 2023',
    );
  });
});

describe('a reference in Vancouver style', () => {
  it('has authors, title, journal and details', () => {
    expect(vancouver(reference)).toEqual({
      authors: 'Wang C.',
      title: 'Effect of tai chi versus aerobic exercise for fibromyalgia.',
      journal: 'BMJ',
      details: '2018;360(3):851–859.',
    });
  });

  it('names six authors in full', () => {
    const six = [
      { family: 'One', initials: 'A' },
      { family: 'Two', initials: 'B' },
      { family: 'Three', initials: 'C' },
      { family: 'Four', initials: 'D' },
      { family: 'Five', initials: 'E' },
      { family: 'Six' },
    ];

    expect(vancouver({ ...reference, authors: six }).authors).toBe('One A, Two B, Three C, Four D, Five E, Six.');
  });

  it('names the first six of seven authors', () => {
    const seven = [
      { family: 'One' },
      { family: 'Two' },
      { family: 'Three' },
      { family: 'Four' },
      { family: 'Five' },
      { family: 'Six' },
      { family: 'Seven' },
    ];

    expect(vancouver({ ...reference, authors: seven }).authors).toBe('One, Two, Three, Four, Five, Six, et al.');
  });

  it('admits that there are more authors than were seen', () => {
    expect(vancouver({ ...reference, etAl: true }).authors).toBe('Wang C, et al.');
  });

  it('keeps the question mark that ends a title', () => {
    expect(vancouver({ ...reference, title: 'Does tai chi help?' }).title).toBe('Does tai chi help?');
  });

  it('keeps the issue of a journal that has no volumes', () => {
    const { volume, ...cochrane } = { ...reference, issued: '2017-06-21', issue: '6', pages: 'CD012700' };

    expect(volume).toBe('360');
    expect(vancouver(cochrane).details).toBe('2017;(6):CD012700.');
  });

  it('is only a year when nothing else is known', () => {
    const { volume, issue, pages, ...notice } = reference;

    expect([volume, issue, pages]).toEqual(['360', '3', '851-859']);
    expect(vancouver(notice).details).toBe('2018.');
  });
});

describe('the link of a reference', () => {
  it('is its DOI when it has one', () => {
    expect(referenceLink({ doi: '10.1136/bmj.k851', pmid: '29563100', url: 'https://www.bmj.com/content/360/bmj.k851' })).toEqual({
      label: 'doi.org/10.1136/bmj.k851',
      url: 'https://doi.org/10.1136/bmj.k851',
    });
  });

  it('is PubMed when it has no DOI', () => {
    expect(referenceLink({ pmid: '29563100', url: 'https://www.bmj.com/content/360/bmj.k851' })).toEqual({
      label: 'PubMed 29563100',
      url: 'https://pubmed.ncbi.nlm.nih.gov/29563100/',
    });
  });

  it('is the publisher when it has neither, named by its site', () => {
    expect(referenceLink({ url: 'https://www.bmj.com/content/360/bmj.k851' })).toEqual({
      label: 'bmj.com',
      url: 'https://www.bmj.com/content/360/bmj.k851',
    });
  });

  it('is none when no address was seen', () => {
    expect(referenceLink({})).toBeUndefined();
  });
});

describe('the addresses of a reference', () => {
  const url = 'https://www.example.org/study';

  it('are its DOI and PubMed, in this order', () => {
    expect(referenceLinks({ doi: '10.1136/bmj.k851', pmid: '29563100', url })).toEqual([
      { label: 'doi.org/10.1136/bmj.k851', url: 'https://doi.org/10.1136/bmj.k851' },
      { label: 'PubMed 29563100', url: 'https://pubmed.ncbi.nlm.nih.gov/29563100/' },
    ]);
  });

  it('are where it is published when it has neither', () => {
    expect(referenceLinks({ url })).toEqual([{ label: 'example.org', url }]);
  });

  it('are none when nobody has seen one', () => {
    expect(referenceLinks({})).toEqual([]);
  });
});

it('a title is English unless its file says otherwise', () => {
  expect(titleLanguage({})).toBe('en');
  expect(titleLanguage({ language: 'fr' })).toBe('fr');
});
