import { beforeAll, describe, expect, it } from 'vitest';
import { passagesOf } from '#lib/check/passages.ts';
import type { FileRule } from '#lib/check/rule.ts';
import { evidenceRules } from '#lib/check/rules/evidence/index.ts';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import { buildLibrary } from '#lib/content/build.ts';
import { readContent } from '#lib/content/read.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';

beforeAll(loadDictionaries);

const raw = readContent();
const given = { library: buildLibrary(raw, { today: '2026-11-27' }).library, raw, today: '2026-11-27' };
const fileRules = evidenceRules.filter((rule): rule is FileRule => rule.scope === 'file');

function codesOf(sentence: string, locale: Locale): string[] {
  const path = `content/articles/sleep-and-fibromyalgia/${locale}.mdx`;
  const file = { path, source: sentence, passages: passagesOf(path, sentence) };
  return fileRules.flatMap((rule) => rule.check(file, given).flatMap(({ code, severity }) => (severity === 'advice' ? [] : [code])));
}

type Row = readonly [code: string, reference: string, faulty: string, sound: string];

/** What a sentence has a study say, and what the study says. */
const rows: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    [
      'against-record.recommendation',
      'macfarlane2017',
      'EULAR strongly recommends acupuncture and pregabalin.',
      'EULAR strongly recommends exercise and weakly acupuncture.',
    ],
    [
      'against-record.recommendation',
      'macfarlane2017',
      'Acupuncture is strongly recommended by European experts.',
      'European experts do not strongly recommend acupuncture.',
    ],
    [
      'against-record.recommendation',
      'macfarlane2017',
      'European experts recommend yoga strongly.',
      'European experts recommend exercise strongly, and yoga weakly.',
    ],
    [
      'against-record.outcome',
      'huang2024',
      'Learning about fibromyalgia reduces pain.',
      'Learning about fibromyalgia eased depression in people with pain.',
    ],
    ['against-record.outcome', 'kim2019', 'Acupuncture relieves fatigue.', 'Acupuncture did not relieve fatigue.'],
    [
      'against-record.comparator',
      'edinger2005',
      'Better sleep came to 8 of 14 people given CBT for insomnia, against 2 of 12 given sleeping pills.',
      'At the end of treatment, better sleep came to 8 of 14 people given CBT for insomnia, against 2 of 12 given sleep-hygiene instructions.',
    ],
    [
      'against-record.comparator',
      'derry2016',
      'Pain was at least halved in 23 people in 100 with pregabalin, against 14 in 100 with massage.',
      'After 12 weeks, pain was at least halved in 23 people in 100 with pregabalin, against 14 in 100 with a placebo.',
    ],
    [
      'against-record.place',
      'kleykamp2021',
      'In Canada, 63% of people with fibromyalgia have had depression.',
      'Of people seen in clinics, as many as 63% had had depression at some time in their life.',
    ],
    [
      'against-record.place',
      'kleykamp2021',
      'Some 63% of Canadians with fibromyalgia have had depression.',
      'In clinics, as many as 63% of people had ever had depression.',
    ],
    [
      'against-record.lifetime',
      'kleykamp2021',
      'Depression affects 63% of people with fibromyalgia.',
      'In clinics, as many as 63% of people had had depression.',
    ],
    [
      'against-record.lifetime',
      'kleykamp2021',
      'At any time, nearly two thirds of people with fibromyalgia are depressed.',
      'Nearly two thirds of people with fibromyalgia had depression at some time in their life.',
    ],
    [
      'against-record.repealed',
      'csr2025',
      'The Narcotic Control Regulations, still in force, let clinics advertise ketamine.',
      'The Narcotic Control Regulations are repealed.',
    ],
    [
      'relative-figure.alone',
      'anderson2022',
      'Regular use of ketamine quadruples symptoms of cystitis.',
      'Regular use of ketamine quadruples symptoms of cystitis, but nobody knows how many people have them.',
    ],
    [
      'relative-figure.alone',
      'anderson2022',
      'With regular use, symptoms of cystitis quadruple.',
      'With regular use, bladder symptoms become more frequent.',
    ],
    [
      'unknown-figure.not-in-source',
      'walitt2015',
      'After 8 weeks, pain fell by at least 30% in 33 people in 100 with an SSRI, against 23 in 100 with a placebo (1 person more in 8).',
      'After 8 weeks, pain fell by at least 30% in 33 people in 100 with an SSRI, against 23 in 100 with a placebo (1 person more in 10).',
    ],
    [
      'other-people.found',
      'anderson2022',
      'In people with fibromyalgia, bladder symptoms are 3 to 4 times as frequent; nobody knows how many have them.',
      'Bladder symptoms are 3 to 4 times as frequent, and nobody knows how many people have them; ketamine is not approved for fibromyalgia.',
    ],
  ],
  'fr-CA': [
    [
      'against-record.recommendation',
      'macfarlane2017',
      'L’EULAR recommande fortement l’acupuncture et la prégabaline.',
      'L’EULAR recommande fortement l’exercice et faiblement l’acupuncture.',
    ],
    [
      'against-record.recommendation',
      'macfarlane2017',
      'La prégabaline est fortement recommandée par les spécialistes européens.',
      'La prégabaline n’est pas fortement recommandée par les spécialistes européens.',
    ],
    [
      'against-record.recommendation',
      'macfarlane2017',
      'Le yoga reçoit une recommandation forte.',
      'L’exercice est le seul traitement qui reçoit une recommandation forte.',
    ],
    [
      'against-record.outcome',
      'huang2024',
      'Apprendre à connaître la fibromyalgie réduit la douleur.',
      'S’informer sur la fibromyalgie réduit l’anxiété.',
    ],
    ['against-record.outcome', 'kim2019', 'L’acupuncture soulage la fatigue.', 'L’acupuncture n’a pas soulagé la fatigue.'],
    [
      'against-record.comparator',
      'edinger2005',
      'Huit personnes sur 14 ont mieux dormi avec la TCC de l’insomnie, contre 2 sur 12 avec des somnifères.',
      'À la fin du traitement, 8 personnes sur 14 ont mieux dormi avec la TCC de l’insomnie, contre 2 sur 12 avec des conseils d’hygiène du sommeil.',
    ],
    [
      'against-record.place',
      'kleykamp2021',
      'Au Canada, 63 % des personnes atteintes ont déjà eu une dépression.',
      'En clinique, jusqu’à 63 % des personnes avaient eu une dépression au cours de leur vie.',
    ],
    [
      'against-record.place',
      'kleykamp2021',
      'La dépression a déjà touché 63 % des adultes au Canada.',
      'En clinique, jusqu’à 63 % des gens avaient déjà eu une dépression.',
    ],
    [
      'against-record.lifetime',
      'kleykamp2021',
      'La dépression touche 63 % des personnes atteintes.',
      'En clinique, jusqu’à 63 % des gens ont eu une dépression.',
    ],
    [
      'against-record.repealed',
      'csr2025',
      'Le Règlement sur les stupéfiants permet d’annoncer la kétamine.',
      'Le Règlement sur les stupéfiants est abrogé.',
    ],
    [
      'relative-figure.alone',
      'anderson2022',
      'L’usage régulier de la kétamine quadruple les symptômes de cystite.',
      'L’usage régulier de la kétamine quadruple les symptômes de cystite, mais on ne sait pas combien de personnes en ont.',
    ],
    [
      'relative-figure.alone',
      'anderson2022',
      'Avec un usage régulier de kétamine, les symptômes de cystite quadruplent.',
      'Avec un usage régulier de kétamine, les symptômes de cystite deviennent plus fréquents.',
    ],
    [
      'unknown-figure.not-in-source',
      'walitt2015',
      'Après 8 semaines, la douleur a diminué d’au moins 30 % chez 33 personnes sur 100 avec un ISRS, contre 23 sur 100 avec un placebo (1 personne de plus sur 8).',
      'Après 8 semaines, la douleur a diminué d’au moins 30 % chez 33 personnes sur 100 avec un ISRS, contre 23 sur 100 avec un placebo (1 personne de plus sur 10).',
    ],
    [
      'other-people.found',
      'anderson2022',
      'Dans la fibromyalgie, les symptômes de cystite sont de 3 à 4 fois plus fréquents, mais on ne sait pas combien de personnes en ont.',
      'Les symptômes de cystite sont de 3 à 4 fois plus fréquents, mais on ne sait pas combien de personnes en ont; la kétamine n’est pas autorisée pour la fibromyalgie.',
    ],
  ],
};

describe.each(locales)('what a study is said to have found, in %s,', (locale) => {
  const cited = (sentence: string, reference: string): string => `${sentence.replace(/\.$/u, '')} <Cite ref="${reference}" />.`;

  it.each(rows[locale])('is judged by its record: %s, %s: “%s”', (code, reference, faulty, sound) => {
    expect(codesOf(cited(faulty, reference), locale)).toContain(code);
    expect(codesOf(cited(sound, reference), locale)).toEqual([]);
  });
});
