import { beforeAll, describe, expect, it } from 'vitest';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { codesOf } from '#tests/support/told-of.ts';

beforeAll(loadDictionaries);

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

  it('are named where the two groups are exchanged, in a record that counts of 100 at its end, or of women and of men', () => {
    const stopped = (treated: number, compared: number) =>
      `${treated} people in 100 stopped tramadol with acetaminophen and ${compared} in 100 stopped the placebo. <Cite ref="bennett2003" />`;
    expect(codesOf(stopped(12, 19))).toContain('swapped-groups.found');
    expect(codesOf(stopped(19, 12))).not.toContain('swapped-groups.found');
    const sexes = (women: string, men: string) =>
      `À London, ${women} % des femmes et ${men} % des hommes avaient la fibromyalgie. <Cite ref="white1999" />`;
    expect(codesOf(sexes('1,6', '4,9'), 'fr-CA')).toContain('swapped-groups.found');
    expect(codesOf(sexes('4,9', '1,6'), 'fr-CA')).not.toContain('swapped-groups.found');
  });

  it('are named where they were counted at another time', () => {
    const at = (time: string) =>
      `Pain was more than halved at ${time} for 6 of 12 people given ketamine, against 2 of 12 given midazolam. <Cite ref="noppers2011" />`;
    expect(codesOf(at('8 weeks'))).toEqual(['swapped-groups.time']);
    expect(codesOf(at('3 hours'))).toEqual([]);
  });

  it('are named where one group’s count belongs to another time', () => {
    const of = (count: number) =>
      `At eight weeks, pain was more than halved in ${count} of the 12 people given S-ketamine. <Cite ref="noppers2011" />`;
    expect(codesOf(of(8))).toContain('swapped-groups.time');
    expect(codesOf(of(2))).not.toContain('swapped-groups.time');
  });

  it('are named where a risk is multiplied, in whatever words', () => {
    for (const said of ['triples the chances', 'multiplies by three the odds', 'gives you three times the chance'])
      expect(codesOf(`The therapy ${said} of sleeping well. <Cite ref="edinger2005" />`), said).toContain('relative-figure.alone');
    expect(codesOf('La thérapie multiplie par plus de trois la probabilité de bien dormir. <Cite ref="edinger2005" />', 'fr-CA')).toContain(
      'relative-figure.alone',
    );
  });

  it('are named where people were followed for less, or were fewer', () => {
    expect(codesOf('L’essai a suivi les participants pendant 6 mois. <Cite ref="noppers2011" />', 'fr-CA')).toEqual([
      'beyond-follow-up.figure',
    ]);
    expect(codesOf('The Dutch trial included 48 people. <Cite ref="noppers2011" />')).toEqual(['unknown-figure.not-in-source']);
    expect(codesOf('The Dutch trial included 24 people. <Cite ref="noppers2011" />')).toEqual([]);
  });
});

