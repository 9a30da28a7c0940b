import { describe, expect, it } from 'vitest';
import { sayingOf } from '#lib/check/claims/sayings/said.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';

type Row = readonly [code: string, faulty: string, corrected: string];

/** What is said in a figure of speech. */
const figures: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    ['promise', 'This program gives you your life back.', 'This program may help you do more of what you like.'],
    ['promise', 'Close the chapter on pain.', 'Nobody can promise that pain ends.'],
    [
      'lasting',
      'After the series, people go months without another infusion.',
      'Whether anything lasts for months after an infusion is not known.',
    ],
    ['reassurance', 'With these doses, addiction simply never happens.', 'Ketamine can lead to addiction; tell your team.'],
    [
      'one-case',
      'One man walked again after two infusions, which shows what it can do.',
      'One man’s story cannot show what the infusions did.',
    ],
    ['cause', 'Poor sleep leads straight to fibromyalgia.', 'Poor sleep may make fibromyalgia worse.'],
    ['blame', 'Some people exaggerate their pain to get attention.', 'People describe pain in many ways.'],
    ['story', 'She rated her pain 8 on arrival and 1 after six sessions.', 'Rate your pain from 0 to 10 each day.'],
    ['story', 'One patient shared that it was like a reset.', 'We publish no stories of patients.'],
    ['lasting', 'The benefits of ketamine may be felt for several months.', 'Whether ketamine helps for months is not known.'],
    ['reassurance', 'Ketamine has an excellent safety profile.', 'Ketamine can harm.'],
    ['boast', 'He is a recognized authority on pain.', 'He is a physician.'],
    ['home', 'No nurse required: your spouse can watch you take the nasal spray.', 'Trained staff watch you after the nasal spray.'],
    ['reassurance', 'Ketamine does not create the cravings of opioids.', 'Ketamine may create cravings.'],
    ['proof', 'Nobody questions the value of ketamine.', 'The value of ketamine is not known.'],
  ],
  'fr-CA': [
    ['promise', 'Tournez la page sur la douleur.', 'Personne ne peut promettre que la douleur cessera.'],
    ['benefit', 'Le curcuma met la douleur en fuite.', 'La méditation vous invite à laisser une place à la douleur.'],
    ['promise', 'Ce programme vous redonne votre vie.', 'Ce programme pourrait vous aider à faire ce que vous aimez.'],
    [
      'lasting',
      'Après la série, on peut passer six mois sans autre séance de kétamine.',
      'On ne sait pas ce qui reste six mois après une séance.',
    ],
    ['reassurance', 'Avec ces perfusions, on ne devient pas accro.', 'La kétamine peut mener à une dépendance; parlez-en à l’équipe.'],
    [
      'one-case',
      'Un homme a lâché sa canne après deux perfusions, ce qui montre ce que peut la kétamine.',
      'L’histoire d’un homme ne montre pas ce qu’ont fait les perfusions.',
    ],
    ['cause', 'Un mauvais sommeil mène tout droit à la fibromyalgie.', 'Un mauvais sommeil pourrait aggraver la fibromyalgie.'],
    ['blame', 'Certains exagèrent leur douleur pour attirer l’attention.', 'Chacun décrit la douleur à sa façon.'],
    ['story', 'Il cotait sa douleur à 8 avant, à 1 après six séances.', 'Notez votre douleur de 0 à 10 chaque jour.'],
    ['reassurance', 'La kétamine possède un excellent profil d’innocuité.', 'La kétamine peut nuire.'],
    ['boast', 'Elle est une autorité reconnue de la douleur.', 'Elle est médecin.'],
    ['home', 'Pas besoin d’infirmière : votre conjoint vous surveille.', 'Une personne formée vous surveille après le vaporisateur.'],
    ['reassurance', 'La kétamine ne crée pas les envies que donnent les opioïdes.', 'La kétamine peut créer des envies.'],
    ['proof', 'Plus personne ne conteste la valeur de la kétamine.', 'La valeur de la kétamine est inconnue.'],
  ],
};

