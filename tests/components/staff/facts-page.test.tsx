import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factHint, factName } from '#components/staff/editor/fact-words.ts';
import { FactsPage } from '#components/staff/editor/facts-page.tsx';
import { collectionNames, factsSchemaOf } from '#lib/content/collections.ts';
import { fieldAt, unwrapped, wordsOfField } from '#lib/content/field-words.ts';
import { found } from '#lib/content/problem.ts';
import { parseYaml } from '#lib/content/yaml.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import { factParts } from '#lib/staff/editor/fact-fields.ts';
import { tieProblems } from '#lib/staff/editor/fact-problems.ts';
import type { OpenedFacts } from '#lib/staff/editor/open-facts.ts';
import type { Flash } from '#lib/staff/flash.ts';
import { render, wordsIn, wordsOf } from '#tests/support/render.tsx';

const staff = { id: 'ada', name: 'Ada', email: 'ada@clinic.example', role: 'editor' } as const;
const path = 'content/articles/sleep/meta.yaml';
const references = Array.from({ length: 12 }, (_, index) => `  - study${index + 1}\n`).join('');
const source = `label: education\ntopic: living\nnextReview: next June\nreferences:\n${references}`;

const inJune = parseYaml(source, factsSchemaOf('articles'), path).problems.filter(({ arguments: { field } }) => field === 'nextReview');
const unknown = { kind: 'references', id: 'study1', owner: '', hint: 'none' };
const noPage = found('unknown-entry.named', { file: path, line: 5, column: 5 }, { ...unknown, count: 1 });
const apart = found(
  'stale-section.both-changed',
  { file: path, line: 1, column: 1 },
  { section: 'facts', agreed: '2026-11-21', page: 'sleep' },
);

const beside = {
  address: '/en/articles/sleep',
  sources: Array.from({ length: 9 }, (_, index) => ({
    entry: `references/study${index + 1}`,
    name: `Study ${index + 1}`,
    address: `/en/evidence/study${index + 1}`,
  })),
  leading: [{ entry: 'articles/moving', name: 'Bouger', locale: 'fr-CA' as const }],
  acts: ['ask', 'history', 'retire'] as const,
};

/** The page, with what the check finds and what became of the form. */
function page(locale: Locale, problems = inJune, flash: Partial<Flash> = {}, title = 'Sleep'): string {
  const parts = factParts(source, factsSchemaOf('articles'));
  return render(
    locale,
    <FactsPage
      staff={{ ...staff, waiting: { requests: 0, review: 0, mail: 0 } }}
      entry="articles/sleep"
      title={title}
      opened={{ file: { file: path, version: 1 } as OpenedFacts['file'], parts }}
      names={{}}
      found={tieProblems(problems, source, parts)}
      beside={beside}
      flash={{ page: 'content/articles/sleep/facts', ...flash }}
    />,
  );
}

