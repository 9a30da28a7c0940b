import { beforeAll, describe, expect, it } from 'vitest';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import { codesOf } from '#tests/support/told-of.ts';

beforeAll(loadDictionaries);

describe('true figures in the wrong place', () => {
  it.each([
    [
      'of the other group, over two sentences',
      'en',
      'Of the people who got sleep-hygiene instructions, 8 of 14 slept better. In the group that had CBT for insomnia, it was 2 of 12. <Cite ref="edinger2005" />',
    ],
    [
      'of the other group, where the record only sets them against each other',
      'en',
      'Over 91 days, 62% of those taking tramadol with acetaminophen left the trial, compared with 48% of those on the placebo. <Cite ref="bennett2003" />',
    ],
    [
      'of the other group, where another outcome has the same figure',
      'fr-CA',
      'Avec un anti-inflammatoire, la douleur a diminué d’au moins la moitié chez environ 2 personnes sur 10; avec un placebo, chez 1 sur 10. <Cite ref="derry2017" />',
    ],
    ['of the end, at the start', 'fr-CA', 'L’insomnie est passée de 65_% au départ à 27_% à la fin. <Cite ref="isomeri2017" />'],
    [
      'of six months later, at the end of therapy',
      'fr-CA',
      'La douleur baissait de 0,6 point sur 10 à la fin de la thérapie et de 0,5 point six mois plus tard. <Cite ref="bernardy2013" />',
    ],
    [
      'of the medium term, in the short term',
      'fr-CA',
      'Sur un score de 0 à 100, les antidépresseurs ajoutent 3,5 points à court terme et 6,8 points à moyen terme. <Cite ref="mascarenhas2021" />',
    ],
  ] as const)('are named: %s', (_, locale, said) => {
    expect(codesOf(said.replaceAll('_', '\u00a0'), locale)).toContain('swapped-groups.found');
  });

  it('are named where only one of the two is right', () => {
    const against = (placebo: string) =>
      `With low-dose naltrexone, pain went down by 1.3 points out of 10 in 12 weeks; with a placebo, by ${placebo}. <Cite ref="bruun2024" />`;
    expect(codesOf(against('0.3'))).toContain('swapped-groups.pair');
    expect(codesOf(against('0.9'))).toEqual([]);
    const contre = (placebo: number) =>
      `Avec un ISRS, la douleur a baissé d’au moins 30\u00a0% chez 33 personnes sur 100, contre ${placebo} avec un placebo. <Cite ref="walitt2015" />`;
    expect(codesOf(contre(13), 'fr-CA')).toContain('swapped-groups.pair');
    expect(codesOf(contre(23), 'fr-CA')).not.toContain('swapped-groups.pair');
  });

  it.each([
    [
      'en',
      'CBT for insomnia helped 8 of 14 people reach a strict mark of better sleep, against 2 of 12 given instructions. <Cite ref="edinger2005" />',
    ],
    ['en', 'After 91 days, 48% of those on tramadol had stopped, and 62% of those on a placebo. <Cite ref="bennett2003" />'],
    ['fr-CA', 'L’insomnie touchait 27_% d’entre elles au départ et 65_% à la fin. <Cite ref="isomeri2017" />'],
    [
      'fr-CA',
      'Six mois plus tard, la douleur baissait de 0,6 point sur 10; à la fin de la thérapie, de 0,5 point. <Cite ref="bernardy2013" />',
    ],
  ] as const)('are not named where they stand right (%s): “%s”', (locale, said) => {
    expect(codesOf(said.replaceAll('_', '\u00a0'), locale).filter((code) => code.startsWith('swapped'))).toEqual([]);
  });
});

describe('what a source cannot say', () => {
  it.each([
    ['against-record.many', 'en', 'Study after study finds that reishi does nothing for mood. <Cite ref="ganoderma2020" />'],
    ['against-record.many', 'fr-CA', 'Bon nombre d’essais cliniques ont établi l’intérêt de la gabapentine. <Cite ref="arnold2007" />'],
    ['against-record.aged', 'en', 'Today, 1.1% of people in Canada report fibromyalgia. <Cite ref="mcnally2006" />'],
    ['against-record.aged', 'fr-CA', 'Aujourd’hui, 1,1_% de la population vit avec la fibromyalgie. <Cite ref="mcnally2006" />'],
    ['against-record.apart', 'en', 'For pain, exercise does more than pregabalin. <Cite ref="exercisedose2023 derry2016" />'],
    ['against-record.apart', 'fr-CA', 'Contre la douleur, le yoga devance l’acupuncture. <Cite ref="langhorst2013 cao2013" />'],
    ['against-record.apart', 'fr-CA', 'Contre l’anxiété, mieux vaut le massage que l’exercice. <Cite ref="li2014 exercisedose2023" />'],
    ['against-record.reversed', 'fr-CA', 'En 2000, on comptait six hommes pour une femme. <Cite ref="mcnally2006" />'],
    ['overstated.strength', 'en', 'CBT for insomnia repairs the broken nights of fibromyalgia. <Cite ref="climentsanz2022" />'],
    ['against-record.place', 'en', 'Here in Canada, fibromyalgia affects about 4 million adults, or 2% of them. <Cite ref="cdcfibro" />'],
    ['beyond-follow-up.words', 'en', 'Massage eased pain, and the ease carried over into the next season. <Cite ref="li2014" />'],
    [
      'overstated.proof',
      'fr-CA',
      'Les spécialistes européens sont formels : la pleine conscience est efficace. <Cite ref="macfarlane2017" />',
    ],
  ] as const)('is told as %s (%s): “%s”', (code, locale, said) => {
    expect(codesOf(said.replaceAll('_', '\u00a0'), locale)).toContain(code);
  });

  it.each([
    ['en', 'In 2000, 1.1% of people in Canada reported fibromyalgia. <Cite ref="mcnally2006" />'],
    ['en', 'Many studies count people whose pain was halved. <Cite ref="farrar2001" />'],
    ['en', 'A trial compared gabapentin with a placebo over 12 weeks. <Cite ref="arnold2007" />'],
    ['fr-CA', 'Aucune des deux revues ne compare le yoga à l’acupuncture. <Cite ref="langhorst2013 cao2013" />'],
  ] as const)('and what it does say is not (%s): “%s”', (locale, said) => {
    expect(codesOf(said, locale).filter((code) => code.startsWith('against-record'))).toEqual([]);
  });
});

