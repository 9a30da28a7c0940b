import { describe, expect, it } from 'vitest';
import { altText } from '#lib/check/rules/structure/alt-text.ts';
import { datesInOrder } from '#lib/check/rules/structure/dates-in-order.ts';
import { emptyBlock } from '#lib/check/rules/structure/empty-block.ts';
import { holidays } from '#lib/check/rules/structure/holidays.ts';
import { linkWords } from '#lib/check/rules/structure/link-words.ts';
import { pictureSize } from '#lib/check/rules/structure/picture-size.ts';
import { requiredSections } from '#lib/check/rules/structure/required-sections.ts';
import { saidTwice } from '#lib/check/rules/structure/said-twice.ts';
import { sameHeading } from '#lib/check/rules/structure/same-heading.ts';
import { tableRows } from '#lib/check/rules/structure/table-rows.ts';
import { problemsOfLibrary, said } from '#tests/support/check.ts';
import { adding, builtLibrary, library, replacing, today } from '#tests/support/library.ts';
import { locationFiles } from '#tests/support/locations.ts';

const english = 'content/articles/sleep-and-pain/en.mdx';
const french = 'content/articles/sleep-and-pain/fr-CA.mdx';
const moving = 'content/articles/moving-more/en.mdx';
const meta = 'content/articles/sleep-and-pain/meta.yaml';

it('the same heading twice in one text is refused, in both languages', () => {
  const twice = adding('## A break {#one}\n\nWords.\n\n### A break\n\nWords.');

  expect(said(problemsOfLibrary(sameHeading, { [english]: twice }))).toEqual([
    '29:1 The heading “A break” stands here a second time (first in line 25). | Say in one of them what is particular to it.',
  ]);
  expect(said(problemsOfLibrary(sameHeading, { [french]: twice }), 'fr-CA')).toEqual([
    '29:1 L’intertitre «\u00a0A break\u00a0» figure ici une deuxième fois (d’abord à la ligne 25). | Dites dans l’un des deux ce qui lui est propre.',
  ]);
});

describe('what editing leaves behind is told, in both languages', () => {
  const table = (row: string): string => `<Table caption="Fees">\n\n| What | Price | When |\n| --- | --- | --- |\n${row}\n\n</Table>`;
  const long = 'A visit is long, because most of it is listening to you and to your story.';

  it.each([
    [tableRows, table('| A visit | Free |'), 'table-rows.cells', '29:1 This row has 2 cells, and the first one 3.'],
    [tableRows, table('| A visit | Free | Now | Here |'), 'table-rows.cells', '29:1 This row has 4 cells, and the first one 3.'],
    [emptyBlock, '- One thing.\n-\n- Another.', 'empty-block.item', '26:1 This item of a list is empty.'],
    [emptyBlock, '### {#none}\n\nWords.', 'empty-block.heading', '25:1 This heading has no words.'],
    [saidTwice, `${long}\n\nOther words.\n\n${long}`, 'said-twice.paragraph', '29:1 The paragraph “A visit is long, because most'],
    [
      saidTwice,
      'Rest at any time. Rest at any time.',
      'said-twice.sentence',
      '25:1 The sentence “Rest at any time.” stands twice in a row.',
    ],
    [saidTwice, 'It helps. <Cite ref="wang2018 wang2018" />', 'said-twice.source', '25:11 “wang2018” is named twice'],
    [saidTwice, 'It helps. <Cite ref="wang2018" /> <Cite ref="wang2018" />', 'said-twice.source', '25:35 “wang2018” is named twice'],
  ])('%o: %s', (rule, block, code, says) => {
    for (const file of [english, french]) {
      const problems = problemsOfLibrary(rule, { [file]: adding(block) });
      expect(problems.map((problem) => problem.code)).toEqual([code]);
      expect(said(problems)[0]).toContain(says);
      expect(said(problems, 'fr-CA')[0]).not.toBe(said(problems)[0]);
    }
  });

  it('an id that a list of facts names twice', () => {
    expect(said(problemsOfLibrary(saidTwice, { [meta]: replacing('  - wang2018\n', '  - wang2018\n  - wang2018\n') }))).toEqual([
      '16:5 “wang2018” is named twice in the same place. | Name it once.',
    ]);
  });

  it.each([
    table('| A visit | | Now |'),
    '- One thing.\n- <Cite ref="wang2018" />',
    'Rest. Rest. Breathe.\n\nYes.\n\nYes.',
    'It helps. <Cite ref="wang2018" /> It helps others. <Cite ref="wang2018" />',
  ])('and is let be where it is meant: %s', (block) => {
    const rules = [tableRows, emptyBlock, saidTwice];
    expect(rules.flatMap((rule) => problemsOfLibrary(rule, { [english]: adding(block) }))).toEqual([]);
  });
});

