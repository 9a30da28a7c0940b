import { beforeAll, describe, expect, it } from 'vitest';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { codesOf } from '#tests/support/told-of.ts';

beforeAll(loadDictionaries);

const table = (head: string, ...rows: readonly string[]): string =>
  [head, head.replaceAll(/[^|]+/g, ' --- '), ...rows].map((row) => `|${row}|`).join('\n');

describe('a cell is read with the name of its row and of its column', () => {
  it.each([
    [
      'unguarded.illness',
      'en',
      table('Medicine|What it does', 'Pregabalin|Relieves the nerve pain of fibromyalgia <Cite ref="derry2016" />'),
      table('Medicine|What it does', 'Pregabalin|How it may act on this pain is not settled'),
    ],
    [
      'unguarded.mechanism',
      'fr-CA',
      table('À boire|Pourquoi', 'De l’eau|Évacue les toxines de la fatigue'),
      table('À boire|Pourquoi', 'De l’eau|Étanche la soif'),
    ],
    [
      'unguarded.benefit',
      'en',
      table('Product|Benefit', 'Lion’s mane mushroom|Lifts the mood in a natural way'),
      table('Product|Benefit', 'Lion’s mane mushroom|We found no trial in fibromyalgia'),
    ],
    [
      'unguarded.benefit',
      'fr-CA',
      table('Famille|Ce qu’on en attend', 'La prégabaline|Un soulagement de la douleur des nerfs'),
      table('Famille|Ce qu’on en attend', 'La prégabaline|Un effet modeste, chez certaines personnes <Cite ref="derry2016" />'),
    ],
  ] as const)('%s (%s)', (code, locale, faulty, sound) => {
    expect(codesOf(faulty, locale)).toContain(code);
    expect(codesOf(sound, locale)).toEqual([]);
  });

  it.each([
    // What others say is no word of ours, nor is how a thing is done a word of what it does.
    [
      'fr-CA',
      table(
        'Affirmation|Ce que nous avons trouvé',
        '« Elle ne crée pas de dépendance. »|La kétamine est une substance désignée. <Cite ref="csr2025" />',
      ),
    ],
    ['en', table('Habit|How to try it', 'Less caffeine late in the day|Coffee, tea, cola, energy drinks: earlier and fewer.')],
  ] as const)('%s: %s is sound', (locale, sound) => {
    expect(codesOf(sound, locale)).toEqual([]);
  });
});

