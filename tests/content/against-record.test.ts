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
    [
      'against-record.bar',
      'derry2016',
      'After 12 or 13 weeks, 39 people in 100 taking pregabalin had their pain at least halved, against 14 in 100 with a placebo.',
      'After 12 or 13 weeks, 39 people in 100 taking pregabalin had at least 30% less pain, against about 28 in 100 with a placebo.',
    ],
    [
      'against-record.treatment',
      'wang2018',
      'Water exercise eased the symptoms of fibromyalgia.',
      'Tai chi eased the symptoms of fibromyalgia more than aerobic exercise did.',
    ],
    [
      'against-record.treatment',
      'lyrica2020',
      'Pregabalin and gabapentin are authorized in Canada for the pain of fibromyalgia.',
      'Pregabalin is authorized in Canada for the pain of fibromyalgia.',
    ],
    [
      'against-record.design',
      'littlejohn2017',
      'A randomized trial showed that low-dose intravenous ketamine brings modest gains.',
      'One author’s reading of the literature is that low-dose intravenous ketamine brings modest gains, with side effects and a cost; it is not approved for fibromyalgia.',
    ],
    [
      'against-record.advised',
      'nice2021',
      'In England, NICE accepts ketamine as one of the options for chronic primary pain.',
      'In England, NICE says not to start ketamine for chronic primary pain.',
    ],
    [
      'against-record.outcome',
      'vitamind2022',
      'Vitamin D reduces pain by 0.6 points out of 10.',
      'With vitamin D, pain did not clearly change: 0.6 points out of 10 lower (range 1.4 lower to 0.2 higher).',
    ],
    [
      'against-record.outcome',
      'haugmark2019',
      'Acceptance therapy and mindfulness improve sleep.',
      'For sleep, the result of acceptance therapy and mindfulness may be chance.',
    ],
    [
      'unknown-figure.not-in-source',
      'isomeri2017',
      'Six years later, 3 of the 28 people who answered had healed.',
      'After 26 years, 3 of the 28 people who answered had healed.',
    ],
    [
      'weak-design.protocol',
      'eskefib2021',
      'Since 2021, research in the journal Trials has backed adding S-ketamine to the usual infusions.',
      'In 2021, a team published the plan of a trial of S-ketamine added to the usual infusions; we found no results.',
    ],
    [
      'weak-design.no-comparison',
      'collado2015',
      'Reishi improves the endurance and flexibility of women with fibromyalgia.',
      'After 6 weeks, women who took reishi did better than before on tests of endurance, but the two groups were not compared.',
    ],
    [
      'relative-figure.alone',
      'anderson2022',
      'Regular ketamine use triples or even quadruples bladder trouble.',
      'With regular ketamine use, bladder trouble is three to four times as frequent; the review does not say in how many people.',
    ],
    [
      'swapped-groups.found',
      'walitt2016',
      'With nabilone, 1 of 20 people stopped because of unwanted effects, against 4 of 52 with a placebo.',
      'With nabilone, 4 of 52 people stopped because of unwanted effects, against 1 of 20 with a placebo.',
    ],
    [
      'against-record.everyone',
      'graven2000',
      'Every participant had less pain with ketamine.',
      'Of 29 people tested with ketamine, 17 responded: their pain was at least halved during the test.',
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
    [
      'against-record.bar',
      'derry2016',
      'Après 12 ou 13 semaines, 39 personnes sur 100 sous prégabaline avaient une douleur réduite d’au moins la moitié, contre 14 sur 100 avec un placebo.',
      'Après 12 ou 13 semaines, 39 personnes sur 100 sous prégabaline avaient une douleur réduite d’au moins 30 %, contre environ 28 sur 100 avec un placebo.',
    ],
    [
      'against-record.treatment',
      'wang2018',
      'L’exercice dans l’eau a atténué les symptômes de fibromyalgie.',
      'Le tai-chi a atténué les symptômes de fibromyalgie plus que l’exercice aérobie.',
    ],
    [
      'against-record.treatment',
      'lyrica2020',
      'La prégabaline et le milnacipran sont autorisés au Canada contre la douleur de la fibromyalgie.',
      'La prégabaline est autorisée au Canada contre la douleur de la fibromyalgie.',
    ],
    [
      'against-record.design',
      'littlejohn2017',
      'Un essai randomisé a montré que la kétamine intraveineuse à faible dose apporte des gains modestes.',
      'Selon la lecture d’une équipe, la kétamine intraveineuse à faible dose apporte des gains modestes, avec des effets indésirables et un coût; elle n’est pas autorisée contre la fibromyalgie.',
    ],
    [
      'against-record.advised',
      'nice2021',
      'En Angleterre, la kétamine fait partie des options que le NICE propose contre la douleur chronique primaire.',
      'En Angleterre, le NICE dit de ne pas commencer la kétamine contre la douleur chronique primaire.',
    ],
    [
      'against-record.outcome',
      'vitamind2022',
      'La vitamine D réduit la douleur de 0,6 point sur 10.',
      'Avec la vitamine D, la douleur n’a pas nettement changé : 0,6 point de moins sur 10 (de 1,4 de moins à 0,2 de plus).',
    ],
    [
      'against-record.outcome',
      'haugmark2019',
      'La thérapie d’acceptation et la pleine conscience améliorent le sommeil.',
      'Pour le sommeil, le résultat de la thérapie d’acceptation et de la pleine conscience peut être dû au hasard.',
    ],
    [
      'unknown-figure.not-in-source',
      'isomeri2017',
      'Six ans plus tard, 3 des 28 personnes ayant répondu étaient guéries.',
      'Après 26 ans, 3 des 28 personnes ayant répondu étaient guéries.',
    ],
    [
      'weak-design.protocol',
      'eskefib2021',
      'L’étude belge de 2021 a démontré l’utilité de la S-kétamine.',
      'En 2021, une équipe belge a publié le plan d’un essai de la S-kétamine; nous n’avons trouvé aucun résultat.',
    ],
    [
      'weak-design.no-comparison',
      'collado2015',
      'Le reishi améliore la vitesse et la souplesse des femmes atteintes de fibromyalgie.',
      'Après 6 semaines, les femmes qui prenaient du reishi réussissaient mieux qu’avant des tests d’endurance, mais les deux groupes n’ont pas été comparés.',
    ],
    [
      'relative-figure.alone',
      'derry2016',
      'La prégabaline multiplie par trois les étourdissements.',
      'Dans les essais, 38 personnes sur 100 avaient des étourdissements avec la prégabaline, contre 11 sur 100 avec un placebo.',
    ],
    [
      'swapped-groups.found',
      'bennett2003',
      'Au bout de 91 jours, la douleur se situait à 65 sur 100 avec le tramadol et l’acétaminophène, et à 53 avec un placebo.',
      'Au bout de 91 jours, la douleur se situait à 53 sur 100 avec le tramadol et l’acétaminophène, et à 65 avec un placebo.',
    ],
    [
      'against-record.everyone',
      'graven2000',
      'Toutes les participantes ont vu leur douleur reculer avec la kétamine.',
      'Sur 29 personnes testées avec la kétamine, 17 ont répondu : leur douleur a diminué d’au moins la moitié pendant le test.',
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