/** Kinds of fault seen on the pages of clinics, in words of their own. */
const kinds: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    ['benefit', 'Pairing ketamine with counselling doubles its effect.', 'Whether counselling adds to ketamine has not been tested.'],
    ['boast', 'Conventional care rarely gets to the root of the matter.', 'Conventional care helps some people.'],
    ['boast', 'In time, pills simply stop working.', 'Tell your prescriber if a pill no longer helps.'],
    ['promise', 'When all else fails, there is real hope.', 'If treatments did not help, ask your doctor about others.'],
    ['promise', 'Real results, week after week.', 'Nobody can promise results.'],
    ['lasting', 'The gains accumulate with each visit.', 'Whether gains add up is not known.'],
    ['lasting', 'Each series buys six months of calm.', 'How long any calm lasts is not known.'],
    ['payment', 'Insurers rarely pay for gabapentin.', 'Ask your insurer what your plan covers.'],
    ['mechanism', 'Drain the toxins out of your body.', 'No cleanse has been shown to help.'],
    ['dosage', 'We start at 25 mg.', 'The prescriber decides on the dose.'],
    ['promise', 'We cannot promise a cure, but ketamine gives you your life back.', 'We promise no result.'],
    ['mechanism', 'There is no guarantee, but our infusions reset the brain.', 'There is no guarantee, but you can ask.'],
    ['boast', 'The infusion resets the brain, nobody can say it better than our patients.', 'Nobody can say who will feel better.'],
    ['route', 'Your infusion goes into the arm muscle.', 'The studies used an infusion; here, it is an injection into a muscle.'],
  ],
  'fr-CA': [
    ['benefit', 'Associer la kétamine à la psychothérapie double ses effets.', 'On ne sait pas si la psychothérapie ajoute à la kétamine.'],
    ['boast', "Les traitements habituels n'atteignent jamais la source du mal.", 'Les traitements habituels aident certaines personnes.'],
    ['boast', "Avec le temps, les comprimés n'agissent plus.", 'Dites à la personne qui prescrit si un comprimé n’aide plus.'],
    ['promise', "Quand rien n'a marché, il reste de l'espoir.", 'Si rien n’a aidé, parlez-en à votre médecin.'],
    ['promise', 'De vrais résultats, une semaine après l’autre.', 'Personne ne peut promettre de résultats.'],
    ['lasting', 'Les gains se cumulent à chaque visite.', 'On ne sait pas si les gains s’additionnent.'],
    ['lasting', 'Chaque série donne six mois de calme.', 'On ne sait pas combien de temps dure un calme.'],
    ['payment', 'Les assureurs refusent souvent la gabapentine.', 'Demandez à votre assureur ce que couvre votre régime.'],
    ['mechanism', 'Drainez les toxines de votre corps.', 'Aucune cure n’a été montrée utile.'],
    ['dosage', 'Nous commençons à 25 mg.', 'La personne qui prescrit choisit la dose.'],
    ['promise', 'Personne ne peut promettre de résultats, mais la kétamine vous redonne votre vie.', 'Nous ne promettons aucun résultat.'],
    [
      'lasting',
      'Nous ne pouvons rien garantir, mais les effets durent des mois après la kétamine.',
      'Nous ne pouvons rien garantir, mais vous pouvez demander.',
    ],
    ['mechanism', 'Sans garantie, mais nos perfusions réinitialisent le cerveau.', 'C’est offert sans garantie.'],
    ['route', 'Votre perfusion va dans le muscle du bras.', 'Les études donnaient une perfusion; ici, c’est une injection dans un muscle.'],
  ],
};

