import type { Changes } from '#tests/support/library.ts';

type Fields = {
  kind: string;
  n?: number;
  direction: string;
  followUp?: [string, string];
  intervention?: [string, string];
  comparator?: [string, string];
  finding: [string, string];
  limits?: [string, string];
  words: [string, string];
  seen?: boolean;
  organization?: string;
  topics?: string;
};

function reference({
  kind,
  n,
  direction,
  followUp,
  intervention,
  comparator,
  finding,
  limits,
  words,
  seen = true,
  organization,
  topics,
}: Fields): string {
  const both = ([en, fr]: [string, string]): string => `{en: ${JSON.stringify(en)}, fr-CA: ${JSON.stringify(fr)}}`;
  return `type: ${organization ? 'web-page' : 'article'}
title: A publication of the fixture library
authors: [${organization ? `{organization: ${organization}}` : '{family: Roy, initials: A}'}]
issued: "2021"
${organization ? 'url: https://example.org/notice\n' : ''}kind: ${kind}
design: {en: Its design, fr-CA: Sa conception}
n: ${n ?? 'null'}
${followUp ? `followUp: ${both(followUp)}\n` : ''}${intervention ? `intervention: ${both(intervention)}\n` : ''}${comparator ? `comparator: ${both(comparator)}\n` : ''}direction: ${direction}
directionWords: ${both(words)}
hasResults: ${direction !== 'protocol'}
verified: true
figuresVerified: ${seen}
finding: ${both(finding)}
limits: ${both(limits ?? ['It cannot tell more.', 'Elle ne dit rien de plus.'])}
topics: ${topics ?? '[fibromyalgia, ketamine]'}
`;
}

const finding = (en: string, fr: string) => (text: string) =>
  text.replace(/^finding: .*$/m, `finding: {en: ${JSON.stringify(en)}, fr-CA: ${JSON.stringify(fr)}}`);

/** The two trials of the fixture library with the figures they found. */
const trials: Changes = {
  'content/references/noppers2011.yaml': finding(
    'After 8 weeks, pain was halved in 2 of 12 people in both groups.',
    'Après 8 semaines, la douleur avait baissé de moitié chez 2 personnes sur 12 dans les deux groupes.',
  ),
  'content/references/wang2018.yaml': finding(
    'On a scale of 100, tai chi did 5.5 points better than exercise.',
    'Sur une échelle de 100, le tai-chi a fait 5,5 points de mieux que l’exercice.',
  ),
};

