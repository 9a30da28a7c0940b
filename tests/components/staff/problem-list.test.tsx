import { expect, it } from 'vitest';
import { ProblemList } from '#components/staff/content/problem-list.tsx';
import { found } from '#lib/content/problem.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { render, wordsIn } from '#tests/support/render.tsx';

const place = { file: 'content/pages/about/fr-CA.mdx', line: 3, column: 1 };
const fixes = (locale: Locale, code: string, given: Record<string, string | number>): string[] =>
  wordsIn(render(locale, <ProblemList problems={[found(code, place, given)]} />), '<p class="small"');

it('sections that may have drifted apart are confirmed in the editor, by its button, and never by a command', () => {
  const stale = { section: 'fields', page: 'about', agreed: '2026-11-27' };
  expect(fixes('en', 'stale-section.french-behind', stale)).toEqual([
    'Read this section in both languages. Once both say the same, say so in the editor, with “These two agree”.',
  ]);
  const [french] = fixes('fr-CA', 'stale-section.both-changed', stale);
  expect(french?.replaceAll('\u00a0', ' ')).toBe(
    'Lisez cette section dans les deux langues. Quand les deux textes disent la même chose, confirmez-le dans l’éditeur de texte, avec « Les deux textes concordent ».',
  );
});

it('other problems keep their remedy', () => {
  expect(fixes('en', 'twin-outline.links', { line: 4 })).toEqual(['Lead both to the same places.']);
});
