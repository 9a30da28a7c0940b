import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '#lib/content/load.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { answerQuery, buildSearchIndexes } from '#lib/search/answer-query.ts';
import { showView } from '#lib/search/show-view.ts';
import { viewOf } from '#lib/search/view.ts';
import { pageOf } from '#tests/support/template-pages.tsx';

const library = loadLibrary();
const indexes = buildSearchIndexes(library);

/** The search page for an address, as it is sent. */
function answerTo(address: string, locale: Locale): string {
  const page = pageOf('search', library, locale);
  const answer = answerQuery(new URLSearchParams(address), locale, indexes);
  if (answer) showView(page, viewOf(answer, locale));
  return page.toString();
}

/** The search page for an address, as a reader gets it. */
function pageFor(address: string, locale: Locale = 'en'): Document {
  return parseHTML(answerTo(address, locale)).document;
}

const shown = (document: Document, part: string) => document.querySelector(`[data-slot="${part}"]`)?.hasAttribute('hidden') === false;
const words = (document: Document, selector: string) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('the search page', () => {
  it('without a query says where to begin and shows no result', () => {
    const document = pageFor('');

    expect(['start', 'found', 'none', 'danger', 'other'].map((part) => shown(document, part))).toEqual([true, false, false, false, false]);
    expect(words(document, '[data-slot="start"]')?.split(' ').length).toBeGreaterThan(50);
  });

  it('says how much was found and keeps the query in the box', () => {
    const document = pageFor('q=sommeil', 'fr-CA');

    expect(words(document, '[role="status"]')).toMatch(/^\d+ résultats en français pour « sommeil »\.$/);
    expect(document.querySelector('#q')?.getAttribute('value')).toBe('sommeil');
    expect(document.querySelectorAll('.results > li')).toHaveLength(10);
    expect(document.title).toBe('sommeil\u00a0: résultats de recherche | Andante');
  });

  it('counts one result as one', () => {
    expect(words(pageFor('q=belcourt&type=team'), '[role="status"]')).toBe('1 result for “belcourt”, in English.');
    expect(words(pageFor('q=belcourt&type=team', 'fr-CA'), '[role="status"]')).toBe('1 résultat en français pour « belcourt ».');
  });

  it('offers the other language in its own words and marks them as such', () => {
    const other = pageFor('q=sleep').querySelector('[data-slot="other"]');

    expect(other?.getAttribute('lang')).toBe('fr-CA');
    expect(other?.textContent).toMatch(/^Voir \d+ résultats en français pour «\u00a0sommeil\u00a0»$/);
    expect(other?.querySelector('a')?.getAttribute('href')).toBe('/fr/recherche?q=sommeil');
  });

  it('shows what a reader typed as text, wherever it appears', () => {
    const document = pageFor(`q=${encodeURIComponent('<img src=x onerror=alert(1)>"\'>sleep')}`);

    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(document.querySelector('#q')?.getAttribute('value')).toContain('<img src=x onerror=alert(1)>"');
    expect(document.documentElement.outerHTML).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('lets nothing a reader typed end the title of the page and begin markup', () => {
    const page = answerTo(`q=${encodeURIComponent('</title><img src=x>sleep')}`, 'en');

    expect(page).toContain('<title>&lt;/title&gt;&lt;img src=x&gt;sleep: search results | Andante</title>');
  });

  it('puts the help lines first when a query suggests danger, Québec’s own line first in French, and nothing else', () => {
    const document = pageFor('q=je+veux+mourir+de+douleur', 'fr-CA');

    expect(shown(document, 'danger')).toBe(true);
    expect([...document.querySelectorAll('[data-slot="danger"] a')].map((link) => link.getAttribute('href'))).toEqual([
      'tel:+18662773553',
      'tel:988',
      'tel:911',
    ]);
    expect(document.querySelectorAll('.results > li')).toHaveLength(0);
    expect(['start', 'found', 'none', 'notes', 'other'].filter((part) => shown(document, part))).toEqual([]);
    expect(words(document, '[role="status"]')).toBe('Les lignes d’aide figurent en premier dans cette page.');
    expect(shown(pageFor('q=douleur', 'fr-CA'), 'danger')).toBe(false);
  });

  it.each([
    ['I want to die of pain', 'en', 'Show the results anyway', '/en/search?q=I+want+to+die+of+pain&anyway=1'],
    ['je veux mourir de douleur', 'fr-CA', 'Afficher quand même les résultats', '/fr/recherche?q=je+veux+mourir+de+douleur&anyway=1'],
  ] as const)('“%s”: results are shown to whoever asks for them, after the help lines', (query, locale, link, address) => {
    const anyway = pageFor(`q=${query}`, locale).querySelector('[data-slot="anyway"]:not([hidden]) a');
    expect(anyway?.textContent).toBe(link);
    expect(anyway?.getAttribute('href')).toBe(address);

    const document = pageFor(address.split('?')[1] ?? '', locale);
    expect(shown(document, 'danger')).toBe(true);
    expect(document.querySelectorAll('.results > li').length).toBeGreaterThan(0);
    expect(shown(document, 'anyway')).toBe(false);
    expect(document.querySelector('input[name="anyway"]')?.hasAttribute('disabled')).toBe(false);
    expect(document.querySelector('[data-slot="pages"] a[href*="page=2"]')?.getAttribute('href')).toBe(`${address}&page=2`);
  });

  it.each(['qzwxec suicide', 'je veux mourrir', 'vx mourrir'])('“%s”: no one in danger is told to check the spelling', (query) => {
    for (const asked of [`q=${query}`, `q=${query}&anyway=1`]) {
      const document = pageFor(asked, 'fr-CA');

      expect(shown(document, 'danger')).toBe(true);
      expect(shown(document, 'none')).toBe(false);
    }
  });

  it('shows help lines and results for a question about a danger', () => {
    const document = pageFor('q=suicide+prevention+and+ketamine+research');

    expect(shown(document, 'danger')).toBe(true);
    expect(document.querySelectorAll('.results > li').length).toBeGreaterThan(0);
  });

  it('ticks what results were narrowed to, hides kinds that have none, and keeps the choice from page to page', () => {
    const document = pageFor('q=fibromyalgia&type=evidence&page=2');
    const option = (value: string) => document.querySelector(`[data-slot="option"][data-key="${value}"]`);

    expect(option('evidence')?.querySelector('input')?.hasAttribute('checked')).toBe(true);
    expect(option('articles')?.querySelector('input')?.hasAttribute('checked')).toBe(false);
    expect(pageFor('q=belcourt').querySelector('[data-slot="option"][data-key="locations"]')?.hasAttribute('hidden')).toBe(true);
    expect(document.querySelector('[aria-current="page"][href*="page=2"]')?.getAttribute('href')).toBe(
      '/en/search?q=fibromyalgia&type=evidence&page=2',
    );
  });

  it('lets a choice without results be taken back', () => {
    const document = pageFor('q=belcourt&type=locations');

    expect(shown(document, 'found')).toBe(true);
    expect(words(document, '[data-slot="notes"]')).toBe('Nothing matches all of your choices. Remove one of them.');
    expect(document.querySelector('[data-slot="option"][data-key="locations"]')?.hasAttribute('hidden')).toBe(false);
  });

  it('says kindly that nothing was found, and where to go from there', () => {
    const document = pageFor('q=zzzqqxx', 'fr-CA');

    expect(shown(document, 'none')).toBe(true);
    expect(shown(document, 'found')).toBe(false);
    expect(document.querySelectorAll('[data-slot="none"] a').length).toBeGreaterThan(4);
  });

  it('says that a long question was cut', () => {
    expect(words(pageFor(`q=${'sleep+'.repeat(40)}`), '[data-slot="notes"]')).toContain('first 12 words');
  });

  it('marks people as samples and titles in another language as such', () => {
    expect(words(pageFor('q=Okoro'), '.results > li .tag')).toBe('Sample profile');
    expect(pageFor('q=noppers', 'fr-CA').querySelector('.results a[lang="en"]')?.getAttribute('href')).toBe(
      '/fr/donnees-probantes/noppers2011',
    );
    expect(pageFor('q=noppers').querySelector('.results a[lang]')).toBeNull();
  });
});
