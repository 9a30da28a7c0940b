import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { LibraryFilter } from '#components/evidence/library-filter.tsx';
import { LibraryList } from '#components/evidence/library-list.tsx';
import { newestReferences } from '#lib/content/queries.ts';
import { buildFacets } from '#lib/evidence/facets.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { queryNames } from '#lib/i18n/routing.ts';
import { builtLibrary } from '#tests/support/library.ts';
import { render } from '#tests/support/render.tsx';
import { readFilter, showFilter, writeFilter } from '../../../public/scripts/filter.js';

const references = newestReferences(builtLibrary());

function page(locale: Locale = 'en'): Document {
  return parseHTML(
    `<html><body><a hreflang="fr-CA" href="/fr/donnees-probantes">Français</a>${render(
      locale,
      <>
        <LibraryFilter facets={buildFacets(references)} total={references.length} />
        <LibraryList references={references} />
      </>,
    )}</body></html>`,
  ).document;
}

function shownFor(query: string, locale?: Locale) {
  const document = page(locale);
  showFilter(document, readFilter(new URLSearchParams(query), document));
  const said = (name: string) => {
    const element = document.querySelector(`[data-say="${name}"]`);
    return element?.hasAttribute('hidden') ? undefined : element?.textContent;
  };
  return {
    entries: [...document.querySelectorAll('[data-entry]')].filter((entry) => !entry.hasAttribute('hidden')).length,
    count: said('count'),
    none: said('none'),
    ignored: said('ignored'),
    selected: [...document.querySelectorAll('option[selected]')].map((option) => option.getAttribute('value')),
    language: document.querySelector('a[hreflang]')?.getAttribute('href'),
    clear: !document.querySelector('[data-clear]')?.hasAttribute('hidden'),
  };
}

describe('the evidence library', () => {
  it('lists every reference when nothing is chosen', () => {
    expect(shownFor('')).toEqual({
      entries: 4,
      count: 'References shown: 4 of 4',
      none: undefined,
      ignored: undefined,
      selected: ['', '', '', '', ''],
      language: '/fr/donnees-probantes',
      clear: false,
    });
  });

  it('shows what matches every choice, says how many, and keeps the choice for the other language', () => {
    expect(shownFor('condition=fibromyalgia&kind=trials&direction=supports')).toEqual({
      entries: 1,
      count: 'References shown: 1 of 4',
      none: undefined,
      ignored: undefined,
      selected: ['fibromyalgia', '', '', 'trials', 'supports'],
      language: '/fr/donnees-probantes?condition=fibromyalgia&kind=trials&direction=supports',
      clear: true,
    });
  });

  it('says the count in French', () => {
    expect(shownFor('kind=trials', 'fr-CA').count).toBe('Références affichées\u00a0: 2 sur 4');
  });

  it('says that nothing matches rather than show an empty page', () => {
    expect(shownFor('treatment=ketamine&kind=reviews')).toMatchObject({
      entries: 0,
      none: 'No reference matches everything you chose. Try fewer choices.',
    });
  });

  it('names what it could not use, each once, and still uses the rest', () => {
    expect(shownFor('condition=ketamin,fibromyalgia&kind=trials&kind=reviews&direction=ketamin')).toMatchObject({
      entries: 2,
      ignored: 'We could not use this part of the address: ketamin, reviews.',
      selected: ['fibromyalgia', '', '', 'trials', ''],
      language: '/fr/donnees-probantes?condition=fibromyalgia&kind=trials',
    });
  });

  it('cuts short what a very long address asks for, and shows it as words, never as code', () => {
    const document = page();
    const query = new URLSearchParams([
      ['topic', `<img src=x>${'a'.repeat(5000)}`],
      ...Array.from({ length: 50 }, (_, index) => ['kind', `kind${index}`]),
    ]);

    showFilter(document, readFilter(query, document));

    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('[data-say="ignored"]')?.textContent?.length).toBeLessThan(1000);
  });

  it('is not confused by the empty choices a form sends', () => {
    expect(shownFor('condition=&treatment=&topic=&kind=&direction=')).toMatchObject({ entries: 4, ignored: undefined, clear: false });
  });

  it('never lists a study that nobody has read under a direction', () => {
    const background = page().querySelector('option[value="background"]');

    expect(background).toBeNull();
  });

  it('asks by the same names that its addresses use', () => {
    const names = [...page().querySelectorAll('select')].map((select) => select.getAttribute('name'));

    expect(names).toEqual([...queryNames.evidence]);
  });
});

it('writes the shortest address of a choice', () => {
  expect(writeFilter({ chosen: new Map() })).toBe('');
  expect(writeFilter({ chosen: new Map([['treatment', 'tai-chi']]) })).toBe('?treatment=tai-chi');
});
