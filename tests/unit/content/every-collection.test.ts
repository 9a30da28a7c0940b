import { describe, expect, it } from 'vitest';
import type { Changes } from '#tests/support/library.ts';
import { mistakes, replacing } from '#tests/support/library.ts';
import { locationFiles } from '#tests/support/locations.ts';

const pageFiles = {
  'content/pages/how-care-works/meta.yaml': 'updated: 2026-10-20\n',
  'content/pages/how-care-works/en.mdx': `---
title: How care works here
shortTitle: How care works
description: From your first request to the end of care, step by step, with what you decide at each of them.
lead: Here is what happens after you write to us, step by step.
---

## The first call {#first-call}

A person calls you.
`,
  'content/pages/how-care-works/fr-CA.mdx': `---
title: Comment se passent les soins
shortTitle: Votre parcours
description: De votre première demande à la fin des soins, étape par étape, avec ce que vous décidez à chacune.
lead: Voici ce qui se passe après votre demande, étape par étape.
---

## Le premier appel {#first-call}

Une personne vous appelle.
`,
};
const sound: Changes = { ...locationFiles, ...pageFiles };

/** What the checker says of a library of every kind of page when these words are added at the end of a text. */
function withWords(path: string, words: string): string[] {
  const given = sound[path];
  const change = typeof given === 'string' ? `${given}\n${words}\n` : (text: string) => `${text}\n${words}\n`;
  return mistakes({ ...sound, [path]: change });
}

/** What the checker says when words of the front matter are replaced by others. */
function withFact(path: string, words: string, others: string): string[] {
  const given = sound[path];
  const replace = replacing(words, others);
  return mistakes({ ...sound, [path]: typeof given === 'string' ? replace(given) : replace });
}

it('finds nothing wrong with a sound library of every kind of page', () => {
  expect(mistakes(sound)).toEqual([]);
});

describe('a figure without its source is refused, whatever the kind of page:', () => {
  it.each([
    ['a condition', 'content/conditions/fibromyalgia', 13],
    ['a location', 'content/locations/riverside', 20],
    ['a notice', 'content/legal/privacy', 17],
    ['a page that stands alone', 'content/pages/how-care-works', 12],
    ['a person', 'content/authors/lena-park', 13],
    ['a treatment', 'content/treatments/exercise', 13],
  ])('%s', (_kind, folder, line) => {
    const remedy =
      'is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.';
    expect([
      ...withWords(`${folder}/en.mdx`, '37% of people slept better.').filter((said) => !said.includes('differ')),
      ...withWords(`${folder}/fr-CA.mdx`, '37 % des gens dormaient mieux.').filter((said) => !said.includes('differ')),
    ]).toEqual([`${folder}/en.mdx:${line}:1  “37%” ${remedy}`, `${folder}/fr-CA.mdx:${line}:1  “37 %” ${remedy}`]);
  });

  it('in the fields above the text too, where no source can stand', () => {
    const refusal = (words: string, field: string): string =>
      `“${words}” is a figure in “${field}”, where no citation can stand.  Say it without a figure here, and give the figure with its source in the text.`;
    expect(withFact('content/authors/lena-park/en.mdx', 'role: Pain physician', 'role: Physician who helps 9 of 10')).toEqual([
      `content/authors/lena-park/en.mdx:5:27  ${refusal('9 of 10', 'role')}`,
    ]);
    expect(
      withFact('content/authors/lena-park/fr-CA.mdx', 'role: Médecin de la douleur', 'role: Médecin qui aide 9 personnes sur 10'),
    ).toEqual([`content/authors/lena-park/fr-CA.mdx:5:24  ${refusal('9 personnes sur 10', 'role')}`]);
    expect(withFact('content/locations/riverside/en.mdx', 'area: ["Moncton"]', 'area: ["Moncton, 37% of it"]')).toEqual([
      `content/locations/riverside/en.mdx:12:18  ${refusal('37%', 'area.1')}`,
    ]);
  });
});

describe('an id that names nothing is refused, with the likely one, whatever names it:', () => {
  const article = 'content/articles/sleep-and-pain/meta.yaml';
  it.each([
    [
      'a condition of an article',
      article,
      'conditions: [fibromyalgia]',
      'conditions: [fibromialgia]',
      '9:14',
      'condition “fibromialgia”',
      'fibromyalgia',
    ],
    ['a treatment of an article', article, 'treatments: [sleep]', 'treatments: [sleeep]', '10:14', 'treatment “sleeep”', 'sleep'],
    ['an author of an article', article, 'authors: [marc-aubin]', 'authors: [marc-aubain]', '3:11', 'person “marc-aubain”', 'marc-aubin'],
    ['the reviewer of an article', article, 'reviewer: lena-park', 'reviewer: lena-parc', '4:1', 'person “lena-parc”', 'lena-park'],
    [
      'someone who works at a location',
      'content/locations/riverside/meta.yaml',
      'people: [lena-park]',
      'people: [lena-parc]',
      '12:10',
      'person “lena-parc”',
      'lena-park',
    ],
    [
      'the source of a rating of a treatment',
      'content/treatments/exercise/meta.yaml',
      'No rating seen., fr-CA: Aucune cote vue.}\n  references: []',
      'No rating seen., fr-CA: Aucune cote vue.}\n  references: [wang2081]',
      '30:16',
      'reference “wang2081”',
      'wang2018',
    ],
  ])('%s', (_what, path, words, others, at, named, meant) => {
    expect(withFact(path, words, others)).toContain(`${path}:${at}  There is no ${named}.  Did you mean “${meant}”?`);
  });
});

describe('the privacy notice says for how long a request is kept, and', () => {
  const privacy = 'content/legal/privacy/en.mdx';

  it('a location that keeps requests longer is refused', () => {
    expect(withFact('content/locations/riverside/meta.yaml', 'eraseAfterDays: 90', 'eraseAfterDays: 365')).toEqual([
      'content/locations/riverside/meta.yaml:13:13  Requests made here are erased after 365 days, and the privacy notice says 90 (content/legal/privacy/en.mdx, line 15).  Write the same number of days in both; change the notice first.',
      'content/locations/riverside/meta.yaml:13:13  Requests made here are erased after 365 days, and the privacy notice says 90 (content/legal/privacy/fr-CA.mdx, line 15).  Write the same number of days in both; change the notice first.',
    ]);
  });

  it('a notice that promises another number of days in one language is refused', () => {
    expect(withFact(privacy, '90 days after', '30 days after')).toContain(
      'content/locations/riverside/meta.yaml:13:13  Requests made here are erased after 90 days, and the privacy notice says 30 (content/legal/privacy/en.mdx, line 15).  Write the same number of days in both; change the notice first.',
    );
  });

  it('a notice that says nothing about it is refused', () => {
    expect(withFact(privacy, '90 days after you send it', 'Some time after you send it')).toContain(
      'content/legal/privacy/en.mdx:13:1  The privacy notice does not say for how many days a request is kept.  Write the number of days, in digits, in the section {#keeping}: 90 days.',
    );
  });
});
