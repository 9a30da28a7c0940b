import { beforeAll, describe, expect, it } from 'vitest';
import { passagesOf } from '#lib/check/passages.ts';
import type { FileRule } from '#lib/check/rule.ts';
import { rules } from '#lib/check/rules.ts';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import { buildLibrary } from '#lib/content/build.ts';
import { readContent } from '#lib/content/read.ts';
import type { Locale } from '#lib/i18n/locales.ts';

beforeAll(loadDictionaries);

const raw = readContent();
const given = { library: buildLibrary(raw, { today: '2026-11-27' }).library, raw, today: '2026-11-27' };
const fileRules = rules.filter((rule): rule is FileRule => rule.scope === 'file');

/** What the check tells an editor of one sentence added to an article; advice does not count. */
function codesOf(sentence: string, locale: Locale = 'en'): string[] {
  const path = `content/articles/sleep-and-fibromyalgia/${locale}.mdx`;
  const file = { path, source: sentence, passages: passagesOf(path, sentence) };
  return fileRules.flatMap((rule) => rule.check(file, given).flatMap(({ code, severity }) => (severity === 'advice' ? [] : [code])));
}

describe('figures that differ from those of the cited reference', () => {
  it('are named where the two groups are exchanged', () => {
    expect(codesOf('Dizziness affected 11 of 100 people on pregabalin and 38 of 100 on placebo. <Cite ref="derry2016" />')).toContain(
      'swapped-groups.found',
    );
    expect(
      codesOf(
        'Avec un ISRS, la douleur a baissé d’au moins 30 % chez 23 personnes sur 100, contre 33 sur 100 avec un placebo. <Cite ref="walitt2015" />',
        'fr-CA',
      ),
    ).toContain('swapped-groups.found');
  });

  it('are named where they were counted at another time', () => {
    const at = (time: string) =>
      `Pain was more than halved at ${time} for 6 of 12 people given ketamine, against 2 of 12 given midazolam. <Cite ref="noppers2011" />`;
    expect(codesOf(at('8 weeks'))).toEqual(['swapped-groups.time']);
    expect(codesOf(at('3 hours'))).toEqual([]);
  });

  it('are named where people were followed for less, or were fewer', () => {
    expect(codesOf('L’essai a suivi les participants pendant 6 mois. <Cite ref="noppers2011" />', 'fr-CA')).toEqual([
      'beyond-follow-up.figure',
    ]);
    expect(codesOf('The Dutch trial included 48 people. <Cite ref="noppers2011" />')).toEqual(['unknown-figure.not-in-source']);
    expect(codesOf('The Dutch trial included 24 people. <Cite ref="noppers2011" />')).toEqual([]);
  });
});

describe('sound sentences', () => {
  it('may use the letters of who published the reference they cite', () => {
    expect(codesOf('In 2023, the FDA warned about ketamine prepared by pharmacies. <Cite ref="fda2023" />')).toEqual([]);
    expect(codesOf('The XYZ warned about ketamine prepared by pharmacies. <Cite ref="fda2023" />')).toEqual(['abbreviation.undefined']);
  });

  it('may use the other name that the glossary gives', () => {
    expect(codesOf('La kétamine n’est pas approuvée pour la fibromyalgie; un tel emploi est non conforme à l’étiquette.', 'fr-CA')).toEqual(
      [],
    );
  });

  it('may name a person after a title', () => {
    expect(codesOf('Dr. Osei, a family physician, leads the clinic.')).toEqual([]);
  });

  it('may say what a drug is approved for, and that this use is another', () => {
    expect(
      codesOf('In Canada, ketamine is approved as an anaesthetic; its use for fibromyalgia is off-label. <Cite ref="ketamine2019" />'),
    ).toEqual([]);
  });
});
