import { beforeAll, describe, expect, it } from 'vitest';
import { passagesOf } from '#lib/check/passages.ts';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import { codesOf } from '#tests/support/told-of.ts';

beforeAll(loadDictionaries);

/** `_` stands for a no-break space. */
describe('what is said of a source, and of a clinic', () => {
  it.each([
    [
      'against-record.apart',
      'en',
      'Amitriptyline is a stronger choice than an SSRI antidepressant, since 36 people in 100 had relief against 33. <Cite ref="moore2015 walitt2015" />',
      'The figures for amitriptyline and for SSRI antidepressants come from separate reviews that counted relief in different ways. They cannot be compared. <Cite ref="moore2015 walitt2015" />',
    ],
    [
      'against-record.dated',
      'en',
      'The new Canadian guidelines say that no test confirms fibromyalgia. <Cite ref="fitzcharles2013" />',
      'The Canadian guidelines, which date from 2012 and are due for an update, say that no test confirms fibromyalgia. <Cite ref="fitzcharles2013" />',
    ],
    [
      'against-record.treatment',
      'en',
      'Pregnant? With duloxetine in the first three months, major birth defects were seen in about 6 pregnancies in 100, against 4 in 100 without. Do not stop on your own: speak with your prescriber. <Cite ref="mhra2022" />',
      'Pregnant? With pregabalin in the first three months, major birth defects were seen in about 6 pregnancies in 100, against 4 in 100 without. Do not stop on your own: speak with your prescriber. <Cite ref="mhra2022" />',
    ],
    [
      'beyond-follow-up.figure',
      'en',
      'Pooling 68 trials, people who followed an exercise program still had moderately less pain two years afterwards than those given other treatments or none; many trials were at risk of bias. <Cite ref="exercisedose2023" />',
      'Pooling 68 trials, people who followed an exercise program had moderately less pain right after it than those given other treatments or none; many trials were at risk of bias. What happens later was not measured. <Cite ref="exercisedose2023" />',
    ],
    [
      'beyond-follow-up.words',
      'en',
      'Five weeks of massage or more eased pain and anxiety compared with control groups, and the benefit carried on through the following winter. <Cite ref="li2014" />',
      'Five weeks of massage or more eased pain and anxiety compared with control groups, right after the course. Nothing is known of a lasting effect. <Cite ref="li2014" />',
    ],
    [
      'other-people.found',
      'en',
      'In people living with fibromyalgia, ketamine brought more dissociation and heart or blood-pressure effects than a placebo, across 60 articles. <Cite ref="short2018" />',
      'In people with depression, ketamine brought more dissociation and heart or blood-pressure effects than a placebo, across 60 articles. Results may differ in people with pain. <Cite ref="short2018" />',
    ],
    [
      'overstated.strength',
      'en',
      'Tai chi works for fibromyalgia pain. <Cite ref="cheng2019" />',
      'In six trials, people who did tai chi for 12 to 16 weeks had less pain than people with usual care or other exercise. How much less is quite uncertain. <Cite ref="cheng2019" />',
    ],
    [
      'overstated.strength',
      'en',
      'With amitriptyline, pain was at least halved in 36 of 100 people after 4 weeks or more, against 11 of 100 with a placebo. The true effect could turn out to be a touch smaller, but the result is solid. <Cite ref="moore2015" />',
      'With amitriptyline, pain was at least halved in 36 of 100 people after 4 weeks or more, against 11 of 100 with a placebo. The true effect is very likely smaller, and certainty is very low. <Cite ref="moore2015" />',
    ],
    [
      'overstated.strength',
      'en',
      'Learning mindfulness will settle your nights. <Cite ref="haugmark2019" />',
      'Mindfulness and acceptance-based therapies may or may not settle your nights: across nine trials, the result for sleep may be chance (effect size −0.33, range −0.70 to 0.04). <Cite ref="haugmark2019" />',
    ],
    [
      'swapped-groups.found',
      'en',
      'On a quality-of-life score from 0 to 100, antidepressants added 3.5 points in the short term and 6.8 in the medium term over control groups; most people need about 14 to notice. <Cite ref="mascarenhas2021" />',
      'On a quality-of-life score from 0 to 100, antidepressants added 6.8 points in the short term and 3.5 in the medium term over control groups; most people need about 14 to notice. <Cite ref="mascarenhas2021" />',
    ],
    [
      'swapped-groups.label',
      'en',
      'On a scale of 0 to 100, people who did tai chi scored 16.2 points better than people who did aerobic exercise. <Cite ref="wang2018" />',
      'On a scale of 0 to 100, people in the tai chi groups scored 5.5 points better than people who did aerobic exercise (plausible range 0.6 to 10.4). The 16.2 points often quoted are for one class only, held twice a week for 24 weeks. <Cite ref="wang2018" />',
    ],
    [
      'swapped-groups.time',
      'en',
      'Pain had fallen by more than half in 6 of 12 people given S-ketamine after 15 minutes, and in 8 of 12 after 3 hours. With midazolam, the comparison drug, it was 3 and 2 of 12. After 8 weeks it was 2 of 12 in both groups. <Cite ref="noppers2011" />',
      'Pain had fallen by more than half in 8 of 12 people given S-ketamine after 15 minutes, and in 6 of 12 after 3 hours. With midazolam, the comparison drug, it was 3 and 2 of 12. After 8 weeks it was 2 of 12 in both groups. <Cite ref="noppers2011" />',
    ],
    [
      'unguarded.cause',
      'en',
      'We now know what is behind fibromyalgia: overactive glial cells keep the brain inflamed. <Cite ref="albrecht2019" />',
      'A small imaging study found a higher signal of glial cell activation in people with fibromyalgia. It does not prove that inflammation causes the illness. <Cite ref="albrecht2019" />',
    ],
    [
      'unguarded.promise',
      'en',
      '## Vitamin D: the end of widespread pain\n\nCompared with a placebo, pain did not clearly change, in five small trials. <Cite ref="vitamind2022" />',
      '## Vitamin D: no clear change in pain\n\nCompared with a placebo, pain did not clearly change, in five small trials. <Cite ref="vitamind2022" />',
    ],
    [
      'unguarded.proof',
      'en',
      'After two decades in pain medicine, ketamine is now a recognized standard of care for people whose fibromyalgia has not improved with first-line medicines.',
      'Ketamine is not a standard treatment for fibromyalgia. A consensus guideline from the United States found weak evidence, or none, of even immediate relief. <Cite ref="cohen2018" />',
    ],
    [
      'unknown-figure.not-in-source',
      'en',
      'Does it ever go away? Over a period of up to 11 years, almost two-thirds of 1,555 people in rheumatology care stopped meeting the criteria at some point, though not always for good. <Cite ref="walitt2010" />',
      'Does it ever go away? Over a period of up to 11 years, 44% of 1,555 people in rheumatology care stopped meeting the criteria at some point, though not always for good. <Cite ref="walitt2010" />',
    ],
    [
      'weak-design.no-comparison',
      'en',
      'Thanks to a French study that followed people for 12 months, we know that ketamine is what brings hard-to-treat pain down. <Cite ref="corriger2022" />',
      'A French study followed people treated with ketamine for 12 months. It had no comparison group, so it cannot show that ketamine was the cause of any change. <Cite ref="corriger2022" />',
    ],
    [
      'weak-design.no-comparison',
      'en',
      'Five years of clinic files confirm it: outpatient ketamine infusions bring severe pain down. <Cite ref="patil2012" />',
      'In past clinic records, pain scores were lower after ketamine infusions. There was no comparison group, so the records cannot show that ketamine was the cause. <Cite ref="patil2012" />',
    ],
    [
      'against-record.apart',
      'fr-CA',
      'Le massage soulage mieux que les aiguilles_: sa taille d’effet sur la douleur est de 0,62, alors que celle de l’acupuncture n’est que de 0,49. <Cite ref="li2014 kim2019" />',
      'Le massage a été comparé à des groupes témoins, et l’acupuncture à une acupuncture simulée. Aucune de ces deux analyses n’oppose le massage à l’acupuncture_: on ne peut pas dire lequel soulage le plus. <Cite ref="li2014 kim2019" />',
    ],
    [
      'against-record.credited',
      'fr-CA',
      'Le massage suédois a atténué la douleur et l’anxiété à la fin du traitement, dans une petite revue. <Cite ref="yuan2015" />',
      'La libération myofasciale, une forme de massage, a atténué la douleur et l’anxiété à la fin du traitement, dans une petite revue; le massage suédois n’a rien amélioré. <Cite ref="yuan2015" />',
    ],
    [
      'against-record.credited',
      'fr-CA',
      'Parmi quatre médicaments comparés à un placebo, c’est la duloxétine à 120_mg qui a eu le plus d’effet sur le sommeil et la fatigue. <Cite ref="farag2022" />',
      'Parmi quatre médicaments comparés à un placebo, c’est l’amitriptyline qui a eu le plus d’effet sur le sommeil et la fatigue; ses essais sont peu nombreux et anciens. <Cite ref="farag2022" />',
    ],
    [
      'against-record.dated',
      'fr-CA',
      'Selon une étude récente, 29 personnes suivies pendant 10 ans gardaient toutes certains symptômes, mais 66_% se disaient un peu ou beaucoup mieux. <Cite ref="kennedy1996" />',
      'Selon une petite étude des années 1990, 29 personnes suivies pendant 10 ans gardaient toutes certains symptômes, mais 66_% se disaient un peu ou beaucoup mieux. <Cite ref="kennedy1996" />',
    ],
    [
      'against-record.dated',
      'fr-CA',
      'Une étude toute récente, parue en 1996, a recontacté 29 personnes dix ans après_: toutes gardaient des symptômes. <Cite ref="kennedy1996" />',
      'Une étude parue en 1996 a recontacté 29 personnes dix ans après_: toutes gardaient des symptômes. <Cite ref="kennedy1996" />',
    ],
    [
      'against-record.negation',
      'fr-CA',
      'Quand tout le reste a échoué, l’oxycodone peut apaiser la fibromyalgie. <Cite ref="gaskell2016" />',
      'Pour l’oxycodone, aucun essai n’a été trouvé chez les personnes atteintes de fibromyalgie_: on ne peut pas dire, à partir de bonnes données, si elle aide ou si elle nuit. <Cite ref="gaskell2016" />',
    ],
    [
      'against-record.outcome',
      'fr-CA',
      'Dix essais ont comparé l’acupuncture à une acupuncture simulée_: la fatigue diminuait davantage avec la vraie. <Cite ref="kim2019" />',
      'Dix essais ont comparé l’acupuncture à une acupuncture simulée_: la douleur diminuait davantage avec la vraie, mais pas la fatigue. Une autre revue n’a vu aucune différence pour la douleur. <Cite ref="kim2019 cao2013" />',
    ],
    [
      'beyond-follow-up.words',
      'fr-CA',
      'Bouger fait reculer un peu la fatigue, et ce recul se maintient pendant des années. <Cite ref="estevez2021" />',
      'À la fin des programmes, bouger avait fait reculer la fatigue, d’un peu à modérément, par rapport aux soins habituels (taille d’effet de −0,47; de −0,67 à −0,27). Nous ne savons pas combien de temps cela dure. <Cite ref="estevez2021" />',
    ],
    [
      'claimed-neutrality.found',
      'fr-CA',
      'Cette page est indépendante_: notre clinique ne vend aucun des traitements qui y sont décrits.',
      'Notre clinique offre la kétamine parmi d’autres traitements et en tire un revenu_: tenez-en compte en nous lisant.',
    ],
    [
      'claimed-neutrality.found',
      'fr-CA',
      'Le repère de 30_% vient d’essais de la prégabaline menés sans aucun lien avec l’industrie. <Cite ref="farrar2001" />',
      'Le repère de 30_% vient d’essais de la prégabaline menés par l’industrie. <Cite ref="farrar2001" />',
    ],
    [
      'other-people.found',
      'fr-CA',
      'Une méta-analyse de 2019 montre que, chez les personnes atteintes de fibromyalgie, les perfusions de kétamine ont réduit un peu la douleur, peu de temps, par rapport à un placebo. <Cite ref="orhurhu2019" />',
      'Une méta-analyse de 2019 porte sur diverses douleurs chroniques_: les perfusions de kétamine ont réduit un peu la douleur, peu de temps, par rapport à un placebo. Elle ne porte pas sur la fibromyalgie en particulier. <Cite ref="orhurhu2019" />',
    ],
    [
      'overstated.strength',
      'fr-CA',
      'La TCC de l’insomnie règle les problèmes de sommeil liés à la fibromyalgie. <Cite ref="climentsanz2022" />',
      'La TCC (thérapie cognitivo-comportementale) de l’insomnie pourrait améliorer la qualité du sommeil, par rapport à d’autres soins sans médicament. Ces cinq essais donnent une certitude très faible à faible. <Cite ref="climentsanz2022" />',
    ],
    [
      'overstated.strength',
      'fr-CA',
      'À 4 semaines, la douleur chronique était moins forte de 1,1 point sur 10 avec la kétamine qu’avec un placebo. Ce gain est acquis. <Cite ref="michelet2018" />',
      'À 4 semaines, la douleur chronique était moins forte de 1,1 point sur 10 avec la kétamine qu’avec un placebo. L’intervalle, de 2,3 de moins à 0,1 de plus, comprend l’absence d’effet. <Cite ref="michelet2018" />',
    ],
    [
      'sentence-end.cut',
      'fr-CA',
      'Notre démarche comprend une évaluation complète, un plan adapté à vos besoins, un suivi régulier et.',
      'Notre démarche comprend une évaluation complète, un plan adapté à vos besoins et un suivi régulier.',
    ],
    [
      'swapped-groups.found',
      'fr-CA',
      'Les programmes d’autogestion ont amélioré la capacité physique par rapport aux soins habituels ou à l’absence de traitement_: taille d’effet de 0,36 jusqu’à trois mois et de 0,42 après six mois. Certitude faible. <Cite ref="geraghty2021" />',
      'Les programmes d’autogestion ont amélioré la capacité physique par rapport aux soins habituels ou à l’absence de traitement_: taille d’effet de 0,42 jusqu’à trois mois et de 0,36 après six mois. Certitude faible. <Cite ref="geraghty2021" />',
    ],
    [
      'swapped-groups.label',
      'fr-CA',
      'Dans une enquête menée auprès de 63 personnes au Québec, 33_% prenaient un anti-inflammatoire, pourtant non recommandé. <Cite ref="declifford2023" />',
      'Dans une enquête menée auprès de 63 personnes au Québec, 54_% prenaient un anti-inflammatoire, pourtant non recommandé. <Cite ref="declifford2023" />',
    ],
    [
      'unguarded.benefit',
      'fr-CA',
      'La valériane, utilisée depuis des siècles, est une alliée précieuse de vos nuits.',
      'Nous n’avons vérifié aucun essai de la valériane contre la fibromyalgie. Demandez conseil à la pharmacie avant d’en prendre.',
    ],
    [
      'unguarded.closed-list',
      'fr-CA',
      '**Y a-t-il des risques sérieux?** Le seul qui demande une surveillance est une hausse passagère de la pression artérielle.',
      '**Y a-t-il des risques sérieux?** Oui_: une hausse de la pression artérielle, une respiration ralentie, le mésusage et des symptômes de la vessie <Cite ref="fda2023" />; des atteintes du foie sont aussi rapportées quand on répète les doses <Cite ref="cotter2021" />.',
    ],
    [
      'unguarded.danger',
      'fr-CA',
      'Vous urinez plus souvent depuis vos séances de kétamine? C’est banal et passager_: buvez un peu plus d’eau.',
      'Vous urinez plus souvent depuis vos séances de kétamine, ou cela brûle? Dites-le sans attendre à l’équipe_: des atteintes de la vessie ont été signalées, surtout lors d’un usage fréquent et non médical. Arrêter aide habituellement. <Cite ref="anderson2022" />',
    ],
    [
      'unguarded.delay',
      'fr-CA',
      'Vous prenez de la prégabaline et vous pensez être enceinte? Vous pouvez attendre votre prochain suivi pour en parler.',
      'Vous prenez de la prégabaline et vous pensez être enceinte? Appelez sans tarder la personne qui la prescrit, et ne l’arrêtez pas de vous-même. Ce médicament est à éviter pendant la grossesse, sauf en cas de besoin évident. <Cite ref="mhra2022" />',
    ],
    [
      'unguarded.group',
      'fr-CA',
      'Enceinte? On peut tout de même prévoir de la kétamine, en y allant doucement. <Cite ref="cohen2018" />',
      'Enceinte, ou peut-être? La kétamine est à éviter pendant la grossesse_: dites-le à l’équipe avant toute chose. <Cite ref="cohen2018" />',
    ],
    [
      'unguarded.group',
      'fr-CA',
      'La kétamine convient à toute personne chez qui deux antidépresseurs n’ont rien donné.',
      'La kétamine n’est pas autorisée contre la fibromyalgie et ne convient pas à tout le monde. Les lignes directrices américaines disent de l’éviter, entre autres, en cas de grossesse, de psychose active ou de maladie grave du foie. <Cite ref="cohen2018" />',
    ],
    [
      'unguarded.mechanism',
      'fr-CA',
      'Un bain d’argile par semaine tire les toxines hors des muscles, tout en douceur.',
      'Nous n’avons vérifié aucune étude sur les bains d’argile dans la fibromyalgie. Si un bain chaud vous détend, rien n’oblige à y ajouter quoi que ce soit.',
    ],
    [
      'unguarded.mechanism',
      'fr-CA',
      'Si la marche soulage, c’est parce qu’elle libère des endorphines, l’antidouleur naturel de votre corps.',
      'À la fin des programmes, les personnes qui faisaient de l’exercice aérobie avaient moins de douleur que les autres. <Cite ref="bidonde2017" /> On ne sait pas encore bien pourquoi.',
    ],
    [
      'unguarded.mechanism',
      'fr-CA',
      'Au-delà de la douleur, la kétamine redonne de l’énergie et aiguise la mémoire; le brouillard cognitif n’est bientôt plus qu’un souvenir.',
      'Nous n’avons trouvé aucun essai montrant que la kétamine améliore la fatigue ou le brouillard cognitif des personnes atteintes de fibromyalgie.',
    ],
    [
      'unguarded.payment',
      'fr-CA',
      'Votre assurance collective remboursera la totalité de vos consultations.',
      'Avant de commencer, demandez à votre assureur ce qu’il rembourse. Nous vous remettons nos frais par écrit.',
    ],
    [
      'unguarded.promise',
      'fr-CA',
      '## Le yoga, la solution à vos douleurs\n\nDans sept petits essais, seul le yoga a montré un effet sur la douleur à la fin du traitement. <Cite ref="langhorst2013" />',
      '## Le yoga et la douleur_: ce qu’on sait\n\nDans sept petits essais, seul le yoga a montré un effet sur la douleur à la fin du traitement. <Cite ref="langhorst2013" />',
    ],
    [
      'unguarded.promise',
      'fr-CA',
      '### Kétamine et psychothérapie_: un duo gagnant',
      '### Kétamine et psychothérapie_: une combinaison non étudiée dans la fibromyalgie',
    ],
    [
      'unguarded.story',
      'fr-CA',
      'En mars, Nathalie ne montait plus l’escalier; en juin, après notre programme, regardez-la courir sur cette photo.',
      'Sur cette photo_: la salle où se donne le programme d’exercice, au rez-de-chaussée, sans marche.',
    ],
    [
      'unknown-figure.not-in-source',
      'fr-CA',
      'En Finlande, parmi les vingt-huit personnes qui ont répondu après 26 ans, treize se disaient guéries. <Cite ref="isomeri2017" />',
      'En Finlande, parmi les vingt-huit personnes qui ont répondu après 26 ans, trois étaient guéries. <Cite ref="isomeri2017" />',
    ],
    [
      'unknown-figure.not-in-source',
      'fr-CA',
      '- **Régimes.** La fatigue s’est améliorée dans quatre essais sur cinq; l’équipe juge ces études de mauvaise qualité. <Cite ref="silva2019" />',
      '- **Régimes.** La fatigue s’est améliorée dans deux essais sur cinq; l’équipe juge ces études de mauvaise qualité. <Cite ref="silva2019" />',
    ],
    [
      'unknown-figure.not-in-source',
      'fr-CA',
      'À la fin du traitement, la thérapie de l’insomnie avait amélioré la qualité du sommeil un peu plus que d’autres soins sans médicament (taille d’effet de −0,35; de −0,93 à −0,13). La certitude va de très faible à faible. <Cite ref="climentsanz2022" />',
      'À la fin du traitement, la thérapie de l’insomnie avait amélioré la qualité du sommeil un peu plus que d’autres soins sans médicament (taille d’effet de −0,53; de −0,93 à −0,13). La certitude va de très faible à faible. <Cite ref="climentsanz2022" />',
    ],
    [
      'unknown-figure.not-in-source',
      'fr-CA',
      'Une revue a examiné vingt-deux études de sept régimes ou suppléments. Elle n’a pas trouvé de quoi en recommander un seul contre la fibromyalgie. <Cite ref="lowry2020" />',
      'Une revue a examiné vingt-deux études de dix-sept régimes ou suppléments. Elle n’a pas trouvé de quoi en recommander un seul contre la fibromyalgie. <Cite ref="lowry2020" />',
    ],
    [
      'weak-design.no-comparison',
      'fr-CA',
      'Des dossiers médicaux de 2012 démontrent que les perfusions données sans hospitalisation font baisser la douleur. <Cite ref="patil2012" />',
      'Dans des dossiers médicaux étudiés en 2012, les scores de douleur étaient plus bas après les perfusions. Sans groupe témoin, on ne peut pas dire que la kétamine en est la cause. <Cite ref="patil2012" />',
    ],
    [
      'beyond-follow-up.words',
      'en',
      'Five weeks of massage can keep your pain down for months afterward. <Cite ref="li2014" />',
      'Massage for 5 weeks or more eased pain right after the sessions, compared with control groups. Nothing is known of lasting effects. <Cite ref="li2014" />',
    ],
    [
      'beyond-follow-up.figure',
      'fr-CA',
      'Un essai montre que la gabapentine a diminué la douleur pendant plus d’un an. <Cite ref="arnold2007" />',
      'Dans un seul essai, après 12 semaines, la douleur avait diminué d’au moins 30_% chez 51 personnes sur 100 avec la gabapentine, contre 31 sur 100 avec un placebo. <Cite ref="arnold2007" />',
    ],
    [
      'against-record.outcome',
      'fr-CA',
      'L’exercice dans l’eau a réduit un peu les symptômes de dépression. <Cite ref="naumann2014" />',
      'L’exercice dans l’eau a réduit un peu la douleur à la fin du programme, par rapport aux groupes témoins. Il n’a pas eu d’effet sur les symptômes de dépression. <Cite ref="naumann2014" />',
    ],
    [
      'against-record.outcome',
      'fr-CA',
      'Le tai-chi, le qi gong et le yoga ont un effet sur la douleur. <Cite ref="langhorst2013" />',
      'Parmi le tai-chi, le qi gong et le yoga, seul le yoga a montré un effet sur la douleur, dans de petits essais. <Cite ref="langhorst2013" />',
    ],
    [
      'unguarded.reassurance',
      'en',
      '**Does acupuncture have side effects?** No, acupuncture is completely safe.',
      '**Does acupuncture have side effects?** In a review of 16 trials, no serious harm linked to the treatment was reported. <Cite ref="cao2013" /> That does not mean there is no risk: ask the person who treats you.',
    ],
    [
      'unguarded.benefit',
      'en',
      'Warm Epsom salt baths may also help with migraine and irritable bowel.',
      'You may find a warm bath relaxing. We have found no study showing that it helps with migraine or irritable bowel.',
    ],
    [
      'unguarded.afterwards',
      'en',
      'After a ketamine session, wait an hour or two before you drive home.',
      'After a ketamine session, an adult takes you home. Do not drive for at least 24 hours, and until you have slept a night and feel fully alert.',
    ],
    [
      'unguarded.group',
      'fr-CA',
      'Vous êtes enceinte? Vous pouvez continuer à prendre la prégabaline comme avant.',
      'Vous êtes enceinte? La prégabaline est à éviter pendant la grossesse, sauf si elle est clairement nécessaire. Ne l’arrêtez pas de vous-même_: parlez-en à la personne qui vous l’a prescrite. <Cite ref="mhra2022" />',
    ],
    [
      'jargon.found',
      'fr-CA',
      'L’allodynie et l’asthénie sont fréquentes dans la fibromyalgie.',
      'Dans la fibromyalgie, on a souvent mal au simple toucher et on se sent souvent très fatigué.',
    ],
    [
      'unguarded.one-case',
      'fr-CA',
      'La crinière de lion aide les nerfs du rat à se réparer_: elle peut donc aider les vôtres.',
      'La crinière de lion est un champignon étudié chez le rat. Nous n’avons trouvé aucun essai chez des personnes atteintes de fibromyalgie.',
    ],
    [
      'against-record.apart',
      'fr-CA',
      'La thérapie cognitivo-comportementale soulage davantage la douleur que l’exercice dans l’eau. <Cite ref="bernardy2018 naumann2014" />',
      'La thérapie cognitivo-comportementale et l’exercice dans l’eau ont été étudiés séparément. <Cite ref="bernardy2018 naumann2014" /> Ces études ne disent pas lequel des deux soulage le plus.',
    ],
    [
      'unguarded.illness',
      'fr-CA',
      'Toutes les personnes atteintes de fibromyalgie dorment mal.',
      'Beaucoup de personnes atteintes de fibromyalgie dorment mal.',
    ],
    [
      'unguarded.test',
      'fr-CA',
      '**Comment savoir si c’est la fibromyalgie?** Une prise de sang permet de le confirmer.',
      '**Comment savoir si c’est la fibromyalgie?** Aucun examen ne permet de la confirmer. <Cite ref="fitzcharles2013" /> Le médecin vous écoute et vous examine.',
    ],
    [
      'against-record.place',
      'fr-CA',
      'Au Canada, 3,3_% des adultes sont atteints de fibromyalgie. <Cite ref="white1999" />',
      'À London, en Ontario, 3,3_% des adultes étaient atteints de fibromyalgie, selon une étude publiée en 1999. <Cite ref="white1999" />',
    ],
    [
      'unguarded.promise',
      'fr-CA',
      '## Les traitements qui marchent\n\nVoici les traitements qui ont fait l’objet d’études dans la fibromyalgie.',
      '## Les traitements étudiés\n\nVoici les traitements qui ont fait l’objet d’études dans la fibromyalgie.',
    ],
    [
      'against-record.many',
      'en',
      'Trials in women with fibromyalgia and insomnia found that talking therapy for insomnia did better than sleep-hygiene education on most measures. <Cite ref="martinez2014" />',
      'One trial, in 64 women with fibromyalgia and insomnia, found that talking therapy for insomnia did better than sleep-hygiene education on most measures. <Cite ref="martinez2014" />',
    ],
    [
      'against-record.place',
      'en',
      'Today, 3.3% of adults in Canada live with fibromyalgia. <Cite ref="white1999" />',
      'In London, Ontario, a study published in 1999 found that 3.3% of adults had fibromyalgia, by the criteria of 1990. <Cite ref="white1999" />',
    ],
    [
      'unguarded.benefit',
      'fr-CA',
      'L’acupuncture fait aussi du bien aux gens qui ont des migraines ou le syndrome de l’intestin irritable.',
      'Nous avons lu des études de l’acupuncture contre la fibromyalgie seulement. Comparée à une acupuncture simulée, elle atténue la douleur selon une revue, et non selon une autre. <Cite ref="kim2019 cao2013" />',
    ],
    [
      'jargon.found',
      'fr-CA',
      'La fibromyalgie se caractérise par une allodynie et une hyperalgésie diffuses.',
      'Avec la fibromyalgie, la douleur touche plusieurs parties du corps, et même une pression légère peut faire mal.',
    ],
    [
      'against-record.apart',
      'fr-CA',
      'La thérapie cognitivo-comportementale soulage mieux la douleur que la prégabaline. <Cite ref="bernardy2018 derry2016" />',
      'La thérapie cognitivo-comportementale et la prégabaline ont été étudiées dans des essais différents_: on ne peut pas dire laquelle soulage le plus. <Cite ref="bernardy2018 derry2016" />',
    ],
    [
      'unknown-figure.not-in-source',
      'en',
      'In the short term, cognitive behavioural therapy lowers pain by about 1.9 points out of 10, which is less than most people would notice. <Cite ref="mascarenhas2021" />',
      'In the short term, cognitive behavioural therapy lowers pain by about 0.9 points out of 10, which is less than most people would notice. <Cite ref="mascarenhas2021" />',
    ],
    [
      'other-people.found',
      'en',
      'Six trials looked at ketamine in 195 people with fibromyalgia. At 4 weeks, pain was 1.1 points out of 10 lower than with a placebo, and this may be chance. <Cite ref="michelet2018" />',
      'Six trials looked at ketamine in 195 people with various kinds of long-term pain, not fibromyalgia alone. At 4 weeks, pain was 1.1 points out of 10 lower than with a placebo, and this may be chance. <Cite ref="michelet2018" />',
    ],
    [
      'unknown-figure.not-in-source',
      'en',
      'One full year after therapy ended, about 5 more people in 100 had their pain cut by half or more than in the control groups. <Cite ref="bernardy2018" />',
      'When therapy ended, about 5 more people in 100 had their pain cut by half or more than in the control groups. <Cite ref="bernardy2018" />',
    ],
    [
      'unguarded.cause',
      'en',
      'Brain scans of 58 people have confirmed it: inflamed glial cells are behind fibromyalgia. <Cite ref="albrecht2019" />',
      'Brain scans of 58 people showed a stronger signal of glial cell activity in those with fibromyalgia. That is a clue, not proof that inflammation causes the illness. <Cite ref="albrecht2019" />',
    ],
    [
      'overstated.against-source',
      'en',
      'Low-dose naltrexone does ease fibromyalgia pain: in 12 weeks it dropped 1.3 points out of 10, clearly more than the 0.9 with a placebo. <Cite ref="bruun2024" />',
      'In a 12-week trial in women, pain dropped 1.3 points out of 10 with low-dose naltrexone and 0.9 with a placebo. A gap that small may be chance. <Cite ref="bruun2024" />',
    ],
    [
      'against-record.outcome',
      'en',
      'Learning about fibromyalgia pays off: in 13 trials, people who took classes had less pain and less fatigue than the control groups. <Cite ref="huang2024" />',
      'Learning about fibromyalgia may help: in 13 trials, people who took classes had less depression, anxiety and trouble sleeping than the control groups, but no clear change in pain or fatigue. <Cite ref="huang2024" />',
    ],
    [
      'against-record.apart',
      'en',
      'Amitriptyline is a stronger choice than an SSRI: 48 people in 100 get at least 30% less pain with the first and only 36 with the second. <Cite ref="hauser2014" />',
      'At least 30% less pain was seen in 48 people in 100 with amitriptyline against 28 with a placebo, and in 36 with an SSRI against 21 with a placebo. These figures do not compare the two medicines with each other. <Cite ref="hauser2014" />',
    ],
    [
      'unguarded.group',
      'en',
      'Anyone whose fibromyalgia has resisted other treatments can receive ketamine.',
      'Ketamine is not approved for fibromyalgia and is to be avoided in pregnancy, active psychosis, severe liver disease, poorly controlled heart disease and an active substance use disorder. <Cite ref="cohen2018" />',
    ],
    [
      'unknown-figure.not-in-source',
      'fr-CA',
      'Une étude de plus de 2_700 grossesses fait état de malformations majeures chez environ 16 bébés sur 100 quand la prégabaline est prise en début de grossesse, contre 4 sur 100 sans elle. <Cite ref="mhra2022" />',
      'Une étude de plus de 2_700 grossesses fait état de malformations majeures chez environ 6 bébés sur 100 quand la prégabaline est prise en début de grossesse, contre 4 sur 100 sans elle. <Cite ref="mhra2022" />',
    ],
    [
      'beyond-follow-up.figure',
      'fr-CA',
      'Deux ans après un programme d’autogestion, la douleur restait plus faible que sans traitement ou avec les soins habituels. Certitude faible. <Cite ref="geraghty2021" />',
      'Plus de six mois après un programme d’autogestion, la douleur restait plus faible que sans traitement ou avec les soins habituels. Certitude faible. <Cite ref="geraghty2021" />',
    ],
    [
      'weak-design.no-comparison',
      'fr-CA',
      'La preuve par les dossiers_: les scores de douleur ont diminué grâce aux perfusions de kétamine données sans hospitalisation. <Cite ref="patil2012" />',
      'Dans des dossiers étudiés après coup, les scores de douleur étaient plus bas après les perfusions de kétamine. Sans groupe témoin, on ne peut pas dire qu’elle en est la cause. <Cite ref="patil2012" />',
    ],
    [
      'against-record.outcome',
      'fr-CA',
      '- Marche rapide, vélo, natation_: moins de fatigue après 6 à 24 semaines <Cite ref="bidonde2017" />',
      '- Exercice aérobie, comme la marche rapide_: moins de douleur après 6 à 24 semaines, sans différence significative pour la fatigue <Cite ref="bidonde2017" />',
    ],
    [
      'swapped-groups.label',
      'fr-CA',
      'En 2000, environ 2_% de la population canadienne a déclaré être atteinte de fibromyalgie. <Cite ref="mcnally2006" />',
      'En 2000, 1,1_% de la population canadienne a déclaré être atteinte de fibromyalgie. C’était environ 2_% des femmes, sauf au Québec (1,1_%). <Cite ref="mcnally2006" />',
    ],
    [
      'beyond-follow-up.words',
      'en',
      'Five weeks of massage or more eased pain in nine small trials, and people were still enjoying the difference the following winter. <Cite ref="li2014" />',
      'Five weeks of massage or more eased pain right after the treatment in nine small trials (effect size 0.62, range 0.05 to 1.20). Nothing is known of lasting effects. <Cite ref="li2014" />',
    ],
    [
      'overstated.against-source',
      'en',
      'After 12 weeks, pain had come down by 1.3 points out of 10 with low-dose naltrexone and by 0.9 with a placebo, so naltrexone clearly does the job. <Cite ref="bruun2024" />',
      'After 12 weeks, pain had come down by 1.3 points out of 10 with low-dose naltrexone and by 0.9 with a placebo. The difference may be chance. <Cite ref="bruun2024" />',
    ],
    [
      'against-record.most',
      'fr-CA',
      'La fibromyalgie s’accompagne la plupart du temps d’un trouble de stress post-traumatique. <Cite ref="siqveland2017" />',
      'Chez les personnes ayant une douleur généralisée chronique, environ 20 sur 100 avaient un trouble de stress post-traumatique; l’intervalle plausible va de près de 10 à 39. <Cite ref="siqveland2017" />',
    ],
    [
      'against-record.journal',
      'fr-CA',
      'Le protocole ESKEFIB a paru en 2021 dans la revue Essais. <Cite ref="eskefib2021" />',
      'Le protocole ESKEFIB a paru en 2021 dans la revue *Trials*. <Cite ref="eskefib2021" />',
    ],
    [
      'unguarded.misnamed',
      'fr-CA',
      '### Les récepteurs opioïdes, à éviter le plus possible',
      '### Les opioïdes, à éviter le plus possible contre la fibromyalgie',
    ],
    [
      'unguarded.misnamed',
      'en',
      '### Opioid receptors: why doctors avoid prescribing them',
      '### Opioids: why doctors avoid prescribing them for fibromyalgia',
    ],
    [
      'weak-design.one-person',
      'fr-CA',
      'Une douleur disparue pendant plus d’un an_: voilà ce que la kétamine peut apporter. <Cite ref="hanna2016" />',
      'Une femme a dit ne plus avoir eu de douleur pendant plus d’un an; le cas d’une seule personne ne montre pas qu’un traitement est efficace. <Cite ref="hanna2016" />',
    ],
    [
      'unguarded.reassurance',
      'en',
      '| Option | Benefits | Harms |\n| --- | --- | --- |\n| Ketamine | A few hours of relief in small studies <Cite ref="pastrak2021" /> | Minimal |',
      '| Option | Benefits | Harms |\n| --- | --- | --- |\n| Ketamine | A few hours of relief in small studies; no lasting gain shown <Cite ref="pastrak2021 noppers2011" /> | Dissociation, nausea, raised blood pressure, slowed breathing, misuse, bladder or liver problems <Cite ref="fda2023 anderson2022 cotter2021" /> |',
    ],
    [
      'unguarded.reassurance',
      'fr-CA',
      '| Option | Bienfaits | Effets indésirables |\n| --- | --- | --- |\n| Kétamine | Quelques heures de soulagement dans de petites études <Cite ref="pastrak2021" /> | Légers |',
      '| Option | Bienfaits | Effets indésirables |\n| --- | --- | --- |\n| Kétamine | Quelques heures de soulagement dans de petites études; aucun avantage durable démontré <Cite ref="pastrak2021 noppers2011" /> | Dissociation, nausées, pression en hausse, respiration ralentie, mésusage, atteintes de la vessie ou du foie <Cite ref="fda2023 cadth2023 anderson2022 cotter2021" /> |',
    ],
    [
      'unguarded.reassurance',
      'en',
      '| Option | What it may bring | Side effects |\n| --- | --- | --- |\n| Exercise | Less pain and better quality of life <Cite ref="bidonde2017" /> | None |',
      '| Option | What it may bring | Side effects |\n| --- | --- | --- |\n| Exercise | Less pain and better quality of life <Cite ref="bidonde2017" /> | Soreness or a flare, above all at the start |',
    ],
    [
      'against-record.place',
      'fr-CA',
      'Au pays, 2_% des adultes ont reçu un diagnostic de fibromyalgie, soit deux fois plus de femmes que d’hommes. <Cite ref="cdcfibro" />',
      'Dans une enquête canadienne de 2010, 1,5_% des gens de 12 ans et plus ont déclaré un diagnostic de fibromyalgie; c’étaient plus souvent des femmes. <Cite ref="rusu2015" />',
    ],
    [
      'unguarded.reassurance',
      'en',
      '| Option | What is known | Side effects |\n| --- | --- | --- |\n| Acupuncture | No better than a sham version for pain <Cite ref="cao2013" /> | None, completely safe |',
      '| Option | What is known | Side effects |\n| --- | --- | --- |\n| Acupuncture | No better than a sham version for pain <Cite ref="cao2013" /> | No serious harm linked to it was reported in 16 trials |',
    ],
    [
      'against-record.negation',
      'fr-CA',
      'Plusieurs recherches l’ont montré_: l’oxycodone a sa place contre la fibromyalgie. <Cite ref="gaskell2016" />',
      'Aucun essai de l’oxycodone contre la fibromyalgie n’a été trouvé_: personne ne peut dire, sur de bonnes bases, si elle aide ou si elle nuit. <Cite ref="gaskell2016" />',
    ],
    [
      'unguarded.promise',
      'en',
      '## How acupuncture switches off pain\n\nAcross 16 trials, acupuncture did no better than a sham version for pain. <Cite ref="cao2013" />',
      '## What trials say about acupuncture\n\nAcross 16 trials, acupuncture did no better than a sham version for pain. <Cite ref="cao2013" />',
    ],
    [
      'swapped-groups.pair',
      'en',
      'By day 91, average pain sat at 53 out of 100 on tramadol with acetaminophen, next to 75 on a placebo. <Cite ref="bennett2003" />',
      'By day 91, average pain sat at 53 out of 100 on tramadol with acetaminophen, next to 65 on a placebo. The trial says nothing of dependence. <Cite ref="bennett2003" />',
    ],
    [
      'unknown-figure.not-in-source',
      'en',
      'A Finnish team got back to people after 26 years: of the 28 who answered, 8 had healed. <Cite ref="isomeri2017" />',
      'A Finnish team got back to people after 26 years: of the 28 who answered, 3 had healed. <Cite ref="isomeri2017" />',
    ],
    [
      'swapped-groups.time',
      'en',
      'Pain had fallen by more than half in 8 of 12 people a week after S-ketamine, and in none of the 12 given midazolam. <Cite ref="noppers2011" />',
      'A week after S-ketamine, pain had fallen by more than half in 2 of 12 people, and in none of the 12 given midazolam, a sedative. After 8 weeks, it was 2 of 12 in both groups. <Cite ref="noppers2011" />',
    ],
    [
      'against-record.outcome',
      'en',
      'Aerobic exercise leaves people with fibromyalgia less tired after 6 to 24 weeks. <Cite ref="bidonde2017" />',
      'After 6 to 24 weeks of aerobic exercise, people with fibromyalgia had less pain than those who did not exercise. No clear difference in tiredness was found. <Cite ref="bidonde2017" />',
    ],
    [
      'against-record.apart',
      'fr-CA',
      'La pleine conscience atténue moins la douleur que les programmes d’autogestion. <Cite ref="haugmark2019" /> <Cite ref="geraghty2021" />',
      'La pleine conscience et les programmes d’autogestion ont été étudiés séparément. <Cite ref="haugmark2019" /> <Cite ref="geraghty2021" /> On ne peut pas dire lequel des deux atténue le plus la douleur.',
    ],
    [
      'claimed-neutrality.found',
      'fr-CA',
      'La personne qui a écrit cet article travaille ici; elle n’a donc aucun intérêt à déclarer.',
      'La personne qui a écrit cet article travaille ici, et la clinique offre plusieurs des traitements décrits_: c’est un intérêt à connaître en le lisant.',
    ],
    [
      'claimed-neutrality.found',
      'fr-CA',
      'Notre équipe n’a aucun intérêt dans les traitements présentés dans cette page.',
      'Notre clinique offre certains des traitements présentés dans cette page. Tenez-en compte en nous lisant.',
    ],
    [
      'claimed-neutrality.found',
      'fr-CA',
      'Le médecin qui signe cette page a fondé la clinique, mais il n’a aucun intérêt financier dans les soins qu’elle présente.',
      'Le médecin qui signe cette page a fondé la clinique et tire un revenu des soins qu’elle offre, dont certains sont présentés ici.',
    ],
    [
      'beyond-follow-up.figure',
      'en',
      '- Fatigue: less than with usual care, by a small to moderate amount, a year after the exercise program ended. <Cite ref="estevez2021" />',
      '- Fatigue: less than with usual care, by a small to moderate amount, when the exercise program ended. <Cite ref="estevez2021" />',
    ],
    [
      'against-record.credited',
      'fr-CA',
      'Chez 64_femmes, des conseils d’hygiène du sommeil ont amélioré le sommeil, la fatigue et l’humeur. <Cite ref="martinez2014" />',
      'Chez 64_femmes, la thérapie cognitivo-comportementale de l’insomnie a amélioré le sommeil, la fatigue et l’humeur; les conseils seuls n’ont amélioré que la qualité du sommeil ressentie. <Cite ref="martinez2014" />',
    ],
    [
      'uncited-claim.figure',
      'en',
      'Most people see five doctors in four years before anyone gives their pain a name.',
      'It can take time, and more than one visit, before anyone gives the pain a name. We have seen no figure that we could check.',
    ],
    [
      'against-record.outcome',
      'en',
      'A review of nine trials found that mindfulness helps people with fibromyalgia sleep. <Cite ref="haugmark2019" />',
      'A review of nine trials found a small to moderate benefit of mindfulness for pain. For sleep, the result may be chance. <Cite ref="haugmark2019" />',
    ],
    [
      'beyond-follow-up.figure',
      'fr-CA',
      'Cinq ans après, les gens qui avaient appris à gérer leur douleur bougeaient encore un peu mieux que ceux qui n’avaient rien reçu de plus. Le degré de certitude est faible. <Cite ref="geraghty2021" />',
      'Plus de six mois après, les gens qui avaient appris à gérer leur douleur bougeaient encore un peu mieux que ceux qui n’avaient rien reçu de plus. Le degré de certitude est faible. <Cite ref="geraghty2021" />',
    ],
    [
      'overstated.left-open',
      'en',
      'A 2025 Cochrane review has settled the matter: ketamine does not relieve chronic pain. <Cite ref="ferraro2025" />',
      'A 2025 Cochrane review found no clear evidence that ketamine reduces chronic pain more than a placebo. Its authors do not say that ketamine is ineffective: they say that we do not know. <Cite ref="ferraro2025" />',
    ],
    [
      'uncited-claim.figure',
      'en',
      '- Morning stiffness: it lasts 90 minutes on average in people with fibromyalgia.',
      '- Morning stiffness: how long it lasts differs from one person to the next, and from one day to the next.',
    ],
    [
      'against-record.outcome',
      'fr-CA',
      'Le qigong, le tai-chi et le yoga font tous les trois baisser la douleur, d’après une analyse de sept essais. <Cite ref="langhorst2013" />',
      'Dans une analyse de sept essais, le qigong, le tai-chi et le yoga pris ensemble n’ont pas clairement réduit la douleur; seul le yoga montrait un effet. <Cite ref="langhorst2013" />',
    ],
    [
      'against-record.apart',
      'fr-CA',
      'Pour le sommeil, le tai-chi donne de meilleurs résultats que la thérapie cognitivo-comportementale de l’insomnie. <Cite ref="cheng2019 climentsanz2022" />',
      'Le tai-chi a amélioré le sommeil par rapport aux soins habituels ou à un autre exercice, dans six essais de 12 à 16 semaines. <Cite ref="cheng2019" /> Nous n’avons vu aucune étude qui le compare à la thérapie cognitivo-comportementale de l’insomnie.',
    ],
    [
      'against-record.outcome',
      'en',
      '- **Water exercise.** In 8 trials and 462 people, it brought a small lift in low mood by the end of treatment. <Cite ref="naumann2014" />',
      '- **Water exercise.** In 8 trials and 462 people, it brought a small drop in pain by the end of treatment. It had no effect on depressive symptoms. <Cite ref="naumann2014" />',
    ],
    [
      'bare-count.comparator',
      'fr-CA',
      'Chez 48 personnes sur 100, l’amitriptyline a réduit la douleur d’au moins 30_%. <Cite ref="hauser2014" />',
      'La douleur a diminué d’au moins 30_% chez 48 personnes sur 100 avec l’amitriptyline et chez 28 sur 100 avec un placebo. <Cite ref="hauser2014" />',
    ],
    [
      'bare-count.comparator',
      'fr-CA',
      'Avec la duloxétine, 47 personnes sur 100 ont vu leur douleur baisser d’au moins 30_%. <Cite ref="hauser2014" />',
      'Avec la duloxétine, 47 personnes sur 100 ont vu leur douleur baisser d’au moins 30_%, contre 34 sur 100 avec un placebo. <Cite ref="hauser2014" />',
    ],
    [
      'against-record.outcome',
      'en',
      'Pregabalin brought a small lift in mood over about 11 weeks, next to a placebo. <Cite ref="hauser2009b" />',
      'Pregabalin or gabapentin brought a small improvement in sleep over about 11 weeks, next to a placebo. For low mood, no clear difference was seen. <Cite ref="hauser2009b" />',
    ],
    [
      'other-people.found',
      'en',
      'Longer and larger ketamine infusions may give longer relief in fibromyalgia. <Cite ref="maher2017" />',
      'The authors of one review argue that longer and larger ketamine infusions may give longer relief in some pain conditions. They wrote mostly about conditions other than fibromyalgia. <Cite ref="maher2017" />',
    ],
    [
      'against-record.outcome',
      'fr-CA',
      'Le tai-chi est la seule des trois pratiques qui ait eu un effet sur la douleur. <Cite ref="langhorst2013" />',
      'Des trois pratiques étudiées, le qigong, le tai-chi et le yoga, seul le yoga a eu un effet sur la douleur. Les essais étaient petits. <Cite ref="langhorst2013" />',
    ],
    [
      'swapped-groups.time',
      'en',
      'Eight weeks after the infusion, pain was down by more than half in 2 of 12 people given S-ketamine and in none of the 12 given midazolam. <Cite ref="noppers2011" />',
      'Eight weeks after the infusion, pain was down by more than half in 2 of 12 people given S-ketamine and in 2 of 12 given midazolam. <Cite ref="noppers2011" />',
    ],
    [
      'unguarded.closed-list',
      'en',
      'Taking pregabalin along with tramadol? You may feel a little drowsy, nothing more. <Cite ref="hc2019" />',
      'Taking pregabalin along with tramadol? Together they raise the risk of overdose: slowed breathing, deep drowsiness, death. If you suspect an overdose, call 9-1-1. <Cite ref="hc2019" />',
    ],
    [
      'unguarded.group',
      'en',
      'Warm-water class: suitable for everyone with fibromyalgia, whatever other illnesses they have.',
      'Warm-water class: we go over your health with you first, because it does not suit everyone.',
    ],
    [
      'against-record.end-of-range',
      'fr-CA',
      'Avec la vitamine D, le score de fibromyalgie était meilleur de 12,1 points sur 100 qu’avec un placebo; la douleur n’a pas nettement changé. <Cite ref="vitamind2022" />',
      'Avec la vitamine D, le score de fibromyalgie était meilleur de 7,8 points sur 100 qu’avec un placebo; la douleur n’a pas nettement changé. <Cite ref="vitamind2022" />',
    ],
    [
      'swapped-groups.found',
      'fr-CA',
      'En Finlande, 28 personnes ont répondu à un questionnaire 26 ans plus tard_: la part de celles qui dormaient mal avait reculé de 65_% à 27_%. <Cite ref="isomeri2017" />',
      'En Finlande, 28 personnes ont répondu à un questionnaire 26 ans plus tard_: la part de celles qui dormaient mal était passée de 27_% à 65_%. <Cite ref="isomeri2017" />',
    ],
    [
      'unguarded.group',
      'fr-CA',
      'Enceinte et sous prégabaline? Une étude de plus de 2_700 grossesses est tout à fait rassurante pour le bébé. <Cite ref="mhra2022" />',
      'Enceinte et sous prégabaline? N’arrêtez pas seule, mais parlez sans tarder à la personne qui prescrit_: ce médicament est à éviter pendant la grossesse, sauf s’il est clairement nécessaire. <Cite ref="mhra2022" />',
    ],
    [
      'promise.found',
      'fr-CA',
      'La nature fait bien les choses_: la camomille et la mélisse sont de précieux alliés contre les douleurs de la fibromyalgie.',
      'Aucun régime ni supplément n’a assez de preuves pour qu’on le recommande contre la fibromyalgie. <Cite ref="lowry2020" />',
    ],
    [
      'unguarded.contradiction',
      'fr-CA',
      'La clinique ouvre du lundi au vendredi, de 9_h à 17_h. Elle est fermée tous les vendredis.',
      'La clinique ouvre du lundi au jeudi, de 9_h à 17_h. Elle est fermée tous les vendredis.',
    ],
    [
      'against-record.direction',
      'en',
      'A review of 8 studies found that, in people with fibromyalgia, deaths from cancer were more frequent and deaths from infection were less so. The studies can’t show a cause. <Cite ref="treister2023" />',
      'A review of 8 studies found that, in people with fibromyalgia, deaths from infection were more frequent and deaths from cancer were less so. The studies can’t show a cause. <Cite ref="treister2023" />',
    ],
    [
      'swapped-groups.found',
      'en',
      'Major birth defects were seen in about 4 of 100 pregnancies when pregabalin was taken in the first three months, and in about 6 of 100 when it was not. Speak with your prescriber before you change anything. <Cite ref="mhra2022" />',
      'Major birth defects were seen in about 6 of 100 pregnancies when pregabalin was taken in the first three months, and in about 4 of 100 when it was not. Speak with your prescriber before you change anything. <Cite ref="mhra2022" />',
    ],
    [
      'beyond-follow-up.words',
      'en',
      'After five weeks or more of massage, pain eases compared with control groups, and the relief carries on for several months once the sessions end. <Cite ref="li2014" />',
      'Right after five weeks or more of massage, pain was lower than in control groups. Nobody knows yet if the relief carries on once the sessions end. <Cite ref="li2014" />',
    ],
    [
      'other-people.found',
      'en',
      'In people with fibromyalgia who are given ketamine, dissociation and heart or blood vessel effects have been found more often than with a placebo. <Cite ref="short2018" />',
      'In people with depression who are given ketamine, dissociation and heart or blood vessel effects have been found more often than with a placebo. It may differ in people with pain. <Cite ref="short2018" />',
    ],
    [
      'against-record.outcome',
      'en',
      'After 6 to 24 weeks of aerobic exercise, people were less tired than those who did none. <Cite ref="bidonde2017" />',
      'After 6 to 24 weeks of aerobic exercise, people had less pain than those who did none. No significant difference in fatigue was found. <Cite ref="bidonde2017" />',
    ],
    [
      'against-record.outcome',
      'en',
      '**Exercise in water.** At the end of the programs, people felt less depressed than those in the control groups. The effect was small. <Cite ref="naumann2014" />',
      '**Exercise in water.** At the end of the programs, people had a little less pain than those in the control groups. There was no effect on low mood. <Cite ref="naumann2014" />',
    ],
    [
      'against-record.apart',
      'en',
      'If you sleep badly, tai chi does more for your nights than amitriptyline. <Cite ref="cheng2019 farag2022" />',
      'Tai chi helped sleep when compared with usual care or other exercise; amitriptyline did so when compared with a placebo. These trials did not set one against the other. <Cite ref="cheng2019 farag2022" />',
    ],
    [
      'against-record.outcome',
      'fr-CA',
      'Avec la prégabaline ou la gabapentine, la fatigue s’est un peu améliorée par rapport à un placebo; pour le sommeil, la différence était trop petite pour compter. <Cite ref="hauser2009b" />',
      'Avec la prégabaline ou la gabapentine, le sommeil s’est un peu amélioré par rapport à un placebo; pour la fatigue, la différence était trop petite pour compter. <Cite ref="hauser2009b" />',
    ],
    [
      'against-record.credited',
      'fr-CA',
      'Lors d’un test d’une journée, la douleur a baissé avec la morphine, tandis que la kétamine n’a pas fait de différence significative. <Cite ref="sorensen1995" />',
      'Lors d’un test d’une journée, la douleur a baissé chez les 11_personnes qui ont reçu de la kétamine, tandis que la morphine n’a pas fait de différence significative. <Cite ref="sorensen1995" />',
    ],
    [
      'overstated.left-open',
      'fr-CA',
      'L’oxycodone ne soulage pas la fibromyalgie, c’est maintenant démontré. <Cite ref="gaskell2016" />',
      'Aucun essai de l’oxycodone n’a été trouvé dans la fibromyalgie, si bien que personne ne peut dire, sur de bonnes bases, si elle aide ou si elle nuit. <Cite ref="gaskell2016" />',
    ],
    [
      'against-record.recommendation',
      'fr-CA',
      'Dans les recommandations européennes, la thérapie cognitivo-comportementale est le seul traitement qui obtient la cote «_fortement pour_». <Cite ref="macfarlane2017" />',
      'Dans les recommandations européennes, l’exercice est le seul traitement qui obtient la cote «_fortement pour_». <Cite ref="macfarlane2017" />',
    ],
    [
      'other-people.found',
      'fr-CA',
      'Dans une revue de 2017, les auteurs avancent que des perfusions de kétamine plus longues pourraient prolonger le soulagement de la fibromyalgie. <Cite ref="maher2017" />',
      'Dans une revue de 2017, les auteurs avancent que des perfusions de kétamine plus longues pourraient prolonger le soulagement de certaines douleurs, surtout dans d’autres maladies que la fibromyalgie. <Cite ref="maher2017" />',
    ],
    [
      'unguarded.group',
      'en',
      '**Who can join the pool class?** Everyone with fibromyalgia, whatever other health problems they have.',
      '**Who can join the pool class?** Many people with fibromyalgia can. Check with your doctor or nurse first if you have heart trouble, an infection or an open wound.',
    ],
    [
      'unguarded.self-test',
      'en',
      'Fill in the pain map and the symptom scale at home. If your scores are high enough, you have your diagnosis.',
      'The pain map and the symptom scale are not meant for diagnosing yourself. <Cite ref="wolfe2016" /> If your answers worry you, see a health professional, who will listen to you and examine you.',
    ],
    [
      'superlative.found',
      'fr-CA',
      'Nos physiothérapeutes sont les plus chevronnés de toute la Rive-Sud.',
      'Nos physiothérapeutes vous reçoivent pendant une heure à la première visite et prennent le temps de vous écouter.',
    ],
    [
      'unguarded.mechanism',
      'fr-CA',
      'La duloxétine fait monter la noradrénaline, qui freine les messages de douleur_: c’est pour cela qu’elle soulage la fibromyalgie. <Cite ref="lunn2014" />',
      'Après 12_semaines, plus de gens ont vu leur douleur diminuer d’au moins la moitié avec la duloxétine qu’avec un placebo. <Cite ref="lunn2014" /> Elle agit sur des messagers chimiques, mais nous n’avons pas vérifié si cela explique l’effet.',
    ],
    [
      'against-record.followed',
      'en',
      'In a group of 34 people, 13 got relief from a ketamine treatment that was followed for 4 to 6 weeks. <Cite ref="cohen2006" />',
      'In a group of 34 people, 13 reached the cut-off of relief during a single ketamine test. The 4 to 6 weeks of follow-up were about another medicine, dextromethorphan. <Cite ref="cohen2006" />',
    ],
    [
      'before-after.found',
      'fr-CA',
      'Avant_: la marchette. Après dix semaines chez nous_: le mont Royal. Voyez les deux photos de Robert.',
      'On commence par ce que vous pouvez faire, même assis. À dates fixes, on note avec vous ce qui a changé; chez certaines personnes, rien ne change.',
    ],
    [
      'against-record.outcome',
      'en',
      'Learning how fibromyalgia behaves brought less pain and less fatigue than in control groups, in a review of 13 trials. <Cite ref="huang2024" />',
      'Learning how fibromyalgia behaves brought less worry and fewer sleep problems than in control groups, in a review of 13 trials. It had no significant effect on pain or fatigue. <Cite ref="huang2024" />',
    ],
    [
      'against-record.followed',
      'en',
      'After a single ketamine test, 34 people with fibromyalgia were followed for 4 to 6 weeks to see how long ketamine eased their pain. There was no comparison group. <Cite ref="cohen2006" />',
      'After a single ketamine test, people with fibromyalgia took another medicine, dextromethorphan, and the follow-up of 4 to 6 weeks was about that medicine, not about ketamine. There was no comparison group. <Cite ref="cohen2006" />',
    ],
    ['promise.found', 'fr-CA', '## Cinq aliments qui apaisent la douleur', '## Alimentation et douleur_: ce qu’on n’a pas encore établi'],
    [
      'unguarded.group',
      'en',
      'Anybody who aches will get something out of the Tuesday pool class.',
      'At the end of treatment, exercise in water had reduced pain a little on average, compared with control groups. <Cite ref="naumann2014" /> An average hides differences: some people will gain nothing from a pool class.',
    ],
    [
      'against-record.group',
      'fr-CA',
      'En laboratoire, la kétamine a atténué la douleur au repos chez les 29 personnes atteintes de fibromyalgie, le jour même. <Cite ref="graven2000" />',
      'En laboratoire, 17 personnes sur 29 ont répondu à un premier test. Chez 15 d’entre elles seulement, on a ensuite comparé la kétamine à de l’eau salée_: la douleur au repos a diminué le jour même. <Cite ref="graven2000" />',
    ],
    [
      'unguarded.blame',
      'en',
      'People with fibromyalgia who do not get better often have not tried hard enough.',
      'If a treatment does not help you, it is not your fault. We can look at other options with you.',
    ],
    [
      'unguarded.benefit',
      'fr-CA',
      'La luminothérapie pourrait bien être la pièce manquante de votre fibromyalgie.',
      'Certaines personnes nous parlent de luminothérapie. Nous ne citons ici aucune étude de son effet sur la fibromyalgie et nous n’en proposons pas.',
    ],
    [
      'against-record.outcome',
      'en',
      'Along with sleep and energy, depression scores picked up over twelve weeks of gabapentin. <Cite ref="arnold2007" />',
      'Sleep and energy picked up over twelve weeks of gabapentin; depression scores did not. <Cite ref="arnold2007" />',
    ],
    [
      'against-record.followed',
      'en',
      'After the drip, the 34 people were followed for four to six weeks to see how ketamine was doing as a treatment. <Cite ref="cohen2006" />',
      'After the ketamine test, people were followed for four to six weeks on another medicine, dextromethorphan. Ketamine was not tested as a treatment. <Cite ref="cohen2006" />',
    ],
    [
      'superlative.found',
      'en',
      'Between Halifax and Victoria, you would be hard pressed to find a team that knows pain as we do.',
      'Our team is made up of a family physician, two physiotherapists and a psychologist who see people living with pain.',
    ],
    [
      'unsafe-safety.found',
      'en',
      'A ketamine session leaves nothing behind once the dreamy feeling lifts.',
      'Ketamine can bring nausea, vomiting and changes in perception. <Cite ref="cadth2023" /> Liver and bile duct problems have been reported with repeated use, even under supervision. <Cite ref="cotter2021" />',
    ],
    [
      'before-after.found',
      'en',
      'Two pages from the same calendar. March: eleven sick days circled in red. August, after our pool classes: not one.',
      'You can mark your good and bad days on a calendar and bring it to your visits.',
    ],
    [
      'unguarded.blame',
      'en',
      'People who keep hurting after the program are, more often than not, those who never really committed to it.',
      'If you still hurt after the program, it is not your fault. We will talk about what could be adjusted.',
    ],
    [
      'unguarded.benefit',
      'en',
      'Living with long COVID or Ehlers-Danlos? Our cold tub might be the nudge your nervous system has been missing.',
      'Members who enjoy it may use the cold tub. We do not offer it as a treatment for any illness.',
    ],
    [
      'unguarded.alone',
      'en',
      'Once your nights improve, leave out the duloxetine every second morning and see how you get on.',
      'Once your nights improve, keep taking duloxetine as prescribed and talk with your prescriber: it must never be stopped abruptly. <Cite ref="duloxetine2007" />',
    ],
    [
      'against-record.dated',
      'en',
      'Hot off the press: in 11 people tested with ketamine, pain fell during the test and after it. <Cite ref="sorensen1995" />',
      'In a small laboratory study of 1995, pain fell during the test and after it in the 11 people tested with ketamine. <Cite ref="sorensen1995" />',
    ],
    [
      'unguarded.group',
      'en',
      'No one is too stiff, too tired or too old for the Tuesday pool class.',
      'Ask your doctor or our physiotherapist whether the Tuesday pool class suits you; a heart problem or an open wound, for instance, may be a reason to wait.',
    ],
    [
      'unguarded.self-test',
      'en',
      'Nineteen quick questions on our site and, by tonight, you will know if it is fibromyalgia.',
      'Nineteen questions on our site can help you get ready for a visit. They do not tell you whether it is fibromyalgia: that takes a conversation and an examination, and no test confirms it. <Cite ref="fitzcharles2013" />',
    ],
    [
      'against-record.place',
      'en',
      'Across Canada, some four million adults live with fibromyalgia. <Cite ref="cdcfibro" />',
      'In the United States, some four million adults live with fibromyalgia. <Cite ref="cdcfibro" />',
    ],
    [
      'uncited-claim.figure',
      'fr-CA',
      'La poussée type dure neuf jours, le pire tombant le troisième.',
      'La durée d’une poussée varie d’une personne à l’autre. Notez le début et la fin des vôtres_: cela nous aide à en parler.',
    ],
    [
      'uncited-claim.figure',
      'fr-CA',
      'Deux emplois sur cinq sont perdus dans les années qui suivent le diagnostic.',
      'La maladie peut rendre le travail difficile. Parlez-nous de votre poste_: on peut chercher ensemble ce qui s’adapte.',
    ],
    [
      'swapped-groups.time',
      'fr-CA',
      'Une semaine après la perfusion d’eskétamine, la douleur avait diminué de plus de la moitié chez 2 personnes sur 12 dans les deux groupes; huit semaines après, c’était 2 sur 12 contre aucune sous midazolam. <Cite ref="noppers2011" />',
      'Une semaine après la perfusion d’eskétamine, la douleur avait diminué de plus de la moitié chez 2 personnes sur 12, contre aucune sous midazolam; huit semaines après, c’était 2 sur 12 dans les deux groupes. <Cite ref="noppers2011" />',
    ],
    [
      'weak-design.no-comparison',
      'fr-CA',
      'En France, un suivi de douze mois établit que la kétamine est bien ce qui a fait bouger la douleur. <Cite ref="corriger2022" />',
      'En France, un suivi de douze mois décrit l’évolution de la douleur de personnes traitées à la kétamine. Sans groupe témoin, il ne peut montrer qu’elle en est la cause. <Cite ref="corriger2022" />',
    ],
    [
      'weak-design.no-comparison',
      'fr-CA',
      'Chez les femmes qui prenaient du reishi, l’endurance et la vitesse ont augmenté entre le début et la fin des six semaines; l’effet du champignon est donc démontré. <Cite ref="collado2015" />',
      'Chez les femmes qui prenaient du reishi, l’endurance et la vitesse ont augmenté entre le début et la fin des six semaines. Le résumé ne compare pas les deux groupes; l’effet du champignon n’est donc pas démontré. <Cite ref="collado2015" />',
    ],
    [
      'against-record.outcome',
      'fr-CA',
      'Apprendre comment fonctionne sa maladie allège sans contredit la fatigue. <Cite ref="huang2024" />',
      'Apprendre comment fonctionne sa maladie n’a pas eu d’effet significatif sur la fatigue. <Cite ref="huang2024" />',
    ],
    [
      'superlative.found',
      'fr-CA',
      'Une écoute de la douleur que vous chercheriez en vain ailleurs au Québec.',
      'Une première rencontre d’une heure, où vous avez le temps de raconter votre douleur.',
    ],
    [
      'offer.found',
      'fr-CA',
      'Kétamine_: prenez six séances, la sixième est pour nous.',
      'Pour connaître le tarif d’une première évaluation, téléphonez à la clinique.',
    ],
    [
      'unguarded.blame',
      'fr-CA',
      'Quand la douleur ne lâche pas, c’est bien souvent qu’on a choisi de l’écouter.',
      'Quand la douleur ne lâche pas, ce n’est pas votre faute. Dites-le-nous_: on peut revoir le plan avec vous.',
    ],
    [
      'unguarded.benefit',
      'fr-CA',
      'Migraines, intestin irritable, fatigue chronique_: notre lampe infrarouge n’a pas fini de vous étonner.',
      'Une lampe infrarouge réchauffe la salle d’étirement. Nous ne la proposons contre aucune maladie.',
    ],
    [
      'unguarded.alone',
      'fr-CA',
      'Si la prégabaline vous étourdit, passez à un comprimé sur deux le temps que ça se place.',
      'Si la prégabaline vous étourdit, ne conduisez pas et appelez la personne qui vous l’a prescrite avant de changer quoi que ce soit.',
    ],
    [
      'unguarded.one-case',
      'fr-CA',
      'Chez la souris, le cannabidiol éteint l’inflammation en deux jours; la vôtre n’est pas faite autrement.',
      'Ce qu’on voit chez la souris avec le cannabidiol ne dit pas ce qui se passera chez vous.',
    ],
    [
      'unguarded.mechanism',
      'fr-CA',
      'Trois tasses d’ortie par jour délogent les toxines qui entretiennent la douleur.',
      'Nous n’avons trouvé aucune étude qui montre qu’une tisane agit sur la douleur de la fibromyalgie. Si vous en buvez, dites-le à votre pharmacien ou pharmacienne.',
    ],
    [
      'claimed-neutrality.found',
      'fr-CA',
      'L’auteure, salariée de la clinique qui offre ces traitements, déclare n’avoir aucun intérêt dans la question.',
      'L’auteure est salariée de la clinique qui offre ces traitements_: c’est un intérêt, tenez-en compte en lisant.',
    ],
    [
      'unguarded.test',
      'fr-CA',
      'Une simple prise de sang, et la fibromyalgie ne pourra plus se cacher.',
      'Aucune prise de sang ne confirme la fibromyalgie; les analyses servent à chercher d’autres causes. Le diagnostic repose sur votre récit et l’examen. <Cite ref="fitzcharles2013" />',
    ],
    [
      'unknown-figure.not-in-source',
      'en',
      '| Therapy | Trials | People | Pain right after, against control groups |\n| --- | --- | --- | --- |\n| Massage, 5 weeks or more | 9 | 440 | Moderately lower; wide range <Cite ref="li2014" /> |',
      '| Therapy | Trials | People | Pain right after, against control groups |\n| --- | --- | --- | --- |\n| Massage, 5 weeks or more | 9 | 404 | Moderately lower; wide range <Cite ref="li2014" /> |',
    ],
    [
      'overstated.proof',
      'en',
      'A Cochrane review of duloxetine and milnacipran establishes that they make a worthwhile difference to fibromyalgia pain. <Cite ref="welsch2018" />',
      'More people had their pain at least halved with duloxetine or milnacipran than with a placebo, but the Cochrane authors, as quoted by others, do not call this a clinically relevant benefit. <Cite ref="welsch2018" />',
    ],
    [
      'against-record.group',
      'en',
      'In a laboratory study, ketamine eased the pain at rest of people with fibromyalgia more than salt water did, that same day. <Cite ref="graven2000" />',
      'In a laboratory study, ketamine eased pain at rest more than salt water did, that same day, in 15 people chosen because they had already responded to it. In the first stage, 17 of 29 had responded. <Cite ref="graven2000" />',
    ],
    [
      'before-after.found',
      'en',
      'See her posture chart: bent over in March, standing tall in June after our stretching program.',
      'We note at each visit what you can do and how you feel. Changes can have many causes, and we look at them with you.',
    ],
    [
      'beyond-follow-up.words',
      'fr-CA',
      'Chez les 11 personnes testées avec la kétamine, la douleur était encore moindre la semaine suivante. <Cite ref="sorensen1995" />',
      'Chez les 11 personnes testées avec la kétamine, la douleur a diminué pendant et après le test, le jour même. L’étude portait sur les mécanismes de la douleur et n’évaluait pas un traitement. <Cite ref="sorensen1995" />',
    ],
    [
      'weak-design.no-comparison',
      'fr-CA',
      'Le reishi augmente l’endurance et la souplesse_: un essai mené chez 64 femmes en apporte la preuve. <Cite ref="collado2015" />',
      'Après 6 semaines de reishi, des femmes atteintes de fibromyalgie avaient une meilleure endurance et plus de souplesse du bas du corps qu’au départ. Le résumé ne compare pas ce groupe à celui de la farine de caroube_: ce n’est pas une preuve. <Cite ref="collado2015" />',
    ],
    [
      'against-record.credited',
      'fr-CA',
      'Quel massage choisir?\n\n- Le massage suédois a atténué la douleur et l’anxiété à la fin du traitement, dans une revue où certains essais n’étaient pas randomisés. <Cite ref="yuan2015" />',
      'Quel massage choisir?\n\n- La libération myofasciale a atténué la douleur et l’anxiété à la fin du traitement, dans une revue où certains essais n’étaient pas randomisés.\n- Le massage suédois n’a rien amélioré. <Cite ref="yuan2015" />',
    ],
    [
      'against-record.apart',
      'fr-CA',
      'La thérapie de l’insomnie l’emporte sur l’amitriptyline quand le problème est le sommeil. <Cite ref="edinger2005 farag2022" />',
      'La thérapie de l’insomnie a été comparée à des conseils d’hygiène du sommeil et aux soins habituels, dans un très petit essai. <Cite ref="edinger2005" /> L’amitriptyline a été comparée à d’autres médicaments et à un placebo. <Cite ref="farag2022" /> Ces études ne disent pas laquelle aide le plus.',
    ],
    [
      'promise.found',
      'fr-CA',
      '## Les régimes qui calment la fibromyalgie\n\nUne revue a réuni sept essais de régimes différents, dont trois seulement étaient randomisés. L’équipe juge ces études de mauvaise qualité. <Cite ref="silva2019" />',
      '## Régimes et fibromyalgie_: des études encore faibles\n\nUne revue a réuni sept essais de régimes différents, dont trois seulement étaient randomisés. L’équipe juge ces études de mauvaise qualité. <Cite ref="silva2019" />',
    ],
    [
      'against-record.group',
      'fr-CA',
      'Quand on a la fibromyalgie, une perfusion de kétamine apaise la douleur au repos, sur le coup et tout juste après. <Cite ref="graven2000" />',
      'Sur 29 personnes mises à l’épreuve, 17 ont répondu à la kétamine. Chez 15 d’entre elles seulement, on a ensuite vérifié que la douleur au repos s’apaisait plus qu’avec de l’eau salée, sur le coup et tout juste après. <Cite ref="graven2000" />',
    ],
    [
      'overstated.strength',
      'fr-CA',
      'La kétamine à faible dose procure des gains majeurs aux personnes atteintes de fibromyalgie. <Cite ref="littlejohn2017" />',
      'Selon une équipe, les gains obtenus avec la kétamine à faible dose semblent modestes dans l’ensemble, et il faut aussi compter avec ses effets indésirables. <Cite ref="littlejohn2017" />',
    ],
    [
      'overstated.strength',
      'en',
      'Low-dose ketamine will bring you a real and lasting gain in comfort. <Cite ref="littlejohn2017" />',
      'Low-dose ketamine may bring some benefit, but the overall gains appear modest to the authors of one review. Side effects and cost also count. <Cite ref="littlejohn2017" />',
    ],
    [
      'placeholder.found',
      'en',
      'Park behind the building, come in by the [colour?] door and take the elevator to the second floor.',
      'Park behind the building, come in by the blue door and take the elevator to the second floor.',
    ],
    [
      'unguarded.route',
      'en',
      'Ketamine is given here as an injection in the upper arm. When the session is over, the nurse takes the drip out of your vein.',
      'Ketamine is given here as an injection in the upper arm. When the session is over, the nurse stays with you until you have fully recovered.',
    ],
    [
      'unguarded.benefit',
      'en',
      'Lion’s mane is worth a try for the fog that comes with fibromyalgia.',
      'Does lion’s mane help with fibro fog? We found no fibromyalgia trial of this mushroom. <Cite ref="ganoderma2020" />',
    ],
    [
      'placeholder.found',
      'en',
      'On weekdays, the Moncton clinic opens at [confirm hours with Julie].',
      'The opening hours of the Moncton clinic are on the page of that clinic.',
    ],
    [
      'claimed-neutrality.found',
      'en',
      'This clinic offers ketamine, but it has no interest in what you decide after reading this page.',
      'This clinic offers ketamine among other treatments, so it has an interest in what you decide. Read this page with that in mind.',
    ],
    [
      'unguarded.benefit',
      'fr-CA',
      'Un supplément de magnésium pourrait bien dénouer vos muscles et chasser la fatigue de la fibromyalgie.',
      'Une revue de 22 études n’a pas trouvé assez de données pour recommander un régime ou un supplément contre la fibromyalgie. <Cite ref="lowry2020" />',
    ],
    [
      'unguarded.group',
      'fr-CA',
      'Enceinte? Vous pouvez continuer la prégabaline l’esprit tranquille. <Cite ref="mhra2022" />',
      'Enceinte? La prégabaline est à éviter, sauf si elle est clairement nécessaire. N’arrêtez pas seule_: parlez à la personne qui prescrit. <Cite ref="mhra2022" />',
    ],
    [
      'unguarded.group',
      'fr-CA',
      'Vous avez une maladie du foie? Cela n’empêche pas de prendre la duloxétine. <Cite ref="duloxetine2007" />',
      'Vous avez une maladie du foie? Dites-le avant de commencer_: la duloxétine ne se prend pas avec une maladie qui altère le foie. <Cite ref="duloxetine2007" />',
    ],
    [
      'unguarded.route',
      'fr-CA',
      'Le traitement se donne par une injection dans le muscle. L’aiguille reste dans la veine pendant toute la perfusion.',
      'Le traitement se donne par une perfusion, un goutte-à-goutte dans une veine. L’aiguille reste dans la veine pendant toute la perfusion.',
    ],
    [
      'beyond-follow-up.figure',
      'en',
      'Reishi was followed for two years in women with fibromyalgia: mood and quality of life did not differ significantly from placebo. <Cite ref="ganoderma2020" />',
      'Reishi was taken for six weeks by women with fibromyalgia: mood and quality of life did not differ significantly from placebo. It was a pilot study, which could miss a small effect. <Cite ref="ganoderma2020" />',
    ],
    [
      'claimed-neutrality.found',
      'en',
      'This page about ketamine was written by our own physicians. Nobody here stands to gain from what you choose, although our clinic offers ketamine.',
      'This page about ketamine was written by our own physicians. Please note that our clinic offers ketamine and so has an interest in what you choose.',
    ],
    [
      'overstated.strength',
      'fr-CA',
      'La kétamine à faible dose soulage nettement la fibromyalgie, d’après une revue de 2017. <Cite ref="littlejohn2017" />',
      'D’après une revue de 2017, la kétamine intraveineuse à faible dose procure certains bienfaits, mais les gains semblent modestes dans l’ensemble. Les effets indésirables et le coût comptent aussi. <Cite ref="littlejohn2017" />',
    ],
    [
      'promise.found',
      'fr-CA',
      '## Le massage, un soulagement qui dure\nNeuf essais ont mesuré la douleur tout de suite après la période de massage_: elle avait diminué. On ne sait rien d’un effet durable. <Cite ref="li2014" />',
      '## Le massage_: un effet mesuré tout de suite après\nNeuf essais ont mesuré la douleur tout de suite après la période de massage_: elle avait diminué. On ne sait rien d’un effet durable. <Cite ref="li2014" />',
    ],
    [
      'superlative.found',
      'fr-CA',
      'Vous ne trouverez pas, sur toute la Rive-Sud, une équipe plus humaine ni plus chevronnée que la nôtre.',
      'Notre équipe réunit une médecin de famille, un infirmier et une physiothérapeute.',
    ],
    [
      'against-record.credited',
      'en',
      'Massage helps pain, anxiety and low mood by the end of treatment. <Cite ref="yuan2015" />',
      'One style of massage, myofascial release, helped pain, anxiety and low mood by the end of treatment. Swedish massage did not improve results. Few people took part. <Cite ref="yuan2015" />',
    ],
    [
      'against-record.credited',
      'en',
      'Swedish massage helped pain, anxiety and low mood by the end of treatment. <Cite ref="yuan2015" />',
      'Myofascial release, a style of massage, helped pain, anxiety and low mood by the end of treatment; the trials were few. <Cite ref="yuan2015" />',
    ],
    [
      'unguarded.reassurance',
      'en',
      'Acupuncture uses no drugs, so it carries no risk at all.',
      'In 16 trials of acupuncture and similar treatments, no serious harm related to the treatment was reported <Cite ref="cao2013" />; that does not mean there is no risk.',
    ],
    [
      'before-after.found',
      'en',
      'Scroll down to compare Mia’s pain diary before our program with her diary afterward.',
      'Scroll down for a blank pain diary that you can print and fill in before your visit.',
    ],
    [
      'unguarded.afterwards',
      'en',
      'After a ketamine session you may drive yourself home if you feel fine.',
      'After ketamine, leave only when you are fully recovered, with a responsible adult. <Cite ref="ketamine2019" /> Do not drive yourself home.',
    ],
    [
      'unguarded.mixing',
      'fr-CA',
      'Prendre de la prégabaline avec du tramadol ne pose pas de problème; vous serez seulement un peu somnolent.',
      'Avec un opioïde comme le tramadol, la prégabaline augmente le risque de surdose_: respiration ralentie, somnolence profonde, décès. Si vous soupçonnez une surdose, appelez le 9-1-1. <Cite ref="hc2019" />',
    ],
    [
      'unguarded.delay',
      'fr-CA',
      'Si uriner vous brûle depuis que vous prenez de la kétamine, c’est passager_: attendez quelques mois.',
      'Si uriner vous brûle depuis que vous prenez de la kétamine, dites-le sans attendre à l’équipe_: une atteinte de la vessie est possible. <Cite ref="anderson2022" />',
    ],
    [
      'unguarded.self-test',
      'fr-CA',
      'Le test de pression sur les points sensibles confirme la fibromyalgie en cinq minutes.',
      'Aucun test ne confirme la fibromyalgie. <Cite ref="fitzcharles2013" /> L’évaluation repose sur ce que vous nous dites et sur un examen.',
    ],
    [
      'promise.found',
      'fr-CA',
      '## La recette pour ne plus avoir de poussées\nNotez vos activités et vos moments de repos. Parlez-en à votre prochaine visite.',
      '## Noter ses activités et ses poussées\nNotez vos activités et vos moments de repos. Parlez-en à votre prochaine visite.',
    ],
    [
      'overstated.proof',
      'en',
      'Shiatsu improves sleep in fibromyalgia, that much is certain. <Cite ref="yuan2015" />',
      'Shiatsu may help sleep in fibromyalgia; few people were studied. <Cite ref="yuan2015" />',
    ],
    [
      'promise.found',
      'fr-CA',
      'Le reishi, champignon millénaire, est un allié de choix pour l’humeur des femmes atteintes de fibromyalgie. <Cite ref="ganoderma2020" />',
      'Dans un essai pilote de 6 semaines, le reishi et le placebo n’ont pas donné de différence significative pour l’humeur. <Cite ref="ganoderma2020" />',
    ],
  ] as const)('%s (%s) is told of “%s”, and nothing of what is right', (code, locale, faulty, sound) => {
    expect(codesOf(faulty.replaceAll('_', '\u00a0'), locale)).toContain(code);
    expect(codesOf(sound.replaceAll('_', '\u00a0'), locale)).toEqual([]);
  });
});

