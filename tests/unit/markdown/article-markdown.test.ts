import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '#lib/content/load.ts';
import { articleMarkdown } from '#lib/markdown/article-markdown.ts';
import { adding, articleOf, builtLibrary } from '#tests/support/library.ts';
import { realReview } from '#tests/support/reviewed.ts';

const library = builtLibrary();
const trial = articleMarkdown(articleOf(library, 'ketamine-trial'), library, 'en');

/** The facts at the head of a Markdown file. */
function factsOf(markdown: string): Record<string, unknown> {
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '') as Record<string, unknown>;
}

describe('the facts at its head', () => {
  it('say what the page says: title, language, dates, address, twin, sources and the notice', () => {
    expect(factsOf(articleMarkdown(articleOf(library, 'sleep-and-pain'), library, 'fr-CA'))).toEqual({
      title: 'Le sommeil et la douleur, jour après jour',
      description: expect.stringContaining('Le mauvais sommeil'),
      language: 'fr-CA',
      canonical: 'http://localhost:3000/fr/articles/sommeil-et-douleur',
      translation: 'http://localhost:3000/en/articles/sleep-and-pain.md',
      publisher: 'Andante',
      authors: ['Marc Aubin, pht (Profil fictif)'],
      published: '2026-03-02',
      updated: '2026-06-01',
      notice: expect.stringContaining('Ceci n’est pas un avis médical. Andante est une clinique fictive.'),
      sources: [expect.any(String), 'https://doi.org/10.1136/bmj.k851'],
    });
  });

  it('name a reviewer only where everyone is real', () => {
    const real = builtLibrary(realReview);

    expect(factsOf(articleMarkdown(articleOf(real, 'sleep-and-pain'), real, 'en'))).toMatchObject({
      authors: ['Marc Aubin, PT'],
      reviewer: 'Dr.\u00a0Lena Park',
      reviewed: '2026-06-01',
    });
    expect(factsOf(trial)).not.toHaveProperty('reviewer');
  });
});

describe('the text', () => {
  it('says that nobody has reviewed it, as its page does', () => {
    expect(trial).toContain('> No clinician has reviewed this page yet.');
    expect(articleMarkdown(articleOf(builtLibrary(realReview), 'sleep-and-pain'), builtLibrary(realReview), 'en')).not.toContain(
      'No clinician has reviewed',
    );
  });

  it('cites its sources as footnotes, each with where to see it', () => {
    expect(trial).toContain('Relief came and went.[^1]');
    expect(trial).toMatch(/^\[\^1\]: Noppers I.*$/m);
    expect(trial).toMatch(/^\[\^2\]: .*\[doi\.org\/10\.1136\/bmj\.k851\]\(https:\/\/doi\.org\/10\.1136\/bmj\.k851\)$/m);
  });

  it('puts in words what the page draws: counted people, marks, both sides, questions', () => {
    expect(trial).toContain(
      'Eight weeks later, 2 of 12 people had their pain cut in half with ketamine.[^1]\n\n- Ketamine: 2 of 12. Not so for 10 of 12.\n',
    );
    expect(trial).toContain('| Lasting relief | *No benefit shown* *Very low certainty* |');
    expect(trial).toContain('### Possible benefits\n\n- Less pain for a few hours.');
    expect(trial).toContain('### Known risks\n\n- Nausea.\n- Feeling detached.');
    expect(trial).toContain('### Will it cure me?\n\nNo treatment is known to cure fibromyalgia.');
  });

  it('writes the table of studies from the bibliography', () => {
    expect(trial).toMatch(/^\| Study \| People \| Compared with \| What was found \|/m);
    expect(trial).toMatch(/^\| Wang and Schmid, 2018\[\^2\] \| /m);
  });

  it('ends with the notice that it is no medical advice and that the clinic is fictional', () => {
    expect(trial).toContain('## Not medical advice\n\nThis page gives general information.');
    expect(trial).toContain('Andante is a fictional clinic.');
  });

  it('leads to other pages in its own language by their full address, and to pictures', () => {
    const more = articleMarkdown(articleOf(library, 'moving-more'), library, 'fr-CA');
    const sleep = articleMarkdown(articleOf(library, 'sleep-and-pain'), library, 'fr-CA');

    expect(more).toContain('](http://localhost:3000/media/moving-more/pacing.svg)');
    expect(sleep).toContain('[bouger davantage](http://localhost:3000/fr/articles/bouger-davantage#tai-chi)');
  });

  it('keeps signs that mean something to Markdown as the signs they are', () => {
    const signs = builtLibrary({ 'content/articles/sleep-and-pain/en.mdx': adding('Rated 3\\* on a scale\\_of\\_five \\[sic\\].') });

    expect(articleMarkdown(articleOf(signs, 'sleep-and-pain'), signs, 'en')).toMatch(/Rated 3\\\* on a scale\\?_of\\?_five \\\[sic]\./);
  });
});

it('every article of this site can be written as Markdown in both languages, without a trace of a component', () => {
  const real = loadLibrary();
  const files = real.articles.flatMap((article) => (['en', 'fr-CA'] as const).map((locale) => articleMarkdown(article, real, locale)));

  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => /<[A-Z]|undefined|\[object|\u00ad/.test(file))).toEqual([]);
});