/** What the same kinds look like elsewhere, and how they may stand. */
describe('what stands in the wrong place', () => {
  it.each([
    ['clinic-place.region', 'fr-CA', '**Maritimes :** Ottawa, Montréal et Moncton.', '**Maritimes :** Moncton et Halifax.'],
    ['clinic-place.region', 'en', 'We serve the Maritimes from our desks in Toronto.', 'We serve the Maritimes from our desk in Moncton.'],
    [
      'grammar.found',
      'fr-CA',
      'Certaines nous écrivent qu’elles se couchent épuisés.',
      'Certaines nous écrivent qu’elles se couchent épuisées.',
    ],
    ['grammar.found', 'fr-CA', 'Les personnes repartent rassurés.', 'Les personnes repartent rassurées.'],
    ['typography.gap', 'en', 'A visit has two parts  a talk and an examination.', 'A visit has two parts: a talk and an examination.'],
    [
      'typography.gap',
      'fr-CA',
      'Une visite a deux temps  un entretien et un examen.',
      'Une visite a deux temps : un entretien et un examen.',
    ],
    [
      'sentence-end.missing',
      'fr-CA',
      'Dans cinq essais, le sommeil était meilleur avec cette thérapie, comparé à <Cite ref="climentsanz2022" />',
      'Dans cinq essais, le sommeil était meilleur avec cette thérapie. <Cite ref="climentsanz2022" />',
    ],
    [
      'against-record.took-part',
      'en',
      'The trial set 24 people on S-ketamine beside 24 people on midazolam. <Cite ref="noppers2011" />',
      'The trial set 12 people on S-ketamine beside 12 people on midazolam. <Cite ref="noppers2011" />',
    ],
    [
      'against-record.took-part',
      'fr-CA',
      'Cet essai opposait 24 personnes sous S-kétamine à 24 personnes sous midazolam. <Cite ref="noppers2011" />',
      'Cet essai opposait 12 personnes sous S-kétamine à 12 personnes sous midazolam. <Cite ref="noppers2011" />',
    ],
    [
      'claimed-neutrality.found',
      'en',
      'We wrote this page in complete independence.',
      'We give one of the treatments on this page, and say so.',
    ],
    [
      'unguarded.closed-list',
      'en',
      'With a weak heart, ketamine is not for you. Otherwise you’re good to go.',
      'With a weak heart, ketamine is not for you. Other conditions rule it out too: ask us.',
    ],
    [
      'unguarded.benefit',
      'en',
      'Aspirin is a sound first choice for fibromyalgia pain.',
      'Aspirin has not been shown to ease fibromyalgia pain, and it can harm the stomach; ask a pharmacist.',
    ],
    [
      'unguarded.benefit',
      'fr-CA',
      'La kétamine agit aussi sur la fatigue.',
      'Nous ne savons pas si la kétamine change quelque chose à la fatigue.',
    ],
    [
      'unguarded.mechanism',
      'en',
      'Dancing sets endorphins free, and endorphins are what soothes the pain.',
      'Dance if you like it; begin with one song.',
    ],
    [
      'unguarded.closed-list',
      'en',
      'Tell the nurse about a weak heart or an allergy to ketamine.\n\nNothing else stands in the way.',
      'Tell the nurse about everything you have and take.',
    ],
    [
      'unguarded.closed-list',
      'fr-CA',
      'Un cœur malade? Ce n’est pas pour vous. Dans tous les autres cas, vous pouvez en recevoir.',
      'Un cœur malade? Ce n’est pas pour vous. Il y a d’autres raisons de s’en abstenir : parlez-en.',
    ],
    [
      'unguarded.closed-list',
      'fr-CA',
      'Avec la kétamine, il ne faut craindre qu’un petit vertige et un peu de nausée.',
      'Avec la kétamine, la respiration peut ralentir. <Cite ref="fda2023" />',
    ],
    [
      'unguarded.stopping',
      'en',
      'People who come here often lay their opioids and tablets aside within weeks.',
      'Never lay an opioid aside on your own; lower it with whoever prescribes it.',
    ],
    [
      'unguarded.stronger',
      'fr-CA',
      'Quand la fibromyalgie est sévère, les opioïdes forts conservent toute leur place. <Cite ref="macfarlane2017" />',
      'Dans la fibromyalgie, les opioïdes forts ne sont pas recommandés. <Cite ref="macfarlane2017" />',
    ],
    [
      'unguarded.standing',
      'en',
      'Ketamine, a treatment of reference in fibromyalgia, is an emerging idea.',
      'Ketamine is an emerging idea in fibromyalgia, still under study.',
    ],
    [
      'unguarded.route',
      'fr-CA',
      'La piqûre se donne dans le muscle de l’épaule. Pendant que la perfusion coule dans la veine, vous pouvez lire.',
      'La perfusion coule dans une veine du bras. Pendant ce temps, une personne reste avec vous.',
    ],
    [
      'overstated.against-source',
      'en',
      'The relief of a single infusion was still there at week eight. <Cite ref="noppers2011" />',
      'The relief of a single infusion did not last to week eight. <Cite ref="noppers2011" />',
    ],
    [
      'overstated.against-source',
      'fr-CA',
      'Le soulagement d’une seule perfusion était toujours présent à la huitième semaine. <Cite ref="noppers2011" />',
      'Le soulagement d’une seule perfusion n’a pas tenu jusqu’à la huitième semaine. <Cite ref="noppers2011" />',
    ],
    [
      'against-record.mark',
      'fr-CA',
      'Si la douleur baisse de 30 %, elle ne dérange plus. <Cite ref="farrar2001" />',
      'Une baisse de 30 % répond à ce que les gens appellent aller beaucoup mieux. <Cite ref="farrar2001" />',
    ],
    [
      'against-record.everyone',
      'fr-CA',
      'Pendant le test, les 29 personnes ont toutes vu leur douleur baisser. <Cite ref="graven2000" />',
      'Pendant le test, 17 personnes sur 29 ont vu leur douleur baisser d’au moins la moitié. <Cite ref="graven2000" />',
    ],
    [
      'against-record.end-of-range',
      'fr-CA',
      'Parmi les gens qui ont une douleur généralisée chronique, 39 % ont un trouble de stress post-traumatique. <Cite ref="siqveland2017" />',
      'Parmi les gens qui ont une douleur généralisée chronique, 20,5 % ont un trouble de stress post-traumatique (de 9,5 % à 39,0 %). <Cite ref="siqveland2017" />',
    ],
    [
      'uncited-claim.report',
      'en',
      'According to the American Center for Integrative Care, yoga holds promise.',
      'Ask the person who teaches yoga what she changes on a bad day.',
    ],
    [
      'testimonial.found',
      'en',
      '“I left my second visit as light as air,” says a teacher from Gatineau.',
      'Several provinces forbid testimonials, so you will find none here.',
    ],
    [
      'sentence-end.spliced',
      'en',
      'A long walk feels good at first, the next day may tell another story.',
      'A long walk feels good at first, but the next day may tell another story.',
    ],
    [
      'sentence-end.spliced',
      'fr-CA',
      'La nage fatigue au début, le corps s’y habitue peu à peu.',
      'La nage fatigue au début, puis le corps s’y habitue peu à peu.',
    ],
    ['calque.found', 'en', 'Nine essays found that massage ameliorates the dolor.', 'Massage was tried in several trials.'],
    [
      'unguarded.boast',
      'en',
      'Here are options of similar worth:\n\n- regular walks;\n- lion’s mane capsules.',
      'Here are options that studies have tried:\n\n- regular walks;\n- talking therapies.',
    ],
    [
      'unguarded.benefit',
      'fr-CA',
      '### Puis-je compter sur l’aspirine?\n\nOui, c’est un bon allié contre la douleur de la fibromyalgie.',
      '### Puis-je compter sur l’aspirine?\n\nDemandez à la pharmacie ce qu’elle peut, et ce qu’elle risque.',
    ],
    [
      'unguarded.closed-list',
      'en',
      'Expect a little dizziness, nothing that matters later on.',
      'After the drip, you rest until staff find that you have fully recovered.',
    ],
    [
      'unguarded.standing',
      'fr-CA',
      'La kétamine est encore à l’étude. Voilà pourquoi nous la rangeons parmi les soins de base de la fibromyalgie.',
      'La kétamine est encore à l’étude contre la fibromyalgie.',
    ],
    ['unguarded.boast', 'en', 'Ketamine outdoes pregabalin and duloxetine.', 'We found no trial of ketamine against pregabalin.'],
    ['unguarded.promise', 'en', '## Ketamine’s bright promise, and more', '## What is known of ketamine'],
    ['typography.title', 'fr-CA', '## Préparer Votre Première Visite', '## Préparer votre première visite'],
    [
      'grammar.found',
      'fr-CA',
      'Les personnes qui arrivent fatigués peuvent s’étendre.',
      'Les personnes qui arrivent fatiguées peuvent s’étendre.',
    ],
    ['pasted.found', 'en', 'English (Canada)ENFrançais\n\nA sleep diary may help.', 'A sleep diary may help.'],
    [
      'against-record.mark',
      'en',
      'A drop of 30% means that a person is practically free of pain. <Cite ref="farrar2001" />',
      'A drop of 30% is what people call much better. <Cite ref="farrar2001" />',
    ],
    [
      'uncited-claim.report',
      'en',
      'A well-known clinic and a federal agency both speak highly of yoga.',
      'Try yoga with a teacher who knows about pain.',
    ],
    ['calque.found', 'en', 'You get a single perfusion of 30 minutes.', 'You get a single infusion of 30 minutes.'],
    [
      'calque.found',
      'en',
      'If your family doctor gave you an orientation, bring it.',
      'If your family doctor gave you a referral, bring it.',
    ],
    [
      'calque.found',
      'fr-CA',
      'L’essai a paru dans le Journal européen de la douleur. <Cite ref="noppers2011" />',
      'L’essai a paru dans le *European Journal of Pain*. <Cite ref="noppers2011" />',
    ],
    [
      'unguarded.crisis',
      'en',
      'Constant pain can bring thoughts of suicide. If so, book a visit with our team.',
      'Constant pain can bring thoughts of suicide. If so, call or text [9-8-8](tel:988) at any hour.',
    ],
    [
      'unguarded.crisis',
      'fr-CA',
      'Des idées suicidaires vous viennent? Prenez un rendez-vous avec notre équipe.',
      'Des idées suicidaires vous viennent? Appelez ou textez le [9-8-8](tel:988), à toute heure.',
    ],
    ['pasted.again', 'fr-CA', 'Texte de Sophie Gagné, physiothérapeute Sophie Gagné', 'Texte de Sophie Gagné, physiothérapeute'],
    [
      'sentence-end.spliced',
      'en',
      'Progress is slow, the first weeks are often the hardest.',
      'Progress is slow, and the first weeks are often the hardest.',
    ],
    [
      'sentence-end.spliced',
      'fr-CA',
      'Le programme commence doucement, les exercices s’allongent avec le temps.',
      'Le programme commence doucement, puis les exercices s’allongent avec le temps.',
    ],
    [
      'unguarded.reassurance',
      'en',
      table('Question|Answer', 'Does ketamine have side effects?|No, it is completely safe.'),
      table('Question|Answer', 'Does ketamine have side effects?|Yes: ask us for the whole list, with its sources.'),
    ],
    [
      'against-record.mark',
      'en',
      'If your pain falls by 30%, you can consider it gone. <Cite ref="farrar2001" />',
      'If your pain falls by 30%, you may call it much better. <Cite ref="farrar2001" />',
    ],
    [
      'unguarded.route',
      'en',
      'Ketamine is injected into a muscle. A nurse stays with you until the infusion ends.',
      'Ketamine runs into a vein. A nurse stays with you until the infusion ends.',
    ],
    ['clinic-place.region', 'en', 'In Atlantic Canada, you can visit us in Toronto.', 'In Atlantic Canada, you can visit us in Moncton.'],
    [
      'clinic-place.region',
      'fr-CA',
      'Dans les provinces de l’Atlantique, consultez-nous à Hamilton.',
      'Dans les provinces de l’Atlantique, consultez-nous à Moncton.',
    ],
    [
      'against-record.journal',
      'en',
      'A 2024 review in *Progress in Rheumatology* gathered small reports on ketamine. <Cite ref="decarvalho2024" />',
      'A 2024 review in *Advances in Rheumatology* gathered small reports on ketamine. <Cite ref="decarvalho2024" />',
    ],
    [
      'sentence-end.spliced',
      'en',
      'Learning about fibromyalgia can ease anxiety, it had no clear effect on pain. <Cite ref="huang2024" />',
      'Learning about fibromyalgia can ease anxiety, but it had no clear effect on pain. <Cite ref="huang2024" />',
    ],
    ['offer.found', 'en', 'You need to hurry.', 'If a seller tells you to hurry, walk away.'],
  ] satisfies readonly (readonly [string, Locale, string, string])[])('%s (%s): %s', (code, locale, faulty, sound) => {
    expect(codesOf(faulty, locale)).toContain(code);
    expect(codesOf(sound, locale)).toEqual([]);
  });
});

