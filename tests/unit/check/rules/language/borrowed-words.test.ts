import { beforeAll, describe, expect, it } from 'vitest';
import { languageRules } from '#lib/check/rules/language/index.ts';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { rulesAgainstSentence } from '#tests/support/said-of.ts';

type Pair = readonly [rule: string, faulty: string, corrected: string];

const pairs: Readonly<Record<Locale, readonly Pair[]>> = {
  en: [
    ['field-term', 'Noradrenalin is a chemical messenger.', 'Noradrenaline is a chemical messenger.'],
    ['field-term', 'Some people take Duloxetin.', 'Some people take duloxetine.'],
    ['typography', 'Rest a little ,then walk.', 'Rest a little, then walk.'],
    ['typography', 'Are you tired?!', 'Are you tired?'],
    ['typography', 'You can begin today!', 'You can begin today.'],
    ['pasted', 'Continue reading → Walking is free.', 'Walking is free.'],
    ['pasted', 'Skip to content. Pain has many causes.', 'Pain has many causes.'],
    ['placeholder', 'Insert doctor name here. The visit takes an hour.', 'The visit takes an hour.'],
    ['pasted', 'Posted by admin in Blog, Uncategorized. Sleep matters.', 'Sleep matters.'],
  ],
  'fr-CA': [
    ['anglicism', 'Le degré de certitude est low.', 'Le degré de certitude est faible.'],
    ['anglicism', 'Cliquez sur Read more ou parlez à votre pharmacien.', 'Lisez la page suivante ou parlez à votre pharmacien.'],
    ['anglicism', 'Un case report ne prouve rien.', 'Une étude de cas ne prouve rien.'],
    ['anglicism', 'Le patch se colle sur la peau.', 'Le timbre se colle sur la peau.'],
    ['field-term', 'La noradrenalin est un messager chimique.', 'La noradrénaline est un messager chimique.'],
    ['field-term', 'Parlez de la Duloxetine à la pharmacie.', 'Parlez de la duloxétine à la pharmacie.'],
    ['calque', 'Vous êtes éligible au programme.', 'Vous êtes admissible au programme.'],
    ['calque', 'Les médications se prennent le soir.', 'Les médicaments se prennent le soir.'],
    ['calque', 'Le médicament ne doit pas être discontinué d’un coup.', 'Le médicament ne doit pas être arrêté d’un coup.'],
    ['calque', 'Le programme adresse les difficultés du sommeil.', 'Le programme aborde les difficultés du sommeil.'],
    ['calque', 'Ces besoins sont rarement adressés.', 'On répond rarement à ces besoins.'],
    ['calque', 'Les études supportent cette idée.', 'Les études appuient cette idée.'],
    ['calque', 'Marcher est définitivement utile.', 'Marcher est certainement utile.'],
    ['calque', 'Les évidences manquent.', 'Les preuves manquent.'],
    ['calque', 'Parlez de votre condition à un proche.', 'Parlez de votre maladie à un proche.'],
    ['calque', 'La visite prend place le lundi.', 'La visite a lieu le lundi.'],
    ['calque', 'Dépendamment du jour, la visite est plus longue.', 'Selon le jour, la visite est plus longue.'],
    ['calque', 'La marche vs le repos.', 'La marche par rapport au repos.'],
    ['calque', 'Vérifiez avec votre pharmacien.', 'Demandez à votre pharmacien.'],
    ['calque', 'Une douleur sévère réveille la nuit.', 'Une douleur intense réveille la nuit.'],
    ['typography', 'Reposez-vous un peu ,puis marchez.', 'Reposez-vous un peu, puis marchez.'],
    ['typography', 'Vous pouvez commencer dès aujourd’hui!', 'Vous pouvez commencer dès aujourd’hui.'],
    ['pasted', 'Lire la suite → La marche est gratuite.', 'La marche est gratuite.'],
    ['pasted', 'Aller au contenu principal. La douleur a bien des causes.', 'La douleur a bien des causes.'],
    ['placeholder', 'Insérer le nom du médecin ici. La visite dure une heure.', 'La visite dure une heure.'],
    ['pasted', 'Publié par admin dans Non classé. Le sommeil compte.', 'Le sommeil compte.'],
  ],
};

/** French that looks like a calque and is none. */
const sound = [
  'De bonnes conditions de vie aident à dormir.',
  'Il faut mettre ce lien en évidence.',
  'On supporte mieux la douleur après une bonne nuit.',
  'Adressez-vous à la pharmacie pour poser une question.',
  'Votre condition physique s’améliore peu à peu.',
  'Le dossier est effacé définitivement.',
  'Un aide-mémoire sur support papier est remis.',
  'Le pain complet contient des fibres.',
];

beforeAll(loadDictionaries, 120_000);

describe.each(['en', 'fr-CA'] as const)('of words borrowed or put wrongly, in %s,', (locale) => {
  it.each(pairs[locale])('%s names “%s”', (rule, faulty) => {
    expect(rulesAgainstSentence(languageRules, faulty, locale)).toContain(rule);
  });

  it.each(pairs[locale])('%s: nothing is said of the other of “%s”: “%s”', (_rule, _faulty, corrected) => {
    expect(rulesAgainstSentence(languageRules, corrected, locale)).toEqual([]);
  });
});

it.each(sound)('French that is right is let be: “%s”', (sentence) => {
  expect(rulesAgainstSentence(languageRules, sentence, 'fr-CA')).toEqual([]);
});
