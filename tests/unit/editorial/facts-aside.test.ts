import { describe, expect, it } from 'vitest';
import { loadLibrary } from '#lib/content/load.ts';
import { articlesBy } from '#lib/content/queries.ts';
import { factsAside } from '#lib/editorial/facts-aside.ts';
import { citingPages } from '#lib/evidence/citing-pages.ts';

const library = loadLibrary();
const entries = (named: readonly { entry: string }[]) => named.map(({ entry }) => entry);
const ids = (named: readonly { id: string }[], collection: string) => named.map(({ id }) => `${collection}/${id}`);

describe('beside the facts of an entry', () => {
  it('stand the sources that an article cites, with the page of each in the staff area and in public', () => {
    const { sources } = factsAside(library, { collection: 'articles', id: 'sleep-and-fibromyalgia' }, 'en');
    expect(sources).toHaveLength(25);
    expect(sources).toContainEqual({ entry: 'references/noppers2011', name: 'Noppers et al., 2011', address: '/en/evidence/noppers2011' });
    const french = factsAside(library, { collection: 'articles', id: 'sleep-and-fibromyalgia' }, 'fr-CA');
    expect(french.sources.map(({ address }) => address)).toContain('/fr/donnees-probantes/noppers2011');
  });

  it('stand the sources of a treatment’s answers', () => {
    const { sources } = factsAside(library, { collection: 'treatments', id: 'exercise' }, 'en');
    expect(sources.length).toBeGreaterThan(5);
  });

  it('stand the pages that cite a reference', () => {
    const { leading } = factsAside(library, { collection: 'references', id: 'noppers2011' }, 'en');
    expect(leading).toHaveLength(citingPages(library, 'noppers2011', 'en').length);
    expect(leading).toContainEqual({ entry: 'articles/sleep-and-fibromyalgia', name: 'Sleep and fibromyalgia' });
  });

  it('stand the articles that a person wrote or reviewed', () => {
    const name = { collection: 'authors', id: 'samuel-okoro' } as const;
    const person = library.authors.find(({ id }) => id === name.id);
    const written = person ? ids(articlesBy(library, person), 'articles') : [];
    expect(written.length).toBeGreaterThan(0);
    expect(entries(factsAside(library, name, 'en').leading)).toEqual(expect.arrayContaining(written));
  });

  it('stand the entries that link to a treatment or are about it, never the treatment itself', () => {
    const { leading } = factsAside(library, { collection: 'treatments', id: 'sleep-treatment' }, 'en');
    expect(entries(leading)).toContain('articles/sleep-and-fibromyalgia');
    expect(entries(leading)).not.toContain('treatments/sleep-treatment');
  });

  it('stand the words and pages that name a word of the glossary', () => {
    const named = [...library.terms.values()].find(({ related }) => related?.length)?.related?.[0] ?? '';
    const { leading, sources } = factsAside(library, { collection: 'terms', id: named }, 'en');
    expect(entries(leading).some((entry) => entry.startsWith('terms/'))).toBe(true);
    expect(sources).toEqual([]);
  });

  it('stand the acts that the entry has', () => {
    const acts = (collection: 'articles' | 'references' | 'pages', id: string) =>
      factsAside(library, { collection, id }, 'en').acts.join(' ');
    expect(acts('articles', 'sleep-and-fibromyalgia')).toBe('ask history copy address retire reviewed');
    expect(acts('references', 'noppers2011')).toBe('ask history');
    expect(acts('pages', 'how-care-works')).toBe('ask history reviewed');
  });
});
