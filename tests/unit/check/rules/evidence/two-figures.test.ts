import { expect, it } from 'vitest';
import { twoFigures } from '#lib/check/rules/evidence/two-figures.ts';
import { problemsOfLibrary } from '#tests/support/check.ts';
import { adding } from '#tests/support/library.ts';

const sleep = 'content/articles/sleep-and-pain/en.mdx';
const moving = 'content/articles/moving-more/en.mdx';
const notice = (points: string): string => `People with fibromyalgia usually notice about ${points}.`;
const cite = '<Cite ref="wang2018" />';

const places = (changes: Record<string, (text: string) => string>): string[] =>
  problemsOfLibrary(twoFigures, changes).map(({ file }) => file);

it('two pages that say one fact with two figures cannot both be right', () => {
  const changes = { [moving]: adding(`${notice('14 points')} ${cite}`), [sleep]: adding(`${notice('12 points')} ${cite}`) };
  expect(places(changes)).toEqual([sleep]);
});

it('a page that says both figures tells of two facts, and so does its copy', () => {
  const both = adding(`${notice('14 points')} ${notice('2 points out of 10')} ${cite}`);
  expect(places({ [moving]: both, [sleep]: both })).toEqual([]);
});
