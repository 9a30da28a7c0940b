import { beforeAll, describe, expect, it } from 'vitest';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import { codesOf } from '#tests/support/told-of.ts';

beforeAll(loadDictionaries);

type Row = readonly [code: string, faulty: string, sound: string];

/** A faulty sentence of each kind, and a sound one that looks like it. */
const rows: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    [
      'possible-value.units',
      'Walk 80 metres along the canal, then 200 feet to the door.',
      'Walk 80 metres (about 260 feet) along the canal, then 60 metres to the door.',
    ],
    [
      'possible-value.backwards',
      'The clinic is open from 9:00 a.m. to 6:00 p.m. Monday to Thursday, and from 3:00 p.m. to 8:00 a.m. on Friday.',
      'The clinic is open from 9:00 a.m. to 6:00 p.m. Monday to Thursday, and from 8:00 a.m. to 3:00 p.m. on Friday.',
    ],
    [
      'against-record.hedge',
      'Shiatsu helps sleep and fatigue. <Cite ref="yuan2015" />',
      'Shiatsu may help sleep and fatigue. <Cite ref="yuan2015" />',
    ],
    [
      'foreign-approval.other-country',
      'A Canadian study suggests more birth defects with pregabalin. <Cite ref="mhra2022" />',
      'A Nordic study suggests more birth defects with pregabalin. <Cite ref="mhra2022" />',
    ],
    [
      'weak-design.no-comparison',
      'A laboratory test established ketamine as a treatment for this pain. <Cite ref="sorensen1995" />',
      'A laboratory test looked at how pain works, and did not test ketamine as a treatment. <Cite ref="sorensen1995" />',
    ],
    ['promise.found', 'Keep to the plan and you will have your evenings back.', 'Whether your evenings change, nobody can say.'],
    [
      'stigma.found',
      'We also see people who have failed several treatments.',
      'We also see people for whom several treatments did not help.',
    ],
    ['stigma.found', 'The pain is really in their head.', 'Many people have been told that their pain is all in their head.'],
    ['canadian-spelling.found', 'You can look up his license number.', 'You can look up his licence number.'],
    [
      'unguarded.afterwards',
      'You can drive home right after the ketamine session.',
      'Therapy sessions take place in the room beside the reception desk.',
    ],
    [
      'placeholder.found',
      'Your plan is reviewed every [to confirm with Dr. Rao] weeks.',
      'Your plan is [reviewed to check](/en/x) dates with you.',
    ],
    ['placeholder.found', 'Parking costs [amount to be verified] a day.', 'Parking is paid.'],
    ['unguarded.promise', 'Take it and you will no longer hurt.', 'Whether you will no longer hurt, nobody can tell.'],
    ['unguarded.promise', 'Within weeks, your fibromyalgia will fade.', 'Whether your fibromyalgia will fade is not known.'],
    [
      'promise.found',
      'You won’t be in pain after the third visit.',
      'People ask whether the program can get rid of pain, and we cannot promise it.',
    ],
    ['before-after.found', 'Compare their photos before treatment and after.', 'Compare your own scores before the program and after it.'],
    [
      'claimed-neutrality.found',
      'We earn nothing from the treatment you pick, so read on.',
      'This clinic provides ketamine care among other treatments, so keep that in mind.',
    ],
    ['claimed-neutrality.found', 'You can believe every word here.', 'Ask about every word you do not know.'],
    [
      'uncited-claim.safety',
      'Ketamine gives all the benefits of an opioid with no risk.',
      'No treatment has all the benefits and none of the risks.',
    ],
    [
      'unguarded.reassurance',
      'Acupuncture gives you all of the relief of a medicine and none of the risk.',
      'Three societies call the evidence for ketamine in fibromyalgia weak or absent, even for immediate relief. <Cite ref="cohen2018" />',
    ],
    [
      'unguarded.closed-list',
      'The only side effect is a little nausea. <Cite ref="short2018" />',
      'Among the side effects is nausea. <Cite ref="short2018" />',
    ],
    [
      'unguarded.benefit',
      'Cut out sugar, and the pain goes away. <Cite ref="lowry2020" />',
      'Cutting out sugar has not been shown to ease pain. <Cite ref="lowry2020" />',
    ],
    [
      'unguarded.boast',
      'Your body builds up a tolerance to pregabalin within months. <Cite ref="mascarenhas2021" />',
      'Nobody knows how well these medicines work after years. <Cite ref="mascarenhas2021" />',
    ],
    ['unguarded.haste', 'Now is the time to take your life back.', 'We take the time to listen to you at the first visit.'],
    ['unguarded.promise', 'It is high time to reclaim your nights.', 'It takes time to learn what helps you.'],
    [
      'uncited-claim.cause',
      'Fibromyalgia usually comes with depression.',
      'Low mood and anxiety can come with chronic pain; tell us about them.',
    ],
    [
      'unguarded.mechanism',
      'Ketamine rewires the brain. <Cite ref="littlejohn2017" />',
      'Ketamine blocks a receptor on nerve cells, but nothing shows that this explains relief. <Cite ref="littlejohn2017" />',
    ],
    [
      'against-record.scale',
      'CBT lowered pain by 0.5 points out of 100 at the end of therapy. <Cite ref="bernardy2013" />',
      'CBT lowered pain by 0.5 points out of 10 at the end of therapy. <Cite ref="bernardy2013" />',
    ],
    [
      'swapped-groups.found',
      'Pain had fallen by 0.9 points out of 10 with low-dose naltrexone and by 1.3 with a placebo. <Cite ref="bruun2024" />',
      'Pain had fallen by 1.3 points out of 10 with low-dose naltrexone and by 0.9 with a placebo. <Cite ref="bruun2024" />',
    ],
    [
      'against-record.group',
      'Low-dose naltrexone was not clearly better than a placebo in people of both sexes. <Cite ref="bruun2024" />',
      'Low-dose naltrexone was not clearly better than a placebo in women; men took no part. <Cite ref="bruun2024" />',
    ],
    [
      'against-record.group',
      'Almost 8% of the women of London, Ontario, had fibromyalgia. <Cite ref="white1999" />',
      'Almost 8% of women aged 55 to 64 in London, Ontario, had fibromyalgia. <Cite ref="white1999" />',
    ],
    [
      'against-record.group',
      'Among people with chronic pain, 20.5% had post-traumatic stress disorder (range 9.5% to 39.0%). <Cite ref="siqveland2017" />',
      'Among people with chronic widespread pain, 20.5% had post-traumatic stress disorder (range 9.5% to 39.0%). <Cite ref="siqveland2017" />',
    ],
    [
      'against-record.most',
      'Most people with chronic widespread pain also suffer from post-traumatic stress disorder. <Cite ref="siqveland2017" />',
      'Some people with chronic widespread pain also have post-traumatic stress disorder. <Cite ref="siqveland2017" />',
    ],
    [
      'against-record.place',
      'In Canada, about 4 million adults have fibromyalgia. <Cite ref="cdcfibro" />',
      'About 4 million adults in the United States have fibromyalgia. <Cite ref="cdcfibro" />',
    ],
    [
      'foreign-approval.other-country',
      'In Canada, the guideline says not to start opioids for chronic primary pain. <Cite ref="nice2021" />',
      'In England, the guideline says not to start opioids for chronic primary pain. <Cite ref="nice2021" />',
    ],
    [
      'foreign-approval.of-another',
      'In the United States, pregabalin has been offered for fibromyalgia since 2009. <Cite ref="lyrica2020" />',
      'In Canada, pregabalin has been offered for fibromyalgia since 2009. <Cite ref="lyrica2020" />',
    ],
    [
      'foreign-approval.of-another',
      'American law lets ketamine be advertised to health professionals alone. <Cite ref="csr2025" />',
      'Canadian law lets ketamine be advertised to health professionals alone. <Cite ref="csr2025" />',
    ],
    [
      'against-record.comparator',
      'Acupuncture eased pain more than no treatment. <Cite ref="kim2019" />',
      'Acupuncture eased pain more than sham acupuncture, but studies disagree. <Cite ref="kim2019 cao2013" />',
    ],
    [
      'against-record.comparator',
      'Tai chi did 5.5 points better than massage. <Cite ref="wang2018" />',
      'Tai chi did 5.5 points better than aerobic exercise (range 0.6 to 10.4). <Cite ref="wang2018" />',
    ],
    [
      'against-record.measured',
      'Vitamin D reduced pain by 7.8 points. <Cite ref="vitamind2022" />',
      'With vitamin D, the fibromyalgia score was 7.8 points better (range 3.6 to 12.1), but pain did not clearly change. <Cite ref="vitamind2022" />',
    ],
    [
      'against-record.negation',
      'Studies of fibromyalgia and death can show a cause. <Cite ref="treister2023" />',
      'Studies of fibromyalgia and death cannot show a cause. <Cite ref="treister2023" />',
    ],
    [
      'against-record.negation',
      'Another illness rules out fibromyalgia for those having it. <Cite ref="wolfe2016" />',
      'Having another illness does not rule out fibromyalgia. <Cite ref="wolfe2016" />',
    ],
    [
      'overstated.strength',
      'There is solid evidence that nabilone helps people with fibromyalgia sleep. <Cite ref="walitt2016" />',
      'There is no solid evidence that nabilone helps people sleep. <Cite ref="walitt2016" />',
    ],
    [
      'weak-design.protocol',
      'That hospital’s trial shows the role of S-ketamine in fibromyalgia. <Cite ref="eskefib2021" />',
      'That hospital planned a trial of S-ketamine in fibromyalgia; we found no results. <Cite ref="eskefib2021" />',
    ],
    [
      'weak-design.one-person',
      'Ketamine may stop pain for a year, as this patient proves. <Cite ref="hanna2016" />',
      'One patient had no pain for a year, but the case of one person cannot show that a treatment works. <Cite ref="hanna2016" />',
    ],
    [
      'overstated.against-source',
      'When the fatigue is heavy, oxycodone works well against fibromyalgia. <Cite ref="gaskell2016" />',
      'When the pain is severe, nobody can say from good evidence whether oxycodone helps. <Cite ref="gaskell2016" />',
    ],
    [
      'against-record.safer',
      'With a nurse beside you, ketamine does not harm the liver. <Cite ref="cotter2021" />',
      'Even with a nurse beside you, ketamine can harm the liver. <Cite ref="cotter2021" />',
    ],
    ['uncited-claim.safety', 'Ketamine has no impact on the kidneys.', 'Whether ketamine has any impact on the kidneys is not known.'],
    [
      'against-record.safer',
      'Pregabalin makes hardly anyone dizzy. <Cite ref="derry2016" />',
      'Pregabalin makes some people dizzy: 38 of 100, against 11 of 100 with a placebo. <Cite ref="derry2016" />',
    ],
    [
      'against-record.route',
      'Lozenges were studied in the same trials as the infusions. <Cite ref="noppers2011" />',
      'Lozenges were not studied; the trial tested infusions. <Cite ref="noppers2011" />',
    ],
    [
      'uncited-claim.report',
      'Stomach bleeding has been reported in people who take duloxetine.',
      'Bleeding can happen with duloxetine: tell your pharmacist what you take.',
    ],
    [
      'uncited-claim.report',
      'Combined with alcohol, pregabalin increases the risk of falls.',
      'Ask your pharmacist before you combine pregabalin with alcohol.',
    ],
    [
      'uncited-claim.report',
      'Warm-water exercise eased pain a little compared with control groups.',
      'Warm-water exercise is gentle on the joints; choose what you like.',
    ],
    ['source-kind.price', 'Cannabis oil is never covered in Ontario.', 'Ask your plan whether cannabis oil is covered.'],
    ['unguarded.stopping', 'Quit your antidepressant cold turkey.', 'Never quit your antidepressant cold turkey.'],
    [
      'unguarded.stopping',
      'You can stop taking your pregabalin overnight.',
      'Do not stop taking your pregabalin overnight: ask your prescriber.',
    ],
    [
      'beyond-follow-up.words',
      'One low dose of ketamine eases pain for several days. <Cite ref="pastrak2021" />',
      'One low dose of ketamine eased pain for a few hours only. <Cite ref="pastrak2021" />',
    ],
    ['unguarded.misnamed', 'Tramadol and morphine are opioid receptors.', 'Tramadol and morphine act on opioid receptors.'],
    [
      'bare-count.comparator',
      'After 8 weeks, pain was more than halved in 2 of 12 people given S-ketamine. <Cite ref="noppers2011" />',
      'After 8 weeks, pain was more than halved in 2 of 12 people given S-ketamine, just as with midazolam. <Cite ref="noppers2011" />',
    ],
    [
      'possible-value.hour',
      'Our Ottawa clinic is open from 13:30 a.m.',
      'The clinic in Ottawa opens at 8 a.m., and the one in Moncton at 9 a.m.',
    ],
    ['placeholder.found', 'Your next visit is on [date to be decided].', 'Your next visit is on a date that we set with you.'],
    ['placeholder.found', 'The clinic is at [address to complete].', 'You can [write to complete your request](/en/request).'],
    [
      'against-record.measured',
      'Sleep improved by 0.9 points with CBT. <Cite ref="mascarenhas2021" />',
      'Pain fell by 0.9 points out of 10 with CBT (range 0.3 to 1.4). <Cite ref="mascarenhas2021" />',
    ],
    [
      'overstated.strength',
      'Solid proof backs acupuncture for fatigue. <Cite ref="kim2019" />',
      'Whether acupuncture eases fatigue is not shown. <Cite ref="kim2019" />',
    ],
    ['uncited-claim.safety', 'Duloxetine leaves the liver untouched.', 'Duloxetine may harm the liver, so tell us about liver disease.'],
    [
      'against-record.safer',
      'Ketamine will not damage your bladder. <Cite ref="anderson2022" />',
      'Ketamine can damage the bladder when it is used often. <Cite ref="anderson2022" />',
    ],
    ['claimed-neutrality.found', 'Our clinic earns nothing from what you choose.', 'We are paid for the care we give, so ask others too.'],
    [
      'controlled-drug.offered',
      'The British guideline says to start ketamine. <Cite ref="nice2021" />',
      'The guideline of England says not to start ketamine. <Cite ref="nice2021" />',
    ],
    ['clinic-place.elsewhere', 'Our new office in Kingston opens in spring.', 'Our team also sees people who live in Kingston.'],
    ['unguarded.stopping', 'Drop your opioid all at once.', 'Dropping an opioid all at once is dangerous: ask your prescriber.'],
    ['unguarded.stopping', 'Halve nothing: just stop your duloxetine abruptly.', 'Duloxetine is not stopped abruptly.'],
    [
      'foreign-approval.other-country',
      'In Quebec, the regulator tells doctors to avoid opioids. <Cite ref="nice2021" />',
      'The guideline for England tells doctors not to start opioids. <Cite ref="nice2021" />',
    ],
    ['unguarded.misnamed', 'Codeine is an opioid receptor.', 'Opioid receptors are on nerve cells.'],
  ],
  'fr-CA': [
    [
      'possible-value.units',
      'Marchez 300 mètres jusqu’au coin, puis 150 pieds jusqu’à l’entrée.',
      'Marchez 300 mètres jusqu’au coin, puis 45 mètres (environ 150 pieds) jusqu’à l’entrée.',
    ],
    [
      'foreign-approval.other-country',
      'En 2023, Santé Canada a mis en garde contre la kétamine préparée en pharmacie. <Cite ref="fda2023" />',
      'En 2023, l’agence américaine des médicaments (FDA) a mis en garde contre la kétamine préparée en pharmacie. <Cite ref="fda2023" />',
    ],
    [
      'comparative.found',
      'Ici, jamais de visite bâclée comme dans les autres cliniques.',
      'Chaque clinique décide de la durée de ses visites; ici, c’est une heure.',
    ],
    ['promise.found', 'Vous retrouverez vite vos fins de semaine.', 'Personne ne peut dire si vos fins de semaine changeront.'],
    [
      'stigma.found',
      'Nous recevons aussi des patients qui ont échoué à plusieurs traitements.',
      'Nous recevons aussi des personnes que plusieurs traitements n’ont pas aidées.',
    ],
    [
      'unguarded.illness',
      'La fibromyalgie est une maladie auto-immune.',
      'Que vous ayez la fibromyalgie ou un trouble de l’humeur, on vous reçoit avec le même respect.',
    ],
    [
      'unguarded.afterwards',
      'Vous pouvez conduire tout de suite après la séance de kétamine.',
      'Votre douleur est notée à chaque visite, sur une échelle visuelle analogique.',
    ],
    ['promise.found', 'Nous guérirons votre douleur.', 'Pour savoir quand nous pouvons vous recevoir, appelez l’accueil.'],
    [
      'placeholder.found',
      'La clinique se trouve au [adresse à compléter], au troisième étage.',
      'La clinique se trouve au [1214, avenue Exemple](/fr/x).',
    ],
    ['placeholder.found', 'Le stationnement coûte [montant à valider avec l’équipe].', 'Le stationnement est payant.'],
    ['promise.found', 'Dès la troisième séance, vous n’aurez plus mal.', 'Nul ne sait si vous n’aurez plus mal.'],
    [
      'overstated.proof',
      'Bientôt, votre fibromyalgie va disparaître.',
      'Beaucoup se demandent si le programme peut faire disparaître la douleur.',
    ],
    ['promise.found', 'Vous ne souffrirez plus jamais.', 'Vous souffrez? Parlez-en.'],
    ['before-after.found', 'Regardez leurs photos avant le programme et après.', 'Regardez vos notes avant le programme et après.'],
    [
      'claimed-neutrality.found',
      'Nous ne gagnons rien selon le traitement choisi.',
      'Nous gagnons de l’argent avec ces traitements, tenez-en compte.',
    ],
    [
      'grammar.found',
      'Les questions que vous avez noté à la maison sont utiles.',
      'Les exercices que vous avez commencé à faire sont utiles.',
    ],
    [
      'grammar.found',
      'Les notes que vous avez apporté à votre visite sont utiles.',
      'Les notes que vous avez apportées à votre visite sont utiles.',
    ],
    [
      'unguarded.reassurance',
      'La kétamine donne tout le soulagement d’un opioïde sans aucun risque.',
      'Aucun traitement ne donne tous les bienfaits sans aucun risque.',
    ],
    [
      'unguarded.closed-list',
      'Un peu de nausée, une tête légère : voilà les seuls effets de la kétamine. <Cite ref="short2018" />',
      'La nausée compte parmi les effets de la kétamine. <Cite ref="short2018" />',
    ],
    ['unguarded.story', 'Faites vite, il ne reste que des places en mars.', 'Téléphonez-nous pour savoir s’il reste des places en mars.'],
    [
      'unguarded.promise',
      'Coupez le sucre, et la douleur s’en va. <Cite ref="lowry2020" />',
      'Rien ne montre que couper le sucre soulage. <Cite ref="lowry2020" />',
    ],
    [
      'unguarded.mechanism',
      'La kétamine réinitialise le cerveau. <Cite ref="littlejohn2017" />',
      'La kétamine bloque un récepteur des cellules nerveuses, mais rien ne prouve que cela soulage. <Cite ref="littlejohn2017" />',
    ],
    [
      'against-record.scale',
      'À la fin, la TCC avait réduit la douleur de 0,5 point sur 100. <Cite ref="bernardy2013" />',
      'À la fin, la TCC avait réduit la douleur de 0,5 point sur 10. <Cite ref="bernardy2013" />',
    ],
    [
      'swapped-groups.found',
      'Après 91 jours, la douleur était de 65 sur 100 avec le tramadol et l’acétaminophène, contre 53 avec un placebo. <Cite ref="bennett2003" />',
      'Après 91 jours, la douleur était de 53 sur 100 avec le tramadol et l’acétaminophène, contre 65 avec un placebo. <Cite ref="bennett2003" />',
    ],
    [
      'against-record.group',
      'Chez les hommes et les femmes, la naltrexone à faible dose n’était pas nettement meilleure qu’un placebo. <Cite ref="bruun2024" />',
      'Chez les femmes, la naltrexone à faible dose n’était pas nettement meilleure qu’un placebo. <Cite ref="bruun2024" />',
    ],
    [
      'against-record.group',
      'À London, en Ontario, près de 8 % des femmes avaient la fibromyalgie. <Cite ref="white1999" />',
      'À London, en Ontario, près de 8 % des femmes de 55 à 64 ans avaient la fibromyalgie. <Cite ref="white1999" />',
    ],
    [
      'against-record.group',
      'La douleur chronique s’accompagne d’un stress post-traumatique chez 20,5 % des gens (de 9,5 % à 39,0 %). <Cite ref="siqveland2017" />',
      'Une douleur généralisée chronique s’accompagne d’un stress post-traumatique chez 20,5 % des gens (de 9,5 % à 39,0 %). <Cite ref="siqveland2017" />',
    ],
    [
      'against-record.most',
      'La plupart des personnes qui ont une douleur généralisée ont un trouble de stress post-traumatique. <Cite ref="siqveland2017" />',
      'Certaines personnes qui ont une douleur généralisée ont un trouble de stress post-traumatique. <Cite ref="siqveland2017" />',
    ],
    [
      'against-record.place',
      'Au Canada, 4 millions d’adultes ont la fibromyalgie. <Cite ref="cdcfibro" />',
      'Aux États-Unis, 4 millions d’adultes ont la fibromyalgie. <Cite ref="cdcfibro" />',
    ],
    [
      'foreign-approval.other-country',
      'Au Canada, les lignes directrices disent de ne pas commencer d’opioïdes. <Cite ref="nice2021" />',
      'En Angleterre, les lignes directrices disent de ne pas commencer d’opioïdes. <Cite ref="nice2021" />',
    ],
    [
      'foreign-approval.of-another',
      'En Europe, la prégabaline est offerte contre la fibromyalgie depuis 2009. <Cite ref="lyrica2020" />',
      'Au Canada, la prégabaline est offerte contre la fibromyalgie depuis 2009. <Cite ref="lyrica2020" />',
    ],
    [
      'against-record.comparator',
      'L’acupuncture a davantage atténué la douleur qu’une liste d’attente. <Cite ref="kim2019" />',
      'L’acupuncture a davantage atténué la douleur qu’une acupuncture simulée, mais les revues se contredisent. <Cite ref="kim2019 cao2013" />',
    ],
    [
      'against-record.measured',
      'La vitamine D a réduit la douleur de 7,8 points. <Cite ref="vitamind2022" />',
      'Avec la vitamine D, le score était meilleur de 7,8 points (de 3,6 à 12,1), mais la douleur n’a pas nettement changé. <Cite ref="vitamind2022" />',
    ],
    [
      'against-record.negation',
      'Les études sur les décès prouvent une cause. <Cite ref="treister2023" />',
      'Les études sur les décès ne prouvent pas une cause. <Cite ref="treister2023" />',
    ],
    [
      'against-record.negation',
      'Une autre maladie exclut ce diagnostic. <Cite ref="wolfe2016" />',
      'Une autre maladie n’exclut pas ce diagnostic. <Cite ref="wolfe2016" />',
    ],
    [
      'overstated.strength',
      'Des preuves solides montrent que le nabilone améliore le sommeil. <Cite ref="walitt2016" />',
      'Aucune preuve solide ne montre que le nabilone améliore le sommeil. <Cite ref="walitt2016" />',
    ],
    [
      'weak-design.protocol',
      'Cet essai montre que la S-kétamine a sa place contre la fibromyalgie. <Cite ref="eskefib2021" />',
      'Cet essai devait montrer si la S-kétamine a sa place; aucun résultat n’a été trouvé. <Cite ref="eskefib2021" />',
    ],
    [
      'weak-design.one-person',
      'La kétamine peut chasser la douleur un an, comme le montre ce cas. <Cite ref="hanna2016" />',
      'Une femme a dit ne plus avoir eu de douleur pendant un an, mais un seul cas ne peut pas montrer qu’un traitement est efficace. <Cite ref="hanna2016" />',
    ],
    [
      'overstated.against-source',
      'Quand la douleur est forte, l’oxycodone est efficace contre la fibromyalgie. <Cite ref="gaskell2016" />',
      'Quand la douleur est forte, on ne peut pas dire si l’oxycodone aide. <Cite ref="gaskell2016" />',
    ],
    [
      'against-record.safer',
      'Avec une infirmière, la kétamine n’abîme jamais le foie. <Cite ref="cotter2021" />',
      'Même avec une infirmière, la kétamine peut abîmer le foie. <Cite ref="cotter2021" />',
    ],
    [
      'unsafe-safety.found',
      'La kétamine n’a aucun effet sur la vessie, quelle que soit la dose.',
      'On ne sait pas si la kétamine a un effet sur la vessie à cette dose.',
    ],
    [
      'against-record.safer',
      'Avec la prégabaline, presque personne n’est étourdi. <Cite ref="derry2016" />',
      'Avec la prégabaline, 38 personnes sur 100 étaient étourdies, contre 11 sur 100 avec un placebo. <Cite ref="derry2016" />',
    ],
    [
      'against-record.route',
      'Nos pastilles ont été étudiées dans les mêmes essais que les perfusions. <Cite ref="noppers2011" />',
      'Les pastilles n’ont pas été étudiées; l’essai portait sur une perfusion. <Cite ref="noppers2011" />',
    ],
    [
      'uncited-claim.report',
      'Des saignements ont été rapportés chez des gens qui prennent de la duloxétine.',
      'Avec la duloxétine, un saignement peut arriver : parlez-en à la pharmacie.',
    ],
    [
      'uncited-claim.report',
      'Avec l’alcool, la prégabaline augmente le risque de chute.',
      'Demandez à la pharmacie avant de prendre de l’alcool avec la prégabaline.',
    ],
    [
      'uncited-claim.report',
      'Un traumatisme compte parmi les facteurs de risque de la fibromyalgie.',
      'Parlez-nous d’un traumatisme si vous le souhaitez.',
    ],
    ['source-kind.price', 'Les opioïdes ne sont jamais couverts en Ontario.', 'Demandez à votre régime si le médicament est couvert.'],
    [
      'unguarded.stopping',
      'Arrêtez votre antidépresseur du jour au lendemain.',
      'N’arrêtez pas votre antidépresseur du jour au lendemain.',
    ],
    [
      'beyond-follow-up.figure',
      'Après une perfusion, la douleur est restée moins forte qu’avec un placebo pendant un an. <Cite ref="orhurhu2019" />',
      'Après une perfusion, la douleur est restée moins forte qu’avec un placebo pendant deux semaines au plus. <Cite ref="orhurhu2019" />',
    ],
    [
      'beyond-follow-up.words',
      'Une faible dose de kétamine soulage durant plusieurs jours. <Cite ref="pastrak2021" />',
      'Une faible dose de kétamine a soulagé durant quelques heures seulement. <Cite ref="pastrak2021" />',
    ],
    ['unguarded.misnamed', 'Le tramadol est un récepteur opioïde.', 'Le tramadol agit sur un récepteur opioïde.'],
    [
      'overstated.against-source',
      'Les gens dormaient nettement mieux avec la kétamine. <Cite ref="noppers2011" />',
      'Après 8 semaines, la douleur avait diminué de plus de la moitié chez 2 personnes sur 12, comme avec le midazolam. <Cite ref="noppers2011" />',
    ],
    ['possible-value.hour', 'La clinique d’Ottawa ouvre à 13 h 30 a.m.', 'La clinique d’Ottawa ouvre à 8 h 30, celle de Moncton à 9 h.'],
    ['placeholder.found', 'Le rendez-vous est le [date à préciser].', 'Le rendez-vous est à une date choisie avec vous.'],
    [
      'against-record.measured',
      'La TCC a amélioré le sommeil de 0,9 point. <Cite ref="mascarenhas2021" />',
      'La TCC réduit la douleur de 0,9 point sur 10 (de 0,3 à 1,4). <Cite ref="mascarenhas2021" />',
    ],
    [
      'against-record.safer',
      'La kétamine n’endommage jamais la vessie. <Cite ref="anderson2022" />',
      'La kétamine peut endommager la vessie quand on en prend souvent. <Cite ref="anderson2022" />',
    ],
    [
      'claimed-neutrality.found',
      'L’équipe ne touche rien sur le choix du traitement.',
      'La clinique est payée pour les soins qu’elle donne.',
    ],
    [
      'foreign-approval.of-another',
      'La monographie américaine autorise la prégabaline contre la fibromyalgie. <Cite ref="lyrica2020" />',
      'La monographie canadienne autorise la prégabaline contre la fibromyalgie. <Cite ref="lyrica2020" />',
    ],
    ['clinic-place.elsewhere', 'Nos bureaux sont à Toronto et à Moncton.', 'Nous recevons aussi les gens de Toronto, par vidéo.'],
    [
      'stopping-medicine.alone',
      'Cessez vos opioïdes d’un seul coup.',
      'Cesser ses opioïdes d’un seul coup est dangereux : parlez-en d’abord.',
    ],
    [
      'against-record.comparator',
      'Le tai-chi fait 5,5 points de mieux que l’absence de traitement. <Cite ref="wang2018" />',
      'Le tai-chi fait 5,5 points de mieux que l’exercice aérobie (de 0,6 à 10,4). <Cite ref="wang2018" />',
    ],
    [
      'against-record.group',
      'Chez les gens des deux sexes, la naltrexone ne faisait pas nettement mieux qu’un placebo. <Cite ref="bruun2024" />',
      'L’étude n’a compté que des femmes : la naltrexone ne faisait pas nettement mieux qu’un placebo. <Cite ref="bruun2024" />',
    ],
    ['promise.found', 'Votre maladie va s’effacer.', 'Votre maladie peut changer d’une semaine à l’autre.'],
    [
      'unguarded.reassurance',
      'L’huile donne tous les bienfaits d’un antidouleur sans aucun méfait.',
      'L’huile peut avoir des méfaits; parlez-en à la pharmacie.',
    ],
    ['possible-value.backwards', 'Le samedi, nous vous accueillons de 14 h à 10 h.', 'Le samedi, nous vous accueillons de 10 h à 14 h.'],
    [
      'grammar.found',
      'Les notes que nous avons écrit à chaque visite restent au dossier.',
      'Les gens que nous avons invités à chaque visite restent libres.',
    ],
    ['unguarded.misnamed', 'La codéine est un récepteur opioïde.', 'Les récepteurs opioïdes se trouvent sur les cellules nerveuses.'],
  ],
};

describe.each(locales)('a kind of fault, in %s,', (locale) => {
  it.each(rows[locale])('is told by %s of “%s”, and not of “%s”', (code, faulty, sound) => {
    expect(codesOf(faulty, locale)).toContain(code);
    expect(codesOf(sound, locale)).toEqual([]);
  });
});