it('what stands in the cells of a table is read as what stands in a sentence', () => {
  const table =
    '| Study | Key result |\n| --- | --- |\n| 2023 report <Cite ref="gupta2023" /> | Nine ketamine sessions cut fibromyalgia pain by more than half |';
  expect(codesOf(table)).toContain('weak-design.one-person');
});

it('a number of a medicine’s own page may stand in the first row of a table', () => {
  const table =
    '| Medicine | Pain at least halved |\n| --- | --- |\n| Low-dose amitriptyline <Cite ref="moore2015" /> | 36 of 100 people, against 11 of 100 with a placebo |';
  expect(codesOf(table)).toEqual([]);
});

it('what stands in a list that begins with another number, or behind a box to tick, is read all the same', () => {
  expect(codesOf('3. Ketamine cures fibromyalgia.\n4. Bring your questions.')).toContain('promise.found');
  expect(codesOf('- [ ] Ketamine cures fibromyalgia.')).toContain('promise.found');
});

it('what nobody may do is said of nobody in particular', () => {
  expect(codesOf('Nobody should take an antidepressant for fibromyalgia.')).toContain('unguarded.exclusion');
  expect(codesOf('Personne ne devrait prendre d’antidépresseur contre la fibromyalgie.', 'fr-CA')).toContain('unguarded.exclusion');
  expect(codesOf('Not everyone can take an antidepressant: ask your prescriber.')).toEqual([]);
});

