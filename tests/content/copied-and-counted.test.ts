import { beforeAll, describe, expect, it } from 'vitest';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import { codesOf } from '#tests/support/told-of.ts';

beforeAll(loadDictionaries);

/** What comes along when a page is copied, what nobody counted, and the same thought as it may stand. */
describe('what a hurried writer leaves on a page', () => {
  it.each([
    ['pasted.found', 'en', 'EN|FRen_CA First visits are long.', 'First visits are long.'],
    ['pasted.found', 'en', 'ENFRen_CA\n\nA flare is a period when symptoms get worse.', 'A flare is a period when symptoms get worse.'],
    ['pasted.found', 'fr-CA', 'FRENfr_CA La première visite est longue.', 'La première visite est longue.'],
    [
      'typography.title',
      'fr-CA',
      '### Bouger Un Peu Chaque Jour\n\nPartez de ce que vous pouvez faire.',
      '### Bouger un peu chaque jour\n\nPartez de ce que vous pouvez faire.',
    ],
    [
      'typography.run-together',
      'fr-CA',
      'Nous recevons les gens de Laval, de la Rive-NordLongueuil et de la Rive-Sud.',
      'Nous recevons les gens de Laval, de la Rive-Nord, de Longueuil et de la Rive-Sud.',
    ],
    [
      'sentence-end.spliced',
      'en',
      'In that trial the relief came fast, it followed the level of the drug in the blood and faded. <Cite ref="noppers2011" />',
      'In that trial the relief came fast, but it followed the level of the drug in the blood and faded. <Cite ref="noppers2011" />',
    ],
    [
      'calque.found',
      'fr-CA',
      'Pour l’hydne hérisson, l’évidence manque : nous n’avons trouvé aucun essai sur la fibromyalgie. <Cite ref="ganoderma2020" />',
      'Pour l’hydne hérisson, les preuves manquent : nous n’avons trouvé aucun essai sur la fibromyalgie. <Cite ref="ganoderma2020" />',
    ],
    [
      'grammar.found',
      'fr-CA',
      'Les personnes qui nous appellent se disent épuisés dès le réveil.',
      'Les personnes qui nous appellent se disent épuisées dès le réveil.',
    ],
    [
      'term.other',
      'en',
      'Duloxetine acts on serotonin and norepinephrine. Never stop it abruptly.',
      'Duloxetine acts on serotonin and noradrenaline (also called norepinephrine). Never stop it abruptly.',
    ],
    [
      'term.found',
      'en',
      'More people gave up pregabalin than a placebo because of adverse events. <Cite ref="derry2016" />',
      'More people gave up pregabalin than a placebo because of unwanted effects. <Cite ref="derry2016" />',
    ],
    [
      'against-record.year',
      'en',
      'A 2019 meta-analysis pooled 18 trials of antidepressants. <Cite ref="hauser2009" />',
      'A 2009 meta-analysis pooled 18 trials of antidepressants. <Cite ref="hauser2009" />',
    ],
    [
      'against-record.year',
      'fr-CA',
      'En 2019, une méta-analyse a réuni 18 essais d’antidépresseurs. <Cite ref="hauser2009" />',
      'En 2009, une méta-analyse a réuni 18 essais d’antidépresseurs. <Cite ref="hauser2009" />',
    ],
    [
      'against-record.journal',
      'fr-CA',
      'Une équipe belge a décrit dans la revue *Essais* comment elle comptait étudier la S-kétamine. <Cite ref="eskefib2021" />',
      'Une équipe belge a décrit dans la revue *Trials* comment elle comptait étudier la S-kétamine. <Cite ref="eskefib2021" />',
    ],
    [
      'uncited-claim.report',
      'en',
      'An American public centre for complementary health finds yoga and tai chi promising.',
      'Ask your insurer which classes it pays for.',
    ],
    [
      'uncited-claim.report',
      'fr-CA',
      'Aux États-Unis seulement, une association en compte dix millions.',
      'Le centre compte trois salles.',
    ],
    [
      'uncited-claim.report',
      'en',
      'As a rule, fibromyalgia travels with post-traumatic stress disorder.',
      'A hard event can leave its mark; tell us if you wish.',
    ],
    [
      'uncited-claim.study',
      'fr-CA',
      'Une revue systématique, en 2019, conclut à trois mois de soulagement.',
      'Nous avons cherché une revue de 2019 sans la trouver.',
    ],
    ['unguarded.authority', 'en', 'This article has been medically reviewed.', 'No clinician has reviewed this article yet.'],
    [
      'unguarded.closed-list',
      'en',
      'The guidelines name just one reason to keep away from ketamine: a bad heart. <Cite ref="cohen2018" />',
      'The guidelines name several reasons to keep away from ketamine. <Cite ref="cohen2018" />',
    ],
    [
      'unguarded.lasting',
      'en',
      'After one drip, most people stay comfortable for two or three months.',
      'After the drip, you rest until staff find that you have fully recovered.',
    ],
    [
      'unguarded.lasting',
      'fr-CA',
      'Bien des gens voient leur douleur s’apaiser pour plusieurs semaines après une perfusion de kétamine, parfois pour toute une saison.',
      'Après la perfusion, vous vous reposez le temps qu’il faut.',
    ],
    [
      'unguarded.counted',
      'fr-CA',
      'Aucune autre maladie des muscles et des articulations ne se diagnostique autant que la fibromyalgie.',
      'La fibromyalgie touche des femmes et des hommes de tout âge.',
    ],
    [
      'unguarded.reassurance',
      'fr-CA',
      'Contrairement au tramadol, la kétamine n’accroche pas : on peut en recevoir souvent sans y penser.',
      'La kétamine peut créer une dépendance : parlez-en avant de commencer.',
    ],
    [
      'unguarded.standing',
      'en',
      'Still a young and unproven idea, ketamine has long been settled practice in fibromyalgia.',
      'Ketamine is still being studied in fibromyalgia, for which it is not approved.',
    ],
    [
      'unguarded.mechanism',
      'en',
      'Walk a bit each day. It raises your endorphins, and that is how exercise takes pain down.',
      'Walk a bit each day. Begin with five easy minutes if you like.',
    ],
    [
      'weak-design.protocol',
      'en',
      'In Belgium, 210 adults had S-ketamine added at three visits, and did better for it. <Cite ref="eskefib2021" />',
      'A Belgian plan of 2021 described how 210 adults would be followed; we found no result. <Cite ref="eskefib2021" />',
    ],
    [
      'other-people.found',
      'fr-CA',
      'Une revue systématique parue en 2019 et consacrée à la fibromyalgie conclut que la kétamine y procure un bienfait. <Cite ref="orhurhu2019" />',
      'Une revue systématique parue en 2019 porte sur la douleur chronique. <Cite ref="orhurhu2019" />',
    ],
    [
      'grammar.found',
      'fr-CA',
      'Souvent, les personnes les plus épuisés n’osent pas s’asseoir.',
      'Souvent, les personnes les plus épuisées n’osent pas s’asseoir.',
    ],
    [
      'claimed-neutrality.found',
      'fr-CA',
      'Nous avons écrit cette page sur la kétamine comme on parle à une amie : sans rien avoir à y gagner.',
      'Cette page a été écrite par l’équipe de la clinique, qui donne des soins de kétamine.',
    ],
    [
      'unguarded.reassurance',
      'fr-CA',
      'La kétamine présente un potentiel d’accoutumance à ce point négligeable que l’on peut en répéter l’administration.',
      'La kétamine peut créer une dépendance : parlez-en avant de commencer.',
    ],
    [
      'sentence-end.spliced',
      'fr-CA',
      'S’informer a réduit l’anxiété et les troubles du sommeil, la douleur n’a pas changé de façon significative. <Cite ref="huang2024" />',
      'S’informer a réduit l’anxiété et les troubles du sommeil, mais la douleur n’a pas changé de façon significative. <Cite ref="huang2024" />',
    ],
    [
      'overstated.against-source',
      'en',
      'After only one infusion of S-ketamine, the relief stays with the person for many weeks. <Cite ref="noppers2011" />',
      'After one infusion of S-ketamine, the two groups were level by 8 weeks. <Cite ref="noppers2011" />',
    ],
    [
      'unguarded.reassurance',
      'en',
      'Given by a nurse, ketamine is not habit forming and its potential for addiction is low. <Cite ref="fda2023" />',
      'Misuse is a risk of ketamine, even when a nurse gives it. <Cite ref="fda2023" />',
    ],
    [
      'unguarded.payment',
      'en',
      'Amitriptyline is an older medicine. Because that use is off-label, insurance plans often refuse to cover it.',
      'Ask your insurer what it pays for, and what proof it wants.',
    ],
    [
      'unguarded.boast',
      'fr-CA',
      'Ni l’exercice ni la prégabaline ne touchent à la sensibilisation centrale; ils ne font que masquer les symptômes.',
      'On ne sait pas comment l’exercice agit sur la douleur.',
    ],
    [
      'unguarded.closed-list',
      'en',
      '**Serious risks.** There is one to know: a rise of the blood pressure during the session. <Cite ref="fda2023" />',
      '**Risks.** A nurse measures your blood pressure during the session.',
    ],
    [
      'unguarded.counted',
      'en',
      'Of all the disorders of muscles and joints, fibromyalgia is the one that doctors diagnose the most.',
      'It can take years before a doctor names the illness.',
    ],
    [
      'sentence-end.spliced',
      'fr-CA',
      'Avec une seule faible dose, le soulagement vient vite, il ne dure que quelques heures. <Cite ref="pastrak2021" />',
      'Avec une seule faible dose, le soulagement vient vite, mais il ne dure que quelques heures. <Cite ref="pastrak2021" />',
    ],
    [
      'unknown-figure.not-in-source',
      'fr-CA',
      'La méta-analyse a réuni 1\xa0950 personnes ayant une douleur chronique. <Cite ref="michelet2018" />',
      'La méta-analyse a réuni 195 personnes ayant une douleur chronique. <Cite ref="michelet2018" />',
    ],
    [
      'unknown-figure.not-in-source',
      'en',
      'The meta-analysis pooled 1,950 people with chronic pain. <Cite ref="michelet2018" />',
      'The meta-analysis pooled 195 people with chronic pain. <Cite ref="michelet2018" />',
    ],
    [
      'uncited-claim.report',
      'fr-CA',
      'L’acupuncture et le yoga sont prometteurs, dit le NCCIH.',
      'Parlez du yoga et de l’acupuncture avec l’équipe.',
    ],
    [
      'against-record.mark',
      'en',
      'We look for a drop of 30% on your pain scale, because at that point the pain no longer matters. <Cite ref="farrar2001" />',
      'We look for a drop of about 30% on your pain scale: people call that much better. <Cite ref="farrar2001" />',
    ],
    [
      'unguarded.illness',
      'en',
      'Pregabalin relieves the nerve pain of fibromyalgia. <Cite ref="derry2016" />',
      'Pregabalin is an anti-seizure medicine. It can make you dizzy or sleepy. <Cite ref="derry2016" />',
    ],
  ] as const)('%s (%s) is told of “%s”, and nothing of “%s”', (code, locale, faulty, sound) => {
    expect(codesOf(faulty, locale)).toContain(code);
    expect(codesOf(sound, locale)).toEqual([]);
  });
});

