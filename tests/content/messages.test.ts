import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checker } from '#lib/check/check.ts';
import { messagesBeside } from '#lib/check/disk.ts';
import type { Keep } from '#lib/check/keep.ts';
import { rules as allRules, prepareRules } from '#lib/check/rules.ts';
import { readContent } from '#lib/content/read.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import english from '#messages/en.json' with { type: 'json' };
import french from '#messages/fr-CA.json' with { type: 'json' };
import { differences, emptyMessages, neverSingular, outOfOrder } from '#tests/support/messages.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

beforeAll(() => prepareRules(), 120_000);

describe('the words of the interface', () => {
  it('are there in both languages, with the same arguments and the same tags', () => {
    expect(differences(english, french)).toEqual([]);
  });

  it('are never empty', () => {
    expect(emptyMessages(english)).toEqual([]);
    expect(emptyMessages(french)).toEqual([]);
  });

  it('speak of one thing in the singular', () => {
    // What is never one: the treatments, the lines that an editor folds away, the days a request is kept, requests that are too many for a file.
    const never = ['RequestPage.privacy.text', 'StaffEditor.difference.unchanged', 'StaffInbox.export.tooMany', 'Treatments.count'];
    expect([...neverSingular(english), ...neverSingular(french)].filter((key) => !never.includes(key))).toEqual([]);
  });

  it('stand in alphabetical order, so that a key is found where it is looked for', () => {
    expect(outOfOrder(english)).toEqual([]);
    expect(outOfOrder(french)).toEqual([]);
  });
});

describe('a sentence of the interface', () => {
  const raw = readContent();
  const run = checker();
  const kept = new Map<string, readonly unknown[]>();
  const keep: Keep = { recall: (key) => kept.get(key), keep: (key, answers) => void kept.set(key, answers) };
  const rules = allRules.filter(({ scope }) => scope !== 'library');
  const told = (area: string, words: Partial<Record<Locale, string>>): string[] => {
    const messages = new Map(
      locales.map((locale) => [`messages/${locale}.json`, JSON.stringify({ [area]: { lead: words[locale] ?? 'OK' } })]),
    );
    const { problems } = run({ raw, messages }, { today: '2026-11-30', rules, keep });
    return problems.filter(({ file }) => file.startsWith('messages/')).map(({ code, file }) => `${code} ${file.slice('messages/'.length)}`);
  };

  it.each([
    [{ en: 'Ketamine is approved for fibromyalgia.' }, 'foreign-approval.not-here en.json'],
    [{ 'fr-CA': 'La kétamine est autorisée contre la fibromyalgie.' }, 'foreign-approval.not-here fr-CA.json'],
    [{ en: 'Stop your medicine before the visit.' }, 'stopping-medicine.alone en.json'],
    [{ 'fr-CA': 'Arrêtez vos médicaments avant la visite.' }, 'stopping-medicine.alone fr-CA.json'],
    [{ en: 'We are the best clinic in Canada.' }, 'superlative.found en.json'],
    [{ 'fr-CA': 'Les patients doit se reposer.' }, 'grammar.found fr-CA.json'],
    [{ en: 'We answer within 2 days.', 'fr-CA': 'Nous répondons en 3 jours.' }, 'twin-values.differ fr-CA.json'],
  ])('that patients read is held to the rules of articles: %j', (words, code) => {
    expect(told('Home', words)).toContain(code);
  });

  it('that only staff read may speak of approvals and medicines as it must', () => {
    expect(
      told('StaffInbox', { en: 'Ketamine is approved for fibromyalgia.', 'fr-CA': 'Arrêtez vos médicaments avant la visite.' }),
    ).toEqual([]);
  });

  it('is read beside another content folder too', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'content'));
    mkdirSync(join(folder, 'messages'));
    expect(messagesBeside(join(folder, 'other', 'content'))).toBeUndefined();
    for (const locale of locales) writeFileSync(join(folder, 'messages', `${locale}.json`), '{}');
    expect([...(messagesBeside(join(folder, 'content'))?.keys() ?? [])]).toEqual(['messages/en.json', 'messages/fr-CA.json']);
  });
});

describe('the comparison of the two languages', () => {
  it('reports a message that is missing in either of them', () => {
    expect(differences({ Page: { lead: 'Lead', title: 'Title' } }, { Page: { title: 'Titre', updated: 'Mis à jour' } })).toEqual([
      'Page.lead is missing in French',
      'Page.updated is missing in English',
    ]);
  });

  it('reports an argument that is missing', () => {
    expect(differences({ updated: 'Updated on {date}' }, { updated: 'Mis à jour' })).toEqual([
      'updated has {date} in English and nothing to fill in in French',
    ]);
  });

  it('reports an argument that is misspelled inside a plural', () => {
    expect(
      differences(
        { circles: '{of, plural, one {{of} of {total}} other {{of} of {total}}}' },
        { circles: '{of, plural, one {{of} sur {totale}} other {{of} sur {totale}}}' },
      ),
    ).toEqual(['circles has {of} {total} in English and {of} {totale} in French']);
  });

  it('reports a tag that is missing', () => {
    expect(differences({ review: '<b>Not reviewed</b> yet' }, { review: 'Pas encore relu' })).toEqual([
      'review has <b> in English and nothing to fill in in French',
    ]);
  });

  it('accepts another order of words and the plurals of each language', () => {
    expect(
      differences(
        { minutes: '{minutes, plural, one {# minute} other {# minutes}} for {name}' },
        { minutes: 'Pour {name}, {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}' },
      ),
    ).toEqual([]);
  });

  it('finds a message that says nothing and a key out of order', () => {
    expect(emptyMessages({ Page: { lead: ' ', title: 'Title' } })).toEqual(['Page.lead']);
    expect(outOfOrder({ Zone: { a: 'A' }, Page: { title: 'Title', lead: 'Lead' } })).toEqual(['Page', 'Page.lead']);
  });
});
