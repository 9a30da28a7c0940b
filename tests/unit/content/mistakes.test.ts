import { describe, expect, it } from 'vitest';
import { formatProblem } from '#lib/content/problem-words.ts';
import { adding, library, mistakes, problemsOf, replacing } from '#tests/support/library.ts';
import { locationFiles } from '#tests/support/locations.ts';

const meta = 'content/articles/sleep-and-pain/meta.yaml';
const english = 'content/articles/sleep-and-pain/en.mdx';
const french = 'content/articles/sleep-and-pain/fr-CA.mdx';
const ketamineMeta = 'content/articles/ketamine-trial/meta.yaml';
const ketamineEnglish = 'content/articles/ketamine-trial/en.mdx';
const ketamineFrench = 'content/articles/ketamine-trial/fr-CA.mdx';
const movingEnglish = 'content/articles/moving-more/en.mdx';
const movingFrench = 'content/articles/moving-more/fr-CA.mdx';

it('says nothing about a library without mistakes', () => {
  expect(mistakes()).toEqual([]);
});

it('reads files saved on Windows, with its line ends and its invisible first character', () => {
  expect(
    mistakes({
      [meta]: (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
      [english]: (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
    }),
  ).toEqual([]);
});

describe('in meta.yaml, the checker reports', () => {
  it('a field that is missing', () => {
    expect(mistakes({ [meta]: replacing('topic: living\n', '') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:1:1  The field “topic” is missing.  Add it. The subject it is listed under.',
    ]);
  });

  it('a field whose name is misspelled, with the name that was meant', () => {
    expect(mistakes({ [meta]: replacing('reviewer: lena-park', 'reveiwer: lena-park') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:4:1  There is no field “reveiwer”.  Did you mean “reviewer”?',
    ]);
  });

  it('a required field whose name is misspelled, once', () => {
    expect(mistakes({ [meta]: replacing('nextReview', 'nextReveiw') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:8:1  There is no field “nextReveiw”.  Did you mean “nextReview”?',
    ]);
  });

  it('a field glued to its value in a list, once, whatever follows from it', () => {
    const glued = Object.fromEntries(
      Object.entries(locationFiles).map(([path, text]) => [path, text.replace('{ date: 2026', '{ date:2026')]),
    );
    expect(mistakes(glued)).toEqual([
      expect.stringContaining('The colon after “date” needs a space behind it.  Write “date: ” and then the value.'),
    ]);
  });

  it.each([
    ['title: Sleep and pain, day after day', 'title: *Sleep* and pain', '“title” begins with the sign *'],
    ['title: Sleep and pain, day after day', 'title: *Sleep', '“title” begins with the sign *'],
    ['title: Sleep and pain, day after day', 'title: &Sleep and pain', '“title” begins with the sign &'],
    ['title: Sleep and pain, day after day', 'title: !Sleep and pain', '“title” begins with the sign !'],
  ])('a value that begins with a sign of YAML (%s, %s), in words and with a mend', (words, starred, says) => {
    const told = problemsOf(library({ [english]: replacing(words, starred) }));
    expect(told.map((problem) => formatProblem(problem))).toEqual([
      `${english}:2:8  ${says}, which has a meaning of its own here.  Put straight quotation marks (") around the whole value.`,
    ]);
    expect(told[0]?.action?.text).toBe(`"${starred.slice('title: '.length)}"`);
  });

  it('such a value in a list, a group and a nested field', () => {
    const condition = 'content/conditions/fibromyalgia/meta.yaml';
    expect(mistakes({ [meta]: replacing('authors: [marc-aubin]', 'authors: [*marc*]') })[0]).toContain('“authors” begins with the sign *');
    expect(mistakes({ [meta]: replacing('  - wang2018', '  - *wang2018*') })[0]).toContain('“references” begins with the sign *');
    expect(mistakes({ [condition]: (text) => `${text}\nnames:\n  en: *Important* thing\n` })[0]).toContain('begins with the sign *');
  });

  it('words where a list belongs', () => {
    expect(mistakes({ [meta]: replacing('authors: [marc-aubin]', 'authors: marc-aubin') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:3:1  “authors” must be a list.  Write each item on its own line below, two spaces further in than the name of the field, after a hyphen and a space; or write them all between square brackets: [one, two]. Who wrote it: ids of people in content/authors, in byline order.',
    ]);
  });

  it('a list that names nobody', () => {
    expect(mistakes({ [meta]: replacing('[marc-aubin]', '[]') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:3:1  “authors” must name at least one person.  Who wrote it: ids of people in content/authors, in byline order.',
    ]);
  });

  it('a subject that does not exist, with those that do', () => {
    expect(mistakes({ [meta]: replacing('topic: living', 'topic: nutrition') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:2:1  “topic” cannot be “nutrition”.  Use one of: understanding, treatments, living, evidence, preparing.',
    ]);
  });

  it('a date written another way', () => {
    expect(mistakes({ [meta]: replacing('published: 2026-03-02', 'published: March 2026') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:5:1  “published” must be a date written YYYY-MM-DD, such as 2026-11-21.  The day it first appeared, YYYY-MM-DD.',
    ]);
  });

  it('a day that no calendar has', () => {
    expect(mistakes({ [meta]: replacing('published: 2026-03-02', 'published: 2026-02-30') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:5:1  “published” is not a day that exists in the calendar.  The day it first appeared, YYYY-MM-DD.',
    ]);
  });

  it('a public register that is said to know an invented person', () => {
    expect(
      mistakes({ 'content/authors/marc-aubin/meta.yaml': (text) => `${text}\nregisterUrl: https://register.example.org/marc\n` })[0],
    ).toContain('“registerUrl” cannot be given for an invented profile: no register knows this person.');
  });

  it('an author whom nobody knows', () => {
    expect(mistakes({ [meta]: replacing('[marc-aubin]', '[marc-aubain]') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:3:11  There is no person “marc-aubain”.  Did you mean “marc-aubin”?',
    ]);
  });

  it('a reviewer whom nobody knows', () => {
    expect(mistakes({ [meta]: replacing('reviewer: lena-park', 'reviewer: ada-lovelace') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:4:1  There is no person “ada-lovelace”.  Use one of: lena-park, marc-aubin.',
    ]);
  });

  it('a reference that does not exist', () => {
    expect(mistakes({ [meta]: replacing('  - wang2018', '  - wang2018\n  - wang2019') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:16:5  There is no reference “wang2019”.  Did you mean “wang2018”?',
    ]);
  });

  it('a value that is not valid YAML', () => {
    expect(mistakes({ [meta]: replacing('topic: living', 'topic: [living') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:2:8  The list of “topic” is not closed.  End it with “]”.',
    ]);
  });

  it('the file itself when it is missing', () => {
    expect(mistakes({ [meta]: undefined })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:1:1  This file is missing.  Create it: content/README.md says what it holds.',
    ]);
  });

  it('an update before the first publication', () => {
    expect(mistakes({ [meta]: replacing('updated: 2026-06-01', 'updated: 2026-03-01') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:6:1  The article was updated before it was published.  Correct one of the two dates.',
    ]);
  });

  it('a review before the first publication', () => {
    expect(mistakes({ [meta]: replacing('reviewed: 2026-06-01', 'reviewed: 2026-03-01') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:7:1  The article was reviewed before it was published.  Correct one of the two dates.',
    ]);
  });

  it('an update on a day to come', () => {
    expect(mistakes({ [meta]: replacing('updated: 2026-06-01', 'updated: 2026-11-22') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:6:1  The date 2026-11-22 is in the future.  Use the day on which the words changed.',
    ]);
  });

  it('a review on a day to come', () => {
    expect(mistakes({ [meta]: replacing('reviewed: 2026-06-01', 'reviewed: 2026-11-22') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:7:1  The date 2026-11-22 is in the future.  Use the day on which the review took place.',
    ]);
  });

  it('a next review that is not after the last one', () => {
    expect(
      mistakes({
        [ketamineMeta]: replacing('reviewed: 2026-10-05\nnextReview: 2027-10-05', 'reviewed: 2026-11-21\nnextReview: 2026-11-21'),
      }),
    ).toEqual(['content/articles/ketamine-trial/meta.yaml:8:1  The next review is not after the last one.  Choose a later day.']);
  });

  it('a review that is overdue, as a warning that does not stop publication', () => {
    expect(mistakes({ [meta]: replacing('nextReview: 2027-06-01', 'nextReview: 2026-11-20') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:8:1  warning: The medical review of “sleep-and-pain” was due on 2026-11-20.  Have it reviewed, then set “reviewed” and “nextReview”.',
    ]);
  });

  it('nothing on the very day the review is due', () => {
    expect(mistakes({ [meta]: replacing('nextReview: 2027-06-01', 'nextReview: 2026-11-21') })).toEqual([]);
  });
});

describe('about a person or a reference that is written wrong, the checker speaks once, not wherever it is named:', () => {
  it('a portrait that does not exist', () => {
    expect(mistakes({ 'content/authors/lena-park/meta.yaml': replacing('portrait: a', 'portrait: e') })).toEqual([
      'content/authors/lena-park/meta.yaml:3:1  “portrait” cannot be “e”.  Use one of: a, b, c, d.',
    ]);
  });

  it('a language under another name, inside a field', () => {
    expect(mistakes({ 'content/references/wang2018.yaml': replacing('fr-CA: Essai randomisé', 'fr: Essai randomisé') })).toEqual([
      'content/references/wang2018.yaml:13:1  The field “design → fr-CA” is missing.  Add it. In Canadian French. The design in a few words.',
      'content/references/wang2018.yaml:13:32  There is no field “fr” in “design”.  Use one of: en, fr-CA.',
    ]);
  });

  it('an author of a study written as plain words', () => {
    expect(mistakes({ 'content/references/wang2018.yaml': replacing('{family: Wang, initials: C}', 'Wang C') })).toEqual([
      'content/references/wang2018.yaml:4:5  “authors → item 1” is not written as expected.  Authors in the order of publication: {family: Noppers, initials: I} or {organization: …}.',
    ]);
  });

  it('an article whose facts cannot be read, although another one links to it', () => {
    expect(mistakes({ 'content/articles/moving-more/meta.yaml': replacing('art: pacing', 'art: pacin') })).toEqual([
      'content/articles/moving-more/meta.yaml:12:1  “art” cannot be “pacin”.  Did you mean “pacing”?',
    ]);
  });
});

describe('in the front matter, the checker reports', () => {
  it('that there is none', () => {
    expect(mistakes({ [english]: () => 'Sleep changes how you feel pain.\n' })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:1:1  The file does not start with its fields (title, address, summary).  Begin with a line of three hyphens, the fields, and another line of three hyphens.',
    ]);
  });

  it('a colon that needs quotation marks', () => {
    expect(mistakes({ [english]: replacing('title: Sleep and pain, day', 'title: Sleep and pain: day') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:2:8  The words of “title” contain a colon, so they need quotation marks around them.  Put straight quotation marks (") at the beginning and at the end.',
    ]);
  });

  it('a field that is missing', () => {
    expect(mistakes({ [english]: replacing('shortTitle: Sleep and pain\n', '') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:2:1  The field “shortTitle” is missing.  Add it. A short name for menus and browser tabs, 50 characters or fewer.',
    ]);
  });

  it('a number where words belong', () => {
    expect(mistakes({ [english]: replacing('title: Sleep and pain, day after day', 'title: 1984') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:2:1  “title” must be text.  The headline, 8 to 90 characters.',
    ]);
  });

  it('an address with capital letters', () => {
    expect(mistakes({ [english]: replacing('slug: sleep-and-pain', 'slug: Sleep') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:4:1  “slug” must be lower-case letters without accents, digits and single hyphens.  The last part of the page’s address in this language, such as “sleep-and-pain”.',
    ]);
  });

  it('an address that another page already has', () => {
    expect(mistakes({ [movingEnglish]: replacing('slug: moving-more', 'slug: sommeil-et-douleur') })).toEqual([
      'content/articles/sleep-and-pain/fr-CA.mdx:4:1  The slug “sommeil-et-douleur” is already the address of “moving-more”.  Choose another slug.',
    ]);
  });

  it('a figure in the lead, where no source can stand', () => {
    expect(mistakes({ [english]: replacing('Many people who', 'Of those asked, 63% of people who') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:6:23  “63%” is a figure in “lead”, where no citation can stand.  Say it without a figure here, and give the figure with its source in the text.',
    ]);
  });
});

describe('in a text, the checker refuses', () => {
  it('a component that is never closed', () => {
    expect(mistakes({ [english]: adding('<Note title="An aside">\n\nA few words.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  <Note> is opened here and never closed.  Write </Note> on its own line where it ends, with an empty line before it.',
    ]);
  });

  it('a component that is never closed, together with a mistake in the front matter', () => {
    expect(mistakes({ [english]: (text) => `${text.replace('slug: sleep-and-pain', 'slug: Sleep')}\n<Note title="An aside">\n` })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:4:1  “slug” must be lower-case letters without accents, digits and single hyphens.  The last part of the page’s address in this language, such as “sleep-and-pain”.',
      'content/articles/sleep-and-pain/en.mdx:25:1  <Note> is opened here and never closed.  Write </Note> on its own line where it ends, with an empty line before it.',
    ]);
  });

  it('a component that is not in the vocabulary', () => {
    expect(mistakes({ [english]: adding('<Callot kind="info" title="Careful">\n\nA few words.\n\n</Callot>') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  There is no component <Callot>.  Did you mean “Callout”?',
    ]);
  });

  it('an HTML tag', () => {
    expect(mistakes({ [english]: adding('Some <b>bold</b> words.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:6  An article cannot contain the HTML tag <b>.  Use Markdown, or a component of content/README.md.',
    ]);
  });

  it('a script', () => {
    expect(mistakes({ [english]: adding('<script src="https://example.org/x.js"></script>') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  An article cannot contain the HTML tag <script>.  Use Markdown, or a component of content/README.md.',
    ]);
  });

  it('an import', () => {
    expect(mistakes({ [english]: adding("import secrets from '../secrets.js'") })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  An article cannot contain “import” or “export”.  Remove the line; if a sentence really begins with this word, put another word first.',
    ]);
  });

  it('an export', () => {
    expect(mistakes({ [english]: adding('export const dose = 40') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  An article cannot contain “import” or “export”.  Remove the line; if a sentence really begins with this word, put another word first.',
    ]);
  });

  it('code between braces in a sentence', () => {
    expect(mistakes({ [english]: adding('Today is {new Date()}.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:10  An article cannot contain code between braces { }.  Remove the braces and what is between them.',
    ]);
  });

  it('code between braces on a line of its own', () => {
    expect(mistakes({ [english]: adding('{process.env.HOME}') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  An article cannot contain code between braces { }.  Remove the braces and what is between them.',
    ]);
  });

  it('code between braces in an attribute', () => {
    expect(mistakes({ [english]: adding('<Note title={document.title}>\n\nA few words.\n\n</Note>') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  <Note> contains code between braces { }.  Write every attribute as name="words".',
    ]);
  });

  it('code that stands for several attributes', () => {
    expect(mistakes({ [english]: adding('<Note {...everything}>\n\nA few words.\n\n</Note>') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  <Note> contains code between braces { }.  Write every attribute as name="words".',
    ]);
  });

  it('an attribute that does not exist', () => {
    expect(mistakes({ [english]: adding('Trials agree. <Cite refs="wang2018" />') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:15  <Cite> has no attribute “refs”.  Did you mean “ref”?',
    ]);
  });

  it('an attribute that runs code in a browser', () => {
    expect(mistakes({ [english]: adding('<Note title="An aside" onclick="alert(1)">\n\nA few words.\n\n</Note>') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  <Note> has no attribute “onclick”.  Use one of: title.',
    ]);
  });

  it('an attribute given twice', () => {
    expect(mistakes({ [english]: adding('Trials agree. <Cite ref="wang2018" ref="bidonde2017" />') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:15  <Cite> has the attribute “ref” twice.  Keep one.',
    ]);
  });

  it('an attribute left out', () => {
    expect(mistakes({ [english]: adding('<Note>\n\nA few words.\n\n</Note>') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  <Note> has no “title”.  Add title="…". The first words of the note.',
    ]);
  });

  it('a certainty that is not one of the four', () => {
    expect(mistakes({ [ketamineEnglish]: replacing('level="very-low"', 'level="verylow"') })).toEqual([
      'content/articles/ketamine-trial/en.mdx:49:52  “level” of <Certainty> cannot be “verylow”.  Did you mean “very-low”?',
    ]);
  });

  it('a number written as a word', () => {
    expect(mistakes({ [ketamineEnglish]: replacing('label="Ketamine" count="2"', 'label="Ketamine" count="two"') })).toEqual([
      'content/articles/ketamine-trial/en.mdx:22:3  “count” of <Group> must be a whole number, such as "12".  How many of them.',
    ]);
  });

  it('a box in the middle of a sentence', () => {
    expect(mistakes({ [english]: adding('Here <Note title="An aside">some words</Note> stand.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:6  <Note> stands in the middle of a sentence.  Put it on its own line, with an empty line before and after it.',
    ]);
  });

  it('a part of a component outside of it', () => {
    expect(mistakes({ [english]: adding('<Question title="Will it help?">\n\nPerhaps.\n\n</Question>') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  <Question> stands on its own.  Put it directly inside <Faq>.',
    ]);
  });

  it('words in a component that has room for none, since no reader would see them', () => {
    expect(mistakes({ [english]: adding('Trials agree <Cite ref="wang2018">with each other</Cite>.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:35  <Cite> cannot hold this.  Close it at once: <Cite … />.',
    ]);
  });

  it('a component with nothing in it', () => {
    expect(mistakes({ [english]: adding('The <Abbr title="N-methyl-D-aspartate"></Abbr> receptor.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:5  <Abbr> is empty.  Write its text between <Abbr …> and </Abbr>.',
    ]);
  });

  it('a table without a caption', () => {
    expect(mistakes({ [english]: adding('| What | How |\n| --- | --- |\n| Sleep | Early |') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  This table has no caption.  Put it inside <Table caption="…"> … </Table>, with an empty line before and after it.',
    ]);
  });

  it.each(['‘A word’', '＂A word＂'])('quotation marks of another kind round a value: %s', (value) => {
    const [first = ''] = mistakes({ [english]: adding(`<Note title=${value}>\n\nRest.\n\n</Note>`) });

    expect(first).toContain('the value stands between curly quotation marks');
  });

  it('boxes to tick, and a list that begins with another number than 1: readers would not see them', () => {
    expect(mistakes({ [english]: adding('- [ ] Pack a bag\n- [x] Call us\n\nThen:\n\n3. Rest') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  The check box “[ ]” would not be shown.  Write the item without it, or say in words what is done.',
      'content/articles/sleep-and-pain/en.mdx:26:1  The check box “[x]” would not be shown.  Write the item without it, or say in words what is done.',
      'content/articles/sleep-and-pain/en.mdx:30:1  This list begins with 3, but readers would see 1.  Begin it with 1, or put it together with the list before it.',
    ]);
  });

  it('a picture written in Markdown', () => {
    expect(mistakes({ [english]: adding('![A week](pacing.svg)') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  A picture needs a caption and a description.  Use <Figure image="…" alt="…"> … </Figure>.',
    ]);
  });

  it('a link with a title of its own, whose words would be lost', () => {
    expect(mistakes({ [english]: adding('See [this](https://example.org/ "A title") first.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:5  A link cannot have a title of its own.  Remove the words between quotation marks, and say in the link where it leads.',
    ]);
  });

  it('a picture that cannot be read', () => {
    const raw = library();
    raw.images.set('content/articles/sleep-and-pain/bed.png', undefined);

    expect(problemsOf(raw).map((problem) => formatProblem(problem))).toEqual([
      'content/articles/sleep-and-pain/bed.png:1:1  This picture cannot be read.  Save it again as SVG (with width and height), PNG, JPEG, WebP or AVIF.',
    ]);
  });

  it('a picture that does not exist', () => {
    expect(
      mistakes({ [movingEnglish]: replacing('"pacing.svg"', '"pacing.png"'), [movingFrench]: replacing('"pacing.svg"', '"pacing.png"') }),
    ).toEqual([
      'content/articles/moving-more/en.mdx:19:1  There is no picture “pacing.png”.  Did you mean “pacing.svg”?',
      'content/articles/moving-more/fr-CA.mdx:19:1  There is no picture “pacing.png”.  Did you mean “pacing.svg”?',
    ]);
  });

  it('a picture in an article that has none, and says what to do', () => {
    const figure = adding('<Figure image="bed.svg" alt="A bed / Un lit.">\n\nAndante.\n\n</Figure>');

    expect(mistakes({ [english]: figure, [french]: figure })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  There is no picture “bed.svg”.  Add it, or remove what names it.',
      'content/articles/sleep-and-pain/fr-CA.mdx:25:1  There is no picture “bed.svg”.  Add it, or remove what names it.',
    ]);
  });

  it('code, lines across the page and crossed-out words', () => {
    expect(mistakes({ [english]: adding('`code`\n\n---\n\n~~gone~~') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  An article cannot contain this kind of text (words between backticks).  Use only what content/README.md shows.',
      'content/articles/sleep-and-pain/en.mdx:27:1  An article cannot contain this kind of text (a line across the page).  Use only what content/README.md shows.',
      'content/articles/sleep-and-pain/en.mdx:29:1  An article cannot contain this kind of text (crossed-out words).  Use only what content/README.md shows.',
    ]);
  });
});

describe('among headings and links, the checker refuses', () => {
  it('a heading that skips a level', () => {
    expect(mistakes({ [english]: adding('#### Too deep\n\nA few words.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  This heading skips a level.  Use ## for a section and ### for a heading inside it.',
    ]);
  });

  it('a second headline', () => {
    expect(mistakes({ [english]: adding('# Sleep') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  A heading cannot start with #.  Start sections with ##, and headings inside them with ###.',
    ]);
  });

  it('a section without an anchor', () => {
    expect(mistakes({ [english]: replacing(' {#trial}', '') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:21:1  This section has no anchor.  End the line with {#a-short-name}, the same in both languages.',
    ]);
  });

  it('an anchor with a capital letter', () => {
    expect(mistakes({ [english]: adding('### Rising early {#Early}\n\nA few words.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  The anchor “Early” is not well formed.  Use lower-case letters, digits and hyphens, such as {#what-helps}.',
    ]);
  });

  it('an anchor used twice', () => {
    expect(mistakes({ [english]: adding('### Another trial {#trial}\n\nA few words.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  The anchor {#trial} is used twice.  Give each section its own anchor.',
    ]);
  });

  it('anything but an anchor between the braces of a heading', () => {
    expect(mistakes({ [english]: adding('### Rising early {.red}\n\nA few words.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  Only an anchor may stand between the braces of a heading.  Keep {#anchor} and remove the rest.',
    ]);
  });

  it('a link to an article that does not exist', () => {
    expect(mistakes({ [english]: replacing('article:moving-more#tai-chi', 'article:moving-mor') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:19:45  There is no article “moving-mor”.  Did you mean “moving-more”?',
    ]);
  });

  it('a link to a section that another article does not have', () => {
    expect(mistakes({ [french]: replacing('#tai-chi', '#yoga') })).toEqual([
      'content/articles/sleep-and-pain/fr-CA.mdx:19:56  There is no section of “moving-more” named “yoga”.  Use one of: pacing, tai-chi.',
    ]);
  });

  it('a link to a section that the page itself does not have', () => {
    expect(mistakes({ [english]: adding('See [below](#trail).') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:5  There is no anchor “trail”.  Did you mean “trial”?',
    ]);
  });

  it('a link to a person whom nobody knows', () => {
    expect(mistakes({ [english]: replacing('author:lena-park', 'author:lena-parks') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:19:98  There is no person “lena-parks”.  Did you mean “lena-park”?',
    ]);
  });

  it('a link that would run a script', () => {
    expect(mistakes({ [english]: adding('Do [press here](javascript:alert(1)).') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:4  “javascript:alert(1)” cannot be used as the address of a link here.  Use https://…, mailto:…, tel:…, #anchor, article:<id>, author:<id>, treatment:<id> or section:compare.',
    ]);
  });

  it('a link to an address without encryption', () => {
    expect(mistakes({ [english]: adding('Do [press here](http://example.org/).') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:4  “http://example.org/” cannot be used as the address of a link here.  Did you mean “https://example.org/”?',
    ]);
  });
});

describe('about figures and their sources, the checker reports', () => {
  it('a percentage without a source, in both languages', () => {
    expect(mistakes({ [english]: adding('About 30.5% feel better.'), [french]: adding('Environ 30,5 % vont mieux.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:7  “30.5%” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
      'content/articles/sleep-and-pain/fr-CA.mdx:25:9  “30,5 %” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
    ]);
  });

  it('so many people out of so many without a source, in both languages', () => {
    expect(mistakes({ [english]: adding('It helped 36 of 100 people.'), [french]: adding('Cela a aidé 36 personnes sur 100.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:11  “36 of 100” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
      'content/articles/sleep-and-pain/fr-CA.mdx:25:13  “36 personnes sur 100” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
    ]);
  });

  it('points on a scale without a source, in both languages', () => {
    expect(mistakes({ [english]: adding('Pain fell by 0.6 points.'), [french]: adding('La douleur a baissé de 0,6 point.') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:14  “0.6” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
      'content/articles/sleep-and-pain/fr-CA.mdx:25:24  “0,6” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
    ]);
  });

  it('a figure in one item of a list when only the next item has a source', () => {
    expect(
      mistakes({
        [english]: adding('- About 30% feel better.\n- Trials agree. <Cite ref="wang2018" />'),
        [french]: adding('- Environ 30 % vont mieux.\n- Les essais concordent. <Cite ref="wang2018" />'),
      }),
    ).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:9  “30%” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
      'content/articles/sleep-and-pain/fr-CA.mdx:25:11  “30 %” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
    ]);
  });

  it('a figure in the title of a box that holds no source', () => {
    expect(
      mistakes({
        [english]: adding('<Callout kind="info" title="80% feel better">\n\nA few words.\n\n</Callout>'),
        [french]: adding('<Callout kind="info" title="80 % vont mieux">\n\nQuelques mots.\n\n</Callout>'),
      }),
    ).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:29  “80%” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
      'content/articles/sleep-and-pain/fr-CA.mdx:25:29  “80 %” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
    ]);
  });

  it('nothing when the title of a box rests on a source inside it', () => {
    expect(
      mistakes({
        [english]: adding('<Callout kind="info" title="80% feel better">\n\nA few words. <Cite ref="wang2018" />\n\n</Callout>'),
        [french]: adding('<Callout kind="info" title="80 % vont mieux">\n\nQuelques mots. <Cite ref="wang2018" />\n\n</Callout>'),
      }),
    ).toEqual([]);
  });

  it('nothing about telephone numbers, dates and durations, which are no claims', () => {
    expect(
      mistakes({
        [english]: adding('Call 9-8-8, at any hour, on 21 November 2026, for 15 minutes.'),
        [french]: adding('Appelez le 9-8-8, à toute heure, le 21 novembre 2026, pendant 15 minutes.'),
      }),
    ).toEqual([]);
  });

  it('a figure that rests on a reference whose figures nobody has checked', () => {
    expect(
      mistakes({
        [english]: adding('About 30% feel better. <Cite ref="bidonde2017" />'),
        [french]: adding('Environ 30 % vont mieux. <Cite ref="bidonde2017" />'),
      }),
    ).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:7  “30” rests on bidonde2017, and nobody here has seen the figures there.  Say it without a figure, or look it up and set “figuresVerified: true”.',
      'content/articles/sleep-and-pain/fr-CA.mdx:25:9  “30” rests on bidonde2017, and nobody here has seen the figures there.  Say it without a figure, or look it up and set “figuresVerified: true”.',
    ]);
  });

  it('a reference that nobody has seen', () => {
    expect(
      mistakes({
        [meta]: replacing('  - wang2018', '  - wang2018\n  - unseen2025'),
        [english]: adding('It may be so. <Cite ref="unseen2025" />'),
        [french]: adding('C\'est possible. <Cite ref="unseen2025" />'),
      }),
    ).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:15  The reference “unseen2025” is not verified.  Cite another source, or see the publication and set “verified: true” in content/references/unseen2025.yaml.',
      'content/articles/sleep-and-pain/fr-CA.mdx:25:17  The reference “unseen2025” is not verified.  Cite another source, or see the publication and set “verified: true” in content/references/unseen2025.yaml.',
    ]);
  });

  it('a reference in a text that does not exist', () => {
    expect(mistakes({ [english]: adding('Trials agree. <Cite ref="wang2018 wang2019" />') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:15  There is no reference “wang2019”.  Did you mean “wang2018”?',
    ]);
  });

  it('a reference that is cited but not listed', () => {
    expect(mistakes({ [meta]: replacing('  - wang2018\n', '') })).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:13:1  “wang2018” is cited in en.mdx but not listed.  Add “wang2018” to references.',
      'content/articles/sleep-and-pain/meta.yaml:13:1  “wang2018” is cited in fr-CA.mdx but not listed.  Add “wang2018” to references.',
    ]);
  });

  it('a reference that is listed but not cited in one of the languages', () => {
    expect(
      mistakes({ [french]: replacing('Bouger davantage peut aider. <Cite ref="bidonde2017" />', 'Bouger davantage peut aider.') }),
    ).toEqual([
      'content/articles/sleep-and-pain/meta.yaml:14:5  “bidonde2017” is listed but never cited in fr-CA.mdx.  Cite it, or remove it from the list.',
    ]);
  });
});

describe('about the shape of an article, the checker reports', () => {
  it('benefits without risks', () => {
    expect(
      mistakes({
        [ketamineEnglish]: replacing('<Risks title="Known risks">\n\n- Nausea.\n- Feeling detached.\n\n</Risks>\n', ''),
        [ketamineFrench]: replacing(
          '<Risks title="Risques connus">\n\n- La nausée.\n- L\'impression d\'être détaché de soi.\n\n</Risks>\n',
          '',
        ),
      }),
    ).toEqual([
      'content/articles/ketamine-trial/en.mdx:30:1  Benefits and risks must stand side by side.  Write one <Benefits> and then one <Risks> inside <BenefitsAndRisks>.',
      'content/articles/ketamine-trial/fr-CA.mdx:30:1  Benefits and risks must stand side by side.  Write one <Benefits> and then one <Risks> inside <BenefitsAndRisks>.',
    ]);
  });

  it('benefits that stand alone', () => {
    expect(mistakes({ [english]: adding('<Benefits title="Possible benefits">\n\n- Better sleep.\n\n</Benefits>') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  <Benefits> stands on its own.  Put it directly inside <BenefitsAndRisks>.',
    ]);
  });

  it('risks that are words but no list', () => {
    expect(mistakes({ [ketamineEnglish]: replacing('- Nausea.\n- Feeling detached.', 'Nausea, feeling detached.') })).toEqual([
      'content/articles/ketamine-trial/en.mdx:36:1  This box must hold one list.  Write each point on a line that starts with “- ”.',
    ]);
  });

  it('key takeaways that are missing', () => {
    expect(
      mistakes({
        'content/articles/ketamine-trial/en.mdx': (text) =>
          text.replace(/<KeyTakeaways>[\s\S]*?<\/KeyTakeaways>/, 'Ketamine is not approved.'),
        'content/articles/ketamine-trial/fr-CA.mdx': (text) =>
          text.replace(/<KeyTakeaways>[\s\S]*?<\/KeyTakeaways>/, "La kétamine n'est pas approuvée."),
      }),
    ).toEqual([
      'content/articles/ketamine-trial/en.mdx:9:1  The article does not open with its key takeaways.  Begin with <KeyTakeaways> and a list of 3 to 7 points.',
      'content/articles/ketamine-trial/fr-CA.mdx:9:1  The article does not open with its key takeaways.  Begin with <KeyTakeaways> and a list of 3 to 7 points.',
    ]);
  });

  it('two key takeaways', () => {
    expect(mistakes({ [english]: replacing('- Poor sleep and pain feed each other.\n', '') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:9:1  <KeyTakeaways> must hold one list of 3 to 7 points.  Write each point on a line that starts with “- ”.',
    ]);
  });

  it('eight key takeaways', () => {
    expect(mistakes({ [english]: replacing('- Poor sleep', '- One.\n- Two.\n- Three.\n- Four.\n- Five.\n- Poor sleep') })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:9:1  <KeyTakeaways> must hold one list of 3 to 7 points.  Write each point on a line that starts with “- ”.',
    ]);
  });

  it('key takeaways given twice', () => {
    const again = adding('<KeyTakeaways>\n\n- Un.\n- Deux.\n- Trois.\n\n</KeyTakeaways>');

    expect(mistakes({ [english]: again, [french]: again })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  The article has key takeaways twice.  Keep the first.',
      'content/articles/sleep-and-pain/fr-CA.mdx:25:1  The article has key takeaways twice.  Keep the first.',
    ]);
  });

  it('circles for people out of different numbers', () => {
    const outOfTen = replacing('label="Midazolam" count="2" of="12"', 'label="Midazolam" count="2" of="10"');

    expect(mistakes({ [ketamineEnglish]: outOfTen, [ketamineFrench]: outOfTen })).toEqual([
      'content/articles/ketamine-trial/en.mdx:21:1  The groups are not out of the same number.  Give every <Group> the same “of”.',
      'content/articles/ketamine-trial/fr-CA.mdx:21:1  The groups are not out of the same number.  Give every <Group> the same “of”.',
    ]);
  });

  it('more people than there were', () => {
    const thirteen = replacing('label="Midazolam" count="2" of="12"', 'label="Midazolam" count="13" of="12"');

    expect(mistakes({ [ketamineEnglish]: thirteen, [ketamineFrench]: thirteen })).toEqual([
      'content/articles/ketamine-trial/en.mdx:23:3  13 out of 12 is not possible.  Correct “count” or “of”.',
      'content/articles/ketamine-trial/fr-CA.mdx:23:3  13 out of 12 is not possible.  Correct “count” or “of”.',
    ]);
  });

  it('a caption with no table under it', () => {
    const words = adding('<Table caption="Andante">\n\nAndante.\n\n</Table>');

    expect(mistakes({ [english]: words, [french]: words })).toEqual([
      'content/articles/sleep-and-pain/en.mdx:25:1  <Table> must hold one table and nothing else.  Leave an empty line before and after the table, and put other text outside.',
      'content/articles/sleep-and-pain/fr-CA.mdx:25:1  <Table> must hold one table and nothing else.  Leave an empty line before and after the table, and put other text outside.',
    ]);
  });
});

describe('between the two languages, the checker reports', () => {
  it('a section that the French text lacks', () => {
    expect(mistakes({ [english]: adding('## Naps {#naps}\n\nThey may help.') })).toEqual([
      'content/articles/sleep-and-pain/fr-CA.mdx:2:1  The French text lacks the section {#naps}.  Add it as in the English text, line 25.',
    ]);
  });

  it('a section that the English text lacks', () => {
    expect(mistakes({ [french]: adding('## La sieste {#naps}\n\nElle peut aider.') })).toEqual([
      'content/articles/sleep-and-pain/fr-CA.mdx:25:1  The English text lacks the section {#naps}.  Add it to en.mdx, or remove it here.',
    ]);
  });

  it('a different component', () => {
    expect(mistakes({ [ketamineFrench]: replacing('mark="no-benefit"', 'mark="mixed"') })).toEqual([
      'content/articles/ketamine-trial/fr-CA.mdx:49:28  Here the French text has the component <Direction mark="mixed">, and the English text <Direction mark="no-benefit">.  Make them the same, in the same order (en.mdx, line 49).',
    ]);
  });

  it('a different certainty', () => {
    expect(mistakes({ [ketamineFrench]: replacing('level="very-low"', 'level="moderate"') })).toEqual([
      'content/articles/ketamine-trial/fr-CA.mdx:49:60  Here the French text has the component <Certainty level="moderate">, and the English text <Certainty level="very-low">.  Make them the same, in the same order (en.mdx, line 49).',
    ]);
  });

  it('a different number of people in an icon array', () => {
    expect(mistakes({ [ketamineFrench]: replacing('label="Kétamine" count="2"', 'label="Kétamine" count="6"') })).toEqual([
      'content/articles/ketamine-trial/fr-CA.mdx:22:3  Here the French text has the component <Group count="6" of="12">, and the English text <Group count="2" of="12">.  Make them the same, in the same order (en.mdx, line 22).',
    ]);
  });

  it('a table with other studies', () => {
    expect(mistakes({ [ketamineFrench]: replacing('refs="wang2018 noppers2011"', 'refs="noppers2011 wang2018"') })).toEqual([
      'content/articles/ketamine-trial/fr-CA.mdx:26:1  Here the French text has the component <EvidenceTable noppers2011 wang2018>, and the English text <EvidenceTable wang2018 noppers2011>.  Make them the same, in the same order (en.mdx, line 26).',
    ]);
  });

  it('nothing when 2,309 and 0.6 are written 2 309 and 0,6 in French', () => {
    expect(
      mistakes({
        [english]: adding('There were 2,309 people, and the range was 0.6.'),
        [french]: adding("Il y avait 2 309 personnes, et l'intervalle était de 0,6."),
      }),
    ).toEqual([]);
  });

  it('an article that has no French text, as a warning that does not stop publication', () => {
    expect(mistakes({ [french]: undefined })).toEqual([
      'content/articles/sleep-and-pain/fr-CA.mdx:1:1  warning: “sleep-and-pain” cannot be read in fr-CA.  Write this file, with the same sections as its twin.',
    ]);
  });

  it('a person whose page has no English text, as an error', () => {
    expect(mistakes({ 'content/authors/marc-aubin/en.mdx': undefined })).toEqual([
      'content/authors/marc-aubin/en.mdx:1:1  “marc-aubin” cannot be read in en.  Write this file, with the same sections as its twin.',
    ]);
  });
});

describe('in the folders, the checker reports', () => {
  it('a file that nothing uses', () => {
    expect(mistakes({ 'content/articles/sleep-and-pain/fr.mdx': 'Bonjour.' })).toEqual([
      'content/articles/sleep-and-pain/fr.mdx:1:1  This file is not used by anything.  Rename it to meta.yaml, en.mdx or fr-CA.mdx, move it to the right folder, or remove it.',
    ]);
  });

  it('a folder whose name is not an id', () => {
    expect(mistakes({ 'content/legal/Été/meta.yaml': 'updated: 2026-11-01\norder: 2\n' })).toEqual([
      'content/legal/Été/en.mdx:1:1  “Été” cannot be read in en.  Write this file, with the same sections as its twin.',
      'content/legal/Été/fr-CA.mdx:1:1  “Été” cannot be read in fr-CA.  Write this file, with the same sections as its twin.',
      'content/legal/Été/meta.yaml:1:1  The folder name “Été” is not an id.  Use lower-case letters without accents, digits and hyphens.',
    ]);
  });
});

it('reports several mistakes in several files all at once, by file and from top to bottom', () => {
  expect(
    mistakes({
      'content/references/bidonde2017.yaml': replacing('kind: systematic-review', 'kind: systematic-revue'),
      'content/authors/lena-park/fr-CA.mdx': replacing('role: Médecin de la douleur\n', ''),
      [meta]: (text) => text.replace('reviewer: lena-park', 'reviewer: lena-parc').replace('updated: 2026-06-01', 'updated: 2026-01-01'),
      [french]: (text) => `${text}\nUn <b>mot</b>.\n\nDeux {mots}.\n`,
      [english]: adding('About 30% feel better.'),
    }),
  ).toEqual([
    'content/articles/sleep-and-pain/en.mdx:25:7  “30%” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
    'content/articles/sleep-and-pain/fr-CA.mdx:25:4  An article cannot contain the HTML tag <b>.  Use Markdown, or a component of content/README.md.',
    'content/articles/sleep-and-pain/fr-CA.mdx:27:6  An article cannot contain code between braces { }.  Remove the braces and what is between them.',
    'content/articles/sleep-and-pain/meta.yaml:4:1  There is no person “lena-parc”.  Did you mean “lena-park”?',
    'content/articles/sleep-and-pain/meta.yaml:6:1  The article was updated before it was published.  Correct one of the two dates.',
    'content/authors/lena-park/fr-CA.mdx:2:1  The field “role” is missing.  Add it. What the person does, such as “Physiotherapist”.',
    'content/references/bidonde2017.yaml:9:1  “kind” cannot be “systematic-revue”.  Did you mean “systematic-review”?',
  ]);
});
