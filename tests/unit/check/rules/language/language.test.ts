import { beforeAll, describe, expect, it } from 'vitest';
import { languageRules } from '#lib/check/rules/language/index.ts';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { rulesAgainstSentence } from '#tests/support/said-of.ts';

/** A kind of fault, a sentence that has it, and the same thought as it may be published. */
type Pair = readonly [rule: string, faulty: string, corrected: string];

const pairs: Readonly<Record<Locale, readonly Pair[]>> = {
  en: [
    ['spelling', 'Walking may releive stiffness.', 'Walking may relieve stiffness.'],
    ['spelling', 'The symtoms change from day to day.', 'The symptoms change from day to day.'],
    ['spelling', 'Fibromialgia causes pain in many places.', 'Fibromyalgia causes pain in many places.'],
    ['spelling', 'Ask your docter before you begin.', 'Ask your doctor before you begin.'],
    ['spelling', 'It is definately worth a try.', 'It is definitely worth a try.'],
    ['grammar', 'They was tired after the walk.', 'They were tired after the walk.'],
    ['grammar', 'You may feel dizzy for for an hour.', 'You may feel dizzy for an hour.'],
    ['grammar', 'It is more common then people think.', 'It is more common than people think.'],
    ['grammar', 'Patients has to rest after the visit.', 'Patients have to rest after the visit.'],
    ['grammar', 'The exercises in this program is gentle.', 'The exercises in this program are gentle.'],
    ['grammar', 'The people in this group was older.', 'One of the people in this group was older.'],
    ['grammar', 'The results of the study shows a change.', 'The results of the study show a change.'],
    ['grammar', 'Two person left the study early.', 'Two people left the study early.'],
    ['calque', 'Pain was 2 points lower on 10.', 'Pain was 2 points lower on a scale of 0 to 10.'],
    ['calque', 'You should of called earlier.', 'You should have called earlier.'],
    ['canadian-spelling', 'The center opens at nine.', 'The centre opens at nine.'],
    ['canadian-spelling', 'Behavioral therapy may help.', 'Behavioural therapy may help.'],
    ['canadian-spelling', 'The color of the light matters.', 'The colour of the light matters.'],
    ['canadian-spelling', 'A counseling program takes eight weeks.', 'A counselling program takes eight weeks.'],
    ['canadian-spelling', 'The programme lasts eight weeks.', 'The program lasts eight weeks.'],
    ['typography', 'It fell by 20,5 % in a year.', 'It fell by 20.5% in a year.'],
    ['typography', 'She calls it « fog ».', 'She calls it “fog”.'],
    ['typography', 'The visit costs 50 $.', 'The visit costs $50.'],
    ['typography', 'The clinic opens at 9h30.', 'The clinic opens at 9:30.'],
    ['typography', 'Rest is part of it.Begin slowly.', 'Rest is part of it. Begin slowly.'],
    ['typography', 'Anxiety and depressionFibromyalgia often come together.', 'Anxiety, depression and fibromyalgia often come together.'],
    ['typography', 'Read on for 5 views0 comments today.', 'Read on for more today.'],
    ['typography', 'Are you tired??', 'Are you tired?'],
    ['typography', 'Rest , then walk.', 'Rest, then walk.'],
    ['wrong-language', 'La marche aide à mieux dormir la nuit.', 'Walking helps you sleep at night.'],
    ['wrong-language', 'Une femme marche.', 'A woman walks.'],
    [
      'wrong-language',
      'Walking helps many people. Commencez par cinq minutes et reposez-vous ensuite.',
      'Walking helps many people. Begin with five minutes, then rest.',
    ],
    ['stigma', 'She suffers from fibromyalgia.', 'She has fibromyalgia.'],
    ['stigma', 'Addicts need care too.', 'People with a substance use disorder need care too.'],
    ['stigma', 'Victims of chronic pain often feel alone.', 'People who live with chronic pain often feel alone.'],
    ['stigma', 'He committed suicide last year.', 'He died by suicide last year.'],
    ['stigma', 'Substance abuse is a risk.', 'Misuse of the drug is a risk.'],
    ['stigma', 'The pain is all in your head.', 'The pain is not all in your head.'],
    ['inclusive', 'Each patient chooses what he prefers.', 'Each patient chooses what they prefer.'],
    ['inclusive', 'A doctor gives his/her opinion.', 'A doctor gives an opinion.'],
    [
      'abbreviation',
      'TMS is used.\n\nTranscranial magnetic stimulation (TMS) is a device.',
      'Transcranial magnetic stimulation (TMS) is a device.\n\nTMS is used.',
    ],
    ['abbreviation', 'The TMS device is placed on the head.', 'The transcranial magnetic stimulation (TMS) device is placed on the head.'],
    ['marks-left', 'It is \\*\\*very\\*\\* important.', 'It is **very** important.'],
    ['typography', 'THIS IS VERY IMPORTANT FOR YOU.', 'This is very important for you.'],
    ['sentence-end', 'You can rest. Say so at any time if you feel tired', 'You can rest. Say so at any time if you feel tired.'],
    ['sentence-end', 'You can rest at any time, tell the team and', 'You can rest at any time, tell the team'],
    ['open-quotation', 'You can rest (if you want at any time.', 'You can rest (if you want) at any time, as in 1).'],
    ['strange-letters', 'The clinicâ€™s hours have changed.', 'The clinic’s hours have changed.'],
    ['strange-letters', 'Cognitive behav\u00adioural therapy takes weeks.', 'Cognitive behavioural therapy takes weeks.'],
    [
      'long-sentence',
      'When you wake up tired and in pain after a night of poor sleep, and when you know that a long day of work and of care for others is ahead of you, it may help to choose the one thing that matters most.',
      'You wake up tired after a poor night. It may help to choose the one thing that matters most.',
    ],
  ],
  'fr-CA': [
    ['spelling', 'Une étude (Doulleur et sommeil) le dit.', 'Une étude (European Journal of Pain) le dit.'],
    ['spelling', 'La doulleur change chaque jour.', 'La douleur change chaque jour.'],
    ['spelling', 'Vous etes fatigué après la marche.', 'Vous êtes fatigué après la marche.'],
    ['spelling', 'Les symptomes varient beaucoup.', 'Les symptômes varient beaucoup.'],
    ['spelling', 'Le someil reste léger.', 'Le sommeil reste léger.'],
    ['spelling', 'Parlez-en à votre medecin.', 'Parlez-en à votre médecin.'],
    ['grammar', 'Il faut parler de des douleur.', 'Il faut parler de la douleur.'],
    ['grammar', 'Les personnes atteinte marchent un peu.', 'Les personnes atteintes marchent un peu.'],
    ['grammar', 'Espacez vos sorties et leurs moment.', 'Espacez vos sorties et leurs moments.'],
    ['grammar', 'Les personnes suivies par la clinique peut appeler.', 'L’une des personnes suivies par la clinique peut appeler.'],
    ['grammar', 'Les exercices du programme est doux.', 'Les exercices du programme sont doux.'],
    ['grammar', 'Plusieurs étude le montrent.', 'Plusieurs études le montrent.'],
    ['grammar', 'Le traitement a été étudier deux ans.', 'Le traitement a été étudié deux ans.'],
    ['grammar', 'Vous pouver marcher un peu.', 'Vous pouvez marcher un peu.'],
    ['grammar', 'Le repos aide les les gens fatigués.', 'Le repos aide les gens fatigués.'],
    ['anglicism', 'Écrivez-nous un email.', 'Écrivez-nous un courriel.'],
    ['anglicism', 'La clinique est fermée le weekend.', 'La clinique est fermée la fin de semaine.'],
    ['anglicism', 'Un outil digital suit vos symptômes.', 'Un outil numérique suit vos symptômes.'],
    ['anglicism', 'Il faut céduler un rendez-vous.', 'Il faut fixer un rendez-vous.'],
    ['anglicism', 'Vous pouvez canceller la visite.', 'Vous pouvez annuler la visite.'],
    ['anglicism', 'Demandez un follow-up après un mois.', 'Demandez un suivi après un mois.'],
    ['calque', 'Cela ne fait pas de sens.', 'Cela n’a pas de sens.'],
    ['calque', 'Nous supportons les patients et leurs familles.', 'Nous aidons les personnes traitées et leurs familles.'],
    ['calque', 'Ce traitement adresse la douleur.', 'Ce traitement vise la douleur.'],
    ['calque', 'Prenez une marche chaque soir.', 'Faites une promenade chaque soir.'],
    ['calque', 'N’hésitez pas à demander des questions.', 'N’hésitez pas à poser des questions.'],
    ['calque', 'Marchez sur une base régulière.', 'Marchez régulièrement.'],
    ['calque', 'Il existe peu d’évidences scientifiques.', 'Il existe peu de données probantes.'],
    ['french-of-europe', 'Prenez du paracétamol.', 'Prenez de l’acétaminophène.'],
    ['french-of-europe', 'Rendez-vous aux urgences.', 'Rendez-vous à l’urgence.'],
    ['french-of-europe', 'Voyez votre médecin traitant.', 'Voyez votre médecin de famille.'],
    ['french-of-europe', 'Un kiné vous guidera.', 'Une ou un physiothérapeute vous guidera.'],
    ['field-term', 'La cétamine est un anesthésique.', 'La kétamine est un anesthésique.'],
    ['field-term', 'La séance d’infusion dure 40 minutes.', 'La perfusion dure 40 minutes.'],
    ['field-term', 'La norépinéphrine transmet des signaux.', 'La noradrénaline transmet des signaux.'],
    ['field-term', 'On observe des effets psychomimétiques.', 'On observe des effets psychotomimétiques.'],
    ['typography', 'La baisse est de 20.5 % après un an.', 'La baisse est de 20,5 % après un an.'],
    ['typography', 'On parle de “brouillard cognitif”.', 'On parle de « brouillard cognitif ».'],
    ['typography', 'L’étude compte 5,474 personnes.', 'L’étude compte 5 474 personnes.'],
    ['typography', 'La visite coûte $50.', 'La visite coûte 50 $.'],
    ['typography', 'La clinique ouvre à 9 am.', 'La clinique ouvre à 9 h.'],
    ['typography', 'La page date du 21 Novembre 2026.', 'La page date du 21 novembre 2026.'],
    ['typography', 'La 2ème visite est plus courte.', 'La 2e visite est plus courte.'],
    ['typography', 'A propos de cette page.', 'À propos de cette page.'],
    ['typography', 'Anxiété et dépressionLa fibromyalgie touche aussi l’humeur.', 'La fibromyalgie touche aussi l’humeur.'],
    ['wrong-language', 'Walking helps many people sleep better at night.', 'La marche aide bien des gens à mieux dormir la nuit.'],
    ['wrong-language', 'A woman walks.', 'Une femme marche.'],
    ['wrong-language', 'The clinic’s waiting room', 'La salle d’attente de la clinique'],
    ['tutoiement', 'Si tu as mal, repose-toi.', 'Si vous avez mal, reposez-vous.'],
    ['tutoiement', 'Parle de ta douleur à ton médecin.', 'Parlez de votre douleur à votre médecin.'],
    ['tutoiement', 'N’hésite pas à poser des questions.', 'N’hésitez pas à poser des questions.'],
    ['stigma', 'Elle souffre de fibromyalgie.', 'Elle vit avec la fibromyalgie.'],
    [
      'stigma',
      'Les toxicomanes ont aussi besoin de soins.',
      'Les personnes ayant un trouble lié à l’usage de substances ont aussi besoin de soins.',
    ],
    ['stigma', 'Les fibromyalgiques dorment mal.', 'Les personnes atteintes de fibromyalgie dorment mal.'],
    ['stigma', 'Elle est clouée au lit.', 'Elle garde le lit.'],
    ['inclusive', 'Les patient·e·s peuvent choisir.', 'Les patientes et les patients peuvent choisir.'],
    ['inclusive', 'Chaque patient(e) peut choisir.', 'Chaque personne peut choisir.'],
    [
      'abbreviation',
      'La SMT s’emploie.\n\nLa stimulation magnétique transcrânienne (SMT) est un appareil.',
      'La stimulation magnétique transcrânienne (SMT) est un appareil.\n\nLa SMT s’emploie.',
    ],
    [
      'abbreviation',
      'L’appareil de SMT se pose sur la tête.',
      'L’appareil de stimulation magnétique transcrânienne (SMT) se pose sur la tête.',
    ],
    ['strange-letters', 'La kÃ©tamine est un anesthésique.', 'La kétamine est un anesthésique.'],
    ['typography', 'CECI EST TRÈS IMPORTANT POUR VOUS.', 'Ceci est très important pour vous.'],
    ['sentence-end', 'Reposez-vous. Dites-le en tout temps si vous êtes las', 'Reposez-vous. Dites-le en tout temps si vous êtes las.'],
    ['sentence-end', 'Vous pouvez vous reposer, puis le dire à la', 'Vous pouvez vous reposer, puis le dire à l’équipe'],
    ['open-quotation', 'Reposez-vous (si vous voulez en tout temps.', 'Reposez-vous (si vous voulez) en tout temps.'],
    ['strange-letters', 'Un sommeil sans Ã©nergie au réveil.', 'Un sommeil sans énergie au réveil.'],
    ['marks-left', 'C’est \\*\\*très\\*\\* important.', 'C’est **très** important.'],
  ],
};

beforeAll(loadDictionaries, 120_000);

for (const locale of ['en', 'fr-CA'] as const) {
  describe(`in ${locale}`, () => {
    it.each(pairs[locale])('%s: “%s”', (rule, faulty) => {
      expect(rulesAgainstSentence(languageRules, faulty, locale)).toContain(rule);
    });

    it.each(pairs[locale])('%s: has nothing against the other of “%s”: “%s”', (_rule, _faulty, corrected) => {
      expect(rulesAgainstSentence(languageRules, corrected, locale)).toEqual([]);
    });
  });
}
