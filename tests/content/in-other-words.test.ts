import { beforeAll, describe, expect, it } from 'vitest';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import { codesOf } from '#tests/support/told-of.ts';

beforeAll(loadDictionaries);

type Row = readonly [code: string, faulty: string, sound: string];

/** What clinics say in other words than the ones a rule was first written for, and a sound sentence close to each. */
const rows: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    [
      'unguarded.reassurance',
      'You may have worried about dependence with opioids. With ketamine, that question does not arise.',
      'You may have worried about dependence with opioids. Ketamine is a controlled substance too, and misuse is one of its known risks. <Cite ref="csr2025" /> <Cite ref="fda2023" />',
    ],
    [
      'unguarded.reassurance',
      'Side effects? Our team simply does not see them with ketamine.',
      'Side effects? In studies of ketamine for depression, psychiatric, dissociative, cardiovascular and neurological effects were more frequent after a dose than with a placebo. <Cite ref="short2018" />',
    ],
    [
      'unguarded.promise',
      'Stay with the program to the end and your fibromyalgia will be behind you.',
      'No program can put fibromyalgia behind you for good: the Canadian guideline describes no cure, and care aims to ease symptoms and improve function. <Cite ref="fitzcharles2013" />',
    ],
    [
      'unguarded.boast',
      'Nowhere in Ontario will you find a more experienced fibromyalgia team.',
      'Our Ottawa team sees people with fibromyalgia by appointment, in English and in French.',
    ],
    [
      'unguarded.boast',
      'Other pain clinics hand you a prescription and send you home; we actually listen.',
      'At your first visit, we ask about your pain, your sleep, your medicines and what matters most to you.',
    ],
    [
      'unguarded.self-test',
      'Take our two-minute quiz and know tonight whether you have fibromyalgia.',
      'A questionnaire can help you prepare for a visit, but the diagnosis of fibromyalgia rests on your history and an examination by a health professional.',
    ],
    [
      'unguarded.illness',
      'Once you let go of the worries you carry, the body stops producing the pain.',
      'Worries can make pain harder to bear, but they do not make it less real: fibromyalgia is not a character flaw or something you imagine.',
    ],
    [
      'term.found',
      'Fibromyalgia sufferers with a history of drug abuse are welcome at our information evenings.',
      'People with fibromyalgia who have had a substance use disorder are welcome at our information evenings.',
    ],
    [
      'against-record.most',
      'Post-traumatic stress goes hand in hand with fibromyalgia in most people. <Cite ref="siqveland2017" />',
      'In a meta-analysis, about one in five people with chronic widespread pain had post-traumatic stress disorder (range 9.5 to 39.0 in 100). <Cite ref="siqveland2017" />',
    ],
    [
      'against-record.advised',
      'European recommendations list ketamine and massage among the options they favour. <Cite ref="macfarlane2017" />',
      'European recommendations of 2017 rate exercise “strong for”; neither ketamine nor massage is in their table. <Cite ref="macfarlane2017" />',
    ],
    [
      'term.found',
      'If somebody near you breathes badly, call 9-1-1 right away.',
      'If somebody near you has trouble breathing, call 9-1-1 right away.',
    ],
    [
      'unguarded.proof',
      'Ketamine therapy is no longer experimental for fibromyalgia: it now stands beside exercise and education as standard care.',
      'Ketamine therapy is not standard care for fibromyalgia: the table of treatments in the 2017 EULAR recommendations lists exercise, but not ketamine. <Cite ref="macfarlane2017" />',
    ],
    [
      'unguarded.story',
      '“I cried in the car because, for once, nothing hurt,” one of our patients wrote to us last spring.',
      'We do not publish what patients write to us about their results, because one person’s story cannot show that a treatment works.',
    ],
    [
      'unguarded.story',
      'Many of the women we follow tell us that they are gardening, dancing and working again.',
      'Goals that matter to you, such as gardening, dancing or working, can be written into your care plan, so that we can review them together.',
    ],
    [
      'weak-design.one-person',
      'Twice-monthly infusions maintain relief in people with fibromyalgia, a 2023 paper demonstrates. <Cite ref="gupta2023" />',
      'A 2023 paper describes one woman who reported that her pain had more than halved with repeated ketamine infusions; one person’s case cannot show that a treatment works. <Cite ref="gupta2023" />',
    ],
    [
      'unknown-figure.not-in-source',
      'Three hours after the infusion, pain was more than halved in 9 of 12 people given S-ketamine, against 2 of 12 given midazolam. <Cite ref="noppers2011" />',
      'Three hours after the infusion, pain was more than halved in 6 of 12 people given S-ketamine, against 2 of 12 given midazolam. <Cite ref="noppers2011" />',
    ],
    [
      'swapped-groups.found',
      'At the end of treatment, 8 of 14 people given sleep-hygiene instructions reached a strict mark of better sleep, against 2 of 12 given cognitive behavioural therapy for insomnia. <Cite ref="edinger2005" />',
      'At the end of treatment, 8 of 14 people given cognitive behavioural therapy for insomnia reached a strict mark of better sleep, against 2 of 12 given sleep-hygiene instructions. <Cite ref="edinger2005" />',
    ],
    [
      'unguarded.self-test',
      'Score seven or more on our online pain map and you have your answer: it is fibromyalgia.',
      'An online pain map can help you describe your symptoms, but no score that you add up yourself makes a diagnosis; a clinician does, with you. <Cite ref="wolfe2016" />',
    ],
    [
      'unguarded.mixing',
      'Being natural, our mushroom capsules mix freely with whatever your doctor prescribes.',
      'Natural does not mean harmless: supplements can have side effects and interact with the medicines that your doctor prescribes. <Cite ref="nccihfibro" />',
    ],
    [
      'unguarded.cause',
      'Brain scans have proved that inflammation is what causes fibromyalgia. <Cite ref="albrecht2019" />',
      'Brain scans of 31 people with fibromyalgia and 27 healthy people suggest more glial activation, without proving that inflammation causes fibromyalgia. <Cite ref="albrecht2019" />',
    ],
    [
      'unguarded.stopping',
      'Within a month, you can expect to drop your antidepressant and your sleeping pills.',
      'Do not drop your antidepressant or your sleeping pills on your own: the dose comes down gradually, on a plan agreed with the person who prescribes them.',
    ],
    [
      'unguarded.proof',
      'For people living with fibromyalgia, ketamine has become a standard part of pain care.',
      'For people living with fibromyalgia, ketamine is not a standard part of pain care: a guideline from three US medical societies rates the evidence weak or absent, even for immediate relief. <Cite ref="cohen2018" />',
    ],
    [
      'unguarded.reassurance',
      'Worried about getting hooked on ketamine? At the doses used in a clinic, it is simply not something to think about.',
      'Worried about misuse of ketamine? Tell the team about any past or current substance use, because misuse is a known risk. <Cite ref="fda2023" />',
    ],
    [
      'unguarded.story',
      '“By my third visit I was dancing at my daughter’s wedding,” says one of our patients from Kingston.',
      'We do not publish patient stories, because one person’s experience cannot tell you what to expect from yours.',
    ],
    [
      'against-record.most',
      'In the great majority of cases, post-traumatic stress disorder comes along with chronic widespread pain. <Cite ref="siqveland2017" />',
      'In one meta-analysis, about one in five people with chronic widespread pain also had post-traumatic stress disorder (20.5%, range 9.5 to 39.0%). <Cite ref="siqveland2017" />',
    ],
    [
      'unknown-figure.not-in-source',
      'At the end of cognitive behavioural therapy, 50 more people in 100 than in the control groups had pain at least halved. <Cite ref="bernardy2018" />',
      'At the end of cognitive behavioural therapy, about 5 more people in 100 than in the control groups had pain at least halved (range 2 to 7, high certainty). <Cite ref="bernardy2018" />',
    ],
    [
      'unguarded.illness',
      'Letting go of old emotional wounds is what finally dissolves fibromyalgia pain.',
      'Fibromyalgia pain is real. Stressful events are one of several possible risk factors, and more research is needed. <Cite ref="cdcfibro" />',
    ],
    [
      'unguarded.promise',
      'Treated early, fibromyalgia disappears for good.',
      'Fibromyalgia has no known cure; treatment aims to ease symptoms and improve daily function. <Cite ref="fitzcharles2013" />',
    ],
    [
      'unguarded.reassurance',
      '- You need not worry about getting hooked: the amounts we use are far too small for that',
      '- Ask us about dependence: ketamine can be misused, and it is a controlled substance in Canada <Cite ref="fda2023" /> <Cite ref="csr2025" />',
    ],
    [
      'unguarded.promise',
      '- Results you can bank on, visit after visit',
      '- Results that we review with you at each visit, whether or not you feel better',
    ],
    [
      'against-record.most',
      'More often than not, PTSD comes along with chronic widespread pain. <Cite ref="siqveland2017" />',
      'PTSD was found in about one in five people with chronic widespread pain (20.5%; range 9.5 to 39.0%), in studies that differed a great deal. <Cite ref="siqveland2017" />',
    ],
    [
      'overstated.against-source',
      'Women with fibromyalgia felt brighter after six weeks on reishi. <Cite ref="ganoderma2020" />',
      'After six weeks, women with fibromyalgia who took reishi showed no statistically significant difference in mood or quality of life from those who took a placebo. <Cite ref="ganoderma2020" />',
    ],
    [
      'unguarded.mechanism',
      'Why does exercise ease fibromyalgia? It floods the body with natural painkillers.',
      'Does exercise ease fibromyalgia? Right after the programs, pain was lower than in comparison groups (effect size −0.62, range −0.78 to −0.46); why it helps is not certain. <Cite ref="exercisedose2023" />',
    ],
    [
      'unguarded.boast',
      'Conventional drugs only paper over symptoms; none of them touches the oversensitive nervous system.',
      'Some conventional drugs act on the nervous system itself: with pregabalin, pain was at least halved in 22 to 24 people in 100 after 12 or 13 weeks, against about 14 with a placebo, and about 10 more in 100 stopped because of side effects. <Cite ref="derry2016" />',
    ],
    [
      'unguarded.self-test',
      'Tired, sore and foggy for three months? Then you have fibromyalgia.',
      'Tired, sore and foggy for three months? Many conditions can cause this, so see a doctor or nurse practitioner.',
    ],
    [
      'against-record.recommendation',
      'European recommendations place acupuncture on the same footing as exercise. <Cite ref="macfarlane2017" />',
      'European recommendations give exercise a strong rating and acupuncture a weak one. <Cite ref="macfarlane2017" />',
    ],
    [
      'unguarded.authority',
      'Is ketamine for fibromyalgia still an open question? No, the debate among specialists is over.',
      'Is ketamine for fibromyalgia still an open question? Yes: most short-term reports show less pain, but the one study in this review that followed people for 8 weeks found no benefit. <Cite ref="decarvalho2024" />',
    ],
    [
      'unguarded.reassurance',
      'Will I get hooked on ketamine? No, not at the doses that we use.',
      'Can ketamine be misused? Yes, and the law lists it as a controlled substance in Canada. <Cite ref="csr2025" />',
    ],
    [
      'unguarded.route',
      'Our intramuscular injections rest on the very trials of ketamine that were run in fibromyalgia.',
      'The trials of ketamine that we found in fibromyalgia used infusions into a vein; we found none of intramuscular injections.',
    ],
    [
      'unguarded.invitation',
      'New this spring: ketamine infusions at both of our locations, evenings included.',
      'New this spring: evening visits at both of our locations.',
    ],
    [
      'unguarded.self-test',
      'Did you score 7 or more for pain sites and 5 or more for severity? Then you have fibromyalgia. <Cite ref="wolfe2016" />',
      'Did you score 7 or more for pain sites and 5 or more for severity? That is not a diagnosis: a health professional also checks how widespread the pain is and whether it has lasted 3 months. <Cite ref="wolfe2016" />',
    ],
    [
      'unguarded.danger',
      'Fibromyalgia has no bearing whatsoever on how long people live.',
      'On average, studies link fibromyalgia to somewhat more deaths than in people without it; they differ a great deal and cannot show a cause. <Cite ref="treister2023" />',
    ],
    [
      'beyond-follow-up.words',
      'In a randomized trial, people given S-ketamine were still in less pain two months later than those given midazolam. <Cite ref="noppers2011" />',
      'In a randomized trial, people given S-ketamine were not better off two months later than those given midazolam: in each group, 2 of 12 had pain more than halved at 8 weeks. <Cite ref="noppers2011" />',
    ],
    ['offer.found', 'Bring a friend along and your second visit is free.', 'You may bring a friend along to your visits.'],
  ],
  'fr-CA': [
    [
      'uncited-claim.cause',
      'Douleur neuropathique par excellence, la fibromyalgie vient de nerfs abîmés.',
      'La douleur de la fibromyalgie est dite nociplastique : elle se distingue de la douleur neuropathique, qui vient de nerfs abîmés.',
    ],
    [
      'unguarded.mechanism',
      'La fibromyalgie n’est rien d’autre qu’un manque de sérotonine à corriger.',
      'La cause de la fibromyalgie est inconnue; un simple manque de sérotonine ne suffit pas à l’expliquer. <Cite ref="cdcfibro" />',
    ],
    [
      'unguarded.self-test',
      'Vous avez mal partout depuis trois mois et vous dormez mal? Plus besoin de médecin : c’est la fibromyalgie.',
      'Vous avez mal partout depuis trois mois et vous dormez mal? Parlez-en à votre médecin : seuls vos antécédents et un examen permettent de poser un diagnostic.',
    ],
    [
      'unguarded.proof',
      'L’injection de kétamine dans un muscle a fait l’objet de plusieurs essais concluants contre la fibromyalgie.',
      'Contre la fibromyalgie, nous n’avons trouvé aucun essai de l’injection de kétamine dans un muscle; les essais trouvés portaient sur la voie intraveineuse. <Cite ref="pastrak2021" />',
    ],
    [
      'against-record.advised',
      'Pour la douleur chronique primaire, le guide anglais de 2021 invite à essayer la kétamine. <Cite ref="nice2021" />',
      'Pour la douleur chronique primaire, le guide anglais de 2021 demande de ne pas commencer la kétamine. <Cite ref="nice2021" />',
    ],
    [
      'unguarded.promise',
      'D’ici l’été, vous marcherez sans compter vos pas : nous nous y engageons.',
      'Nous ne pouvons promettre aucun résultat d’ici l’été, mais nous nous engageons à faire le point avec vous à chaque visite.',
    ],
    [
      'swapped-groups.found',
      'Après 91 jours, la douleur était de 65 sur 100 avec le tramadol et l’acétaminophène, contre 53 avec un placebo; 29 personnes sur 156 ont arrêté le médicament à cause d’effets indésirables, contre 18 sur 157 avec le placebo. <Cite ref="bennett2003" />',
      'Après 91 jours, la douleur était de 53 sur 100 avec le tramadol et l’acétaminophène, contre 65 avec un placebo; 29 personnes sur 156 ont arrêté le médicament à cause d’effets indésirables, contre 18 sur 157 avec le placebo. <Cite ref="bennett2003" />',
    ],
    [
      'bare-count.comparator',
      'La naltrexone à faible dose fait baisser la douleur de 1,3 point sur 10. <Cite ref="bruun2024" />',
      'Après 12 semaines, dans un essai chez 99 femmes, la douleur avait baissé de 1,3 point sur 10 avec la naltrexone à faible dose et de 0,9 avec un placebo; la différence peut être due au hasard. <Cite ref="bruun2024" />',
    ],
    [
      'unguarded.haste',
      'Pour les Fêtes, offrez-vous six séances au prix de quatre.',
      'Le prix d’une séance est le même toute l’année et vous est remis par écrit avant le rendez-vous.',
    ],
    [
      'unguarded.self-test',
      'Répondez à nos dix questions : si vous cochez six cases, c’est que vous avez la fibromyalgie.',
      'Nos dix questions vous aident à préparer la consultation; elles ne posent pas de diagnostic, ce qui demande une évaluation clinique.',
    ],
    [
      'unguarded.illness',
      'Quand l’esprit lâche prise, la douleur n’a plus de raison d’être.',
      'La douleur est réelle : elle ne vient pas d’un manque de volonté.',
    ],
    [
      'against-record.advised',
      'Au Québec, l’algorithme du ministère recommande fortement les anti-inflammatoires contre la fibromyalgie. <Cite ref="declifford2023" />',
      'Au Québec, l’algorithme du ministère ne recommande pas les anti-inflammatoires contre la fibromyalgie. <Cite ref="declifford2023" />',
    ],
    [
      'grammar.found',
      'Les exercices proposé sont adaptés à votre énergie du jour.',
      'Les exercices proposés sont adaptés à votre énergie du jour.',
    ],
    [
      'unguarded.illness',
      'La fibromyalgie compte parmi les douleurs neuropathiques, comme celles que cause une lésion des nerfs.',
      'La fibromyalgie compte parmi les douleurs chroniques primaires; elle se distingue des douleurs neuropathiques, comme celles que cause une lésion des nerfs.',
    ],
    [
      'uncited-claim.efficacy',
      'En libérant du BDNF, la kétamine répare les circuits de la douleur.',
      'Des équipes de recherche étudient le lien entre la kétamine et une protéine, le BDNF, mais rien ne démontre que ce lien explique un soulagement de la fibromyalgie.',
    ],
    [
      'unguarded.benefit',
      'Jumelée à la kétamine, la psychothérapie vient à bout d’une fibromyalgie que rien n’avait soulagée.',
      'La psychothérapie jumelée à la kétamine n’a fait l’objet d’aucun essai que nous ayons trouvé dans la fibromyalgie; son effet est donc inconnu.',
    ],
    [
      'unguarded.self-test',
      'Répondez à ces dix questions et sachez en deux minutes si vous faites de la fibromyalgie.',
      'Répondez à ces dix questions pour préparer votre consultation; elles ne permettent pas de poser un diagnostic.',
    ],
    [
      'unguarded.stopping',
      'Les médicaments classiques cessent d’agir en quelques mois et ne s’attaquent jamais au vrai problème.',
      'Les médicaments classiques aident certaines personnes : après 12 ou 13 semaines, la douleur avait diminué d’au moins la moitié chez 22 à 24 personnes sur 100 avec la prégabaline, contre environ 14 sur 100 avec un placebo. <Cite ref="derry2016" />',
    ],
    [
      'uncited-claim.study',
      'Plusieurs essais ont montré que le tai-chi améliore le sommeil des personnes atteintes de fibromyalgie.',
      'Dans six essais de 12 à 16 semaines, le tai-chi améliorait le sommeil davantage que les soins habituels ou d’autres exercices. <Cite ref="cheng2019" />',
    ],
    [
      'unguarded.proof',
      '## La kétamine, une voie désormais reconnue en fibromyalgie',
      '## La kétamine, une voie encore peu étayée en fibromyalgie',
    ],
    [
      'unguarded.reassurance',
      'Y a-t-il un risque de dépendance? Rassurez-vous, aucun aux doses que nous employons.',
      'Y a-t-il un risque de mésusage? Oui, et la kétamine est une substance désignée au Canada. <Cite ref="fda2023" /> <Cite ref="csr2025" />',
    ],
    [
      'against-record.most',
      'La dépression frappe tôt ou tard presque toutes les personnes atteintes de fibromyalgie. <Cite ref="kleykamp2021" />',
      'Jusqu’à 63 % des personnes atteintes de fibromyalgie ont vécu une dépression à un moment de leur vie, dans des études menées surtout en clinique. <Cite ref="kleykamp2021" />',
    ],
    [
      'unguarded.approval',
      'La kétamine est-elle autorisée contre la fibromyalgie? Oui, par Santé Canada.',
      'La kétamine est-elle autorisée contre la fibromyalgie? Non : Santé Canada l’a autorisée comme anesthésique, et son emploi contre la fibromyalgie est hors indication.',
    ],
    [
      'unguarded.self-test',
      'Est-ce la fibromyalgie? Notre questionnaire en ligne vous le dit en trois minutes.',
      'Est-ce la fibromyalgie? Aucun questionnaire en ligne ne peut le dire : il faut parler de vos symptômes et passer un examen médical.',
    ],
    ['unguarded.promise', '## Tourner la page sur la fibromyalgie, pour de bon', '## Mieux vivre avec la fibromyalgie, un jour à la fois'],
    ['calque.found', '## Que dit l’évidence sur la pleine conscience?', '## Que disent les données probantes sur la pleine conscience?'],
    [
      'unguarded.proof',
      'La kétamine compte désormais parmi les soins reconnus de la fibromyalgie.',
      'La kétamine ne compte pas parmi les soins reconnus de la fibromyalgie : selon des lignes directrices américaines, les données sont faibles ou absentes, même pour un soulagement immédiat (cote D, faible certitude). <Cite ref="cohen2018" />',
    ],
    [
      'swapped-groups.time',
      'Huit semaines après la perfusion, la douleur avait diminué de plus de la moitié chez 8 personnes sur 12 avec la S-kétamine, contre 2 sur 12 avec le midazolam. <Cite ref="noppers2011" />',
      'Huit semaines après la perfusion, la douleur avait diminué de plus de la moitié chez 2 personnes sur 12 avec la S-kétamine, et chez 2 sur 12 avec le midazolam. <Cite ref="noppers2011" />',
    ],
    [
      'unguarded.reassurance',
      'À faible dose, la kétamine n’entraîne ni manque ni accoutumance.',
      'Même à faible dose, la kétamine appelle à la prudence : elle peut faire l’objet d’un mésusage, et c’est une substance désignée au Canada. <Cite ref="csr2025" />',
    ],
    [
      'unguarded.mechanism',
      'Si l’exercice calme la fibromyalgie, c’est parce qu’il gorge le corps d’endorphines.',
      'Juste après un programme d’exercice, la douleur de la fibromyalgie était en moyenne plus faible qu’avec d’autres traitements ou sans traitement; on ne sait pas au juste pourquoi. <Cite ref="exercisedose2023" />',
    ],
    [
      'unguarded.route',
      'Nos injections de kétamine dans le muscle reproduisent ce que les essais sur la fibromyalgie ont évalué.',
      'Les essais de kétamine que nous avons trouvés sur la fibromyalgie portaient sur des perfusions dans une veine; aucun ne portait sur des injections dans le muscle.',
    ],
    [
      'unguarded.boast',
      'Ici, on vous écoute jusqu’au bout, ce que bien peu de cliniques prennent le temps de faire.',
      'À la première visite, on prend le temps de vous demander comment vont la douleur, le sommeil et la vie de tous les jours.',
    ],
    [
      'unguarded.self-test',
      'Vous avez mal partout depuis trois mois? Inutile de chercher plus loin, c’est la fibromyalgie.',
      'Vous avez mal partout depuis trois mois? Parlez-en à une ou un médecin : d’autres problèmes de santé peuvent donner les mêmes douleurs.',
    ],
    [
      'unguarded.closed-list',
      '- Effets indésirables de la kétamine : un léger vertige, rien d’autre.',
      '- Effets indésirables de la kétamine : étourdissements, nausées, dissociation, hausse de la pression artérielle; des atteintes du foie ont été signalées avec un usage répété. <Cite ref="short2018" /> <Cite ref="cotter2021" />',
    ],
    [
      'term.found',
      'La cétamine bloque les récepteurs NMDA. <Cite ref="littlejohn2017" />',
      'La kétamine bloque les récepteurs NMDA. <Cite ref="littlejohn2017" />',
    ],
  ],
};

describe.each(locales)('in other words, in %s,', (locale) => {
  it.each(rows[locale])('%s is told of “%s”', (code, faulty, sound) => {
    expect(codesOf(faulty, locale)).toContain(code);
    expect(codesOf(sound, locale)).toEqual([]);
  });
});