it('what is natural is not for that reason harmless beside a medicine', () => {
  expect(codesOf('It comes from the forest, so it cannot clash with your prescriptions.')).toContain('unguarded.reassurance');
  expect(codesOf('C’est une plante, donc elle ne peut pas nuire.', 'fr-CA')).toContain('unguarded.reassurance');
  expect(codesOf('A natural product can clash with a prescription: ask your pharmacist.')).toEqual([]);
});

describe('what is said soundly', () => {
  it.each([
    ['unguarded', 'en', '## At the end of your infusion'],
    ['unguarded', 'en', '## How to get rid of leftover medicine'],
    ['unguarded', 'en', '## The key to the symbols: how sure we are of each treatment'],
    ['unguarded', 'fr-CA', '## À la fin de la perfusion'],
    ['jargon', 'en', 'Pain from a light touch (allodynia) is common.'],
    ['jargon', 'en', 'Allodynia is pain from a light touch.'],
    ['jargon', 'en', 'Muscle pain, or myalgia, is common.'],
    ['jargon', 'fr-CA', '« Allodynie » veut dire une douleur au simple toucher.'],
    ['jargon', 'fr-CA', 'La tachycardie, un cœur qui bat trop vite, passe le plus souvent.'],
    ['jargon', 'fr-CA', 'Certaines personnes sont réfractaires au changement.'],
    ['against-record', 'en', 'New studies are needed to know who it helps. <Cite ref="noppers2011" />'],
    ['against-record', 'fr-CA', 'De nouvelles études sont nécessaires. <Cite ref="noppers2011" />'],
    ['against-record', 'en', 'Trials in people with fibromyalgia suggest little benefit. <Cite ref="noppers2011" />'],
    ['against-record', 'en', 'Oxycodone is an opioid used to treat severe pain after surgery. <Cite ref="gaskell2016" />'],
    ['claimed-neutrality', 'en', 'Some people with depression have no interest in things they used to enjoy.'],
    ['claimed-neutrality', 'en', 'No one gains anything by pushing through a flare.'],
    ['overstated', 'en', 'The benefit is less certain after six months. <Cite ref="geraghty2021" />'],
    ['overstated', 'fr-CA', 'Les résultats sont moins sûrs après six mois. <Cite ref="geraghty2021" />'],
    ['marks-left', 'fr-CA', '— Je dors mal, dit-elle.'],
    ['marks-left', 'en', 'The score [0–10] (mean/median) is hers.'],
    ['uncited-claim', 'en', 'Your treatment stops the night before the visit.'],
  ] as const)('is not told of as %s (%s): “%s”', (rule, locale, said) => {
    expect(codesOf(said, locale).filter((code) => code.startsWith(rule))).toEqual([]);
  });

  it('a column that weighs bias counts no harm', () => {
    const table = '| Study | Risk of bias |\n| --- | --- |\n| Noppers, 2011 <Cite ref="noppers2011" /> | Minor |';
    expect(codesOf(table)).toEqual([]);
  });
});