describe('what a page of a clinic may not say', () => {
  it.each([
    ['unguarded.group', 'en', 'The stretching class is for everyone: no condition rules you out.'],
    ['unguarded.group', 'fr-CA', 'Tout le monde peut suivre nos cours de yoga, sans exception.'],
    ['unguarded.payment', 'en', 'Most workplace plans pay for the whole CBT program, so cost should not hold you back.'],
    ['unguarded.payment', 'fr-CA', 'La RAMQ rembourse l’évaluation au complet, et la plupart des assurances paient la suite.'],
    ['unguarded.alone', 'en', '**What if pregabalin makes me dizzy?** Open the capsule, take half for a week and see how you feel.'],
    ['unguarded.alone', 'fr-CA', 'Si la duloxétine vous donne mal au cœur, prenez-la un jour sur deux.'],
    ['unguarded.haste', 'fr-CA', 'Offre d’automne : votre première heure de massothérapie est gratuite jusqu’au 15 octobre.'],
    ['unguarded.danger', 'fr-CA', 'Après la kétamine, uriner souvent ou voir un peu de sang est normal : buvez beaucoup d’eau.'],
    ['unguarded.approval', 'fr-CA', 'La kétamine est homologuée contre la douleur, pourvu qu’on la donne en clinique.'],
    ['unguarded.promise', 'en', 'Stick with the plan and we will have you gardening without pain by May.'],
    ['unguarded.benefit', 'fr-CA', 'Le même protocole pourrait bien faire des merveilles pour le côlon irritable.'],
    ['unguarded.reassurance', 'fr-CA', 'Le millepertuis vient d’une plante : il ne peut donc pas vous nuire.'],
    ['claimed-neutrality.found', 'fr-CA', 'Déclaration d’intérêts : aucun.'],
    ['unguarded.story', 'fr-CA', 'Grâce à Anaïs, mes nuits sont revenues.'],
    ['placeholder.found', 'fr-CA', 'Heures d’ouverture à Montréal : À COMPLÉTER (voir avec Nathalie).'],
  ] as const)('is told as %s (%s): “%s”', (code, locale, said) => {
    expect(codesOf(said, locale)).toContain(code);
  });

  it.each([
    ['en', 'No class suits everyone: tell your clinician about your heart and your joints.'],
    ['en', 'Some plans pay for massage; ask yours before you begin.'],
    ['en', 'Never skip doses of pregabalin without asking whoever prescribed it.'],
    ['fr-CA', 'Aucun cours ne convient à tout le monde : parlez de votre cœur et de vos articulations à votre clinicienne.'],
    ['fr-CA', 'Certaines assurances paient une partie des massages; demandez à la vôtre.'],
    ['en', 'Our counsellors help you organize your day and change one behaviour at a time.'],
    ['en', 'A questionnaire filled in alone cannot tell you whether it is fibromyalgia.'],
    ['fr-CA', 'Ces questionnaires aident à choisir avec vous quel antidépresseur essayer, s’il y a lieu.'],
    ['fr-CA', 'Ne sautez pas de dose sans en parler à la personne qui vous prescrit la duloxétine.'],
  ] as const)('and its sound twin is not (%s): “%s”', (locale, said) => {
    expect(codesOf(said, locale).filter((code) => code.startsWith('unguarded'))).toEqual([]);
  });
});

it('a clinic that says what it earns by gives no price', () => {
  expect(codesOf('This clinic provides gradual exercise and ketamine care, and it is paid for them. Keep that in mind.')).not.toContain(
    'source-kind.price',
  );
});

describe('a review of all treatments', () => {
  const counted = (what: string) =>
    `In the short term, ${what} lowered pain by 0.9 points out of 10 more than in control groups (plausible range 0.3 to 1.4). <Cite ref="mascarenhas2021" />`;

  it('is asked for harms on the page of a medicine', () => {
    expect(codesOf(counted('the medicine'), 'en', 'treatments/snri')).toContain('missing-harm.found');
  });

  it('is not on the page of a therapy, where it speaks of that one', () => {
    expect(codesOf(counted('CBT'), 'en', 'treatments/cbt')).not.toContain('missing-harm.found');
  });
});