/** What is hinted at in everyday words: a medicine left out, a test that settles it, a patient overheard, other places. */
const hints: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    ['alone', 'There is no point in involving your specialist.', 'Your specialist decides with you.'],
    ['promise', 'Enjoy a summer without flares.', 'A summer with fewer plans can help you rest.'],
    ['boast', 'You were sent from one clinic to another; with us, someone believes you.', 'Bring the notes of another clinic.'],
    ['benefit', 'Say no to dairy and see the aches fade.', 'Saying no to dairy has not been shown to help.'],
    ['stopping', 'Venlafaxine: reduced to zero after the second visit.', 'Venlafaxine: reduced slowly, as the prescriber plans it.'],
    ['stopping', 'Pregabalin: discontinued once the program starts.', 'Pregabalin: discontinued slowly, by a plan with the prescriber.'],
    ['stopping', 'If the capsules make you sleepy, leave them out for a week.', 'If the capsules make you sleepy, call the prescriber.'],
    ['stopping', 'What if your pillbox gathered dust this spring?', 'What if your pillbox bothers you? Ask your pharmacist.'],
    ['alone', 'You can begin without talking to your doctor.', 'Do not begin without talking to your doctor.'],
    ['story', 'A teacher from Timmins told me that she finally sleeps.', 'When a teacher told me of chest pain, I called 9-1-1.'],
    ['story', 'He came in on crutches and walked out whistling.', 'Come in on crutches if you need them.'],
    ['test', 'An X-ray confirms your fibromyalgia.', 'An X-ray confirms no fibromyalgia; it looks for other illnesses.'],
    ['illness', 'With fibromyalgia, the tendons wear out early.', 'With fibromyalgia, the tendons do not wear out.'],
    ['illness', 'Men never get fibromyalgia.', 'Men get fibromyalgia too.'],
    ['closed-list', 'Ketamine, monitoring: the pulse, nothing else.', 'Ketamine, monitoring: the pulse, among others.'],
    [
      'closed-list',
      'The only serious effect of ketamine is a rise in blood pressure.',
      'Ketamine can raise blood pressure, among other harms.',
    ],
    ['story', 'We hang letters from patients on our wall, full of relief.', 'Bring letters from another clinic if you have some.'],
    ['reassurance', 'The risk of misuse of ketamine is slight in a clinic.', 'Misuse is a risk of ketamine, in a clinic too.'],
    ['group', 'A history of addiction is no obstacle to ketamine.', 'With a history of addiction, ketamine should be avoided.'],
    ['reassurance', 'Dependence isn’t a topic with our sessions.', 'Dependence is a topic with our sessions.'],
    [
      'lasting',
      'How long does the effect of an infusion last? Months for most.',
      'How long does the effect of an infusion last? It is not known.',
    ],
    ['lasting', 'A few infusions, and winter feels lighter.', 'A winter with pain feels long.'],
    ['proof', 'This pilot study strengthens the case for ketamine.', 'This pilot study cannot strengthen the case for ketamine.'],
    ['proof', 'The debate has moved past the stage of whether ketamine helps.', 'Whether ketamine helps is not known.'],
    [
      'counted',
      'Most people on duloxetine see their pain go down by a third.',
      'Some people on duloxetine may see their pain go down by a third.',
    ],
    ['boast', 'Elsewhere they hand you a prescription; here you are heard.', 'If you are treated elsewhere, we send a note there.'],
    ['boast', 'We have the gentlest hands in the province.', 'We have two rooms in the province.'],
    ['benefit', 'Cut out wheat, and the stiffness goes.', 'Cutting out wheat has not been shown to help.'],
    ['mechanism', 'You lack dopamine, which is why everything hurts.', 'That people lack dopamine is not proven.'],
    ['mental', 'Some sadness? The same ketamine drip may lift both.', 'Some sadness? It deserves its own care.'],
    ['stronger', 'Beyond ibuprofen there is the next rung of the ladder.', 'Opioids harm; the next rung of the ladder is exercise.'],
    ['route', 'An injection or a drip, it makes no difference.', 'An injection is not a drip, whatever people say.'],
    ['approval', 'Your family doctor in Ontario may offer milnacipran.', 'Milnacipran is approved in the United States.'],
    ['reassurance', 'Hardly anyone has side effects.', 'Side effects are frequent.'],
    ['blame', 'The pain is mostly psychological.', 'The pain is not psychological.'],
    ['mental', 'Its effect on mood is remarkable.', 'Its effect on mood was not studied.'],
    ['benefit', 'Ibuprofen is usually enough to take the edge off.', 'Ibuprofen may harm your stomach.'],
    ['proof', 'This emerging option has proven itself.', 'This emerging option is not proven.'],
    [
      'benefit',
      'Ketamine is used in nerve pain, so it stands to reason that it would help here.',
      'Ketamine was studied in nerve pain; it does not follow that it works here.',
    ],
    [
      'benefit',
      'In our practice, ketamine seems to multiply the benefits of therapy.',
      'In our practice, ketamine is not combined with therapy.',
    ],
    ['benefit', 'Infusions also seem to bring energy back.', 'Infusions do not seem to bring energy back.'],
    [
      'benefit',
      'First results are promising: the infusions seem to sharpen memory.',
      'First results are promising, but whether infusions sharpen memory is unknown.',
    ],
    [
      'closed-list',
      'Some discomfort is possible, but the sole serious issue is a brief rise in blood pressure.',
      'A brief rise in blood pressure is possible, among other effects.',
    ],
    ['stopping', 'If you feel well, you can simply taper gabapentin yourself.', 'If you feel well, do not taper gabapentin yourself.'],
    ['stopping', 'Once sessions begin, you won’t need pregabalin anymore.', 'Ask your prescriber whether you still need pregabalin.'],
    ['afterwards', 'After an hour of rest, most clients drive themselves home.', 'After an hour of rest, a friend drives you home.'],
    [
      'mechanism',
      'With ketamine, talk therapy reaches the emotional roots of fibromyalgia.',
      'Talk therapy may help some people live with pain.',
    ],
    ['test', 'A raised glutamate level now confirms fibromyalgia.', 'A raised glutamate level does not confirm fibromyalgia.'],
    ['test', 'Your serotonin level proves fibromyalgia.', 'No serotonin level proves fibromyalgia.'],
    [
      'group',
      'Our ketamine sessions are suitable for women who are trying to conceive.',
      'Ketamine is not given to women who are trying to conceive.',
    ],
    [
      'route',
      'Whether it is given by drip or by injection, expect comparable results.',
      'An injection was not compared with a drip; do not expect the same.',
    ],
    [
      'promise',
      'Going to bed at the same hour is usually enough to restore sleep.',
      'Going to bed at the same hour is not enough to restore sleep.',
    ],
    ['boast', 'With duloxetine, tolerance tends to set in and relief fades.', 'With duloxetine, we found no sign that tolerance sets in.'],
    [
      'cause',
      'Although every story differs, fibromyalgia usually comes with trauma.',
      'Although every story differs, some people also have trauma.',
    ],
    ['cause', 'Everything suggests that fibromyalgia stems from trauma.', 'No study shows that fibromyalgia stems from trauma.'],
    [
      'mechanism',
      'Though no substitute for care, herbal tea helps flush out toxins.',
      'Though pleasant, herbal tea does not flush out toxins.',
    ],
    [
      'lasting',
      'Ketamine offers lasting comfort to people for whom nothing else has worked.',
      'Ketamine has no proven benefit for people for whom nothing else has worked.',
    ],
  ],
  'fr-CA': [
    ['alone', 'Il n’y a pas lieu d’aviser votre spécialiste.', 'Votre spécialiste en décide avec vous.'],
    ['promise', 'Vivez un été sans poussées.', 'Un été avec moins de projets laisse du repos.'],
    ['boast', 'On vous a renvoyée d’un bureau à l’autre; chez nous, quelqu’un vous croit.', 'Apportez les lettres d’un autre bureau.'],
    ['benefit', 'Dites non au lait et voyez les raideurs fondre.', 'Dire non au lait n’a pas été montré utile.'],
    [
      'stopping',
      'Venlafaxine : ramenée à zéro après la deuxième visite.',
      'Venlafaxine : ramenée peu à peu, selon le plan de qui prescrit.',
    ],
    [
      'stopping',
      'Prégabaline : interrompue dès le début du programme.',
      'Prégabaline : interrompue peu à peu, selon le plan de qui prescrit.',
    ],
    [
      'stopping',
      'Si les capsules vous endorment, laissez-les de côté une semaine.',
      'Si les capsules vous endorment, appelez qui les a prescrites.',
    ],
    [
      'stopping',
      'Et si votre pilulier prenait la poussière ce printemps?',
      'Et si votre pilulier vous pèse? Demandez à votre pharmacienne.',
    ],
    ['alone', 'Vous pouvez commencer sans consulter votre médecin.', 'Ne commencez pas sans consulter votre médecin.'],
    ['story', 'Une enseignante de Matane m’a dit qu’elle dort enfin.', 'Quand une enseignante m’a dit qu’elle avait mal, j’ai appelé.'],
    ['story', 'Il est arrivé en béquilles et il est reparti debout.', 'Venez en béquilles au besoin.'],
    ['test', 'Une radiographie confirme votre fibromyalgie.', 'Aucune radiographie ne confirme la fibromyalgie.'],
    ['illness', 'Avec la fibromyalgie, les tendons s’usent tôt.', 'Avec la fibromyalgie, les tendons ne s’usent pas.'],
    ['illness', 'Les hommes n’ont jamais de fibromyalgie.', 'Les hommes aussi ont une fibromyalgie.'],
    ['closed-list', 'Kétamine, surveillance : le pouls, et c’est tout.', 'Kétamine, surveillance : le pouls, entre autres.'],
    [
      'closed-list',
      'Le seul effet grave de la kétamine est un pouls rapide.',
      'La kétamine peut faire monter la pression, entre autres méfaits.',
    ],
    ['story', 'Les lettres de nos patientes disent qu’elles vont bien mieux.', 'Apportez les lettres de votre médecin si vous en avez.'],
    ['reassurance', 'Le risque de mésusage de la kétamine est infime.', 'Le mésusage est un risque de la kétamine, même en clinique.'],
    ['group', 'Un passé de drogue ne change rien à notre kétamine.', 'Avec un passé de drogue, la kétamine est à éviter.'],
    ['reassurance', 'Avec nos séances, la dépendance n’est pas un sujet.', 'Avec nos séances, la dépendance est un sujet.'],
    [
      'lasting',
      'Combien de temps dure l’effet d’une perfusion? Des mois pour la plupart.',
      'Combien de temps dure l’effet d’une perfusion? On l’ignore.',
    ],
    ['lasting', 'Quelques perfusions, et l’hiver passe mieux.', 'Un hiver avec la douleur paraît long.'],
    [
      'proof',
      'Cette étude pilote vient conforter la place de la kétamine.',
      'Cette étude pilote ne peut conforter la place de la kétamine.',
    ],
    ['proof', 'Le débat a dépassé la question : la kétamine a sa place.', 'On ne sait pas si la kétamine aide.'],
    [
      'counted',
      'La plupart des gens sous duloxétine souffrent deux fois moins.',
      'Certaines personnes sous duloxétine pourraient avoir moins mal.',
    ],
    ['boast', 'Ailleurs, on vous fait attendre; ici, on vous entend.', 'Si vous êtes suivi ailleurs, nous y envoyons une note.'],
    ['boast', 'Nous avons les mains les plus douces de la province.', 'Nous avons deux salles dans la province.'],
    ['benefit', 'Coupez le blé, et les raideurs s’en vont.', 'Couper le blé n’a pas été montré utile.'],
    ['mechanism', 'Vous manquez de dopamine, voilà pourquoi tout fait mal.', 'Un manque de dopamine n’est pas prouvé.'],
    ['mental', 'De la tristesse? La même kétamine peut alléger les deux.', 'De la tristesse? Elle mérite ses soins.'],
    ['stronger', 'Quand l’ibuprofène déçoit, il y a un palier au-dessus.', 'L’ibuprofène ne mène à aucun palier au-dessus.'],
    ['route', 'Piqûre ou perfusion, c’est pareil.', 'Une piqûre n’est pas une perfusion, quoi qu’on dise.'],
    ['approval', 'Votre médecin de famille vous proposera le milnacipran.', 'Le milnacipran est autorisé aux États-Unis.'],
    ['reassurance', 'Presque personne n’a d’effets indésirables.', 'Les effets indésirables sont fréquents.'],
    ['blame', 'La douleur est surtout psychologique.', 'La douleur n’est pas psychologique.'],
    ['mental', 'Son effet sur le moral est remarquable.', 'Son effet sur le moral n’a pas été étudié.'],
    ['benefit', 'L’ibuprofène suffit généralement.', 'L’ibuprofène peut nuire à l’estomac.'],
    [
      'afterwards',
      'Après la séance, vous reprenez votre journée comme si de rien n’était.',
      'Après la séance, ne conduisez pas avant le lendemain.',
    ],
    ['proof', 'L’efficacité de cette option émergente est bien démontrée.', 'L’efficacité de cette option émergente n’est pas démontrée.'],
    [
      'benefit',
      'La kétamine s’emploie pour les nerfs abîmés; en toute logique, elle pourrait aider ici.',
      'La kétamine a été étudiée dans la douleur nerveuse; on ne peut rien en conclure ici.',
    ],
    [
      'benefit',
      'Selon notre expérience, la kétamine semble décupler les bienfaits de la thérapie.',
      'Selon notre expérience, la kétamine n’est pas associée à la thérapie.',
    ],
    ['benefit', 'La kétamine améliorerait la clarté d’esprit.', 'La kétamine n’améliorerait pas la clarté d’esprit.'],
    [
      'benefit',
      'Les premiers résultats sont prometteurs : les perfusions semblent aiguiser la mémoire.',
      'Les premiers résultats sont prometteurs, mais on ignore si les perfusions aident la mémoire.',
    ],
    [
      'closed-list',
      'Un inconfort est possible, mais le seul ennui vraiment sérieux est une hausse de la pression artérielle.',
      'Une hausse de la pression artérielle est possible, entre autres effets.',
    ],
    [
      'stopping',
      'Si tout va bien, vous pouvez diminuer la gabapentine à votre rythme.',
      'Même si tout va bien, ne diminuez pas la gabapentine à votre rythme.',
    ],
    [
      'stopping',
      'Dès les premières séances, la prégabaline devient superflue.',
      'Demandez à qui la prescrit si la prégabaline vous aide encore.',
    ],
    [
      'afterwards',
      'Après une courte sieste, la plupart des gens rentrent au volant.',
      'Après une courte sieste, une personne proche vous ramène.',
    ],
    [
      'mechanism',
      'Avec la kétamine, la thérapie remonte aux racines de la fibromyalgie.',
      'La thérapie pourrait aider certaines personnes à vivre avec la douleur.',
    ],
    [
      'test',
      'Un taux élevé de glutamate permet de confirmer la fibromyalgie.',
      'Un taux élevé de glutamate ne confirme pas la fibromyalgie.',
    ],
    ['test', 'Le dosage de la dopamine prouve la fibromyalgie.', 'Aucun dosage ne prouve la fibromyalgie.'],
    [
      'group',
      'Nos séances de kétamine conviennent aux femmes qui souhaitent devenir enceintes.',
      'La kétamine n’est pas donnée aux femmes qui souhaitent devenir enceintes.',
    ],
    ['route', 'Piqûre ou perfusion, attendez-vous à des effets semblables.', 'La piqûre n’a pas été comparée à la perfusion.'],
    [
      'promise',
      'Se coucher à la même heure suffit souvent à retrouver un bon sommeil.',
      'Se coucher à la même heure ne suffit pas à retrouver un bon sommeil.',
    ],
    [
      'cause',
      'Bien que chaque histoire soit unique, la fibromyalgie vient souvent avec un traumatisme.',
      'Bien que chaque histoire soit unique, certaines personnes ont aussi un traumatisme.',
    ],
    [
      'cause',
      'Tout porte à croire que la fibromyalgie naît d’un traumatisme.',
      'Aucune étude ne montre que la fibromyalgie naît d’un traumatisme.',
    ],
    ['mechanism', 'Sans remplacer les soins, la tisane aide à évacuer les toxines.', 'Même agréable, la tisane n’évacue aucune toxine.'],
    [
      'lasting',
      'La kétamine offre un réconfort durable quand rien d’autre n’a marché.',
      'La kétamine n’a pas de bienfait prouvé quand rien d’autre n’a marché.',
    ],
  ],
};

const plain = (text: string) => text.replaceAll('’', "'");

describe.each(locales)('of what clinics say, in %s,', (locale) => {
  it.each([...figures[locale], ...kinds[locale], ...hints[locale]])('%s is known: “%s”', (code, faulty, corrected) => {
    expect(sayingOf(plain(faulty), '', false, locale)).toBe(code);
    expect(sayingOf(plain(corrected), '', false, locale)).toBeUndefined();
  });
});