const others: Changes = Object.fromEntries(
  Object.entries({
    plan2021: reference({
      kind: 'protocol',
      direction: 'protocol',
      followUp: ['12 weeks planned', '12 semaines prévues'],
      finding: ['This is a plan for a trial, not a result.', 'C’est le plan d’un essai, pas un résultat.'],
      words: ['A plan', 'Un plan'],
    }),
    case2016: reference({
      kind: 'case-report',
      n: 1,
      direction: 'mixed',
      followUp: ['More than one year', 'Plus d’un an'],
      finding: ['One woman said that she had no pain for more than a year.', 'Une femme a dit ne plus avoir mal depuis plus d’un an.'],
      words: ['One person only', 'Une seule personne'],
    }),
    cohort2022: reference({
      kind: 'cohort',
      n: 256,
      direction: 'mixed',
      followUp: ['12 months', '12 mois'],
      comparator: ['None', 'Aucun'],
      finding: [
        'The study describes how pain evolved in 256 people; nothing was compared.',
        'L’étude décrit la douleur de 256 personnes; rien n’a été comparé.',
      ],
      words: ['No comparison group', 'Aucun groupe témoin'],
      seen: false,
    }),
    review2015: reference({
      kind: 'systematic-review',
      n: 275,
      direction: 'mixed',
      followUp: ['4 weeks or more, 24 weeks at most', '4 semaines ou plus, 24 au plus'],
      comparator: ['Placebo', 'Placebo'],
      finding: [
        'Pain fell by at least half in 36 of 100 people with amitriptyline and in 11 of 100 with placebo. Certainty is very low.',
        'La douleur a diminué d’au moins la moitié chez 36 personnes sur 100 avec l’amitriptyline et chez 11 sur 100 avec un placebo. La certitude est très faible.',
      ],
      words: ['Mixed results', 'Résultats partagés'],
      topics: '[fibromyalgia, amitriptyline]',
    }),
    bladder2022: reference({
      kind: 'narrative-review',
      direction: 'harm',
      finding: [
        'With regular use, symptoms of an inflamed bladder are 3 to 4 times as frequent.',
        'Avec un usage régulier, les symptômes d’une vessie enflammée sont de 3 à 4 fois plus fréquents.',
      ],
      words: ['Bladder harm', 'Atteinte de la vessie'],
      topics: '[ketamine, safety]',
    }),
    notice2023: reference({
      kind: 'safety-notice',
      direction: 'harm',
      organization: 'Health Canada',
      finding: [
        'Pregabalin is authorized in Canada for pain associated with fibromyalgia. With opioids, it slows breathing.',
        'La prégabaline est autorisée au Canada contre la douleur de la fibromyalgie. Avec un opioïde, elle ralentit la respiration.',
      ],
      words: ['Notice', 'Avis'],
      topics: '[fibromyalgia, gabapentinoids, safety]',
    }),
    survey2018: reference({
      kind: 'survey',
      n: 1200,
      direction: 'background',
      finding: [
        'Of 1,200 adults, 20.5% had post-traumatic stress disorder; the range runs from 9.5% to 39%.',
        'Sur 1 200 adultes, 20,5 % avaient un état de stress post-traumatique; l’intervalle va de 9,5 % à 39 %.',
      ],
      words: ['How often', 'À quelle fréquence'],
      topics: '[fibromyalgia, comorbidity]',
    }),
    measure2001: reference({
      kind: 'measurement-study',
      n: 2724,
      direction: 'background',
      finding: [
        'On average, people say that they are much improved when pain falls by about 30%.',
        'En moyenne, les gens disent aller beaucoup mieux quand la douleur baisse d’environ 30 %.',
      ],
      words: ['What counts as better', 'Ce que mieux veut dire'],
      topics: '[chronic-pain, measurement]',
    }),
    page2020: reference({
      kind: 'information-page',
      direction: 'background',
      organization: 'An institute',
      finding: [
        'Yoga: the evidence is too limited for conclusions. The cause is not known.',
        'Yoga : les données sont trop limitées pour conclure. La cause est inconnue.',
      ],
      words: ['Information', 'Renseignements'],
      topics: '[fibromyalgia, mechanisms]',
    }),
    reishi2015: reference({
      kind: 'comparative-trial',
      n: 64,
      direction: 'mixed',
      followUp: ['6 weeks', '6 semaines'],
      finding: [
        'After 6 weeks, endurance improved with reishi. The abstract says nothing on pain, sleep or mood.',
        'Après 6 semaines, l’endurance s’est améliorée avec le reishi. Le résumé ne dit rien de la douleur, du sommeil ni de l’humeur.',
      ],
      words: ['Fitness only', 'Condition physique seulement'],
      topics: '[fibromyalgia, supplements]',
    }),
    tramadol2003: reference({
      kind: 'randomized-trial',
      n: 313,
      direction: 'supports',
      followUp: ['91 days', '91 jours'],
      finding: [
        'Pain was lower with tramadol. Because of unwanted effects, 29 of 156 stopped against 18 of 157.',
        'La douleur était plus basse avec le tramadol. À cause d’effets indésirables, 29 sur 156 ont arrêté contre 18 sur 157.',
      ],
      words: ['One trial', 'Un seul essai'],
      topics: '[fibromyalgia, opioids]',
    }),
    clinics2021: reference({
      kind: 'systematic-review',
      direction: 'background',
      finding: [
        'As many as 63% of people had had depression at some time in their life.',
        'Jusqu’à 63 % des personnes avaient eu une dépression au cours de leur vie.',
      ],
      words: ['An association', 'Une association'],
      topics: '[fibromyalgia, comorbidity]',
    }),
    vein2018: reference({
      kind: 'crossover-trial',
      n: 30,
      direction: 'supports',
      followUp: ['Same day', 'Le jour même'],
      intervention: ['Intravenous ketamine', 'Kétamine intraveineuse'],
      finding: ['Pain was lower on the same day.', 'La douleur était plus basse le jour même.'],
      words: ['Brief', 'Bref'],
      topics: '[fibromyalgia, ketamine]',
    }),
    ssri2015: reference({
      kind: 'systematic-review',
      n: 383,
      direction: 'mixed',
      followUp: ['8 weeks', '8 semaines'],
      finding: [
        'Pain fell by at least 30% in 33 of 100 people with an SSRI and in 23 of 100 with placebo.',
        'La douleur a diminué d’au moins 30 % chez 33 personnes sur 100 avec un ISRS et chez 23 sur 100 avec un placebo.',
      ],
      words: ['May help', 'Aide possible'],
      topics: '[fibromyalgia, ssri]',
    }),
  }).map(([id, source]) => [`content/references/${id}.yaml`, source]),
);

/** References of each kind that a page may lean on wrongly, beside those of the fixture library. */
export const evidenceReferences: Changes = { ...trials, ...others };