it('a word of the trade is named, also after “was” and “has”', () => {
  expect(codesOf('Her pain was refractory.')).toContain('jargon.found');
  expect(codesOf('She has tachycardia.')).toContain('jargon.found');
});

it('in French too, the newest work is not one of 2011', () => {
  expect(codesOf('Les derniers travaux ont suivi 24 personnes. <Cite ref="noppers2011" />', 'fr-CA')).toContain('against-record.dated');
});

it('a word behind the code of a face is found where it stands', () => {
  const [passage] = passagesOf('content/articles/sleep-and-fibromyalgia/en.mdx', 'Good &#x1F600; nights come.\n');
  const from = passage?.text.indexOf('nights') ?? 0;
  expect(passage?.place(from, from + 6).column).toBe(16);
});

it('a cell with a few words is held to the record of its row', () => {
  const table =
    '| Kind | What was seen |\n| --- | --- |\n| In water <Cite ref="naumann2014" /> | Exercise in water eased depression a little |';
  expect(codesOf(table)).toContain('against-record.outcome');
});

/** Sentences of every day that a wider pattern once took for faults. */
it.each([
  ['en', 'Nobody should take ketamine at home without supervision.'],
  ['en', 'No one should take an opioid with alcohol.'],
  ['en', 'Nobody should take a double dose to make up for a missed one.'],
  ['fr-CA', 'Personne ne doit prendre une double dose pour rattraper un oubli.'],
  ['fr-CA', 'Les étourdissements étaient plus fréquents avec la prégabaline qu’avec un placebo <Cite ref="derry2016" />.'],
  ['en', 'Vivid dreams were more common with low-dose naltrexone <Cite ref="bruun2024" />.'],
  ['en', 'Muscle pain fell during and after the test in 11 people <Cite ref="sorensen1995" />.'],
  ['fr-CA', 'Les heures changent en juillet et en août chez nous.'],
  ['en', 'A typical visit lasts 45 minutes.'],
  ['en', 'On average, we call back within 2 business days.'],
  ['fr-CA', 'La visite type dure 45 minutes.'],
  ['fr-CA', 'En moyenne, nous rappelons en 2 jours ouvrables.'],
  ['en', 'Our mornings are the calmest of the week.'],
  ['fr-CA', 'Nos matins sont les plus calmes de la semaine pour téléphoner.'],
  ['fr-CA', 'Vous aurez du mal à trouver une place de stationnement le matin.'],
  ['fr-CA', 'La demande est gratuite et se fait en ligne.'],
  ['en', 'Open Monday to Friday, 8 a.m. to 4 p.m.; closed Friday, December 25.'],
  ['fr-CA', 'Ouvert du lundi au vendredi; fermé le vendredi 25 décembre.'],
  ['en', 'Anyone can call the help line, whatever their age or health.'],
  ['fr-CA', 'Tout le monde est bienvenu, peu importe l’âge, l’état de santé ou le revenu.'],
  ['en', 'When you have your diagnosis, write down your questions.'],
  ['fr-CA', 'Après l’examen, vous saurez si c’est la fibromyalgie ou une autre maladie.'],
  ['en', 'Ketamine acts on receptors in the brain; that is why the nurse watches your breathing.'],
  ['fr-CA', 'La fibromyalgie ne laisse aucune trace sur une radiographie.'],
  ['en', 'The pharmacist is your great ally for sorting out your medicines.'],
  ['fr-CA', 'Le carnet est un précieux allié pour préparer la visite.'],
  ['en', 'None of the 10 questions on the form is required.'],
  ['fr-CA', 'Aucune des 5 questions n’est obligatoire.'],
] as const)('says nothing of “%s: %s”', (locale, said) => {
  expect(codesOf(said.replaceAll('_', '\u00a0'), locale)).toEqual([]);
});