/** Advice of every day, in which a word stands that a promise might use too. */
describe('nothing is told of what a careful editor says:', () => {
  it.each([
    ['en', 'Set a timer when you garden, clean or work at a screen. When it rings, change position.'],
    ['en', 'Bring every bottle to the pharmacist once a year, including the tea your cousin swears by.'],
    ['en', 'A return to work can be gradual: fewer hours at first, then a few more.'],
    ['en', 'In a heat wave, do the errands early and check on a neighbour who lives alone.'],
    ['en', 'In the emergency room, say first what is new today.'],
    ['en', 'When a stranger offers you a miracle, you can answer, “Thank you, I’ll ask my pharmacist.”'],
    ['en', 'Our pain program takes place in the morning. You may bring someone with you.'],
    ['en', 'The medicine is given by a slow drip into a vein, over 40 minutes.'],
    ['en', 'A stable bath chair in the shower can save your legs on a bad morning.'],
    ['en', 'Neuropathic pain comes from damage to a nerve, or from an illness that affects the nerves.'],
    ['en', 'By week 8 the groups were level: pain was more than halved in 2 of 12 people in each. <Cite ref="noppers2011" />'],
    [
      'en',
      'For low-dose naltrexone, the difference from a placebo at 12 weeks ran from 0.95 less pain to 0.27 more. <Cite ref="bruun2024" />',
    ],
    ['fr-CA', 'Doser ses efforts, c’est s’arrêter pendant qu’il reste un peu d’énergie.'],
    ['fr-CA', 'L’assurance privée rembourse souvent un nombre limité de séances par année.'],
    ['fr-CA', 'Un ado qui manque l’école à cause de la douleur a besoin d’un plan de retour, pas seulement d’un billet.'],
    ['fr-CA', 'Il est plus facile de faire mieux qu’une liste d’attente que de faire mieux qu’un autre soin actif.'],
    ['fr-CA', 'Un long trajet en auto se découpe comme une grosse tâche : une halte à l’heure, quelques pas.'],
    ['fr-CA', 'Répondez par une tâche précise : sortir les bacs le mardi, conduire au rendez-vous de jeudi, préparer une soupe.'],
    ['fr-CA', 'Sur les réseaux sociaux, un témoignage très partagé reste un témoignage. Cherchez qui parle.'],
    ['fr-CA', 'Devant une annonce qui promet un soulagement, demandez-vous ce qu’elle tait.'],
    ['fr-CA', 'Profitez d’une visite pour faire le point.'],
    ['fr-CA', 'Le diagnostic de fibromyalgie vient ensuite, avec la liste de vos médicaments.'],
    ['fr-CA', 'Le matin est pénible pour les unes, les escaliers pour d’autres; ailleurs, c’est la file à l’épicerie.'],
    [
      'fr-CA',
      'Si vous pensez au suicide, n’attendez pas : au Québec, appelez à toute heure le 1 866 APPELLE ([1 866 277-3553](tel:+18662773553)).',
    ],
    ['en', '“One patient got better” is a reason to study a treatment. It is not yet a reason to take it.'],
    ['en', 'Going back to work after a leave is easier to plan on paper. List the hours, the tasks and the days of rest.'],
    ['en', 'Ask for an interpreter, including one for ASL, when you make the appointment.'],
    ['fr-CA', 'L’intervalle ressemble à la marge d’un sondage : plus il est étroit, plus on sait où se trouve la vraie valeur.'],
    ['fr-CA', 'Assurance collective, Retraite Québec, assurance-emploi : chaque régime a sa propre définition de l’invalidité.'],
    ['fr-CA', 'Au Québec, la RAMQ publie la liste des médicaments que rembourse le régime public.'],
    ['en', 'The centre finds a time that suits you, and the association calls you back.'],
    ['fr-CA', 'Le centre trouve une heure qui vous convient; l’association tient une rencontre le mardi.'],
    ['en', 'A 2009 meta-analysis in *JAMA* pooled 18 trials of antidepressants. <Cite ref="hauser2009" />'],
    [
      'en',
      'At 15 minutes pain was down by more than half in 8 of 12 people with S-ketamine, against 3 of 12 with midazolam, but by 8 weeks the two groups were level. <Cite ref="noppers2011" />',
    ],
    ['en', 'The research points to relief that lasts a few hours after a single low dose. <Cite ref="pastrak2021" />'],
    [
      'en',
      'Here in Canada, a study published in 1999 found fibromyalgia in 3.3% of the adults of London, Ontario. <Cite ref="white1999" />',
    ],
  ] as const)('%s: %s', (locale, said) => {
    expect(codesOf(said, locale)).toEqual([]);
  });
});
