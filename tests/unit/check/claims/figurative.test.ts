import { describe, expect, it } from 'vitest';
import { sayingOf } from '#lib/check/claims/sayings/said.ts';
import type { Locale } from '#lib/i18n/locales.ts';

type Row = readonly [code: string, faulty: string, corrected: string];

const rows: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    ['promise', 'This program gives you your life back.', 'This program may help you do more of what you like.'],
    ['promise', 'Close the chapter on pain.', 'Nobody can promise that pain ends.'],
    [
      'lasting',
      'After the series, people go months without another infusion.',
      'Whether anything lasts for months after an infusion is not known.',
    ],
    ['reassurance', 'With these doses, addiction simply never happens.', 'Ketamine can lead to addiction; tell your team.'],
    [
      'one-case',
      'One man walked again after two infusions, which shows what it can do.',
      'One man’s story cannot show what the infusions did.',
    ],
    ['cause', 'Poor sleep leads straight to fibromyalgia.', 'Poor sleep may make fibromyalgia worse.'],
    ['blame', 'Some people exaggerate their pain to get attention.', 'People describe pain in many ways.'],
    ['story', 'She rated her pain 8 on arrival and 1 after six sessions.', 'Rate your pain from 0 to 10 each day.'],
    ['story', 'One patient shared that it was like a reset.', 'We publish no stories of patients.'],
    ['lasting', 'The benefits of ketamine may be felt for several months.', 'Whether ketamine helps for months is not known.'],
    ['reassurance', 'Ketamine has an excellent safety profile.', 'Ketamine can harm.'],
    ['boast', 'He is a recognized authority on pain.', 'He is a physician.'],
    ['home', 'No nurse required: your spouse can watch you take the nasal spray.', 'Trained staff watch you after the nasal spray.'],
    ['reassurance', 'Ketamine does not create the cravings of opioids.', 'Ketamine may create cravings.'],
    ['proof', 'Nobody questions the value of ketamine.', 'The value of ketamine is not known.'],
  ],
  'fr-CA': [
    ['promise', 'Tournez la page sur la douleur.', 'Personne ne peut promettre que la douleur cessera.'],
    ['promise', 'Ce programme vous redonne votre vie.', 'Ce programme pourrait vous aider à faire ce que vous aimez.'],
    [
      'lasting',
      'Après la série, on peut passer six mois sans autre séance de kétamine.',
      'On ne sait pas ce qui reste six mois après une séance.',
    ],
    ['reassurance', 'Avec ces perfusions, on ne devient pas accro.', 'La kétamine peut mener à une dépendance; parlez-en à l’équipe.'],
    [
      'one-case',
      'Un homme a lâché sa canne après deux perfusions, ce qui montre ce que peut la kétamine.',
      'L’histoire d’un homme ne montre pas ce qu’ont fait les perfusions.',
    ],
    ['cause', 'Un mauvais sommeil mène tout droit à la fibromyalgie.', 'Un mauvais sommeil pourrait aggraver la fibromyalgie.'],
    ['blame', 'Certains exagèrent leur douleur pour attirer l’attention.', 'Chacun décrit la douleur à sa façon.'],
    ['story', 'Il cotait sa douleur à 8 avant, à 1 après six séances.', 'Notez votre douleur de 0 à 10 chaque jour.'],
    ['reassurance', 'La kétamine possède un excellent profil d’innocuité.', 'La kétamine peut nuire.'],
    ['boast', 'Elle est une autorité reconnue de la douleur.', 'Elle est médecin.'],
    ['home', 'Pas besoin d’infirmière : votre conjoint vous surveille.', 'Une personne formée vous surveille après le vaporisateur.'],
    ['reassurance', 'La kétamine ne crée pas les envies que donnent les opioïdes.', 'La kétamine peut créer des envies.'],
    ['proof', 'Plus personne ne conteste la valeur de la kétamine.', 'La valeur de la kétamine est inconnue.'],
  ],
};

const plain = (text: string) => text.replaceAll('’', "'");

describe.each(['en', 'fr-CA'] as const)('what is said in a figure of speech, in %s,', (locale) => {
  it.each(rows[locale])('is %s: “%s”', (code, faulty, corrected) => {
    expect(sayingOf(plain(faulty), '', false, locale)).toBe(code);
    expect(sayingOf(plain(corrected), '', false, locale)).toBeUndefined();
  });
});