describe('a description of a picture is refused', () => {
  const described = (alt: string) => ({ [moving]: (text: string) => text.replace(/alt="[^"]*"/, `alt="${alt}"`) });
  const codes = (alt: string) => problemsOfLibrary(altText, described(alt)).map(({ code }) => code);

  it.each(['IMG_1234.JPG', 'pacing.svg', 'DSC0042'])('when it is the name of a file: %s', (alt) => {
    expect(codes(alt)).toEqual(['alt-text.fileName']);
  });

  it.each(['image', 'A picture', 'une photo', 'Illustration of'])('when it only says that there is a picture: %s', (alt) => {
    expect(codes(alt)).toEqual(['alt-text.empty']);
  });

  it.each(['Pacing', 'Marche.'])('when it is a single word: %s', (alt) => {
    expect(codes(alt)).toEqual(['alt-text.oneWord']);
  });

  it('when it repeats the heading above or the title', () => {
    const title = builtLibrary().articles.find(({ id }) => id === 'moving-more')?.texts.en?.words.title ?? '';

    expect(codes(title)).toEqual(['alt-text.repeated']);
  });

  it('but not when it says what is to be seen', () => {
    expect(codes('Two lines over a week: one crashes twice, the other stays level.')).toEqual([]);
  });
});

describe('the words of a link', () => {
  const linked = (words: string) =>
    problemsOfLibrary(linkWords, { [english]: adding(`See [${words}](https://example.org/a).`) }).map(({ code }) => code);

  it.each(['here', 'Click here', 'read more…', 'Cliquez ici', 'en savoir plus', 'ce lien'])('“%s” do not say where it leads', (words) => {
    expect(linked(words)).toEqual(['link-words.empty']);
  });

  it('are not its address, and are not missing', () => {
    expect(linked('https://example.org/a')).toEqual(['link-words.address']);
    expect(linked('')).toEqual(['link-words.none']);
  });

  it.each(['the public register', 'le registre public', 'more on sleep'])('“%s” do', (words) => {
    expect(linked(words)).toEqual([]);
  });
});

describe('dates', () => {
  it('do not promise a review more than three years away', () => {
    expect(said(problemsOfLibrary(datesInOrder, { [meta]: replacing('nextReview: 2027-06-01', 'nextReview: 2099-06-01') }))).toEqual([
      '8:1 The next review, 2099-06-01, is more than three years after the last one. | Choose a day within three years.',
    ]);
    expect(problemsOfLibrary(datesInOrder, { [meta]: replacing('nextReview: 2027-06-01', 'nextReview: 2029-06-01') })).toEqual([]);
  });

  it('of a treatment are watched as well: its review is due on a day', () => {
    const late = { 'content/treatments/exercise/meta.yaml': replacing('nextReview: 2027-03-15', 'nextReview: 2026-11-20') };
    expect(problemsOfLibrary(datesInOrder, late)).toEqual([
      expect.objectContaining({ code: 'dates-in-order.treatmentOverdue', severity: 'warning' }),
    ]);
    expect(said(problemsOfLibrary(datesInOrder, late))).toEqual([
      '92:1 The medical review of “exercise” was due on 2026-11-20. | Have it reviewed, then: npm run reviewed -- exercise PERSON YYYY-MM-DD (the day of the next review)',
    ]);
  });
});

it('an article that says it was reviewed names who did it', () => {
  expect(said(problemsOfLibrary(datesInOrder, { [meta]: replacing('reviewer: lena-park\n', '') }), 'fr-CA')).toEqual([
    '6:1 L’article dit avoir été révisé le 2026-06-01, sans nommer qui l’a fait. | Ajoutez «\u00a0reviewer\u00a0», avec l’identifiant de la personne soignante.',
  ]);
});

describe('the holidays of a place', () => {
  const listed = (...dates: string[]) => {
    const days = dates.map((date) => `  - { date: ${date}, name: { en: A holiday, fr-CA: Un jour férié } }\n`).join('');
    const file = 'content/locations/riverside/meta.yaml';
    const list = days === '' ? 'holidays: []\n' : `holidays:\n${days}`;
    return said(problemsOfLibrary(holidays, { ...locationFiles, [file]: locationFiles[file].replace(/holidays:\n {2}- .*\n/, list) }));
  };

  it('reach two months ahead', () => {
    expect(listed('2026-12-25')).toEqual([
      '9:1 The list of holidays ends on 2026-12-25. | Add those of the year that follows, or write “every” and the day, such as “every 12-25”.',
    ]);
    expect(listed('2026-12-25', '2027-01-01', '2027-07-01')).toEqual([]);
  });

  it('have no end where they close the place every year', () => {
    expect(listed('every 01-01', 'every 07-01', 'every 12-25')).toEqual([]);
    expect(listed('every 01-01', 'every 12-25')[0]).toContain('2027-07-01, Canada Day, is not among the days it is closed.');
  });

  it('are not forgotten altogether', () => {
    expect(listed()[0]).toContain('No holiday is listed');
  });

  it('have no hole where every clinic is closed', () => {
    expect(listed('2026-12-25', '2027-01-01', '2027-12-25')).toEqual([
      '9:1 2027-07-01, Canada Day, is not among the days it is closed. | Add it; if the place is open that day, list an exception with the reason.',
    ]);
  });

  it('do not grow old', () => {
    expect(listed('2025-07-01', '2026-12-25', '2027-01-01', '2027-07-01')).toEqual([
      '9:1 One holiday is more than a year past. | Remove it.',
    ]);
  });
});

it('a picture that is larger than a page can show is refused', () => {
  const raw = library();
  raw.images.set('content/articles/moving-more/hike.jpg', { width: 12_000, height: 9_000, bytes: 9_100_000 });
  const problems = pictureSize.scope === 'library' ? pictureSize.check({ library: builtLibrary(), raw, today }, []) : [];

  expect(said(problems)).toEqual([
    '1:1 This picture is 12000 × 9000 pixels and 9100 kB: more than a page can show. | Run “npm run add:picture -- hike.jpg”: it makes it light.',
  ]);
});

describe('a page says', () => {
  const codes = (changes = {}) =>
    problemsOfLibrary(requiredSections, changes)
      .filter(({ file }) => file === english)
      .map(({ code }) => code);
  const whole = adding(
    '<Callout kind="urgent" title="Now">\n\nCall 9-1-1.\n\n</Callout>\n\n<BenefitsAndRisks>\n\n<Benefits title="a">\n\n- One.\n\n</Benefits>\n\n<Risks title="b">\n\n- One.\n\n</Risks>\n\n</BenefitsAndRisks>\n\n## About this page {#about-this-page}\n\nWords.',
  );

  it('when to get help, what the risks are, and who wrote it from what', () => {
    expect(codes()).toEqual(['required-sections.about', 'required-sections.urgent', 'required-sections.risks']);
    expect(codes({ [english]: whole })).toEqual([]);
  });

  it('who should not have a medicine, when it is about that medicine alone', () => {
    const medicine = { 'content/treatments/sleep/meta.yaml': replacing('needsPrescription: false', 'needsPrescription: true') };

    expect(codes({ [english]: whole, ...medicine })).toEqual(['required-sections.whoShouldNot']);
  });
});
