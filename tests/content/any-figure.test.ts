import { beforeAll, expect, it } from 'vitest';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import { codesOf } from '#tests/support/told-of.ts';

beforeAll(loadDictionaries);

/** A sentence beside its source, the figure in it as the source has it, and another one: whatever it counts or measures. */
const rows = [
  ['en', 'Six trials, 657 people, 12 to % weeks, against usual care or other exercise. <Cite ref="cheng2019" />', '16', '30'],
  ['en', 'It did not clearly help sleep (0.19, range −% to 0.75). <Cite ref="li2014" />', '0.38', '0.65'],
  ['en', 'These practices helped sleep (effect size −0.61) and fatigue (−%). <Cite ref="langhorst2013" />', '0.66', '1.12'],
  [
    'en',
    'About 5 more people in 100 had pain at least halved than in the control groups (range 2 to %). <Cite ref="bernardy2018" />',
    '7',
    '15',
  ],
  ['fr-CA', 'Six essais, 657 personnes, de 12 à % semaines. <Cite ref="cheng2019" />', '16', '30'],
  ['fr-CA', 'Il n’a pas nettement amélioré le sommeil (0,19, de −% à 0,75). <Cite ref="li2014" />', '0,38', '0,65'],
  [
    'fr-CA',
    'Ces pratiques ont amélioré le sommeil (taille d’effet de −0,61) et la fatigue (−%). <Cite ref="langhorst2013" />',
    '0,66',
    '1,12',
  ],
  [
    'fr-CA',
    'Environ 5 personnes de plus sur 100 que dans les groupes témoins avaient une douleur réduite d’au moins la moitié (de 2 à %). <Cite ref="bernardy2018" />',
    '7',
    '15',
  ],
  ['en', 'In trials of 12 to % weeks, 38 of 100 people felt dizzy, against 11 of 100 with placebo. <Cite ref="derry2016" />', '26', '47'],
  ['en', 'Median length of the trials: % weeks. <Cite ref="walitt2015" />', '8', '17'],
  ['en', 'At 8 weeks, pain was more than halved for 2 of % people in each group. <Cite ref="noppers2011" />', '12', '23'],
  ['fr-CA', 'La seule à suivre les gens pendant % semaines n’a constaté aucun bienfait. <Cite ref="decarvalho2024" />', '8', '17'],
] as const;

it.each(rows)('a figure that its source does not hold is named (%s): “%s”', (locale, sentence, right, wrong) => {
  expect(codesOf(sentence.replace('%', wrong), locale)).toContain('unknown-figure.not-in-source');
  expect(codesOf(sentence.replace('%', right), locale)).not.toContain('unknown-figure.not-in-source');
});

it.each([
  ['en', 'Duloxetine: 47 of 100, against 34 of 100 with placebo, 13 more. <Cite ref="hauser2014" />'],
  ['en', 'A longer trial, of 12 months, is listed in Spain; we have not seen its results. <Cite ref="bruun2024" />'],
  ['en', 'They rated it from 0 to 10. <Cite ref="farrar2001" />'],
  ['en', 'Women were followed for up to 11 years, 4 on average. <Cite ref="wolfe1997" /> <Cite ref="walitt2010" />'],
  [
    'fr-CA',
    'Chez les personnes ayant une douleur généralisée chronique, environ 20 sur 100 avaient un trouble de stress post-traumatique, de près de 10 à 39. <Cite ref="siqveland2017" />',
  ],
] as const)(
  'a figure that can be worked out of it, the end of a scale or a time without its unit is not (%s): “%s”',
  (locale, sentence) => {
    expect(codesOf(sentence, locale)).not.toContain('unknown-figure.not-in-source');
  },
);
