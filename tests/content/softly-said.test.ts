import { beforeAll, describe, expect, it } from 'vitest';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import { codesOf } from '#tests/support/told-of.ts';

beforeAll(loadDictionaries);

type Row = readonly [code: string, faulty: string, sound: string];

/** What clinics say softly, and what they say of a source that its record does not hold, with a sound sentence close to each. */
const rows: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    [
      'unguarded.reassurance',
      'Unlike the opioids you may have been offered before, ketamine does not draw people into dependence.',
      'Like the opioids you may have been offered before, ketamine is a controlled substance in Canada, and it can be misused. <Cite ref="csr2025" /> <Cite ref="fda2023" />',
    ],
    [
      'unguarded.benefit',
      'Beyond pain, ketamine tends to thin the mental fog that makes a page or a conversation so hard to follow.',
      'Fibromyalgia can bring a mental fog that makes a page or a conversation hard to follow; we found no reliable study showing that ketamine thins it.',
    ],
    [
      'weak-design.protocol',
      'A Belgian trial in 210 adults is adding weight to the use of S-ketamine over 12 weeks. <Cite ref="eskefib2021" />',
      'A Belgian trial of S-ketamine planned to follow 210 adults for 12 weeks; a registry copy lists it as terminated, and we found no results. <Cite ref="eskefib2021" />',
    ],
    [
      'relative-figure.alone',
      'Pregabalin in early pregnancy raises the likelihood of a major birth defect by roughly half. <Cite ref="mhra2022" />',
      'With pregabalin in the first three months of pregnancy, major birth defects were seen in about 6 pregnancies in 100, against about 4 in 100 without it. <Cite ref="mhra2022" />',
    ],
    [
      'unguarded.boast',
      'Photo caption: Few rehabilitation teams in the country can match the depth of this one.',
      'Photo caption: A physiotherapist and an occupational therapist preparing a group session.',
    ],
    [
      'unguarded.payment',
      'Extended health plans generally take care of the session fees, so cost need not hold you back.',
      'Extended health plans differ, so ask your insurer which session fees it would pay before you decide.',
    ],
    [
      'unguarded.invitation',
      'Wondering whether ketamine could fit into your plan? Our coordinator would be glad to find you a time.',
      'Wondering what a pain assessment involves? Our coordinator would be glad to answer your questions.',
    ],
    [
      'foreign-approval.not-here',
      'Gabapentin is among the medicines that Health Canada has authorized for fibromyalgia. <Cite ref="hc2019" />',
      'Gabapentin is authorized in Canada to treat epilepsy; prescribing it for fibromyalgia is off-label. <Cite ref="hc2019" />',
    ],
    [
      'unguarded.self-test',
      'Add up your points: 7 or more for painful areas and 5 or more for symptoms tells you that you have fibromyalgia. <Cite ref="wolfe2016" />',
      'Bring your answers to the visit: the form that counts painful areas and symptoms can help a clinician, but it is not meant for diagnosing yourself. <Cite ref="wolfe2016" />',
    ],
    [
      'unguarded.illness',
      'With fibromyalgia, the body is often saying what the heart has not yet found the words for.',
      'With fibromyalgia, the pain is real, and stress, sleep and activity can all affect how strong it feels.',
    ],
    [
      'unguarded.home',
      'For anyone who finds travel tiring, ketamine lozenges can be taken quietly at home with a phone call afterward.',
      'Even for anyone who finds travel tiring, taking ketamine at home with nobody watching carries risks, such as sedation, dissociation and slowed breathing. <Cite ref="fda2023" />',
    ],
    [
      'unguarded.danger',
      'Whatever else it brings, fibromyalgia has no bearing on how long you live.',
      'Fibromyalgia may have some bearing on how long people live, but the studies differ a great deal and cannot show a cause. <Cite ref="treister2023" />',
    ],
    [
      'against-record.recommendation',
      'A European guideline gives acupuncture its strongest rating for fibromyalgia. <Cite ref="macfarlane2017" />',
      'A European guideline rates acupuncture “weak for” in fibromyalgia and keeps “strong for” for exercise. <Cite ref="macfarlane2017" />',
    ],
    [
      'unguarded.haste',
      'Left alone, fibromyalgia quietly takes away one independence after another, and those who wait often wish they had not.',
      'Symptoms of fibromyalgia often come and go, and you can ask for help at any point.',
    ],
    [
      'unguarded.mixing',
      'Because they come from plants, herbal supplements sit easily beside your prescriptions.',
      'Even when they come from plants, supplements can have side effects and interact with your prescriptions. <Cite ref="nccihfibro" />',
    ],
    [
      'unguarded.haste',
      'New to the clinic? Come with a friend and your first assessment is on us.',
      'New to the clinic? You are welcome to bring a friend to your first assessment.',
    ],
    [
      'term.found',
      'Our pain center holds behavioral therapy groups on Tuesday evenings.',
      'Our pain centre holds behavioural therapy groups on Tuesday evenings.',
    ],
    [
      'wrong-language.passage',
      'Pour la première visite, prévoyez une heure et apportez la liste de vos médicaments.',
      'For the first visit, set aside an hour and bring the list of your medicines.',
    ],
    [
      'against-record.group',
      'In four small studies of teenagers with fibromyalgia, lasting four weeks or more, 36 in 100 had pain at least halved with amitriptyline and 11 in 100 with a placebo (very low certainty). <Cite ref="moore2015" />',
      'In four small studies of adults with fibromyalgia, lasting four weeks or more, 36 in 100 had pain at least halved with amitriptyline and 11 in 100 with a placebo (very low certainty). <Cite ref="moore2015" />',
    ],
    [
      'other-people.found',
      'In people treated for fibromyalgia, a review of 60 articles found more dissociative and cardiovascular effects after a dose of ketamine than after a placebo. <Cite ref="short2018" />',
      'In people treated for depression, a review of 60 articles found more dissociative and cardiovascular effects after a dose of ketamine than after a placebo. <Cite ref="short2018" />',
    ],
    [
      'unknown-figure.not-in-source',
      'By the end of their programs, people who exercised had cut fatigue by 0.47 points out of 10 compared with usual care. <Cite ref="estevez2021" />',
      'By the end of their programs, people who exercised had less fatigue than with usual care (effect size −0.47, a moderate effect). <Cite ref="estevez2021" />',
    ],
    [
      'against-record.scale',
      'In the short term, cognitive behavioural therapy lowered pain by 0.9 points on a scale of 0 to 100 compared with control groups (high certainty). <Cite ref="mascarenhas2021" />',
      'In the short term, cognitive behavioural therapy lowered pain by 0.9 points on a scale of 0 to 10 compared with control groups (high certainty). <Cite ref="mascarenhas2021" />',
    ],
    [
      'against-record.treatment',
      'Cochrane reviewers looked for trials of oxycodone in fibromyalgia and found none. <Cite ref="walitt2016" />',
      'Cochrane reviewers looked for trials of oxycodone in fibromyalgia and found none. <Cite ref="gaskell2016" />',
    ],
    [
      'against-record.treatment',
      'Taken for six weeks in a pilot trial, reishi made no significant difference to mood or quality of life compared with a placebo. <Cite ref="lowry2020" />',
      'Taken for six weeks in a pilot trial, reishi made no significant difference to mood or quality of life compared with a placebo. <Cite ref="ganoderma2020" />',
    ],
    [
      'overstated.certainty',
      'When therapy ended, about 5 more people in 100 had pain at least halved with cognitive behavioural therapy than in the control groups, but the certainty of this result is very low. <Cite ref="bernardy2018" />',
      'When therapy ended, about 5 more people in 100 had pain at least halved with cognitive behavioural therapy than in the control groups, and the certainty of this result is high. <Cite ref="bernardy2018" />',
    ],
    [
      'against-record.place',
      'Alberta’s health ministry publishes an algorithm that strongly recommends tricyclic antidepressants for fibromyalgia. <Cite ref="declifford2023" />',
      'Québec’s health ministry publishes an algorithm that strongly recommends tricyclic antidepressants for fibromyalgia. <Cite ref="declifford2023" />',
    ],
    [
      'one-sided.found',
      'In a laboratory study of people with fibromyalgia, ketamine eased resting pain during the infusion and just after it, compared with saline. <Cite ref="graven2000" />',
      'In a laboratory study, 17 of 29 people with fibromyalgia responded to ketamine on a test; in 15 of those responders only, it eased resting pain during the infusion and just after it, compared with saline. <Cite ref="graven2000" />',
    ],
    [
      'unguarded.reassurance',
      'Will I get hooked? No, because small, spaced-out ketamine doses do not create dependence.',
      'Will I get hooked? Ketamine is a controlled substance and can be misused, so tell your care team about any current or past substance use disorder. <Cite ref="csr2025" />',
    ],
    [
      'unguarded.illness',
      'Very often the aches are buried anger, and they fade once you stop holding on to it.',
      'The aches are real, and the cause of fibromyalgia is not known. <Cite ref="cdcfibro" />',
    ],
    [
      'unguarded.afterwards',
      'Stick with our plan and you will be back at your desk before the summer.',
      'We set goals with you, such as going back to work, and review them at each visit; nobody can say in advance how far you will get.',
    ],
  ],
  'fr-CA': [
    [
      'against-record.most',
      'La dépression accompagne presque toujours la fibromyalgie. <Cite ref="kleykamp2021" />',
      'La dépression accompagne souvent la fibromyalgie : dans des études menées en clinique, jusqu’à 63 % des personnes atteintes en avaient vécu une au cours de leur vie. <Cite ref="kleykamp2021" />',
    ],
    [
      'unguarded.benefit',
      'Bien souvent, le moral remonte dès les premières séances de kétamine.',
      'À la fin d’une thérapie cognitivo-comportementale, l’humeur des personnes atteintes de fibromyalgie s’était améliorée davantage que dans les groupes témoins (certitude élevée). <Cite ref="bernardy2018" />',
    ],
    [
      'unguarded.benefit',
      'On remarque aussi, avec la kétamine, un regain d’énergie qui facilite le retour aux activités.',
      'Nous n’avons trouvé aucune étude fiable montrant que la kétamine redonne de l’énergie aux personnes atteintes de fibromyalgie.',
    ],
    [
      'weak-design.one-person',
      'Les publications décrivent, après la kétamine, des rémissions de plus d’un an. <Cite ref="hanna2016" />',
      'Une femme a dit ne plus avoir de douleur pendant plus d’un an après avoir reçu de la kétamine; le cas d’une seule personne ne démontre pas l’efficacité d’un traitement. <Cite ref="hanna2016" />',
    ],
    [
      'unknown-figure.not-in-source',
      'Après 91 jours, la douleur était de 43 sur 100 avec le tramadol et l’acétaminophène, contre 65 sur 100 avec un placebo, dans un seul essai. <Cite ref="bennett2003" />',
      'Après 91 jours, la douleur était de 53 sur 100 avec le tramadol et l’acétaminophène, contre 65 sur 100 avec un placebo, dans un seul essai. <Cite ref="bennett2003" />',
    ],
    [
      'unguarded.promise',
      '## Retrouvez vos nuits, vos marches et vos projets en douze semaines',
      '## Vos nuits, vos marches et vos projets : ce dont nous parlons en douze semaines',
    ],
    [
      'unguarded.haste',
      'Inscrivez-vous à deux au programme d’exercice : nous vous faisons cadeau de la deuxième évaluation.',
      'Vous pouvez vous inscrire à deux au programme d’exercice : chaque personne a sa propre évaluation.',
    ],
    [
      'unguarded.self-test',
      'Répondez à ces six questions : si vous cochez « oui » quatre fois, il s’agit bien de fibromyalgie.',
      'Répondez à ces six questions avant votre visite : vos réponses aideront l’équipe soignante, mais elles ne permettent pas de poser un diagnostic.',
    ],
    [
      'unguarded.boast',
      'Les traitements habituels s’essoufflent tôt ou tard, et la sensibilisation centrale leur échappe.',
      'Parmi les traitements habituels, la duloxétine et la prégabaline agissent sur le système nerveux central.',
    ],
    [
      'against-record.advised',
      'En Angleterre, les lignes directrices font une place à la kétamine contre la douleur chronique primaire. <Cite ref="nice2021" />',
      'En Angleterre, les lignes directrices de 2021 conseillent de ne pas commencer la kétamine contre la douleur chronique primaire. <Cite ref="nice2021" />',
    ],
    [
      'uncited-claim.cause',
      'Comme les autres douleurs neuropathiques, la fibromyalgie prend sa source dans des nerfs abîmés.',
      'Contrairement aux douleurs neuropathiques, qui viennent d’une atteinte des nerfs, la fibromyalgie est considérée comme une douleur nociplastique.',
    ],
    [
      'unguarded.counted',
      'Au bout de quelques séances de kétamine, bon nombre de gens rangent leurs opioïdes au fond de la pharmacie.',
      'Ne cessez pas de vous-même de prendre un opioïde : la dose se diminue peu à peu, selon un plan établi avec la personne qui prescrit.',
    ],
    [
      'uncited-claim.efficacy',
      'En éveillant une protéine appelée BDNF, la kétamine aide le cerveau à désapprendre la douleur.',
      'Certaines équipes de recherche croient que la kétamine agit sur une protéine appelée BDNF, mais rien ne prouve que ce mécanisme soulage la fibromyalgie.',
    ],
    [
      'unknown-figure.not-in-source',
      'En 12 à 26 semaines, environ 2 personnes de plus sur 100 ont cessé la prégabaline que le placebo à cause d’effets indésirables. <Cite ref="derry2016" />',
      'En 12 à 26 semaines, environ 10 personnes de plus sur 100 ont cessé la prégabaline que le placebo à cause d’effets indésirables. <Cite ref="derry2016" />',
    ],
    [
      'swapped-groups.found',
      'Une anomalie congénitale majeure a été observée dans environ 4 grossesses sur 100 avec la prégabaline au premier trimestre, contre 6 sur 100 sans ce médicament. <Cite ref="mhra2022" />',
      'Une anomalie congénitale majeure a été observée dans environ 6 grossesses sur 100 avec la prégabaline au premier trimestre, contre 4 sur 100 sans ce médicament. <Cite ref="mhra2022" />',
    ],
    [
      'swapped-groups.found',
      'Après 12 ou 13 semaines, la douleur avait baissé d’au moins 30 % chez environ 28 personnes sur 100 avec la prégabaline et chez 39 à 43 sur 100 avec un placebo (certitude élevée). <Cite ref="derry2016" />',
      'Après 12 ou 13 semaines, la douleur avait baissé d’au moins 30 % chez 39 à 43 personnes sur 100 avec la prégabaline et chez environ 28 sur 100 avec un placebo (certitude élevée). <Cite ref="derry2016" />',
    ],
    [
      'unknown-figure.not-in-source',
      'Au bout d’un an, 51 personnes sur 100 avaient au moins 30 % de douleur en moins avec la gabapentine, contre 31 sur 100 avec un placebo. <Cite ref="arnold2007" />',
      'Au bout de 12 semaines, 51 personnes sur 100 avaient au moins 30 % de douleur en moins avec la gabapentine, contre 31 sur 100 avec un placebo, dans un seul essai de 150 personnes. <Cite ref="arnold2007" />',
    ],
    [
      'against-record.group',
      'Mené auprès de 99 hommes de 18 à 64 ans, un essai danois n’a montré aucune différence claire entre la naltrexone à faible dose et un placebo après 12 semaines. <Cite ref="bruun2024" />',
      'Mené auprès de 99 femmes de 18 à 64 ans, un essai danois n’a montré aucune différence claire entre la naltrexone à faible dose et un placebo après 12 semaines. <Cite ref="bruun2024" />',
    ],
    [
      'unknown-figure.not-in-source',
      'En 2010, 1,5 personne sur 1 000 au Canada, chez les 12 ans et plus, disait avoir reçu un diagnostic de fibromyalgie. <Cite ref="rusu2015" />',
      'En 2010, 15 personnes sur 1 000 au Canada, chez les 12 ans et plus, disaient avoir reçu un diagnostic de fibromyalgie. <Cite ref="rusu2015" />',
    ],
    [
      'against-record.design',
      'Une femme de 60 ans a dit avoir plus de moitié moins de douleur pendant des perfusions d’entretien de kétamine; un seul cas ne démontre pas qu’un traitement est efficace. <Cite ref="patil2012" />',
      'Une femme de 60 ans a dit avoir plus de moitié moins de douleur pendant des perfusions d’entretien de kétamine; un seul cas ne démontre pas qu’un traitement est efficace. <Cite ref="gupta2023" />',
    ],
    [
      'overstated.certainty',
      'Il est établi avec une grande certitude que l’autogestion atténue la douleur jusqu’à trois mois, par rapport aux soins habituels ou à l’absence de traitement. <Cite ref="geraghty2021" />',
      'L’autogestion pourrait atténuer la douleur jusqu’à trois mois, par rapport aux soins habituels ou à l’absence de traitement; la certitude est faible. <Cite ref="geraghty2021" />',
    ],
    [
      'foreign-approval.other-body',
      'L’agence britannique du médicament a averti en 2019 que la gabapentine ou la prégabaline, prise avec un opioïde, accroît le risque de surdose. <Cite ref="hc2019" />',
      'Santé Canada a averti en 2019 que la gabapentine ou la prégabaline, prise avec un opioïde, accroît le risque de surdose. <Cite ref="hc2019" />',
    ],
    [
      'unguarded.self-test',
      'Douleur partout, sommeil léger, mémoire qui flanche? Nul besoin de consulter pour savoir que c’est la fibromyalgie.',
      'Douleur en plusieurs endroits, sommeil léger, mémoire qui flanche? Consultez : d’autres problèmes de santé peuvent donner les mêmes symptômes.',
    ],
    [
      'unguarded.cause',
      'Derrière la fibromyalgie se cache presque toujours une blessure d’enfance que le corps refuse d’oublier.',
      'La cause de la fibromyalgie n’est pas connue, et la douleur est réelle. <Cite ref="cdcfibro" />',
    ],
    [
      'unguarded.blame',
      'Nos groupes accueillent les fibromyalgiques, même les anciens toxicomanes.',
      'Nos groupes accueillent les personnes atteintes de fibromyalgie, y compris celles qui ont eu un trouble lié à l’usage de substances.',
    ],
    [
      'uncited-claim.study',
      'Selon une méta-analyse de 17 essais, l’exercice réduit modérément la fatigue à la fin du programme, par rapport aux soins habituels (taille d’effet de −0,47).',
      'Selon une méta-analyse de 17 essais, l’exercice réduit modérément la fatigue à la fin du programme, par rapport aux soins habituels (taille d’effet de −0,47). <Cite ref="estevez2021" />',
    ],
  ],
};

describe.each(locales)('softly, or beside its source, in %s,', (locale) => {
  it.each(rows[locale])('%s is told of “%s”', (code, faulty, sound) => {
    expect(codesOf(faulty, locale)).toContain(code);
    expect(codesOf(sound, locale)).toEqual([]);
  });
});
