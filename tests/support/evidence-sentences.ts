import type { Locale } from '#lib/i18n/locales.ts';

/** A mistake of one kind, and the same sentence as it should be. */
export type Pair = { code: string; wrong: string; right: string };

/** Mistakes of two clinic pages and of hurried editors, each with its corrected twin; the references are those of the fixture library. */
export const pairs: Readonly<Record<Locale, readonly Pair[]>> = {
  en: [
    {
      code: 'uncited-claim.cause',
      wrong: 'Fibromyalgia is caused by a lack of serotonin.',
      right: 'Nobody knows what causes fibromyalgia.',
    },
    {
      code: 'uncited-claim.efficacy',
      wrong: 'Pain levels dropped significantly after three sessions.',
      right: 'Ask how pain is measured after each session.',
    },
    { code: 'uncited-claim.figure', wrong: 'Some 60-70% of people report significant relief.', right: 'Some people report relief.' },
    {
      code: 'uncited-claim.figure',
      wrong: 'One in five people with lasting pain also lives with trauma.',
      right: 'Some people with lasting pain also live with trauma.',
    },
    {
      code: 'uncited-claim.figure',
      wrong: 'Half of patients feel better within days.',
      right: 'Nobody can say how many people feel better.',
    },
    { code: 'uncited-claim.figure', wrong: 'It affects about 10 million Americans.', right: 'It affects many people.' },
    {
      code: 'uncited-claim.figure',
      wrong: 'Relief reaches 80 percent of those we treat.',
      right: 'Relief differs from one person to the next.',
    },
    {
      code: 'uncited-claim.figure',
      wrong: 'Headaches are three times as common in people who take it.',
      right: 'Headaches may happen in people who take it.',
    },
    {
      code: 'uncited-claim.study',
      wrong: 'Recent studies have shown that ketamine can effectively reduce symptoms.',
      right: 'Studies of ketamine in fibromyalgia are few and small.',
    },
    {
      code: 'uncited-claim.study',
      wrong: 'According to the Arthritis Foundation, antidepressants bring relief to most people.',
      right: 'Ask what the Arthritis Foundation says of antidepressants, and where.',
    },
    {
      code: 'uncited-claim.efficacy',
      wrong: 'Exercise increases endorphins and relieves pain.',
      right: 'Exercise may ease pain in some people.',
    },
    {
      code: 'uncited-claim.efficacy',
      wrong: 'Functional mushrooms reduce inflammation throughout the body.',
      right: 'We found no trial of mushrooms in fibromyalgia.',
    },
    {
      code: 'uncited-claim.efficacy',
      wrong: 'Ketamine helps with fatigue, mood and concentration.',
      right: 'We have not checked whether ketamine helps with fatigue.',
    },
    {
      code: 'uncited-claim.efficacy',
      wrong: 'Psychotherapy amplifies the effect of ketamine on pain.',
      right: 'Nobody knows whether psychotherapy changes the effect of ketamine on pain.',
    },
    { code: 'uncited-claim.safety', wrong: 'Ketamine is non-habit-forming.', right: 'Ketamine can be misused.' },
    {
      code: 'uncited-claim.safety',
      wrong: 'The treatment has a low potential for addiction.',
      right: 'The treatment can lead to addiction in some people.',
    },
    { code: 'uncited-claim.safety', wrong: 'Acupuncture has minimal side effects.', right: 'Acupuncture can cause bleeding and bruises.' },
    {
      code: 'uncited-claim.safety',
      wrong: 'The only serious risk of the infusion is a rise in blood pressure.',
      right: 'The infusion has several serious risks, and a rise in blood pressure is one of them.',
    },
    {
      code: 'uncited-claim.duration',
      wrong: 'The benefits last for weeks, even months.',
      right: 'Nobody has shown how long the benefits last.',
    },
    {
      code: 'uncited-claim.comparison',
      wrong: 'This therapy relieves pain better than antidepressants.',
      right: 'Nobody has compared this therapy with antidepressants.',
    },
    {
      code: 'source-kind.approval',
      wrong: 'Health Canada has approved pregabalin for fibromyalgia.',
      right: 'Health Canada has approved pregabalin for fibromyalgia. <Cite ref="notice2023" />',
    },
    {
      code: 'source-kind.approval-by-another',
      wrong: 'Pregabalin is approved in Canada for fibromyalgia. <Cite ref="wang2018" />',
      right: 'Pregabalin is approved in Canada for fibromyalgia. <Cite ref="notice2023" />',
    },
    { code: 'source-kind.price', wrong: 'An infusion costs $650.', right: 'Ask for the price of an infusion in writing.' },
    {
      code: 'source-kind.law',
      wrong: 'Ketamine is a Schedule I controlled substance.',
      right: 'Ketamine is a Schedule I controlled substance. <Cite ref="notice2023" />',
    },
    {
      code: 'unknown-figure.not-in-source',
      wrong: 'In 226 people, tai chi did 7.5 points better than exercise. <Cite ref="wang2018" />',
      right: 'In 226 people, tai chi did 5.5 points better than exercise. <Cite ref="wang2018" />',
    },
    {
      code: 'unknown-figure.not-in-source',
      wrong: 'The trial followed 240 people. <Cite ref="wang2018" />',
      right: 'The trial followed 226 people. <Cite ref="wang2018" />',
    },
    {
      code: 'unknown-figure.not-in-source',
      wrong: 'Trauma was found in 30% of adults. <Cite ref="survey2018" />',
      right: 'Trauma was found in about one in five adults, or 20.5%. <Cite ref="survey2018" />',
    },
    {
      code: 'unknown-figure.recalled',
      wrong: 'In routine care, 60% of 256 people felt better. <Cite ref="cohort2022" />',
      right: 'A study followed people in routine care; it had no comparison group. <Cite ref="cohort2022" />',
    },
    {
      code: 'beyond-follow-up.figure',
      wrong: 'The relief lasted for 6 months. <Cite ref="noppers2011" />',
      right: 'The relief did not last for 8 weeks. <Cite ref="noppers2011" />',
    },
    {
      code: 'beyond-follow-up.figure',
      wrong: 'People still had less pain and better results one year later. <Cite ref="noppers2011" />',
      right: 'Nobody knows what became of the results one year later. <Cite ref="noppers2011" />',
    },
    {
      code: 'beyond-follow-up.words',
      wrong: 'A single infusion gives relief that lasts for many years. <Cite ref="noppers2011" />',
      right: 'A single infusion gave no relief that lasted. <Cite ref="noppers2011" />',
    },
    {
      code: 'weak-design.protocol',
      wrong: 'Ketamine reduces the pain of fibromyalgia. <Cite ref="plan2021" />',
      right: 'A protocol describes how ketamine would be tested against pain; it has no results. <Cite ref="plan2021" />',
    },
    {
      code: 'weak-design.one-person',
      wrong: 'Maintenance infusions relieve pain. <Cite ref="case2016" />',
      right: 'One woman said that infusions relieved her pain; that is a case report. <Cite ref="case2016" />',
    },
    {
      code: 'weak-design.no-comparison',
      wrong: 'Ketamine improves pain and mood. <Cite ref="cohort2022" />',
      right: 'People given ketamine were followed without a comparison group, so the study cannot show a cause. <Cite ref="cohort2022" />',
    },
    {
      code: 'bare-count.comparator',
      wrong: 'At 8 weeks, pain was halved in 2 of 12 people. <Cite ref="noppers2011" />',
      right: 'At 8 weeks, pain was halved in 2 of 12 people, against 2 of 12 with midazolam. <Cite ref="noppers2011" />',
    },
    {
      code: 'bare-count.time',
      wrong: 'Pain was halved in 36 of 100 people, against 11 of 100 with placebo. <Cite ref="review2015" />',
      right: 'After 4 weeks or more, pain was halved in 36 of 100 people, against 11 of 100 with placebo. <Cite ref="review2015" />',
    },
    {
      code: 'relative-figure.alone',
      wrong: 'Regular use makes symptoms of the bladder 3 to 4 times as frequent. <Cite ref="bladder2022" />',
      right:
        'Regular use makes symptoms of the bladder 3 to 4 times as frequent; we do not know how many people have them. <Cite ref="bladder2022" />',
    },
    {
      code: 'subgroup-range.missing',
      wrong: 'Among women who had severe symptoms, 20.5% had trauma. <Cite ref="survey2018" />',
      right: 'Among women who had severe symptoms, 20.5% had trauma (plausible range 9.5% to 39%). <Cite ref="survey2018" />',
    },
    {
      code: 'swapped-groups.found',
      wrong:
        'After 4 weeks, pain was halved in 11 of 100 people with amitriptyline, against 36 of 100 with placebo. <Cite ref="review2015" />',
      right:
        'After 4 weeks, pain was halved in 36 of 100 people with amitriptyline, against 11 of 100 with placebo. <Cite ref="review2015" />',
    },
    {
      code: 'foreign-approval.alone',
      wrong: 'Duloxetine and milnacipran are FDA-approved.',
      right: 'Health Canada has approved pregabalin for fibromyalgia; the FDA has too. <Cite ref="notice2023" />',
    },
    { code: 'overstated.proof', wrong: 'Ketamine eliminates fibromyalgia pain.', right: 'Ketamine does not cure fibromyalgia.' },
    {
      code: 'overstated.proof',
      wrong: 'Ketamine is an established treatment for fibromyalgia.',
      right: 'Ketamine is not an established treatment for fibromyalgia.',
    },
    {
      code: 'overstated.proof',
      wrong: 'Yoga is clinically proven to ease fibromyalgia.',
      right: 'Yoga has not been proven to ease fibromyalgia.',
    },
    {
      code: 'overstated.strength',
      wrong: 'Amitriptyline effectively reduces pain. <Cite ref="review2015" />',
      right: 'Amitriptyline may reduce pain; certainty is very low. <Cite ref="review2015" />',
    },
    {
      code: 'overstated.certainty',
      wrong: 'Certainty is high. <Cite ref="review2015" />',
      right: 'Certainty is very low. <Cite ref="review2015" />',
    },
    {
      code: 'overstated.against-source',
      wrong: 'Ketamine relieves the pain of fibromyalgia. <Cite ref="noppers2011" />',
      right: 'Ketamine relieved pain only briefly in one trial. <Cite ref="noppers2011" />',
    },
    {
      code: 'stopping-medicine.alone',
      wrong: 'After a few sessions, many people stop their antidepressants and opioids.',
      right: 'Do not stop antidepressants or opioids suddenly.',
    },
    {
      code: 'against-record.safer',
      wrong: 'Ketamine never leads to misuse, and it is safe. <Cite ref="bladder2022" />',
      right: 'With regular use, ketamine can inflame the bladder. <Cite ref="bladder2022" />',
    },
    {
      code: 'against-record.safer',
      wrong: 'Bladder damage is no concern for people seen in a clinic. <Cite ref="bladder2022" />',
      right: 'Bladder damage is a concern with frequent use. <Cite ref="bladder2022" />',
    },
    {
      code: 'against-record.safer',
      wrong: 'Tramadol is well tolerated. <Cite ref="tramadol2003" />',
      right: 'More people stopped tramadol because of unwanted effects. <Cite ref="tramadol2003" />',
    },
    {
      code: 'against-record.harm-only',
      wrong: 'People notice that infusions lift low mood. <Cite ref="bladder2022" />',
      right: 'Stopping ketamine helps people whose bladder hurts. <Cite ref="bladder2022" />',
    },
    {
      code: 'against-record.unseen',
      wrong: 'Reishi improved sleep and stamina. <Cite ref="reishi2015" />',
      right: 'Reishi improved stamina. <Cite ref="reishi2015" />',
    },
    {
      code: 'against-record.route',
      wrong: 'Our intramuscular injections follow a protocol tested in trials. <Cite ref="vein2018" />',
      right: 'No trial tested injection into a muscle. <Cite ref="vein2018" />',
    },
    {
      code: 'against-record.route',
      wrong: 'Ketamine lozenges rest on solid research. <Cite ref="vein2018" />',
      right: 'The research was on ketamine given into a vein, and not on lozenges. <Cite ref="vein2018" />',
    },
    {
      code: 'against-record.mark',
      wrong: 'Once pain has dropped by 30%, fibromyalgia is under control. <Cite ref="measure2001" />',
      right: 'Once pain has dropped by 30%, many people feel much improved. <Cite ref="measure2001" />',
    },
    {
      code: 'against-record.undecided',
      wrong: 'Yoga relieves the pain of fibromyalgia. <Cite ref="page2020" />',
      right: 'Whether yoga relieves the pain of fibromyalgia is unclear. <Cite ref="page2020" />',
    },
    {
      code: 'against-record.undecided',
      wrong: 'Fibromyalgia stems from trauma. <Cite ref="page2020" />',
      right: 'Nobody knows where fibromyalgia comes from. <Cite ref="page2020" />',
    },
    {
      code: 'against-record.lifetime',
      wrong: 'Right now, 63% of people with fibromyalgia are depressed. <Cite ref="clinics2021" />',
      right: 'As many as 63% of people seen in clinics had had depression at some time in their life. <Cite ref="clinics2021" />',
    },
    {
      code: 'unknown-figure.not-in-source',
      wrong: 'About seven people in ten respond to an SSRI. <Cite ref="ssri2015" />',
      right: 'About 67 people in 100 did not respond to an SSRI. <Cite ref="ssri2015" />',
    },
    {
      code: 'overstated.proof',
      wrong: 'Few things are certain, but aerobic exercise does away with fatigue. <Cite ref="tramadol2003" />',
      right: 'Few things are certain, and exercise may ease fatigue a little.',
    },
    {
      code: 'overstated.proof',
      wrong: 'Ketamine has earned a recognized place in fibromyalgia care. <Cite ref="vein2018" />',
      right: 'Ketamine has no recognized place in fibromyalgia care. <Cite ref="vein2018" />',
    },
    {
      code: 'overstated.proof',
      wrong: 'Ketamine is already the reference treatment for stubborn fibromyalgia.',
      right: 'Ketamine is not a reference treatment for fibromyalgia.',
    },
    {
      code: 'weak-design.protocol',
      wrong: 'The trial shows encouraging results. <Cite ref="plan2021" />',
      right: 'The trial is a plan without results. <Cite ref="plan2021" />',
    },
    {
      code: 'weak-design.one-person',
      wrong: 'A study reports the complete disappearance of pain. <Cite ref="case2016" />',
      right: 'A case report describes one woman without pain. <Cite ref="case2016" />',
    },
    {
      code: 'foreign-approval.alone',
      wrong: 'The FDA has approved ketamine for pain; Europe may follow.',
      right: 'The FDA warned of misuse at home; ketamine is not approved for fibromyalgia.',
    },
  ],
  'fr-CA': [
    {
      code: 'uncited-claim.cause',
      wrong: 'La fibromyalgie est causée par un manque de sérotonine.',
      right: 'Personne ne sait ce qui cause la fibromyalgie.',
    },
    {
      code: 'uncited-claim.efficacy',
      wrong: 'La douleur a baissé de façon significative après trois séances.',
      right: 'Demandez comment on mesure la douleur après chaque séance.',
    },
    {
      code: 'uncited-claim.figure',
      wrong: 'De 60 à 70 % des gens rapportent un soulagement important.',
      right: 'Certaines personnes rapportent un soulagement.',
    },
    {
      code: 'uncited-claim.figure',
      wrong: 'Une personne sur cinq qui a mal vit aussi avec un traumatisme.',
      right: 'Certaines personnes qui ont mal vivent aussi avec un traumatisme.',
    },
    {
      code: 'uncited-claim.figure',
      wrong: 'La moitié des patients vont mieux en quelques jours.',
      right: 'Personne ne peut dire combien de gens vont mieux.',
    },
    { code: 'uncited-claim.figure', wrong: 'Elle touche environ 10 millions d’Américains.', right: 'Elle touche bien des gens.' },
    {
      code: 'uncited-claim.figure',
      wrong: 'Le soulagement vient chez 80 pour cent des gens que nous traitons.',
      right: 'Le soulagement varie d’une personne à l’autre.',
    },
    {
      code: 'uncited-claim.figure',
      wrong: 'Les maux de tête sont trois fois plus fréquents chez les personnes traitées.',
      right: 'Des maux de tête peuvent survenir.',
    },
    {
      code: 'uncited-claim.study',
      wrong: 'Des études récentes ont montré que la kétamine peut réduire efficacement les symptômes.',
      right: 'Les études de la kétamine contre la fibromyalgie sont rares et petites.',
    },
    {
      code: 'uncited-claim.study',
      wrong: 'Selon la Fondation de l’arthrite, les antidépresseurs soulagent la plupart des gens.',
      right: 'Demandez ce que dit la Fondation de l’arthrite des antidépresseurs, et où.',
    },
    {
      code: 'uncited-claim.efficacy',
      wrong: 'L’exercice augmente les endorphines et soulage la douleur.',
      right: 'L’exercice peut soulager certaines personnes.',
    },
    {
      code: 'uncited-claim.efficacy',
      wrong: 'Les champignons fonctionnels réduisent l’inflammation dans tout le corps.',
      right: 'Nous n’avons trouvé aucun essai de champignons contre la fibromyalgie.',
    },
    {
      code: 'uncited-claim.efficacy',
      wrong: 'La kétamine améliore la fatigue, l’humeur et la concentration.',
      right: 'Nous n’avons pas vérifié si la kétamine améliore la fatigue.',
    },
    {
      code: 'uncited-claim.efficacy',
      wrong: 'La psychothérapie assistée par la kétamine amplifie le soulagement de la douleur.',
      right: 'On ne sait pas si la psychothérapie change l’effet de la kétamine sur la douleur.',
    },
    { code: 'uncited-claim.safety', wrong: 'La kétamine ne crée pas de dépendance.', right: 'La kétamine peut mener à un mésusage.' },
    {
      code: 'uncited-claim.safety',
      wrong: 'Le traitement présente un faible potentiel de dépendance.',
      right: 'Le traitement peut entraîner une dépendance chez certaines personnes.',
    },
    {
      code: 'uncited-claim.safety',
      wrong: 'L’acupuncture cause des effets secondaires minimes.',
      right: 'L’acupuncture peut causer des saignements et des bleus.',
    },
    {
      code: 'uncited-claim.safety',
      wrong: 'Le seul risque grave de la perfusion est une hausse de la pression.',
      right: 'La perfusion a plusieurs risques graves, dont une hausse de la pression.',
    },
    {
      code: 'uncited-claim.duration',
      wrong: 'Les bienfaits durent des semaines, voire des mois.',
      right: 'Personne n’a montré combien de temps durent les bienfaits.',
    },
    {
      code: 'uncited-claim.comparison',
      wrong: 'Cette thérapie soulage mieux la douleur que les antidépresseurs.',
      right: 'Personne n’a comparé cette thérapie aux antidépresseurs.',
    },
    {
      code: 'source-kind.approval',
      wrong: 'Santé Canada a autorisé la prégabaline contre la fibromyalgie.',
      right: 'Santé Canada a autorisé la prégabaline contre la fibromyalgie. <Cite ref="notice2023" />',
    },
    {
      code: 'source-kind.approval-by-another',
      wrong: 'La prégabaline est autorisée au Canada contre la fibromyalgie. <Cite ref="wang2018" />',
      right: 'La prégabaline est autorisée au Canada contre la fibromyalgie. <Cite ref="notice2023" />',
    },
    { code: 'source-kind.price', wrong: 'Une perfusion coûte 650 $.', right: 'Demandez le prix d’une perfusion par écrit.' },
    {
      code: 'source-kind.law',
      wrong: 'La kétamine est une substance désignée de l’annexe I.',
      right: 'La kétamine est une substance désignée de l’annexe I. <Cite ref="notice2023" />',
    },
    {
      code: 'unknown-figure.not-in-source',
      wrong: 'Chez 226 personnes, le tai-chi a fait 7,5 points de mieux que l’exercice. <Cite ref="wang2018" />',
      right: 'Chez 226 personnes, le tai-chi a fait 5,5 points de mieux que l’exercice. <Cite ref="wang2018" />',
    },
    {
      code: 'unknown-figure.not-in-source',
      wrong: 'L’essai a suivi 240 personnes. <Cite ref="wang2018" />',
      right: 'L’essai a suivi 226 personnes. <Cite ref="wang2018" />',
    },
    {
      code: 'unknown-figure.not-in-source',
      wrong: 'Un traumatisme a été trouvé chez 30 % des adultes. <Cite ref="survey2018" />',
      right: 'Un traumatisme a été trouvé chez environ un adulte sur cinq, soit 20,5 %. <Cite ref="survey2018" />',
    },
    {
      code: 'unknown-figure.recalled',
      wrong: 'En pratique courante, 60 % de 256 personnes allaient mieux. <Cite ref="cohort2022" />',
      right: 'Une étude a suivi des gens en pratique courante, sans groupe témoin. <Cite ref="cohort2022" />',
    },
    {
      code: 'beyond-follow-up.figure',
      wrong: 'Le soulagement a duré 6 mois. <Cite ref="noppers2011" />',
      right: 'Le soulagement n’a pas duré 8 semaines. <Cite ref="noppers2011" />',
    },
    {
      code: 'beyond-follow-up.figure',
      wrong: 'Les résultats étaient encore meilleurs un an plus tard. <Cite ref="noppers2011" />',
      right: 'Personne ne sait ce que sont devenus les résultats un an plus tard. <Cite ref="noppers2011" />',
    },
    {
      code: 'beyond-follow-up.words',
      wrong: 'Une seule perfusion donne un soulagement qui dure des années. <Cite ref="noppers2011" />',
      right: 'Une seule perfusion n’a donné aucun soulagement durable. <Cite ref="noppers2011" />',
    },
    {
      code: 'weak-design.protocol',
      wrong: 'La kétamine réduit la douleur de la fibromyalgie. <Cite ref="plan2021" />',
      right:
        'Un protocole décrit comment la kétamine serait mise à l’essai contre la douleur; il n’a aucun résultat. <Cite ref="plan2021" />',
    },
    {
      code: 'weak-design.one-person',
      wrong: 'Les perfusions d’entretien soulagent la douleur. <Cite ref="case2016" />',
      right: 'Une femme a dit que les perfusions soulageaient sa douleur : c’est une étude de cas. <Cite ref="case2016" />',
    },
    {
      code: 'weak-design.no-comparison',
      wrong: 'La kétamine améliore la douleur et l’humeur. <Cite ref="cohort2022" />',
      right: 'Des gens traités à la kétamine ont été suivis sans groupe témoin : l’étude ne prouve pas la cause. <Cite ref="cohort2022" />',
    },
    {
      code: 'bare-count.comparator',
      wrong: 'Après 8 semaines, la douleur avait baissé de moitié chez 2 personnes sur 12. <Cite ref="noppers2011" />',
      right:
        'Après 8 semaines, la douleur avait baissé de moitié chez 2 personnes sur 12, contre 2 sur 12 avec le midazolam. <Cite ref="noppers2011" />',
    },
    {
      code: 'bare-count.time',
      wrong: 'La douleur a baissé de moitié chez 36 personnes sur 100, contre 11 sur 100 avec un placebo. <Cite ref="review2015" />',
      right:
        'Après 4 semaines ou plus, la douleur a baissé de moitié chez 36 personnes sur 100, contre 11 sur 100 avec un placebo. <Cite ref="review2015" />',
    },
    {
      code: 'relative-figure.alone',
      wrong: 'L’usage régulier rend les symptômes de la vessie de 3 à 4 fois plus fréquents. <Cite ref="bladder2022" />',
      right:
        'L’usage régulier rend les symptômes de la vessie de 3 à 4 fois plus fréquents; on ignore combien de personnes en ont. <Cite ref="bladder2022" />',
    },
    {
      code: 'subgroup-range.missing',
      wrong: 'Chez les femmes qui avaient des symptômes graves, 20,5 % avaient un traumatisme. <Cite ref="survey2018" />',
      right:
        'Chez les femmes qui avaient des symptômes graves, 20,5 % avaient un traumatisme (intervalle plausible : de 9,5 % à 39 %). <Cite ref="survey2018" />',
    },
    {
      code: 'swapped-groups.found',
      wrong:
        'Après 4 semaines, la douleur a baissé de moitié chez 11 personnes sur 100 avec l’amitriptyline, contre 36 sur 100 avec un placebo. <Cite ref="review2015" />',
      right:
        'Après 4 semaines, la douleur a baissé de moitié chez 36 personnes sur 100 avec l’amitriptyline, contre 11 sur 100 avec un placebo. <Cite ref="review2015" />',
    },
    {
      code: 'foreign-approval.alone',
      wrong: 'La duloxétine et le milnacipran sont approuvés par la FDA.',
      right: 'Santé Canada a autorisé la prégabaline contre la fibromyalgie; la FDA aussi. <Cite ref="notice2023" />',
    },
    {
      code: 'overstated.proof',
      wrong: 'La kétamine élimine la douleur de la fibromyalgie.',
      right: 'La kétamine ne guérit pas la fibromyalgie.',
    },
    {
      code: 'overstated.proof',
      wrong: 'La kétamine est une approche établie contre la fibromyalgie.',
      right: 'La kétamine n’est pas une approche établie contre la fibromyalgie.',
    },
    {
      code: 'overstated.proof',
      wrong: 'Le yoga est cliniquement prouvé contre la fibromyalgie.',
      right: 'Rien n’a prouvé l’effet du yoga contre la fibromyalgie.',
    },
    {
      code: 'overstated.strength',
      wrong: 'L’amitriptyline réduit efficacement la douleur. <Cite ref="review2015" />',
      right: 'L’amitriptyline pourrait réduire la douleur; la certitude est très faible. <Cite ref="review2015" />',
    },
    {
      code: 'overstated.certainty',
      wrong: 'La certitude est élevée. <Cite ref="review2015" />',
      right: 'La certitude est très faible. <Cite ref="review2015" />',
    },
    {
      code: 'overstated.against-source',
      wrong: 'La kétamine soulage la douleur de la fibromyalgie. <Cite ref="noppers2011" />',
      right: 'La kétamine n’a soulagé que brièvement dans un essai. <Cite ref="noppers2011" />',
    },
    {
      code: 'stopping-medicine.alone',
      wrong: 'Après quelques séances, bien des gens cessent leurs antidépresseurs et leurs opioïdes.',
      right: 'N’arrêtez jamais d’un coup un antidépresseur ou un opioïde.',
    },
    {
      code: 'against-record.safer',
      wrong: 'La kétamine est sûre et sans danger de mésusage. <Cite ref="bladder2022" />',
      right: 'Avec un usage régulier, la kétamine peut enflammer la vessie. <Cite ref="bladder2022" />',
    },
    {
      code: 'against-record.safer',
      wrong: 'Les atteintes de la vessie ne concernent pas les gens suivis en clinique. <Cite ref="bladder2022" />',
      right: 'Les atteintes de la vessie concernent surtout un usage fréquent. <Cite ref="bladder2022" />',
    },
    {
      code: 'against-record.safer',
      wrong: 'Le tramadol est bien toléré. <Cite ref="tramadol2003" />',
      right: 'Le tramadol a causé plus d’effets indésirables qu’un placebo. <Cite ref="tramadol2003" />',
    },
    {
      code: 'against-record.harm-only',
      wrong: 'Les perfusions apaisent l’humeur et l’anxiété. <Cite ref="bladder2022" />',
      right: 'L’arrêt de la kétamine aide les personnes dont la vessie fait mal. <Cite ref="bladder2022" />',
    },
    {
      code: 'against-record.unseen',
      wrong: 'Le reishi a amélioré le sommeil et l’endurance. <Cite ref="reishi2015" />',
      right: 'Le reishi a amélioré l’endurance. <Cite ref="reishi2015" />',
    },
    {
      code: 'against-record.route',
      wrong: 'Nos injections intramusculaires suivent un protocole testé dans des essais. <Cite ref="vein2018" />',
      right: 'Aucun essai n’a porté sur l’injection intramusculaire. <Cite ref="vein2018" />',
    },
    {
      code: 'against-record.route',
      wrong: 'Les pastilles de kétamine s’appuient sur de solides recherches. <Cite ref="vein2018" />',
      right: 'Les recherches portaient sur la kétamine donnée dans une veine, et non sur les pastilles. <Cite ref="vein2018" />',
    },
    {
      code: 'against-record.mark',
      wrong: 'Quand la douleur a baissé de 30 %, la fibromyalgie est maîtrisée. <Cite ref="measure2001" />',
      right: 'Quand la douleur a baissé de 30 %, bien des gens se disent beaucoup mieux. <Cite ref="measure2001" />',
    },
    {
      code: 'against-record.undecided',
      wrong: 'Le yoga soulage la douleur de la fibromyalgie. <Cite ref="page2020" />',
      right: 'On ignore si le yoga soulage la douleur de la fibromyalgie. <Cite ref="page2020" />',
    },
    {
      code: 'against-record.undecided',
      wrong: 'La fibromyalgie est causée par un traumatisme. <Cite ref="page2020" />',
      right: 'Nul ne sait d’où vient la fibromyalgie. <Cite ref="page2020" />',
    },
    {
      code: 'against-record.lifetime',
      wrong: 'En ce moment, 63 % des personnes atteintes de fibromyalgie sont en dépression. <Cite ref="clinics2021" />',
      right: 'Jusqu’à 63 % des personnes suivies en clinique avaient eu une dépression au cours de leur vie. <Cite ref="clinics2021" />',
    },
    {
      code: 'unknown-figure.not-in-source',
      wrong: 'Environ sept personnes sur dix répondent à un ISRS. <Cite ref="ssri2015" />',
      right: 'Environ 67 personnes sur 100 n’ont pas répondu à un ISRS. <Cite ref="ssri2015" />',
    },
    {
      code: 'overstated.proof',
      wrong: 'Rien n’est sûr, mais l’exercice fait disparaître la fatigue. <Cite ref="tramadol2003" />',
      right: 'Rien n’est sûr, et l’exercice pourrait atténuer un peu la fatigue.',
    },
    {
      code: 'overstated.proof',
      wrong: 'La kétamine a gagné sa place dans les soins de la fibromyalgie. <Cite ref="vein2018" />',
      right: 'La kétamine n’a pas de place reconnue dans les soins de la fibromyalgie. <Cite ref="vein2018" />',
    },
    {
      code: 'overstated.proof',
      wrong: 'La kétamine est déjà le traitement de référence de la fibromyalgie rebelle.',
      right: 'La kétamine n’est pas un traitement de référence de la fibromyalgie.',
    },
    {
      code: 'weak-design.protocol',
      wrong: 'L’essai laisse entrevoir des résultats encourageants. <Cite ref="plan2021" />',
      right: 'L’essai est un plan, sans résultat. <Cite ref="plan2021" />',
    },
    {
      code: 'weak-design.one-person',
      wrong: 'Une étude rapporte une disparition complète de la douleur. <Cite ref="case2016" />',
      right: 'Une étude de cas décrit une femme qui n’avait plus mal. <Cite ref="case2016" />',
    },
    {
      code: 'foreign-approval.alone',
      wrong: 'La FDA a approuvé la kétamine contre la douleur; l’Europe suivra peut-être.',
      right: 'La FDA a mis en garde contre le mésusage à la maison; la kétamine n’est pas approuvée pour la fibromyalgie.',
    },
  ],
};