describe('nothing is told of', () => {
  it.each([
    ['en', 'Fibromyalgia is common, though doctors see osteoarthritis more often.'],
    ['en', 'You won’t find patients’ stories on this site.'],
    ['en', 'A clear goal and a date to review it help you judge a treatment.'],
    [
      'en',
      'In one clinic, after 10 years, 66% of 29 people said that they were a little or a lot better than at diagnosis, though all of them kept some symptoms. <Cite ref="kennedy1996" />',
    ],
    ['en', 'Most were seen in clinics, where people tend to be more affected than elsewhere. <Cite ref="kleykamp2021" />'],
    ['en', 'If a seller tells you to hurry, walk away and think it over.'],
    ['en', 'Look for a date, a named author, and a line that says who paid.'],
    ['en', 'If a risk goes from 1 in 100 to 2 in 100, a headline may say that it doubled.'],
    ['en', 'The median is less disturbed than an average by one person who did very well.'],
    ['en', 'Put keys and glasses in the same bowl, every time.'],
    ['en', 'A card in your wallet can hold your name, your medicines and your allergies.'],
    ['en', 'Say it plainly: “I would like someone else to look at this, and I would like to come back to you.”'],
    ['en', 'Living with pain for years can bring very dark thoughts.'],
    ['fr-CA', 'Sur le traitement d’entretien, nous avons lu l’histoire d’une femme de 60 ans.'],
    ['fr-CA', 'N’attendez pas la mi-session, quand les travaux s’empilent.'],
    ['fr-CA', 'Un titre de journal annonce que « le risque baisse de moitié ».'],
    ['fr-CA', 'Un choix humain, même honnête, finit souvent par mettre les gens les plus en forme du même côté.'],
    ['fr-CA', 'Demandez ce qui existe comme répit près de chez vous, et acceptez un souper quand on vous l’offre.'],
    ['fr-CA', 'Lisez nos pages avec cette réserve : la clinique offre des soins à la kétamine.'],
    [
      'en',
      'With regular use of ketamine, symptoms of cystitis are 3 to 4 times as frequent. <Cite ref="anderson2022" /> The number of people out of 100 is not known from this ratio.',
    ],
    [
      'fr-CA',
      'Avec un usage régulier, les symptômes de cystite sont de 3 à 4 fois plus fréquents. <Cite ref="anderson2022" /> Sur 100 personnes, on ignore combien cela en fait.',
    ],
    ['en', 'You may take your request back sooner, and you need not say why.'],
    ['en', 'A plant that is moved every day does not take root.'],
    ['fr-CA', 'Ce qui n’aide pas prend fin, au rythme que le médicament exige.'],
    ['fr-CA', 'Le pilulier se remplit un jour calme, à la même table.'],
    ['fr-CA', 'Votre journal de douleur n’a pas à devenir un deuxième emploi.'],
    ['fr-CA', 'Faire le deuil de sa vie d’avant prend du temps.'],
    ['fr-CA', 'La naloxone sert en cas de surdose d’opioïde. Demandez une trousse à votre pharmacie.'],
    [
      'fr-CA',
      'Notre boîte vocale n’est pas un service d’urgence. Douleur à la poitrine, difficulté à respirer, personne qu’on ne peut pas réveiller : appelez le [9-1-1](tel:911).',
    ],
    ['fr-CA', 'Si la durée médiane des essais est de 8 semaines, la moitié ont duré moins ou autant.'],
    ['fr-CA', 'Plusieurs provinces interdisent les témoignages dans ce que publient les médecins.'],
    ['fr-CA', table('Étude|Revue', 'Estévez, 2021 <Cite ref="estevez2021" />|*Archives of Physical Medicine and Rehabilitation*')],
    [
      'en',
      'Ketamine is not approved for fibromyalgia, and the American drug agency (FDA) warns of slowed breathing. <Cite ref="fda2023" />',
    ],
    ['fr-CA', 'Les personnes qui ont une douleur chronique.'],
    ['fr-CA', 'Rien ne permet de dire que la fibromyalgie est le trouble musculosquelettique le plus répandu.'],
    ['en', '- Barrie\n- Orillia\n- Collingwood'],
    ['en', 'One hypothesis holds that ketamine acts through a growth protein of the brain.'],
    [
      'en',
      'Regular use of ketamine, which is not approved for fibromyalgia, can harm the bladder: symptoms of cystitis are 3 to 4 times as frequent, and how many people out of 100 are affected is not known. <Cite ref="anderson2022" />',
    ],
    ['fr-CA', 'Notre clinique offre la kétamine et en tire un revenu : lisez-nous d’un œil critique.'],
    [
      'en',
      'Compared with placebo, milnacipran reduced pain by at least 30% in 36 of 100 people, against 28 of 100. Because of unwanted effects, 22 of 100 stopped it, against 11 of 100. <Cite ref="hauser2014" />',
    ],
    [
      'fr-CA',
      'Contre placebo, le milnacipran a réduit la douleur d’au moins 30 % chez 36 personnes sur 100, contre 28 sur 100. À cause d’effets indésirables, 22 personnes sur 100 l’ont arrêté, contre 11 sur 100. <Cite ref="hauser2014" />',
    ],
    [
      'fr-CA',
      'En Europe, on classe ainsi la TCC, l’acupuncture, le yoga et la prégabaline; seul l’exercice reçoit une recommandation forte. <Cite ref="macfarlane2017" />',
    ],
    [
      'fr-CA',
      'D’habitude, on sent une différence à partir de 2 points sur 10 pour l’une et de 14 points sur 100 pour l’autre. <Cite ref="mascarenhas2021" />',
    ],
    ['en', 'Some standard treatments, such as pregabalin, are thought to act on the nervous system. <Cite ref="macfarlane2017" />'],
    [
      'en',
      'A rise in blood pressure is not the only serious risk of ketamine. Slowed breathing and misuse have been reported. <Cite ref="fda2023" />',
    ],
    [
      'fr-CA',
      'En 2022, une équipe a suivi pendant un an des personnes ayant une douleur rebelle, traitées par la kétamine. Il n’y avait pas de groupe témoin. <Cite ref="corriger2022" />',
    ],
    ['fr-CA', table('Boisson|Utilité', 'Lait|Apporte du calcium')],
    ['fr-CA', 'Un médicament arrêté par oubli reste un médicament arrêté d’un coup.'],
    [
      'en',
      'After 10 years, all 29 people followed by one clinic kept some symptoms, yet 55% felt well or very well. <Cite ref="kennedy1996" />',
    ],
    ['en', 'Exercise is worth trying for pain, at a pace that you can keep.'],
    ['en', 'Conflict of interest: our clinics are paid for this treatment.'],
    [
      'fr-CA',
      'La fibromyalgie est un trouble fréquent : au Canada, 1,5 % des gens de 12 ans et plus en ont déclaré un diagnostic en 2010. <Cite ref="rusu2015" />',
    ],
    ['fr-CA', 'Demandez à la CNESST quels formulaires remplir.'],
  ] satisfies readonly (readonly [Locale, string])[])('%s: %s', (locale, sound) => {
    expect(codesOf(sound, locale)).toEqual([]);
  });
});
