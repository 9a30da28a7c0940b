import { describe, expect, it } from 'vitest';
import { lawRules } from '#lib/check/rules/law/index.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { rulesAgainstSentence } from '#tests/support/said-of.ts';

/** A kind of fault, a sentence that has it, and the same thought as it may be published. */
type Pair = readonly [rule: string, faulty: string, corrected: string];

const pairs: Readonly<Record<Locale, readonly Pair[]>> = {
  en: [
    [
      'testimonial',
      '“After three infusions I was back at work,” says Maria, a patient in Ottawa.',
      'Some people go back to work; we cannot tell who will.',
    ],
    ['testimonial', 'This clinic gave me my life back.', 'Ask what the clinic does when a treatment does not help.'],
    ['testimonial', 'Read what our patients say about us.', 'Read what the studies say about this treatment.'],
    [
      'testimonial',
      '“My pain is gone and I sleep like a baby.” — Julie T.',
      'You could say to a friend: “My pain comes and goes, and I need to rest.”',
    ],
    [
      'testimonial',
      '“Nothing hurt on the way home.” (L., North Bay)',
      'The drug’s text says “may cause drowsiness” (Health Canada, 2023).',
    ],
    ['testimonial', 'Our team has five-star reviews.', 'Our team keeps to a code of ethics.'],
    [
      'testimonial',
      'Thanks to this program, I can play with my children again.',
      'Some people set themselves a goal, such as playing with their children.',
    ],
    ['superlative', 'We are Canada’s leading pain clinic.', 'We are a pain clinic with four places of care.'],
    ['superlative', 'You will be cared for by the best specialists.', 'The best time to go to bed is the same time each night.'],
    ['superlative', 'Our world-class team is here for you.', 'Our team has two physicians and a nurse.'],
    ['superlative', 'Our state-of-the-art centre has five rooms.', 'Our centre has five rooms.'],
    ['superlative', 'This is the most effective treatment for fibromyalgia.', 'Fatigue is one of the most common symptoms.'],
    ['comparative', 'Our care is better than other clinics.', 'In one trial, tai chi did better than aerobic exercise.'],
    ['comparative', 'Unlike other clinics, we listen.', 'We take an hour for the first visit.'],
    ['comparative', 'Ketamine works faster than traditional treatments.', 'No trial has compared it with usual care over a year.'],
    ['promise', 'Our program cures fibromyalgia.', 'No treatment cures fibromyalgia.'],
    ['promise', 'Results are guaranteed.', 'There is no guarantee that it will help.'],
    ['promise', 'It is a proven treatment for chronic pain.', 'It has not been proven to help in the long term.'],
    ['promise', 'You will feel better after one session.', 'You may feel better, or you may not.'],
    ['promise', 'It offers rapid and lasting relief.', 'It gave no lasting relief in the one trial we found.'],
    ['promise', 'A breakthrough that works for everyone.', 'What works for one person may not work for another.'],
    ['promise', 'It is remarkably effective against depression.', 'Whether it helps with depression is another question.'],
    ['promise', 'Say goodbye to your pain.', 'Pain may change from one day to the next.'],
    ['unsafe-safety', 'It has no side effects.', 'No treatment is free of side effects.'],
    ['unsafe-safety', 'The treatment is completely safe.', 'The treatment is not completely safe.'],
    ['unsafe-safety', 'Our ketamine is non-habit forming.', 'Ketamine can be misused, and some people come to depend on it.'],
    ['unsafe-safety', 'It has a low potential for addiction.', 'Ask what the clinic does to prevent addiction.'],
    ['unsafe-safety', 'Mushrooms are natural, so they are harmless.', 'A natural product is not always harmless.'],
    ['unsafe-safety', 'A safe and effective way to treat pain.', 'Ask whether it is safe and effective for you.'],
    ['controlled-drug', 'Book your ketamine session.', 'Ask your doctor about ketamine and its risks.'],
    ['controlled-drug', 'We offer ketamine infusions in Ottawa.', 'We offer assessments in Ottawa.'],
    ['controlled-drug', 'We give ketamine at home.', 'We give no ketamine at home.'],
    ['controlled-drug', 'Call us for esketamine treatment.', 'Call 9-1-1 if someone cannot be woken after taking an opioid.'],
    ['offer', 'Free consultation for a limited time.', 'The first visit lasts one hour.'],
    ['offer', 'Book today: only three spots left!', 'Do not wait: call 9-1-1 if you have chest pain.'],
    ['offer', 'Save 20% on your first package.', 'Keep 20% of your energy for the evening.'],
    ['offer', 'Don’t wait, reserve your place.', 'Ask for help early; you do not have to be in crisis.'],
    ['before-after', 'See our before-and-after photos.', 'Your blood pressure is taken before and after each visit.'],
    ['before-after', 'Before: could not walk. After: runs every day.', 'Note your pain before and after you walk.'],
  ],
  'fr-CA': [
    ['testimonial', '« Cela valait le trajet. » R. B., Amos', 'La note dit « Sonnez deux fois. » Demandez R. B. au comptoir.'],
    [
      'testimonial',
      '« Rien ne faisait mal au retour. » (L., Amos)',
      'Le texte du produit dit « peut causer de la somnolence » (Santé Canada, 2023).',
    ],
    [
      'testimonial',
      '« Après trois perfusions, je suis retournée au travail », raconte Maria.',
      'Certaines personnes retournent au travail; on ne peut pas savoir lesquelles.',
    ],
    ['testimonial', 'Cette clinique m’a redonné ma vie.', 'Demandez ce que fait la clinique quand un traitement n’aide pas.'],
    ['testimonial', 'Lisez les témoignages de nos patients.', 'Lisez ce que disent les études sur ce traitement.'],
    [
      'testimonial',
      '« Je n’ai plus mal et je dors enfin. » — Julie T.',
      'Vous pouvez dire à un proche : « J’ai mal, et j’ai besoin de repos. »',
    ],
    ['testimonial', 'Ma douleur a disparu après ma deuxième séance.', 'La douleur peut diminuer quelques heures après une séance.'],
    ['testimonial', 'Grâce à ce programme, je recommande la clinique à tous.', 'Ce programme dure huit semaines.'],
    ['superlative', 'Nous sommes la meilleure clinique de la douleur.', 'Nous sommes une clinique de la douleur.'],
    ['superlative', 'Notre équipe est un chef de file au Québec.', 'Notre équipe compte deux médecins et une infirmière.'],
    ['superlative', 'Des soins de classe mondiale vous attendent.', 'Le meilleur moment pour se coucher est toujours le même.'],
    ['superlative', 'Une clinique à la fine pointe de la technologie.', 'La clinique compte cinq salles.'],
    ['superlative', 'C’est le traitement le plus efficace contre la fibromyalgie.', 'La fatigue est l’un des symptômes les plus courants.'],
    [
      'comparative',
      'Nos soins sont meilleurs que dans les autres cliniques.',
      'Dans un essai, le tai-chi a fait mieux que l’exercice aérobie.',
    ],
    ['comparative', 'Contrairement aux autres cliniques, nous vous écoutons.', 'Nous prenons une heure pour la première visite.'],
    [
      'comparative',
      'La kétamine agit plus vite que les traitements traditionnels.',
      'Aucun essai ne l’a comparée aux soins habituels pendant un an.',
    ],
    ['promise', 'Notre programme guérit la fibromyalgie.', 'Aucun traitement ne guérit la fibromyalgie.'],
    ['promise', 'Des résultats garantis.', 'Rien ne garantit que cela vous aidera.'],
    ['promise', 'Un traitement cliniquement prouvé contre la douleur.', 'Son efficacité à long terme n’a pas été démontrée.'],
    ['promise', 'Vous serez soulagé dès la première séance.', 'Vous vous sentirez peut-être mieux, ou pas.'],
    ['promise', 'Un soulagement rapide et durable.', 'Le seul essai trouvé n’a vu aucun soulagement durable.'],
    [
      'promise',
      'Une approche révolutionnaire qui fonctionne pour tout le monde.',
      'Ce qui aide une personne peut ne pas en aider une autre.',
    ],
    ['promise', 'Elle est remarquablement efficace contre la dépression.', 'Son effet sur la dépression est une autre question.'],
    ['promise', 'Dites adieu à la douleur.', 'La douleur change d’un jour à l’autre.'],
    ['unsafe-safety', 'Ce traitement n’a aucun effet secondaire.', 'Aucun traitement n’est sans effets indésirables.'],
    ['unsafe-safety', 'Le traitement est sans danger.', 'Le traitement n’est pas sans danger.'],
    ['unsafe-safety', 'La kétamine ne crée pas de dépendance.', 'La kétamine peut entraîner un mésusage et une dépendance.'],
    ['unsafe-safety', 'Une méthode totalement sécuritaire.', 'Demandez si cette méthode est sécuritaire pour vous.'],
    ['unsafe-safety', 'Un produit naturel, donc sans risque.', 'Un produit naturel n’est pas toujours sans risque.'],
    ['unsafe-safety', 'Une solution sûre et efficace.', 'On ne sait pas si elle est sûre et efficace.'],
    ['controlled-drug', 'Réservez votre séance de kétamine.', 'Parlez de la kétamine et de ses risques avec votre médecin.'],
    ['controlled-drug', 'Nous offrons des perfusions de kétamine à Montréal.', 'Nous offrons des évaluations à Montréal.'],
    [
      'controlled-drug',
      'Appelez-nous pour un traitement à l’eskétamine.',
      'Appelez le 9-1-1 si une personne ne se réveille pas après avoir pris un opioïde.',
    ],
    ['offer', 'Consultation gratuite, offre d’une durée limitée.', 'La première visite dure une heure.'],
    [
      'offer',
      'Réservez dès aujourd’hui : plus que trois places disponibles!',
      'N’attendez pas : appelez le 9-1-1 si vous avez mal à la poitrine.',
    ],
    ['offer', 'Profitez de 20 % de rabais sur votre premier forfait.', 'Gardez 20 % de votre énergie pour le soir.'],
    ['offer', 'N’attendez plus pour réserver.', 'Demandez de l’aide tôt, sans attendre une crise.'],
    ['before-after', 'Voyez nos photos avant-après.', 'On mesure votre pression artérielle avant et après chaque visite.'],
    ['before-after', 'Avant : incapable de marcher. Après : elle court chaque jour.', 'Notez votre douleur avant et après la marche.'],
  ],
};

for (const locale of ['en', 'fr-CA'] as const) {
  describe(`in ${locale}`, () => {
    it.each(pairs[locale])('%s: “%s”', (rule, faulty) => {
      expect(rulesAgainstSentence(lawRules, faulty, locale)).toContain(rule);
    });

    it.each(pairs[locale])('%s: has nothing against the other of “%s”: “%s”', (_rule, _faulty, corrected) => {
      expect(rulesAgainstSentence(lawRules, corrected, locale)).toEqual([]);
    });
  });
}