/** Every path of a schema, the first item standing for all of a list. */
function pathsIn(schema: unknown, path = ''): string[] {
  const inner = unwrapped(schema);
  const own = path === '' || /\/1$/.test(path) ? [] : [path];
  if (inner instanceof z.ZodObject)
    return [...own, ...Object.entries(inner.shape).flatMap(([key, field]) => pathsIn(field, `${path}/${key}`.replace(/^\//, '')))];
  if (inner instanceof z.ZodArray) return [...own, ...pathsIn(inner.element, `${path}/1`)];
  return own;
}

/** The opening tag of the part with this id. */
const tagOf = (html: string, id: string): string => html.match(new RegExp(`<[a-z]+ [^>]*id="${id}"[^>]*>`))?.[0] ?? '';

it('the facts of an entry are headed by its title', () => {
  expect(wordsIn(page('fr-CA', [], {}, 'Sommeil'), '<h1>')).toEqual(['Données\u00a0: Sommeil']);
  expect(wordsIn(page('en', []), '<h1>')).toEqual(['Facts: Sleep']);
});

describe('a fact of the form', () => {
  it.each(collectionNames)('of the %s has a name in plain words in both languages, and no hint speaks of files', (collection) => {
    const names = new Set<string>();
    const schema = factsSchemaOf(collection);
    const paths = pathsIn(schema);
    for (const locale of locales) {
      for (const at of paths) {
        const field = fieldAt(schema, at.split('/'));
        const words = field && wordsOfField(field);
        names.add(factName(at, locale));
        expect(factName(at, locale), `${locale} ${at}`).not.toMatch(/›|^[a-z]/);
        expect(factHint({ path: at, words }, locale) ?? '', `${locale} ${at}`).not.toMatch(
          /quotation|guillemets|\bnull\b|\btrue\b|\bfalse\b|content\/|[{}[\]]|YYYY|AAAA|\bids?\b|identifiant/,
        );
      }
    }
    expect(names.size).toBeGreaterThan(1);
  });
});

describe('what the check finds in the facts', () => {
  it.each([
    ['en', 'Error: “Next review due” is not written as expected.', 'Next review due', 'Year, month and day, such as 2026-11-21.'],
    [
      'fr-CA',
      'Erreur\u00a0: «\u00a0Prochaine révision prévue\u00a0» n’est pas écrit comme prévu.',
      'Prochaine révision prévue',
      'L’année, le mois et le jour, comme 2026-11-21.',
    ],
  ] as const)(
    'is said at its field by its name, with the remedy, and its line in the list leads there, in %s',
    (locale, before, name, fix) => {
      const html = page(locale);
      expect(tagOf(html, 'fact-nextReview')).toContain('aria-describedby="at-nextReview wrong-nextReview" aria-invalid="true"');
      const [said = ''] = wordsIn(html, '<div id="wrong-nextReview">');
      expect(said).toMatch(new RegExp(`^${before}`));
      expect(said).toContain(fix);
      expect(html).toMatch(new RegExp(`<a href="#fact-nextReview">[^<]*${name}`));
      expect(tagOf(html, 'fact-topic')).not.toContain('aria-invalid');
    },
  );

  it('is said at an item of a list, whose part is then open', () => {
    expect(page('en')).not.toContain('<details class="editor-facts__many" open="">');
    const html = page('en', [noPage]);
    expect(html).toContain('<details class="editor-facts__many" open="">');
    expect(tagOf(html, 'fact-references/1')).toContain('aria-invalid="true"');
    expect(html).toContain('<a href="#fact-references/1">');
  });

  it('stays in the list alone where it is about no field', () => {
    const html = page('en', [apart]);
    expect(wordsIn(html, '<section class="staff-box" aria-labelledby="found">').join()).toContain('Read this section in both languages');
    expect(html).not.toMatch(/href="#fact-|id="wrong-/);
  });
});

describe('what was not saved', () => {
  const typed = { topic: 'sleep', 'references/2': 'other' };

  it.each([
    ['en', 'There is a problem', 'Error: A colleague wrote: “living”.'],
    ['fr-CA', 'Il y a un problème', 'Erreur\u00a0: Une ou un collègue a écrit\u00a0: «\u00a0living\u00a0».'],
  ] as const)('is named above the form with the way to each field, which still says it, in %s', (locale, heading, words) => {
    const html = page(locale, [], { problem: 'clash', typed });
    const [summary = ''] = html.split('class="error-summary"').slice(1);
    expect(wordsOf(summary.split('</h2>')[0] ?? '')).toContain(heading);
    expect([...summary.matchAll(/href="(#[^"]*)"/g)].map(([, to]) => to).filter((to) => to?.startsWith('#fact'))).toEqual([
      '#fact-topic',
      '#fact-references/2',
    ]);
    expect(wordsIn(html, '<div id="wrong-topic">')).toEqual([words]);
    expect(tagOf(html, 'fact-topic')).toContain('aria-invalid="true"');
    expect(html).toMatch(/<option value="sleep" selected="">/);
  });

  it('stands in its field where the file could not be written, and what was to be added in its own', () => {
    const html = page('en', [], { problem: 'unsaved', typed: { topic: 'sleep', 'new:references': 'wolfe2016' } });
    expect(wordsIn(html, '<div id="wrong-topic">')).toEqual(['Error: This is not saved. The file still says: “living”.']);
    expect(html).toContain('href="#new-references"');
    expect(html).toMatch(/<option value="wolfe2016" selected="">/);
  });

  it('is said as elsewhere where the store is away', () => {
    expect(wordsOf(page('en', [], { problem: 'unavailable' }))).toContain('We cannot reach our records at the moment');
  });
});

describe('a long part of the form', () => {
  const open = '<details class="editor-facts__many" open="">';

  it('is open where something in it was changed, or refused, a moment ago', () => {
    expect(page('en', [], { done: 'done' })).not.toContain(open);
    expect(page('en', [], { done: 'done', tops: ['topic'] })).not.toContain(open);
    expect(page('en', [], { done: 'done', tops: ['references'] })).toContain(open);
    expect(page('en', [], { problem: 'clash', typed: { 'references/2': 'other' } })).toContain(open);
    expect(page('en', [], { problem: 'unsaved', typed: { 'new:references': 'other' } })).toContain(open);
  });
});

describe('beside the form', () => {
  const asideOf = (locale: Locale) => page(locale, []).split('<aside')[1] ?? '';

  it('stand the sources, each with the way to its facts and to its public page; many are folded', () => {
    const aside = asideOf('en');
    expect(wordsIn(aside, '<h2 id="sources">')).toEqual(['Sources cited: 9']);
    expect(aside).toContain('<a href="/en/staff/content/references/study1/facts">Study 1</a>');
    expect(aside).toContain('href="/en/evidence/study1">Public page <span class="visually-hidden">Study 1</span></a>');
    expect(wordsIn(aside, '<summary>')).toEqual(['and 3 more']);
  });

  it('stand the pages that lead here, in the language they have, and the acts of the entry', () => {
    const aside = asideOf('en');
    expect(wordsIn(aside, '<h2 id="leading">')).toEqual(['1 page leads here']);
    expect(aside).toContain('<a href="/en/staff/content/articles/moving" lang="fr-CA">Bouger</a>');
    expect(wordsIn(aside.split('id="acts"')[1] ?? '', '<li>')).toEqual([
      'Open the text',
      'Public page',
      'Ask for review',
      'History',
      'Retire',
    ]);
  });

  it('are told in French', () => {
    const aside = asideOf('fr-CA');
    expect(['sources', 'leading', 'acts'].flatMap((id) => wordsIn(aside, `<h2 id="${id}">`))).toEqual([
      'Sources citées\u00a0: 9',
      '1 page mène ici',
      'Autres actions',
    ]);
    expect(wordsIn(aside, '<summary>')).toEqual(['et 3 autres']);
  });
});
