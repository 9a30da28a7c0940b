import { describe, expect, it } from 'vitest';
import { ContentErrors } from '#components/development/content-errors.tsx';
import { ContentError } from '#lib/content/content-error.ts';
import type { Problem } from '#lib/content/problem.ts';
import { render, wordsOf } from '#tests/support/render.tsx';

const problem: Problem = {
  file: 'content/articles/sleep/fr-CA.mdx',
  line: 12,
  column: 3,
  severity: 'error',
  code: 'subgroup-range.missing',
  arguments: { words: '63 personnes sur 100', group: 'estimation la plus haute' },
};

describe('a mistake in the content, in development', () => {
  it('is told in the language of the page, with its file, its line, the reason and the remedy', () => {
    const [english, french] = [
      wordsOf(render('en', <ContentErrors errors={[problem]} />)),
      wordsOf(render('fr-CA', <ContentErrors errors={[problem]} />)),
    ];

    expect(english).toContain('content/articles/sleep/fr-CA.mdx:12:3');
    expect(english).toContain('The best part of a study is often the luckiest one.');
    expect(english).toContain('Give the range as the source does');
    expect(french).toContain('content/articles/sleep/fr-CA.mdx:12:3');
    expect(french).toContain('Donnez l’intervalle comme la source');
    expect(french).toContain('Le meilleur morceau d’une étude est souvent le plus chanceux.');
  });

  it('that stops a build is told in the language of whoever builds', () => {
    expect(new ContentError([problem], 'fr-CA').message).toMatch(
      /^Le contenu a 1 problème\s:\n\ncontent\/articles\/sleep\/fr-CA\.mdx:12:3 {2}/,
    );
    expect(new ContentError([problem, problem], 'en').message).toMatch(/^The content has 2 problems:/);
  });
});
