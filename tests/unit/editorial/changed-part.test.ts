import { expect, it } from 'vitest';
import { sectionChanges } from '#lib/edit/section-changes.ts';
import { besideChange } from '#lib/editorial/changed-part.ts';
import { articleOf, builtLibrary, library, replacing } from '#tests/support/library.ts';

const english = 'content/articles/sleep-and-pain/en.mdx';
const entry = 'articles/sleep-and-pain';

it('gives a reviewer the other language of a part that changes in one alone, and how the two stand', () => {
  const changes = { [english]: replacing('Sleep changes how you feel pain.', 'Sleep may change how you feel pain.') };
  const before = library().texts.get(english) ?? '';
  const [change] = sectionChanges(english, before, library(changes).texts.get(english) ?? '');
  if (!change) throw new Error('nothing changes');
  const worded = articleOf(builtLibrary(changes), 'sleep-and-pain');
  const beside = besideChange(worded, entry, { id: change.id, titles: {}, sides: [{ file: english, locale: 'en', change }] });
  expect(beside.twin).toMatchObject({ locale: 'fr-CA', title: 'Pourquoi le sommeil compte' });
  expect(beside.twin?.blocks[1]).toMatch(/^Le sommeil change/);
  expect(beside.state).toMatchObject({ section: 'why-sleep', state: 'missing' });
});

it('puts nothing beside a file of facts, or a page that changes along', () => {
  const worded = articleOf(builtLibrary(), 'sleep-and-pain');
  const change = { id: 'file', title: undefined, before: '', after: 'a' };
  expect(
    besideChange(worded, entry, { id: 'x', titles: {}, sides: [{ file: 'content/redirects.yaml', locale: undefined, change }] }),
  ).toEqual({});
  const other = { file: 'content/articles/moving-more/en.mdx', locale: 'en' as const, change };
  expect(besideChange(worded, entry, { id: 'top', titles: {}, sides: [other] })).toEqual({});
});