/** Each line: what is wrong, its language, a faulty sentence, and the same thought as it may stand. */
const beyondTheSource: readonly (readonly [code: string, locale: Locale, faulty: string, corrected: string])[] = [
  [
    'relative-figure.alone',
    'en',
    'The danger of a major birth defect climbs by half when pregabalin is taken in early pregnancy. <Cite ref="mhra2022" />',
    'Major birth defects were found in about 6 of 100 pregnancies with pregabalin, against about 4 of 100 without it. <Cite ref="mhra2022" />',
  ],
  [
    'relative-figure.alone',
    'fr-CA',
    'Prise au premier trimestre, la prégabaline fait grimper de moitié les malformations graves. <Cite ref="mhra2022" />',
    'Des malformations majeures sont survenues dans environ 6 grossesses sur 100 avec la prégabaline, contre 4 sur 100 sans elle. <Cite ref="mhra2022" />',
  ],
  [
    'bare-count.comparator',
    'en',
    'More than half of the group, eight people out of fourteen, slept clearly better after CBT for insomnia. <Cite ref="edinger2005" />',
    'At the end of treatment, eight people out of fourteen slept clearly better with CBT, against two of twelve with sleep advice. <Cite ref="edinger2005" />',
  ],
  [
    'subgroup-range.recorded',
    'fr-CA',
    'Le score s’améliorait de 16,2 points de plus avec le tai-chi qu’avec l’exercice aérobie. <Cite ref="wang2018" />',
    'Après 24 semaines à deux séances par semaine, l’écart était de 16,2 points sur 100 en faveur du tai-chi. <Cite ref="wang2018" />',
  ],
  [
    'subgroup-range.recorded',
    'en',
    'Tai chi did 16.2 points better than aerobic exercise on a scale of 100. <Cite ref="wang2018" />',
    'In the 24-week class, tai chi did 16.2 points better than aerobic exercise on a scale of 100. <Cite ref="wang2018" />',
  ],
  [
    'beyond-follow-up.words',
    'en',
    'One course of ketamine can carry you through the whole season. <Cite ref="orhurhu2019" />',
    'Nobody in these trials was followed through a whole season of ketamine. <Cite ref="orhurhu2019" />',
  ],
  [
    'weak-design.protocol',
    'en',
    'Three visits and twelve weeks later, the researchers had their answer. <Cite ref="eskefib2021" />',
    'The researchers planned three visits; their plan gives no results. <Cite ref="eskefib2021" />',
  ],
  [
    'weak-design.protocol',
    'fr-CA',
    'Douze semaines plus tard, l’équipe a obtenu une réponse encourageante. <Cite ref="eskefib2021" />',
    'L’équipe prévoyait douze semaines de suivi; le plan ne donne aucun résultat. <Cite ref="eskefib2021" />',
  ],
  [
    'weak-design.one-person',
    'fr-CA',
    'Une clinique privée a fait la démonstration de ce que peut la kétamine. <Cite ref="hanna2016" />',
    'Le cas d’une seule personne ne démontre pas ce que peut la kétamine. <Cite ref="hanna2016" />',
  ],
  [
    'weak-design.one-person',
    'en',
    'A private clinic has demonstrated what ketamine can do. <Cite ref="hanna2016" />',
    'The case of one person cannot show what ketamine did. <Cite ref="hanna2016" />',
  ],
  [
    'weak-design.no-comparison',
    'fr-CA',
    'Suivies pendant douze mois, des personnes doivent leur mieux-être à la kétamine. <Cite ref="corriger2022" />',
    'Sans groupe de comparaison, l’étude ne permet pas de dire ce que ces personnes doivent à la kétamine. <Cite ref="corriger2022" />',
  ],
  [
    'foreign-approval.other-country',
    'fr-CA',
    'Les autorités québécoises demandent de ne pas commencer la kétamine. <Cite ref="nice2021" />',
    'En Angleterre, les lignes directrices demandent de ne pas commencer la kétamine. <Cite ref="nice2021" />',
  ],
  [
    'foreign-approval.other-country',
    'en',
    'Health Canada’s warning says that breathing may slow. <Cite ref="fda2023" />',
    'The warning from the United States says that breathing may slow. <Cite ref="fda2023" />',
  ],
  [
    'other-people.found',
    'en',
    'Of people with fibromyalgia, one in five also lives with post-traumatic stress, or 20.5%. <Cite ref="mhra2022" />',
    'Of people with chronic pain, not of people with fibromyalgia, 20.5% also live with post-traumatic stress. <Cite ref="mhra2022" />',
  ],
  [
    'other-people.found',
    'fr-CA',
    'Des personnes ayant la fibromyalgie, 6 sur 100 sont touchées. <Cite ref="mhra2022" />',
    'De ces grossesses, et non des personnes ayant la fibromyalgie, 6 sur 100 sont touchées. <Cite ref="mhra2022" />',
  ],
];

describe('what is said beyond the cited source', () => {
  it.each(beyondTheSource)('is named as %s, in %s: “%s”', (code, locale, faulty, corrected) => {
    expect(codesOf(faulty, locale)).toContain(code);
    expect(codesOf(corrected, locale)).not.toContain(code);
  });
});

describe('an amount that a text takes up again', () => {
  it('is the one it has given', () => {
    expect(codesOf('A session lasts 40 minutes, and a nurse stays with you for those two hours.')).toEqual(['other-amount.found']);
    expect(codesOf('The program has six visits. In each of the eight visits, you learn one skill.')).toEqual(['other-amount.found']);
    expect(codesOf('La séance dure une heure, et on vous surveille pendant ces deux heures.', 'fr-CA')).toEqual(['other-amount.found']);
  });

  it('may be the sum of two, or count something else', () => {
    expect(codesOf('A session lasts 40 minutes, the rest 80 minutes, and a nurse stays with you for those two hours.')).toEqual([]);
    expect(codesOf('The program has six visits. In each of the two groups, you learn skills.')).toEqual([]);
  });
});

