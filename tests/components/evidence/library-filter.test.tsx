import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { showFiltered } from '#lib/evidence/show-filtered.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { queryNames } from '#lib/i18n/routing.ts';
import { builtLibrary } from '#tests/support/library.ts';
import { keptPage, pageOf } from '#tests/support/template-pages.tsx';
import { readFilter, showFilter, writeFilter } from '../../../public/scripts/filter.js';

const library = builtLibrary();

function page(locale: Locale = 'en'): Document {
  return parseHTML(keptPage('evidence', library, locale)).document;
}

/** The page a reader without a script gets. */
function answered(query: string, locale?: Locale): Document {
  const answer = pageOf('evidence', library, locale);
  showFiltered(answer, new URLSearchParams(query), locale ?? 'en');
  return parseHTML(answer.toString()).document;
}

/** The page after the script has run in it. */
function scripted(query: string, locale?: Locale): Document {
  const document = page(locale);
  showFilter(document, readFilter(new URLSearchParams(query), document));
  return document;
}

/** What a reader sees for the choice in an address, the same with and without a script. */
function shownFor(query: string, locale?: Locale) {
  const seen = [answered, scripted].map((draw) => summed(draw(query, locale)));
  expect(seen[1]).toEqual(seen[0]);
  return seen[0];
}

/** What a reader sees. */
function summed(document: Document) {
  const said = (name: string) => {
    const element = document.querySelector(`[data-slot="${name}"]`);
    return element?.hasAttribute('hidden') ? undefined : element?.textContent;
  };
  return {
    entries: [...document.querySelectorAll('[data-slot="entry"]')].filter((entry) => !entry.hasAttribute('hidden')).length,
    count: said('count'),
    none: said('none'),
    ignored: said('ignored'),
    selected: [...document.querySelectorAll('option[selected]')].map((option) => option.getAttribute('value')),
    language: document.querySelector('[data-slot="language"]')?.getAttribute('href'),
    clear: !document.querySelector('[data-slot="clear"]')?.hasAttribute('hidden'),
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
    expect(shownFor('kind=trials', 'fr-CA')?.count).toBe('Références affichées\u00a0: 2 sur 4');
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
    const query = new URLSearchParams([
      ['topic', `<img src=x>${'a'.repeat(5000)}`],
      ...Array.from({ length: 50 }, (_, index) => ['kind', `kind${index}`]),
    ]);

    const document = answered(query.toString());

    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('[data-slot="ignored"]')?.textContent?.length).toBeLessThan(1000);
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
