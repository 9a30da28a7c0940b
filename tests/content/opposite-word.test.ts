import { beforeAll, expect, it } from 'vitest';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import { codesOf } from '#tests/support/told-of.ts';

beforeAll(loadDictionaries);

/** A sentence beside its source, a word of it as the source has it, and its opposite or a larger one. */
it.each([
  ['en', 'Against usual care, exercise % fatigue by a small to moderate amount. <Cite ref="estevez2021" />', 'reduced', 'increased'],
  ['en', 'Against usual care, exercise reduced fatigue by a % to moderate amount. <Cite ref="estevez2021" />', 'small', 'large'],
  ['en', 'The one study that followed people for 8 % found no benefit. <Cite ref="decarvalho2024" />', 'weeks', 'months'],
  [
    'fr-CA',
    'Par rapport aux soins habituels, l’exercice a % la fatigue, d’un effet petit à modéré. <Cite ref="estevez2021" />',
    'réduit',
    'augmenté',
  ],
  [
    'fr-CA',
    'Après 6 semaines, l’endurance, la souplesse du bas du corps et la vitesse se sont améliorées chez les % qui prenaient du reishi. <Cite ref="collado2015" />',
    'femmes',
    'hommes',
  ],
  ['fr-CA', 'La seule étude qui a suivi les gens pendant 8 % n’a trouvé aucun bienfait. <Cite ref="decarvalho2024" />', 'semaines', 'mois'],
] as const)('the opposite of what a source says is named (%s): “%s”', (locale, sentence, right, wrong) => {
  expect(
    codesOf(sentence.replace('%', wrong), locale).filter((code) => /^(?:against-record|beyond-follow-up|unknown-figure)/.test(code)),
  ).not.toEqual([]);
  expect(codesOf(sentence.replace('%', right), locale).filter((code) => code.startsWith('against-record'))).toEqual([]);
});

it('what is more and what is fewer may stand in one sentence, each behind its figure', () => {
  expect(
    codesOf(
      'Environ 10 de plus sur 100 ont arrêté à cause d’effets indésirables, et 6 de moins sur 100 faute d’effet. <Cite ref="derry2016" />',
      'fr-CA',
    ),
  ).not.toContain('against-record.direction');
});

it('usual care is no comparison group of a trial that was placebo-controlled', () => {
  const beside = (group: string) =>
    `Pain fell by at least 30% in 33 of 100 people with an SSRI and in 23 of 100 with ${group}. <Cite ref="walitt2015" />`;

  expect(codesOf(beside('usual care'))).toContain('against-record.comparator');
  expect(codesOf(beside('a placebo'))).not.toContain('against-record.comparator');
});