describe('the most that a record knows', () => {
  it('may stand beside the people it was counted in', () => {
    expect(codesOf('As many as 63% of people, most of them seen in clinics, have had depression. <Cite ref="kleykamp2021" />')).toEqual([]);
    expect(
      codesOf('Jusqu’à 63 % des personnes, surtout suivies en clinique, ont eu une dépression. <Cite ref="kleykamp2021" />', 'fr-CA'),
    ).toEqual([]);
  });

  it('may not stand alone', () => {
    expect(codesOf('As many as 63% of people have had depression. <Cite ref="kleykamp2021" />')).toContain('subgroup-range.missing');
    expect(codesOf('Jusqu’à 63 % des personnes ont eu une dépression. <Cite ref="kleykamp2021" />', 'fr-CA')).toContain(
      'subgroup-range.missing',
    );
  });
});

describe('sound sentences', () => {
  it('may say what a leading idea is, what a picture is not, and that a plan is looked at again', () => {
    expect(codesOf('The leading idea about fibromyalgia is another one than damaged nerves.')).toEqual([]);
    expect(codesOf('A tired alarm is only an image.')).toEqual([]);
    expect(codesOf('Une alarme fatiguée n’est qu’une image.', 'fr-CA')).toEqual([]);
    expect(codesOf('When nothing is enough, we review the whole plan with you.')).toEqual([]);
    expect(codesOf('Quand rien ne suffit, nous revoyons tout le plan avec vous.', 'fr-CA')).toEqual([]);
    expect(codesOf('Oxycodone is among the opioids, like tramadol.')).toEqual([]);
    expect(codesOf('L’oxycodone fait partie des opioïdes, comme le tramadol.', 'fr-CA')).toEqual([]);
  });

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

describe('what only looks like a fault', () => {
  it.each([
    [
      'subgroup-range.missing',
      'en',
      'Among people with chronic widespread pain, about 1 in 5 had post-traumatic stress disorder <Cite ref="siqveland2017" />.',
      'Among people with chronic widespread pain, 20.5% had post-traumatic stress disorder <Cite ref="siqveland2017" />.',
    ],
    [
      'relative-figure.alone',
      'en',
      'With regular use of ketamine, bladder symptoms are 3 to 4 times as frequent; we cannot say how many in 100 <Cite ref="anderson2022" />.',
      'With regular use of ketamine, bladder symptoms are 3 to 4 times as frequent <Cite ref="anderson2022" />.',
    ],
    [
      'relative-figure.alone',
      'fr-CA',
      'Avec un usage régulier de kétamine, les symptômes de cystite sont de 3 à 4 fois plus fréquents; on ne peut pas dire combien sur 100 <Cite ref="anderson2022" />.',
      'Avec un usage régulier de kétamine, les symptômes de cystite sont de 3 à 4 fois plus fréquents <Cite ref="anderson2022" />.',
    ],
    ['source-kind.price', 'en', 'A missed visit costs $50.', 'A ketamine session costs $500, and you may cancel.'],
    [
      'source-kind.price',
      'fr-CA',
      'Si vous annulez le jour même, des frais de 50 $ s’appliquent.',
      'Une séance de kétamine coûte 500 $, et vous pouvez annuler.',
    ],
    [
      'promise.found',
      'en',
      'A guideline rates the evidence of immediate relief as weak <Cite ref="cohen2018" />.',
      'Come in for immediate relief.',
    ],
    [
      'weak-design.one-person',
      'en',
      'One woman had no pain for a year, which does not prove that ketamine works <Cite ref="hanna2016" />.',
      'One woman had no pain for a year, which proves that ketamine works <Cite ref="hanna2016" />.',
    ],
    [
      'weak-design.protocol',
      'fr-CA',
      'L’étude ESKEFIB est un protocole, sans résultat <Cite ref="eskefib2021" />.',
      'L’étude ESKEFIB confirme l’intérêt de la S-kétamine <Cite ref="eskefib2021" />.',
    ],
    [
      'controlled-drug.offered',
      'fr-CA',
      'Demandez à qui la prescrit si l’oxycodone vous aide encore.',
      'Demandez à notre équipe si l’oxycodone pourrait vous convenir.',
    ],
    ['controlled-drug.offered', 'fr-CA', 'Avez-vous déjà pris du nabilone?', 'Vous aimeriez essayer le nabilone?'],
    [
      'foreign-approval.alone',
      'en',
      'In 2023, the U.S. Food and Drug Administration warned of misuse at home <Cite ref="fda2023" />; ketamine is not approved for fibromyalgia.',
      'In 2023, the U.S. Food and Drug Administration approved ketamine at home <Cite ref="fda2023" />.',
    ],
    [
      'foreign-approval.alone',
      'fr-CA',
      'En 2023, la FDA américaine a mis en garde contre la kétamine prise à la maison, qui n’est pas approuvée <Cite ref="fda2023" />.',
      'En 2023, la FDA américaine a approuvé la kétamine prise à la maison <Cite ref="fda2023" />.',
    ],
    [
      'canadian-spelling.found',
      'en',
      'The U.S. Centers for Disease Control and Prevention do not know the cause <Cite ref="cdcfibro" />.',
      'The pain centers of the province share a waiting list.',
    ],
    [
      'term.found',
      'en',
      'The National Center for Complementary and Integrative Health calls yoga promising <Cite ref="nccihfibro" />.',
      'The clinic is a center for care.',
    ],
    [
      'spelling.suggested',
      'fr-CA',
      'Selon les Centers for Disease Control and Prevention, la cause est inconnue <Cite ref="cdcfibro" />.',
      'La cause and le traitement sont étudiés.',
    ],
    [
      'against-record.harm-only',
      'en',
      'Stopping ketamine usually helps people with bladder symptoms <Cite ref="anderson2022" />.',
      'Ketamine usually helps people with low mood <Cite ref="short2018" />.',
    ],
    [
      'against-record.harm-only',
      'fr-CA',
      'L’arrêt de la kétamine aide habituellement les personnes dont la vessie fait mal <Cite ref="anderson2022" />.',
      'La kétamine aide habituellement les personnes dont l’humeur est basse <Cite ref="short2018" />.',
    ],
    [
      'against-record.route',
      'en',
      'Most of these medicines are taken by mouth. Ketamine went into a vein in that trial <Cite ref="noppers2011" />.',
      'Our ketamine lozenges rest on that trial <Cite ref="noppers2011" />.',
    ],
    [
      'unguarded.test',
      'en',
      'A high glutamate level was seen in people with fibromyalgia, as a group <Cite ref="harris2009" />.',
      'A high glutamate level proves that you have fibromyalgia <Cite ref="harris2009" />.',
    ],
    [
      'unguarded.test',
      'fr-CA',
      'Un taux élevé de glutamate a été vu chez des personnes atteintes de fibromyalgie, en tant que groupe <Cite ref="harris2009" />.',
      'Un taux élevé de glutamate prouve que vous avez la fibromyalgie <Cite ref="harris2009" />.',
    ],
    [
      'against-record.lifetime',
      'fr-CA',
      'Parmi 1 555 personnes, 44 % ont cessé au moins une fois de répondre aux critères <Cite ref="walitt2010" />.',
      'À tout moment, 63 % des personnes atteintes sont en dépression <Cite ref="kleykamp2021" />.',
    ],
    [
      'overstated.proof',
      'en',
      'With pregabalin, tolerance does not set in quickly in this trial, so nothing is sure <Cite ref="derry2016" />.',
      'Nothing is sure, yet ketamine has become the go-to treatment for fibromyalgia <Cite ref="derry2016" />.',
    ],
    ['unguarded.haste', 'en', 'There’s no hurry: rest when you need to, then start again.', 'Hurry: places go fast.'],
    [
      'unguarded.story',
      'fr-CA',
      'Il n’y a pas d’urgence : reposez-vous, puis recommencez.',
      'Il est de retour à son travail et a recommencé à danser.',
    ],
    ['offer.found', 'fr-CA', 'Prenez rendez-vous en physiothérapie avant la fin de semaine.', 'Prenez rendez-vous avant la fin du mois.'],
    [
      'unguarded.benefit',
      'fr-CA',
      'Notre équipe vous explique les choix de soins, leurs bienfaits et leurs limites.',
      'Notre équipe vous donne les bienfaits de ces soins.',
    ],
    [
      'unguarded.benefit',
      'en',
      'Treatments ease what you feel, and our team explains their benefits and their limits.',
      'Treatments ease what you feel, and our team explains their benefits.',
    ],
  ] as const)('is not called %s (%s): “%s”', (code, locale, sound, faulty) => {
    expect(codesOf(sound, locale)).not.toContain(code);
    expect(codesOf(faulty, locale)).toContain(code);
  });
});

describe('a clinic of ours in a city where no place of care has its address', () => {
  it.each([
    ['en', 'Our clinics are in Ottawa, Kingston and Moncton.', 'Our clinics are in Ottawa, Montreal and Moncton.'],
    ['en', 'Visit our Toronto clinic on weekdays.', 'Our Ottawa clinic sees people from Kingston and Toronto.'],
    ['en', 'We opened a new clinic in Halifax.', 'We have a clinic in Ottawa, and see people in Halifax by video.'],
    ['fr-CA', 'Nos cliniques sont à Moncton, à Dieppe et à Fredericton.', 'Nos cliniques sont à Moncton, à Ottawa et à Montréal.'],
    ['fr-CA', 'Notre clinique de Sherbrooke est accessible.', 'Notre clinique de Moncton est accessible.'],
    ['fr-CA', 'Nous avons une clinique à Québec.', 'Notre clinique d’Ottawa reçoit aussi les gens de Gatineau.'],
  ] as const)('is named (%s): “%s”', (locale, faulty, sound) => {
    expect(codesOf(faulty, locale)).toContain('clinic-place.elsewhere');
    expect(codesOf(sound, locale)).toEqual([]);
  });
});

describe('what a clinic’s page says in passing', () => {
  it.each([
    [
      'unguarded.self-test',
      'en',
      'Score 12 or more on our online form and you have fibromyalgia.',
      'Our online form does not tell you whether you have fibromyalgia.',
    ],
    [
      'unguarded.self-test',
      'fr-CA',
      'Faites le test en ligne : à partir de 7 points douloureux, le diagnostic est posé.',
      'Aucun test en ligne ne pose un diagnostic.',
    ],
    [
      'unguarded.illness',
      'en',
      'Since every scan comes back clean, much of the pain has to be psychological.',
      'Many people have been told that their pain is all in their head. It is real.',
    ],
    [
      'unguarded.illness',
      'fr-CA',
      'Vos examens sont normaux : votre douleur est donc surtout psychologique.',
      'Votre douleur n’est pas psychologique : elle est réelle.',
    ],
    [
      'unguarded.mixing',
      'en',
      'Because they are natural, our supplements can be taken with any prescription.',
      'Even natural supplements should not be taken with any medicine without asking a pharmacist.',
    ],
    [
      'unguarded.mixing',
      'fr-CA',
      'Naturels, nos suppléments se prennent avec n’importe quel médicament.',
      'Même naturels, les suppléments ne se prennent pas avec n’importe quel médicament.',
    ],
    [
      'unguarded.boast',
      'fr-CA',
      'Ici, contrairement au réseau public, on ne vous laisse pas tomber.',
      'Ici, comme dans le réseau public, on vous écoute.',
    ],
    [
      'unguarded.boast',
      'en',
      'Here, unlike the public system, we do not let you down.',
      'Here, as in the public system, a nurse answers you.',
    ],
    ['unguarded.promise', 'en', '## Ketamine: fresh hope when nothing else has worked', '## Ketamine: what is known and what is not'],
    ['unguarded.promise', 'fr-CA', '## Kétamine : la fin du tunnel', '## Kétamine : ce que l’on sait'],
    [
      'unguarded.blame',
      'en',
      'If exercise failed you, you most likely gave up too soon.',
      'If exercise did not help you, tell us what happened.',
    ],
    [
      'claimed-neutrality.found',
      'en',
      'This page has no commercial interest of any kind; we simply believe in ketamine.',
      'We sell infusions, so we have a commercial interest: keep it in mind.',
    ],
    [
      'claimed-neutrality.found',
      'fr-CA',
      'Cette page est neutre : nous n’avons rien à vendre.',
      'Nous offrons ce traitement : tenez-en compte.',
    ],
    [
      'telephone-number.elsewhere',
      'en',
      'Are you having thoughts of suicide? Our front desk can be reached at 613-555-0134.',
      'Are you having thoughts of suicide? Call or text 9-8-8. Our front desk, 613-555-0134, does not answer emergencies.',
    ],
    [
      'telephone-number.elsewhere',
      'fr-CA',
      'Vous avez des idées suicidaires? Joignez notre accueil au 613 555-0134.',
      'Vous avez des idées suicidaires? Composez le 9-8-8. Notre accueil, au 613 555-0134, est fermé la nuit.',
    ],
    [
      'uncited-claim.study',
      'en',
      'By the end of the programs, exercise reduced fatigue in 17 trials.',
      'Ask your nurse how to begin a program of exercise.',
    ],
    [
      'against-record.treatment',
      'fr-CA',
      'Des atteintes du foie ont été signalées lors d’un usage répété de la kétamine. <Cite ref="farrar2001" />',
      'Aucune étude citée ici ne porte sur la kétamine. <Cite ref="farrar2001" />',
    ],
    [
      'unguarded.illness',
      'en',
      'Since scans come back normal, the pain is really a matter of stress and attitude.',
      'Scans come back normal in fibromyalgia, and the pain is real.',
    ],
    [
      'unguarded.self-test',
      'en',
      'Add up your points: with 7 or more, you have fibromyalgia.',
      'Points on a form are one part of an assessment, which a clinician makes.',
    ],
    [
      'unguarded.haste',
      'fr-CA',
      'Votre satisfaction est garantie, ou les rencontres suivantes sont gratuites.',
      'Dites-nous si une rencontre ne vous a pas aidé : nous en parlerons.',
    ],
    [
      'claimed-neutrality.found',
      'fr-CA',
      'Cette page a été rédigée en toute indépendance.',
      'Nous sommes payés pour ce traitement : tenez-en compte.',
    ],
  ] as const)('is named: %s (%s): “%s”', (code, locale, faulty, sound) => {
    expect(codesOf(faulty, locale)).toContain(code);
    expect(codesOf(sound, locale)).toEqual([]);
  });

  it.each([
    ['en', 'In the trial, the pain was gone within 15 minutes in eight of twelve people.', 'testimonial.found'],
    ['fr-CA', 'Après une semaine, la douleur avait disparu chez 2 personnes sur 12.', 'testimonial.found'],
    ['fr-CA', 'En cas de douleur à la poitrine après une séance, appelez le 9-1-1 sans attendre.', 'unguarded.benefit'],
    ['fr-CA', 'Prenez rendez-vous pour faire le point sur votre douleur, votre sommeil et vos médicaments.', 'unguarded.benefit'],
    ['en', 'A flare can come even when you have paced with care.', 'unguarded.benefit'],
    [
      'fr-CA',
      'Parmi 28 personnes, environ une sur quatre avait eu au moins un an sans symptômes en 26 ans. <Cite ref="isomeri2017" />',
      'weak-design.no-comparison',
    ],
    ['en', 'During a flare, cut your list in half, keep moving gently, and put off whatever can wait.', 'uncited-claim.figure'],
    [
      'en',
      'Pregabalin caused dizziness in about 1 more person in 4 in trials that lasted 12 to 26 weeks. <Cite ref="derry2016" />',
      'beyond-follow-up.figure',
    ],
    [
      'en',
      'England’s guideline on chronic primary pain advises against starting ketamine, but does not ask people already taking it to stop suddenly. <Cite ref="nice2021" />',
      'against-record.negation',
    ],
    [
      'en',
      'In a same-day test, 17 of 29 people responded to ketamine, and in 15 of those responders resting pain was lower than with saline; there was no long-term follow-up. <Cite ref="graven2000" />',
      'subgroup-range.missing',
    ],
    [
      'fr-CA',
      'Moins de femmes du Québec disent avoir la fibromyalgie; les auteurs y voient une question de langue et de culture.',
      'unguarded.cause',
    ],
    [
      'fr-CA',
      'Ressentir de la tristesse quand on a mal depuis des années n’a rien d’étonnant, et cela se soigne aussi.',
      'unguarded.mental',
    ],
    ['fr-CA', 'Ne prenez pas de duloxétine si vous avez pris un IMAO au cours des 14 derniers jours.', 'unguarded.haste'],
    [
      'fr-CA',
      '« Deux fois plus » peut vouloir dire 2 personnes sur 1 000 au lieu de 1 : demandez toujours les nombres.',
      'uncited-claim.figure',
    ],
    ['fr-CA', 'La RAMQ ne paie pas tout : vérifiez auprès d’elle et de votre assurance privée.', 'abbreviation.undefined'],
    ['fr-CA', 'Notre équipe ne remplace pas votre médecin de famille et ne répond pas aux urgences.', 'french-of-europe.found'],
  ] as const)('is not taken for what it is not (%s): “%s”', (locale, sound, code) => {
    expect(codesOf(sound, locale)).not.toContain(code);
  });
});
