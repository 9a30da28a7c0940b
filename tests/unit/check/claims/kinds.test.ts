import { describe, expect, it } from 'vitest';
import { sayingOf } from '#lib/check/claims/sayings/said.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';

type Row = readonly [code: string, faulty: string, corrected: string];

/** Kinds of fault seen on the pages of clinics, in words of their own. */
const rows: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    ['benefit', 'Pairing ketamine with counselling doubles its effect.', 'Whether counselling adds to ketamine has not been tested.'],
    ['boast', 'Conventional care rarely gets to the root of the matter.', 'Conventional care helps some people.'],
    ['boast', 'In time, pills simply stop working.', 'Tell your prescriber if a pill no longer helps.'],
    ['promise', 'When all else fails, there is real hope.', 'If treatments did not help, ask your doctor about others.'],
    ['promise', 'Real results, week after week.', 'Nobody can promise results.'],
    ['lasting', 'The gains accumulate with each visit.', 'Whether gains add up is not known.'],
    ['lasting', 'Each series buys six months of calm.', 'How long any calm lasts is not known.'],
    ['payment', 'Insurers rarely pay for gabapentin.', 'Ask your insurer what your plan covers.'],
    ['mechanism', 'Drain the toxins out of your body.', 'No cleanse has been shown to help.'],
    ['dosage', 'We start at 25 mg.', 'The prescriber decides on the dose.'],
    ['route', 'Your infusion goes into the arm muscle.', 'The studies used an infusion; here, it is an injection into a muscle.'],
  ],
  'fr-CA': [
    ['benefit', 'Associer la kétamine à la psychothérapie double ses effets.', 'On ne sait pas si la psychothérapie ajoute à la kétamine.'],
    ['boast', "Les traitements habituels n'atteignent jamais la source du mal.", 'Les traitements habituels aident certaines personnes.'],
    ['boast', "Avec le temps, les comprimés n'agissent plus.", 'Dites à la personne qui prescrit si un comprimé n’aide plus.'],
    ['promise', "Quand rien n'a marché, il reste de l'espoir.", 'Si rien n’a aidé, parlez-en à votre médecin.'],
    ['promise', 'De vrais résultats, une semaine après l’autre.', 'Personne ne peut promettre de résultats.'],
    ['lasting', 'Les gains se cumulent à chaque visite.', 'On ne sait pas si les gains s’additionnent.'],
    ['lasting', 'Chaque série donne six mois de calme.', 'On ne sait pas combien de temps dure un calme.'],
    ['payment', 'Les assureurs refusent souvent la gabapentine.', 'Demandez à votre assureur ce que couvre votre régime.'],
    ['mechanism', 'Drainez les toxines de votre corps.', 'Aucune cure n’a été montrée utile.'],
    ['dosage', 'Nous commençons à 25 mg.', 'La personne qui prescrit choisit la dose.'],
    ['route', 'Votre perfusion va dans le muscle du bras.', 'Les études donnaient une perfusion; ici, c’est une injection dans un muscle.'],
  ],
};

describe.each(locales)('a fault of the kinds that clinics publish, in %s', (locale) => {
  it.each(rows[locale])('is known as %s: %s', (code, faulty, corrected) => {
    expect(sayingOf(faulty.replaceAll('’', "'").toLowerCase(), '', false, locale)).toBe(code);
    expect(sayingOf(corrected.replaceAll('’', "'").toLowerCase(), '', false, locale)).toBeUndefined();
  });
});
