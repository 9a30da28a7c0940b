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
      'blame.found',
      'People who lack discipline never get better.',
      'Vitamin D may reduce pain in people who lack it; supplements can have unwanted effects. <Cite ref="nccihfibro" />',
    ],
    ['unguarded.self-test', 'If three joints hurt, it is fibromyalgia.', 'These questions cannot tell whether you have fibromyalgia.'],
    ['unguarded.afterwards', 'You can operate machinery the same evening.', 'Do not operate machinery until the next day.'],
    ['superlative.found', 'Winner of the 2025 Patients’ Choice Award.', 'We have no awards to show.'],
    [
      'unguarded.one-case',
      'One woman walked again after a single dose, which shows what is possible.',
      'One person’s story cannot show that a treatment works. <Cite ref="gupta2023" />',
    ],
    ['opening-days.closed', 'We are open on Sundays from 9 to noon, all year.', 'The help line is open on Sundays.'],
    ['opening-days.closed', 'Our clinics welcome you on Sundays.', 'Care in English and French, every day we are open.'],
    [
      'unsafe-safety.found',
      'Tramadol is not really an opioid, so it is the gentler choice.',
      'Tramadol is an opioid. <Cite ref="nice2021" />',
    ],
    [
      'taken-back-privacy.found',
      'By reading this page you agree that we may contact you by phone.',
      'We contact you only if you ask us to.',
    ],
    ['promise.found', 'Our program gets people off opioids in six weeks.', 'Do not stop an opioid without the person who prescribed it.'],
    ['superlative.found', 'Ranked among the country’s five best pain centres.', 'We belong to no ranking.'],
    ['uncited-claim.study', 'In a trial of 226 people, every group improved.', 'We kept the trials that we could identify and check.'],
    [
      'uncited-claim.figure',
      'Of 100 people, 19 stopped because of unwanted effects, against 12 with a placebo.',
      'A study without a comparison group, of 50 people, cannot show that ketamine caused a change.',
    ],
    [
      'unsafe-safety.found',
      'You will not find yourself craving ketamine the way you might with a painkiller.',
      'Ketamine can be misused. <Cite ref="csr2025" />',
    ],
    [
      'unguarded.boast',
      'In my twenty years as a pain doctor I have never seen anything work like this.',
      'This page was written by the people named below.',
    ],
    ['offer.found', 'Start your own journey with us today.', 'You can write to us whenever you like.'],
    ['promise.found', 'The floating feeling is part of the healing.', 'Some people feel detached; it can be unpleasant.'],
    [
      'unguarded.route',
      'Our infusion is given as a single shot into the arm muscle.',
      'An injection is given into a muscle, and an infusion into a vein.',
    ],
    [
      'against-record.comparator',
      'In the Dutch trial, S-ketamine was compared with salt water. <Cite ref="noppers2011" />',
      'In the Dutch trial, S-ketamine was compared with midazolam. <Cite ref="noppers2011" />',
    ],
    [
      'against-record.group',
      'Teenagers took part in the Dutch infusion trial. <Cite ref="noppers2011" />',
      'Adults took part in the Dutch infusion trial. <Cite ref="noppers2011" />',
    ],
    ['grammar.found', 'Each visit last about an hour.', 'Each visit last week took about an hour.'],
    ['grammar.found', 'Tell us if your in pain.', 'Tell us if your pain is new.'],
    ['unguarded.boast', 'As seen on television and in the news.', 'The film shows a visit, step by step.'],
    [
      'unguarded.promise',
      'Imagine waking up without the ache: this is what our program is for.',
      'Our program helps you plan small steps; it cannot take the ache away.',
    ],
    [
      'unguarded.secrecy',
      'Your answers are never seen by anyone, and no court can ask for them.',
      'Your answers are read only by those who answer your request.',
    ],
    ['unguarded.boast', 'Every one of our nurses has treated thousands of people.', 'Our nurses will explain each step to you.'],
    ['offer.found', 'Spaces for January are almost gone, so send the form tonight.', 'You can send the form at any time.'],
    [
      'comparative.found',
      'Our infusions cost half of what private clinics in Toronto charge.',
      'Ask us what a visit costs before you book.',
    ],
    [
      'testimonial.found',
      'Patients tell us they would come again tomorrow.',
      'Some people tell us what matters to them, such as dancing at a wedding.',
    ],
    [
      'unguarded.stronger',
      'If the first opioid disappoints, a larger dose will help you.',
      'People with fibromyalgia can develop an opioid use disorder; follow-up helps notice it early.',
    ],
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
      'unguarded.cause',
      'Very often the aches are buried anger, and they fade once you stop holding on to it.',
      'The aches are real, and the cause of fibromyalgia is not known. <Cite ref="cdcfibro" />',
    ],
    [
      'unguarded.afterwards',
      'Stick with our plan and you will be back at your desk before the summer.',
      'We set goals with you, such as going back to work, and review them at each visit; nobody can say in advance how far you will get.',
    ],
    [
      'unguarded.mechanism',
      'Why does walking hurt less after a month? Because your brain is bathing in endorphins.',
      'Right after an exercise program, people with fibromyalgia had less pain on average than the comparison groups (effect size −0.62, range −0.78 to −0.46), although how exercise does this is not settled <Cite ref="exercisedose2023" />.',
    ],
    [
      'uncited-claim.efficacy',
      'Conventional medicines only mask the pain, whereas ketamine goes to the root of it, the oversensitive nervous system.',
      'Duloxetine, pregabalin and exercise, all of them ordinary treatments for fibromyalgia, also act on the way the nervous system handles pain.',
    ],
    [
      'unguarded.reassurance',
      'Bladder trouble is a street-use problem that cannot happen with doses given in a clinic.',
      'Most reports of bladder inflammation come from frequent non-medical use, and the risk with spaced, supervised doses is less certain <Cite ref="anderson2022" />, so report any urgency, pain or blood in your urine right away.',
    ],
    [
      'unguarded.cause',
      'Brain scans have proved that inflamed microglia are what makes you hurt <Cite ref="albrecht2019" />.',
      'In one imaging study, 31 people with fibromyalgia had a higher signal of glial activation than 27 healthy people, which does not prove that inflammation causes the illness <Cite ref="albrecht2019" />.',
    ],
    [
      'unknown-figure.not-in-source',
      'Since 2016, the diagnosis has required pain in all five regions of the body for at least six months <Cite ref="wolfe2016" />.',
      'The 2016 criteria require pain in at least four of five regions of the body and symptoms that have lasted at least three months <Cite ref="wolfe2016" />.',
    ],
    [
      'unguarded.law',
      'Under the Narcotic Control Regulations, which are still in force, clinics may advertise ketamine to anyone who holds a prescription.',
      'Since 1 October 2026, the date set by the Controlled Substances Regulations, ketamine may be advertised only to people who are not part of the general public <Cite ref="csr2025" />.',
    ],
    [
      'unguarded.route',
      'Your infusion takes the form of a quick needle in the thigh.',
      'An infusion drips slowly into a vein, whereas an intramuscular injection is given all at once into a muscle.',
    ],
    [
      'against-record.safer',
      'Hardly anyone gives up pregabalin because of how it makes them feel <Cite ref="derry2016" />.',
      'Of 100 people who take pregabalin for 12 or 13 weeks, 22 to 24 see their pain drop by half or more, against 14 with a placebo, but side effects lead about 10 more to stop <Cite ref="derry2016" />.',
    ],
    [
      'unguarded.counted',
      'Few realize it, but no muscle or joint problem is diagnosed more often than fibromyalgia.',
      'The Canadian guideline of 2012 says that fibromyalgia affects more than 2% of people <Cite ref="fitzcharles2013" />.',
    ],
    [
      'unguarded.illness',
      'Like the pain of diabetes or shingles, fibromyalgia comes from damaged nerves, which is why it can burn and tingle.',
      'Fibromyalgia is classed as chronic primary pain, which is different from pain caused by a damaged nerve.',
    ],
    [
      'unguarded.closed-list',
      'Expect little more than a floaty feeling and perhaps a queasy stomach, both usually gone before you have put your coat back on.',
      'In studies of depression, a dose of ketamine brought more psychiatric, dissociative, heart and neurological effects than a placebo, and long-term safety was poorly studied <Cite ref="short2018" />.',
    ],
    [
      'unguarded.closed-list',
      'The serious risk to know about is a rise in blood pressure, and our nurses watch for it throughout.',
      'Ketamine can raise blood pressure, slow breathing and irritate the bladder, and it can be misused <Cite ref="fda2023" />. Liver and bile-duct problems have also been reported with repeated use <Cite ref="cotter2021" />.',
    ],
    [
      'against-record.mark',
      'A 30% drop in pain, the mark used in trials, is the point at which most people can get back to a normal life <Cite ref="farrar2001" />.',
      'On average, people call themselves much improved when their score on a pain scale drops by about 30%; they may still have a good deal of pain <Cite ref="farrar2001" />.',
    ],
    [
      'weak-design.protocol',
      'The ESKEFIB trial planned for 210 participants and has shown what repeated S-ketamine can do for fibromyalgia <Cite ref="eskefib2021" />.',
      'ESKEFIB is a published plan for a trial of S-ketamine in fibromyalgia. A registry lists the trial as terminated, and we found no results <Cite ref="eskefib2021" />.',
    ],
    [
      'one-sided.found',
      'A 2024 systematic review brought together 115 people with fibromyalgia and came down in favour of ketamine <Cite ref="decarvalho2024" />.',
      'A 2024 review of six small reports found less pain in most short-term studies, and no benefit in the one study that followed people for 8 weeks <Cite ref="decarvalho2024" />.',
    ],
    [
      'unguarded.law',
      'It may reassure you to know that ketamine, as a medical anaesthetic, is not one of Canada’s controlled drugs.',
      'Ketamine is a controlled substance in Canada <Cite ref="csr2025" />.',
    ],
    [
      'unguarded.law',
      'In Canada, a clinic may advertise ketamine to the public as long as it says that a prescription is needed.',
      'The Controlled Substances Regulations do not allow a controlled substance such as ketamine to be advertised to the general public <Cite ref="csr2025" />.',
    ],
    [
      'unguarded.cause',
      'A brain-scan study found more glial activity in fibromyalgia, which settles the question of what causes it <Cite ref="albrecht2019" />.',
      'In a scan study of 31 people with fibromyalgia and 27 without, a signal linked to glial cells was higher in wide areas of the brain; this does not prove that inflammation causes fibromyalgia <Cite ref="albrecht2019" />.',
    ],
    [
      'unguarded.mechanism',
      'It often comes down to serotonin: levels drift low, and there are ways to top them up.',
      'The cause of fibromyalgia is not known <Cite ref="cdcfibro" />, and a lack of serotonin has not been shown to explain it.',
    ],
    [
      'unknown-figure.not-in-source',
      'Under the 2016 criteria, the symptoms must have lasted six months and no other illness may be present <Cite ref="wolfe2016" />.',
      'Under the 2016 criteria, the symptoms must have lasted at least 3 months, and another illness does not rule out fibromyalgia <Cite ref="wolfe2016" />.',
    ],
    [
      'source-kind.approval',
      'Pregabalin and gabapentin are both authorized in Canada for fibromyalgia.',
      'In Canada, pregabalin is authorized for the pain of fibromyalgia <Cite ref="lyrica2020" />; gabapentin is authorized for epilepsy <Cite ref="hc2019" />.',
    ],
    [
      'uncited-claim.efficacy',
      'Ketamine is a remarkably effective remedy for the depression that comes with fibromyalgia.',
      'Depression is common in fibromyalgia and deserves its own care: in one review, up to 63% of people had had it at some time in their life. <Cite ref="kleykamp2021" />',
    ],
    [
      'unguarded.route',
      'The trials in fibromyalgia tested the same injection into the muscle that clinics offer today.',
      'The randomized trials that we found in fibromyalgia gave ketamine into a vein, so an injection into a muscle remains untested for this condition. <Cite ref="pastrak2021" />',
    ],
    [
      'unguarded.approval',
      'Health Canada has approved ketamine for the treatment of fibromyalgia.',
      'In Canada, ketamine is approved as an anaesthetic; using it for fibromyalgia is off-label.',
    ],
    ['promise.found', 'Stretch slowly, and the pain melts away.', 'Stretch slowly, and stop if the pain gets sharper.'],
    [
      'unguarded.reassurance',
      'Can I become dependent on ketamine? No, not with the amounts used in a clinic.',
      'Can I become dependent on ketamine? It is possible: ketamine is a controlled substance in Canada, and misuse is a known risk. <Cite ref="csr2025" /> <Cite ref="fda2023" />',
    ],
    [
      'unguarded.counted',
      'No other muscle or joint problem is diagnosed as often as fibromyalgia.',
      'In a 2010 national survey, 1.5% of people in Canada aged 12 and over reported a diagnosis of fibromyalgia. <Cite ref="rusu2015" />',
    ],
    [
      'unguarded.afterwards',
      'Can I drive afterwards? Yes, an hour’s rest is enough.',
      'Can I drive afterwards? No, not before the next day, after a good night’s sleep; have someone take you home.',
    ],
    [
      'unguarded.boast',
      'Ordinary treatments never reach the oversensitive nervous system itself.',
      'SNRIs and pregabalin act on the central nervous system.',
    ],
    [
      'unguarded.reassurance',
      'Acupuncture, risks: none',
      'Acupuncture, risks: bruising or soreness is possible; no serious related harm was reported in 16 trials <Cite ref="cao2013" />',
    ],
    [
      'unguarded.group',
      'Uncontrolled heart disease is no obstacle to a ketamine infusion.',
      'Ketamine infusions should be avoided by people with poorly controlled heart or blood-vessel disease. <Cite ref="cohen2018" />',
    ],
    [
      'unguarded.mixing',
      'Pregabalin and tramadol can be taken together without any particular care.',
      'Taken with an opioid such as tramadol, pregabalin raises the risk of slowed breathing and overdose. <Cite ref="hc2019" />',
    ],
    [
      'uncited-claim.figure',
      'About one Canadian adult in ten lives with fibromyalgia.',
      'A survey with physical examinations in London, Ontario, published in 1999, found fibromyalgia in 3.3% of adults: 4.9% of women and 1.6% of men <Cite ref="white1999" />.',
    ],
    [
      'uncited-claim.efficacy',
      'As a bonus, ketamine clears up the depression that so often comes with fibromyalgia.',
      'In people with fibromyalgia, cognitive behavioural therapy improved low mood by the end of treatment (effect size −0.43, high certainty) <Cite ref="bernardy2018" />.',
    ],
    [
      'term.found',
      'The pain center offers a behavioral program that helps you cope with flares.',
      'The pain centre offers a behavioural program that helps you cope with flares.',
    ],
    [
      'against-record.journal',
      'Noppers and colleagues published their ketamine trial in a rheumatology journal, Progress in Rheumatology <Cite ref="noppers2011" />.',
      'Noppers and colleagues published their ketamine trial in the European Journal of Pain in 2011 <Cite ref="noppers2011" />.',
    ],
    [
      'unguarded.promise',
      'Even when every other treatment has failed, our tailored dosing plan gets results.',
      'If several treatments have not helped, go over the diagnosis, your sleep, your mood and your activity with your doctor before you add another.',
    ],
    [
      'unguarded.reassurance',
      'Pregabalin calms fibromyalgia by repairing irritated nerves, with hardly a side effect.',
      'After 12 or 13 weeks, pain was at least halved in 22 to 24 people in 100 taking pregabalin and in 14 in 100 taking a placebo; about 10 more in 100 stopped because of unwanted effects (high certainty) <Cite ref="derry2016" />.',
    ],
    [
      'uncited-claim.cause',
      'en_CAEN Fibromyalgia is a long-term condition that causes widespread pain.',
      'Fibromyalgia is a long-term condition that causes widespread pain.',
    ],
    [
      'unguarded.benefit',
      'Relief comes quickly, the effect fades within hours.',
      'The effect of a single low dose comes quickly, but it fades within hours <Cite ref="pastrak2021" />.',
    ],
    [
      'unguarded.reassurance',
      'Antidepressants have a long list of side effects, while those of ketamine are minimal.',
      'Before starting any treatment, ask which unwanted effects are likely, how often they occur and what to do about them.',
    ],
    [
      'bare-count.comparator',
      'One week after a single infusion of S-ketamine, 8 of 12 people still had their pain more than halved <Cite ref="noppers2011" />.',
      'One week after a single infusion, 2 of 12 people given S-ketamine and none of 12 given midazolam had their pain more than halved <Cite ref="noppers2011" />.',
    ],
    [
      'unguarded.danger',
      'Fibromyalgia has no effect whatever on how long people live.',
      'A review of eight studies linked fibromyalgia to somewhat more deaths, but the studies differ a great deal and cannot show a cause <Cite ref="treister2023" />.',
    ],
    [
      'unguarded.law',
      'The law lets Canadian clinics advertise ketamine to the public, as long as they state its name and price <Cite ref="csr2025" />.',
      'Under the federal Controlled Substances Regulations, a controlled substance such as ketamine may not be advertised to the general public <Cite ref="csr2025" />.',
    ],
    [
      'overstated.against-guideline',
      'Ketamine infusions for fibromyalgia are accepted practice, and three American medical societies stand behind them. <Cite ref="cohen2018" />',
      'Ketamine infusions for fibromyalgia remain unproven: the consensus guideline of three American medical societies found weak evidence or none (grade D, low certainty). <Cite ref="cohen2018" />',
    ],
    [
      'unguarded.lasting',
      'A single ketamine infusion keeps pain in check for two or three months, so most people return only a few times a year.',
      'A single ketamine infusion has not been shown to keep pain in check: after eight weeks, pain was more than halved in 2 of 12 people given S-ketamine and in 2 of 12 given midazolam. <Cite ref="noppers2011" />',
    ],
    [
      'unguarded.reassurance',
      'People with fibromyalgia who receive ketamine also think more clearly and have more energy through the day.',
      'We found no trial showing that ketamine helps people with fibromyalgia think more clearly or have more energy through the day.',
    ],
    [
      'unguarded.reassurance',
      'Because a nurse gives each dose, nobody develops a craving for ketamine here.',
      'Even when a nurse gives each dose, ketamine can be misused; it is a controlled substance in Canada. <Cite ref="csr2025" />',
    ],
    [
      'unguarded.illness',
      'Fibromyalgia is a neuropathic disorder: damaged nerves fire without reason.',
      'Fibromyalgia counts as chronic primary pain, not as a neuropathic disorder, in which nerves are damaged. <Cite ref="nice2021" />',
    ],
    [
      'unguarded.stronger',
      'When the ache becomes severe, ask your physician to step up to oxycodone.',
      'When the ache becomes severe, ask your physician to review your care plan. For oxycodone, a Cochrane review found no trial in fibromyalgia, so nobody can say whether it helps or harms. <Cite ref="gaskell2016" />',
    ],
    [
      'unguarded.payment',
      'Provincial health insurance pays for the whole program, so nothing comes out of your pocket.',
      'Provincial health insurance may not pay for the whole program; ask us for a written estimate of what you would pay.',
    ],
    [
      'unguarded.self-test',
      'Press these eighteen points at home: if eleven hurt, you have your answer.',
      'Pressing on sore points at home cannot give you an answer: a health care provider makes the diagnosis from your history and an examination.',
    ],
    [
      'calque.found',
      'You are invited to assist to our information evening; the animation lasts one hour.',
      'You are invited to attend our information evening; the talk lasts one hour.',
    ],
    [
      'unknown-figure.not-in-source',
      'One week after a single infusion, pain was still more than halved in 5 of 12 people given S-ketamine and in none of the 12 given midazolam. <Cite ref="noppers2011" />',
      'One week after a single infusion, pain was still more than halved in 2 of 12 people given S-ketamine and in none of the 12 given midazolam. <Cite ref="noppers2011" />',
    ],
    [
      'against-record.design',
      'In a randomized, placebo-controlled trial, 13 of 34 people with fibromyalgia responded to a short intravenous ketamine test. <Cite ref="cohen2006" />',
      'In a study without a control group, 13 of 34 people with fibromyalgia responded to a short intravenous ketamine test; the study did not evaluate ketamine as a treatment. <Cite ref="cohen2006" />',
    ],
    [
      'overstated.against-source',
      'After 12 weeks, pain was down by 1.3 points out of 10 with low-dose naltrexone and by 0.9 with a placebo, a clear win for the medicine. <Cite ref="bruun2024" />',
      'After 12 weeks, pain was down by 1.3 points out of 10 with low-dose naltrexone and by 0.9 with a placebo, a difference that may be due to chance. <Cite ref="bruun2024" />',
    ],
    [
      'canadian-spelling.found',
      'Try to practice the breathing exercise twice a day, for about five minutes.',
      'Try to practise the breathing exercise twice a day, for about five minutes.',
    ],
    [
      'canadian-spelling.found',
      'Our social worker can help you organise a ride to the clinic.',
      'Our social worker can help you organize a ride to the clinic.',
    ],
    [
      'calque.found',
      'Before the second visit, you may have to pass a blood test so that other causes can be ruled out.',
      'Before the second visit, you may need a blood test so that other causes can be ruled out.',
    ],
    [
      'calque.found',
      'At the start of the visit, you tell us how strong your pain is, for example 6 on 10.',
      'At the start of the visit, you tell us how strong your pain is, for example 6 out of 10.',
    ],
    [
      'grammar.found',
      'Each of the stretches on this sheet take about two minutes.',
      'Each of the stretches on this sheet takes about two minutes.',
    ],
    [
      'beyond-follow-up.words',
      'Will the relief last? After one low-dose infusion, most people can count on several calm weeks. <Cite ref="pastrak2021" />',
      'Will the relief last? In a review of 7 publications and 118 people with fibromyalgia, one low-dose infusion of ketamine eased pain for a few hours only. <Cite ref="pastrak2021" />',
    ],
    [
      'unguarded.reassurance',
      'Since doses are spaced out, nobody here becomes dependent on ketamine.',
      'Ketamine is a controlled substance in Canada. <Cite ref="csr2025" /> Because it can be misused, the team asks everyone about present and past substance use.',
    ],
    [
      'unguarded.cause',
      'Fibromyalgia pain is often old sadness that the body has not let go of.',
      'Fibromyalgia pain is real, and its cause is not known. <Cite ref="cdcfibro" />',
    ],
    [
      'unguarded.route',
      'The muscle injections that many clinics give have been put to the test in fibromyalgia trials.',
      'We found no trial of ketamine given by injection into a muscle to people with fibromyalgia.',
    ],
    [
      'swapped-groups.label',
      'In 18 trials, antidepressants eased sleep problems (effect size −0.43) and pain (−0.32) a little against a placebo <Cite ref="hauser2009" />.',
      'In 18 trials, antidepressants eased pain (effect size −0.43) and sleep problems (−0.32) a little against a placebo <Cite ref="hauser2009" />.',
    ],
  ],
  'fr-CA': [
    [
      'uncited-claim.figure',
      'La douleur a baissé de deux points sur dix.',
      'Remplissez ce que vous pouvez et mettez un point d’interrogation à côté du reste.',
    ],
    [
      'unguarded.self-test',
      'Si trois articulations font mal, c’est la fibromyalgie.',
      'Ce questionnaire ne dit pas si vous avez la fibromyalgie.',
    ],
    ['unguarded.afterwards', 'Vous pouvez manier une scie le soir même.', 'N’utilisez pas d’outils dangereux avant le lendemain.'],
    ['superlative.found', 'Lauréate du prix Choix des patients 2025.', 'Nous n’avons aucun prix à montrer.'],
    ['grammar.found', 'Il faut ce reposer quand la douleur est forte.', 'Il faut se reposer quand la douleur est forte.'],
    ['calque.found', 'La clinique opère depuis 2020.', 'La clinique existe depuis 2020.'],
    [
      'opening-days.closed',
      'Nous sommes ouverts le dimanche de 9 h à midi, toute l’année.',
      'La page de chaque clinique dit quand elle est ouverte.',
    ],
    ['unguarded.group', 'Amenez votre adolescent : un parent peut signer pour la perfusion.', 'Nous recevons seulement les adultes.'],
    ['promise.found', 'Il existe enfin une porte de sortie de la fibromyalgie.', 'On ne connaît aucun moyen de guérir la fibromyalgie.'],
    ['promise.found', 'On vous verra en 48 heures, promis.', 'Nous ne pouvons pas dire combien de temps vous attendrez.'],
    [
      'unguarded.blame',
      'Ceux qui restent assis toute la journée n’ont qu’à s’en prendre à eux-mêmes.',
      'La douleur rend difficile de sortir de chez soi.',
    ],
    ['calque.found', 'Notre équipe est dédiée à votre mieux-être.', 'Notre équipe se consacre à votre mieux-être.'],
    [
      'grammar.found',
      'La douleur et la fatigue peut varier d’un jour à l’autre.',
      'La douleur et la fatigue peuvent varier d’un jour à l’autre.',
    ],
    [
      'uncited-claim.study',
      'Dans un essai de 226 personnes, tous les groupes se sont améliorés.',
      'Nous avons gardé les essais que nous pouvions vérifier.',
    ],
    [
      'uncited-claim.figure',
      'Sur 100 personnes, 19 ont arrêté à cause d’effets indésirables, contre 12 avec un placebo.',
      'Une étude sans groupe de comparaison, de 50 personnes, ne peut pas montrer ce que fait la kétamine.',
    ],
    [
      'unguarded.cause',
      'Le soulagement est dû à la S-kétamine.',
      'Dans un essai mené auprès de 24 personnes, le soulagement dû à la S-kétamine avait disparu après 8 semaines. <Cite ref="noppers2011" />',
    ],
    [
      'unguarded.afterwards',
      'Vous pourrez reprendre le volant une heure après la perfusion.',
      'Vous pouvez venir accompagnée ou accompagné à chaque visite.',
    ],
    [
      'unsafe-safety.found',
      'Vous n’aurez pas envie d’y retourner, comme avec un antidouleur.',
      'On peut faire un mésusage de la kétamine. <Cite ref="csr2025" />',
    ],
    [
      'unguarded.boast',
      'En vingt ans de médecine de la douleur, je n’ai jamais rien vu d’aussi efficace.',
      'Cette page a été écrite par les personnes nommées plus bas.',
    ],
    ['unguarded.counted', 'Dix millions de nos voisins du Sud vivent avec la fibromyalgie.', 'Bien des gens vivent avec la fibromyalgie.'],
    [
      'unguarded.cause',
      'Là où il y a fibromyalgie, le stress post-traumatique n’est jamais bien loin.',
      'Le stress post-traumatique est un problème à part, dont vous pouvez parler.',
    ],
    [
      'against-record.comparator',
      'Dans l’essai néerlandais, la S-kétamine a été comparée à de l’eau salée. <Cite ref="noppers2011" />',
      'Dans l’essai néerlandais, la S-kétamine a été comparée au midazolam. <Cite ref="noppers2011" />',
    ],
    [
      'against-record.negation',
      'Le soulagement a suivi le taux du médicament dans le sang et s’est maintenu. <Cite ref="noppers2011" />',
      'Le soulagement a suivi le taux du médicament dans le sang et n’a pas duré. <Cite ref="noppers2011" />',
    ],
    ['grammar.found', 'Les exercices doux peut aider à garder la forme.', 'Les exercices doux peuvent aider à garder la forme.'],
    [
      'superlative.found',
      'La perfusion est la référence contre les douleurs rebelles.',
      'La perfusion est une façon de donner un médicament.',
    ],
    [
      'unguarded.mixing',
      'Les tisanes pour dormir n’interagissent avec rien.',
      'Une tisane peut interagir avec un médicament; demandez à votre pharmacienne ou à votre pharmacien.',
    ],
    ['unguarded.boast', 'Vus à la télévision et dans les journaux, à la radio aussi.', 'Le film montre une visite, étape par étape.'],
    [
      'unguarded.secrecy',
      'Personne ne verra jamais vos réponses, et aucun tribunal ne peut les demander.',
      'Toute personne qui ouvre ce fichier peut lire vos réponses.',
    ],
    [
      'unguarded.stronger',
      'Les mauvais jours, ajoutez une gélule de 75 mg de prégabaline.',
      'Ne prenez pas plus de prégabaline que prescrit; parlez-en à la personne qui vous la prescrit.',
    ],
    [
      'comparative.found',
      'Nos perfusions coûtent la moitié de ce que demandent les cliniques privées.',
      'Demandez-nous ce que coûte une visite avant de réserver.',
    ],
    [
      'unguarded.approval',
      'L’homologation américaine de la prégabaline vaut aussi ici.',
      'Le milnacipran est approuvé aux États-Unis, mais pas au Canada. <Cite ref="fdalabel2026" />',
    ],
    [
      'grammar.found',
      'Les exercices que vous avez fait cette semaine comptent aussi.',
      'Les choses que vous avez fait réparer vous attendent.',
    ],
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
    [
      'grammar.found',
      'Les personnes épuisés par la douleur dorment mal, leur humeur s’en ressentent.',
      'Les personnes épuisées par la douleur dorment souvent mal, et leur humeur peut s’en ressentir.',
    ],
    [
      'unguarded.illness',
      'Au premier rang des maux musculosquelettiques du pays, la fibromyalgie passe même devant l’arthrose.',
      'La fibromyalgie est répandue, mais l’arthrose et la lombalgie le sont davantage.',
    ],
    [
      'unguarded.illness',
      'Les hommes, eux, ne font pas de fibromyalgie.',
      'À London, en Ontario, 4,9 % des femmes et 1,6 % des hommes avaient une fibromyalgie selon une enquête publiée en 1999 <Cite ref="white1999" />.',
    ],
    [
      'unguarded.illness',
      'Dès que l’on fait de l’arthrite rhumatoïde, le diagnostic de fibromyalgie est écarté d’office.',
      'Selon les critères de 2016, on peut avoir une autre maladie, par exemple l’arthrite rhumatoïde, et recevoir quand même un diagnostic de fibromyalgie <Cite ref="wolfe2016" />.',
    ],
    [
      'unguarded.test',
      'Un dosage du glutamate au cerveau, et voilà la maladie confirmée <Cite ref="harris2009" />.',
      'Aucun examen ne confirme la fibromyalgie <Cite ref="fitzcharles2013" />, et la mesure du glutamate dans le cerveau relève encore de la recherche <Cite ref="harris2009" />.',
    ],
    [
      'unguarded.mechanism',
      'Le réseau du mode par défaut, emballé chez ces personnes, se tait dès la première perfusion.',
      'Nous n’avons trouvé aucune étude montrant que la kétamine soulage la fibromyalgie en agissant sur le réseau du mode par défaut.',
    ],
    [
      'beyond-follow-up.figure',
      'Depuis la méta-analyse de 2019, on sait que la fibromyalgie recule durant trois mois <Cite ref="orhurhu2019" />.',
      'La méta-analyse de 2019 réunit des essais sur diverses douleurs chroniques ; elle ne permet pas de conclure pour la fibromyalgie <Cite ref="orhurhu2019" />.',
    ],
    [
      'one-sided.found',
      'Toutes les participantes ont vu leur douleur reculer avec la kétamine <Cite ref="graven2000" />.',
      'Sur 29 personnes, 17 ont répondu à la kétamine le jour du test, et seules 15 d’entre elles ont pris part à la suite de l’étude <Cite ref="graven2000" />.',
    ],
    [
      'against-record.advises',
      'L’Agence des médicaments du Canada recommande la kétamine en deuxième intention contre la douleur chronique <Cite ref="cadth2023" />.',
      'Selon l’Agence des médicaments du Canada, la kétamine soulage la douleur chronique à court terme par rapport à un placebo, avec plus de nausées, de vomissements et d’effets psychotomimétiques <Cite ref="cadth2023" />.',
    ],
    [
      'against-record.safer',
      'Rassurez-vous : selon Cochrane, une perfusion de kétamine ne cause pas plus d’ennuis qu’un placebo <Cite ref="ferraro2025" />.',
      'Selon Cochrane, la kétamine par voie intraveineuse pourrait augmenter les effets indésirables, dont la paranoïa, le délirium, les nausées et les vomissements, avec une certitude faible <Cite ref="ferraro2025" />.',
    ],
    [
      'telephone-number.elsewhere',
      'Des idées suicidaires ? Composez le 1 800 463-5060, jour et nuit.',
      'Si vous pensez au suicide, composez au Québec le 1 866 APPELLE (1 866 277-3553) et, ailleurs au Canada, le 9-8-8.',
    ],
    [
      'taken-back-privacy.found',
      'En parcourant ce site, vous acceptez que vos renseignements de santé soient transmis à nos partenaires publicitaires.',
      'Nous ne transmettons vos renseignements de santé à personne sans votre consentement exprès, que vous pouvez retirer en tout temps.',
    ],
    [
      'unguarded.story',
      'Le Code de déontologie des médecins du Québec proscrit tout témoignage, sans la moindre exception.',
      'Au Québec, le Collège des médecins rappelle d’éviter les témoignages qui pourraient être jugés intempestifs.',
    ],
    [
      'against-record.advised',
      'En Angleterre, les lignes directrices rangent la kétamine parmi les traitements à essayer d’abord <Cite ref="nice2021" />.',
      'En Angleterre, les lignes directrices NICE disent de ne pas commencer la kétamine en cas de douleur chronique primaire, ce qui comprend la fibromyalgie <Cite ref="nice2021" />.',
    ],
    [
      'against-record.mark',
      'Passer de 8 à 7 sur l’échelle de douleur, voilà déjà ce que la recherche appelle une nette amélioration <Cite ref="farrar2001" />.',
      'Il faut en moyenne que la douleur baisse d’environ 2 points sur 10, ou de 30 %, pour que les gens parlent d’une nette amélioration <Cite ref="farrar2001" />.',
    ],
    [
      'typography.date',
      'Le Règlement sur les substances désignées s’applique depuis Octobre 1, 2026 <Cite ref="csr2025" />.',
      'Le Règlement sur les substances désignées fixe son entrée en vigueur au 1er octobre 2026 <Cite ref="csr2025" />.',
    ],
    [
      'unguarded.counted',
      'Dans ma pratique, je vois repartir soulagées la plupart des personnes que j’accompagne, et cela me suffit.',
      'Dans une revue de dossiers sans groupe de comparaison, la douleur était plus basse après des perfusions de kétamine ; une telle étude ne peut pas montrer que le médicament en est la cause <Cite ref="patil2012" />.',
    ],
    [
      'unguarded.proof',
      'Six perfusions rapprochées, puis une par mois : voilà le protocole reconnu dans la fibromyalgie.',
      'Selon une revue de 2021, aucun essai n’avait vérifié si des perfusions répétées de kétamine prolongent le soulagement dans la fibromyalgie <Cite ref="pastrak2021" />.',
    ],
    [
      'uncited-claim.efficacy',
      'Nos séances traitent aussi l’état de stress post-traumatique et l’anxiété aiguë liés à la fibromyalgie.',
      'Parmi les personnes suivies en clinique pour la fibromyalgie, près d’une sur trois vivait ou avait vécu un état de stress post-traumatique, un trouble panique ou un trouble bipolaire <Cite ref="kleykamp2021" />.',
    ],
    [
      'unguarded.illness',
      'Plus fréquente chez les femmes, la fibromyalgie épargne à peu près complètement les hommes <Cite ref="rusu2015" />.',
      'Au Canada, en 2010, les femmes, les gens de 40 ans et plus et ceux qui ont le plus faible revenu déclaraient plus souvent une fibromyalgie <Cite ref="rusu2015" />.',
    ],
    [
      'unguarded.illness',
      'Bien souvent, la douleur s’apaise d’elle-même quand on accepte qu’elle vient surtout des émotions.',
      'La douleur de la fibromyalgie est réelle, même si aucun examen ne montre de lésion ; sa cause est inconnue <Cite ref="cdcfibro" />.',
    ],
    [
      'unguarded.cause',
      'La fibromyalgie se voit parfois dans plusieurs générations : si votre mère en est atteinte, vous le serez aussi.',
      'Des antécédents familiaux de fibromyalgie sont un facteur de risque possible, qui reste à confirmer <Cite ref="cdcfibro" />.',
    ],
    [
      'against-record.reversed',
      'Dans un essai de 226 personnes, le score global s’est amélioré de 5,5 points de plus avec l’exercice aérobie qu’avec le tai-chi <Cite ref="wang2018" />.',
      'Dans un essai de 226 personnes, le score global s’est amélioré de 5,5 points de plus avec le tai-chi qu’avec l’exercice aérobie (de 0,6 à 10,4) <Cite ref="wang2018" />.',
    ],
    [
      'unguarded.group',
      'Vous attendez un enfant ? La prégabaline peut vous accompagner sereinement pendant ces neuf mois <Cite ref="mhra2022" />.',
      'Selon une étude, quand la prégabaline est prise au premier trimestre de la grossesse, environ 6 bébés sur 100 ont une malformation majeure, contre 4 sur 100 sans elle ; avant de l’arrêter, parlez à la personne qui la prescrit <Cite ref="mhra2022" />.',
    ],
    [
      'unguarded.mixing',
      'Quand la prégabaline ne suffit pas, un peu de tramadol par-dessus fait souvent bon ménage <Cite ref="hc2019" />.',
      'Associer la prégabaline au tramadol ou à un autre opioïde augmente le risque de surdose ; la respiration peut ralentir, et la personne peut perdre connaissance ou mourir <Cite ref="hc2019" />.',
    ],
    [
      'against-record.advised',
      'Les experts britanniques laissent la porte ouverte à la kétamine quand la douleur chronique résiste <Cite ref="nice2021" />.',
      'En Angleterre, les lignes directrices de 2021 placent la kétamine parmi les médicaments à ne pas commencer pour une douleur chronique primaire <Cite ref="nice2021" />.',
    ],
    [
      'unguarded.proof',
      'L’acupuncture soulage la douleur mieux qu’une acupuncture simulée, selon dix essais <Cite ref="kim2019" />, et toutes les revues s’accordent là-dessus.',
      'Les revues se contredisent : l’une trouve que l’acupuncture soulage mieux la douleur qu’une acupuncture simulée <Cite ref="kim2019" />, une autre ne voit pas de différence <Cite ref="cao2013" />.',
    ],
    [
      'unguarded.benefit',
      'Quand on a mal, le plus sage est encore de bouger le moins possible et d’attendre que cela passe.',
      'L’exercice est recommandé dans la fibromyalgie <Cite ref="macfarlane2017" /> ; commencez doucement et augmentez peu à peu.',
    ],
    [
      'bare-count.comparator',
      'Huit semaines après la perfusion, 8 personnes sur 12 avaient encore deux fois moins mal <Cite ref="noppers2011" />.',
      'Un quart d’heure après la perfusion, 8 personnes sur 12 avaient une douleur réduite de plus de la moitié, contre 3 sur 12 dans le groupe témoin ; huit semaines plus tard, elles étaient 2 dans chaque groupe <Cite ref="noppers2011" />.',
    ],
    [
      'against-record.advises',
      'L’Agence des médicaments du Canada voit d’un bon œil le recours à la kétamine pour la douleur chronique <Cite ref="cadth2023" />.',
      'L’Agence des médicaments du Canada décrit un soulagement à court terme par rapport à un placebo, avec plus de nausées, de vomissements et d’effets psychotomimétiques <Cite ref="cadth2023" />.',
    ],
    [
      'unguarded.mixing',
      'Un verre de vin la veille ou le matin même n’a jamais gâché une séance ; l’important est d’arriver détendu.',
      'Avant une séance, demandez à l’équipe combien de temps éviter l’alcool, et dites-lui tout ce que vous prenez.',
    ],
    [
      'unguarded.reassurance',
      'Des atteintes du foie ont été signalées, mais jamais lorsque la kétamine est donnée sous surveillance médicale <Cite ref="cotter2021" />.',
      'Même sous surveillance médicale, la kétamine répétée a été associée à des atteintes du foie et des voies biliaires <Cite ref="cotter2021" />.',
    ],
    [
      'telephone-number.elsewhere',
      'Vous pensez au suicide ? Au Québec, composez le 1 800 463-5060.',
      'Vous pensez au suicide ? Au Québec, composez le 1 866 277-3553 ; ailleurs au Canada, le 9-8-8.',
    ],
    [
      'taken-back-privacy.found',
      'En nous écrivant, vous aurez le plaisir de recevoir nos nouvelles et nos offres, sans rien avoir à cocher.',
      'Nous ne vous enverrons des nouvelles par courriel que si vous cochez la case, et vous pourrez vous désabonner en tout temps.',
    ],
    [
      'unguarded.stopping',
      'Grâce à la kétamine, beaucoup de personnes abandonnent leurs anxiolytiques et leurs opioïdes.',
      'Nous n’avons trouvé aucun essai montrant que la kétamine permet de réduire les opioïdes dans la fibromyalgie.',
    ],
    [
      'calque.found',
      'Il y a peu d’évidence sur l’innocuité à long terme de la kétamine. <Cite ref="short2018" />',
      'Il y a peu de données probantes sur l’innocuité à long terme de la kétamine. <Cite ref="short2018" />',
    ],
    [
      'spelling.suggested',
      'Notre équipe reçoit des personnes de Gatineau, de Laval, de Longueuilet de Sherbrooke.',
      'Notre équipe reçoit des personnes de Gatineau, de Laval, de Longueuil et de Sherbrooke.',
    ],
    [
      'against-record.journal',
      'L’étude a paru dans le Journal européen de la douleur. <Cite ref="noppers2011" />',
      'L’étude a paru dans l’European Journal of Pain. <Cite ref="noppers2011" />',
    ],
    [
      'grammar.found',
      'Bien des personnes atteintes de fibromyalgie se sentent épuisés dès le réveil.',
      'Bien des personnes atteintes de fibromyalgie se sentent épuisées dès le réveil.',
    ],
    [
      'weak-design.protocol',
      'Les résultats de l’essai ESKEFIB sont très encourageants. <Cite ref="eskefib2021" />',
      'L’article sur ESKEFIB décrit un essai à venir et ne contient aucun résultat. <Cite ref="eskefib2021" />',
    ],
    [
      'unguarded.mixing',
      'Vous pouvez prendre un verre de vin ou un somnifère avant la séance de kétamine.',
      'Évitez l’alcool avant une séance de kétamine, et dites à l’équipe tous les médicaments que vous prenez.',
    ],
    [
      'grammar.found',
      'Notre démarche comporte trois étapes une évaluation, un plan de soins et un suivi.',
      'Notre démarche comporte trois étapes : une évaluation, un plan de soins et un suivi.',
    ],
    [
      'unguarded.reassurance',
      'Kétamine : aucune accoutumance si le traitement est bien encadré',
      'Kétamine : substance désignée au Canada, avec un risque connu de mésusage <Cite ref="csr2025" /> <Cite ref="fda2023" />',
    ],
    [
      'uncited-claim.efficacy',
      'Nos séances guérissent aussi la dépression et l’anxiété.',
      'La dépression et l’anxiété accompagnent souvent la fibromyalgie : parlez-en à votre médecin.',
    ],
    [
      'unguarded.mechanism',
      'Si l’exercice soulage, c’est uniquement grâce aux endorphines.',
      'Après 6 à 24 semaines, les personnes qui faisaient de l’exercice aérobie avaient moins de douleur que celles qui n’en faisaient pas ; le mécanisme reste incertain. <Cite ref="bidonde2017" />',
    ],
    [
      'unguarded.misnamed',
      'Les récepteurs opioïdes que prescrit votre médecin',
      'Les opioïdes forts ne sont pas recommandés dans la fibromyalgie',
    ],
    [
      'grammar.found',
      'Au réveil, les personnes atteintes se disent souvent épuisés.',
      'Au réveil, les personnes atteintes se disent souvent épuisées.',
    ],
    [
      'source-kind.price',
      'Où trouver de la naloxone ? Au Québec, il faut une ordonnance et environ 80 $ pour obtenir de la naloxone.',
      'Où trouver de la naloxone ? Au Québec, elle est gratuite en pharmacie, sans ordonnance, à partir de 14 ans.',
    ],
    [
      'overstated.against-source',
      'La naltrexone à faible dose soulage nettement mieux qu’un placebo. <Cite ref="bruun2024" />',
      'Après 12 semaines, la différence entre la naltrexone à faible dose et un placebo peut être due au hasard. <Cite ref="bruun2024" />',
    ],
    [
      'unguarded.counted',
      'De toutes les maladies des muscles et des articulations, la fibromyalgie est celle qu’on diagnostique le plus.',
      'En 2000, 1,1 % de la population du Canada disait avoir la fibromyalgie, à raison de six femmes pour un homme <Cite ref="mcnally2006" />.',
    ],
    [
      'unguarded.reassurance',
      'Donnée en clinique, la kétamine ne menace ni le foie ni la vessie.',
      'Des atteintes du foie et des voies biliaires ont été signalées après des doses répétées de kétamine, même sous surveillance médicale <Cite ref="cotter2021" />.',
    ],
    [
      'typography.dotted',
      'Ce texte a été relu par Dr. Gagnon, une médecin de famille.',
      'Ce texte a été relu par la Dre Gagnon, médecin de famille.',
    ],
    [
      'unguarded.misnamed',
      'Les récepteurs opioïdes ne se prescrivent qu’en dernier recours.',
      'Prise avec un opioïde, la prégabaline augmente le risque de surdose et de respiration ralentie <Cite ref="hc2019" />.',
    ],
    ['typography.title', 'Bouger Avec La Fibromyalgie : Par Où Commencer', 'Bouger avec la fibromyalgie : par où commencer'],
    [
      'unguarded.danger',
      'Soyez sans inquiétude : la fibromyalgie n’a aucun lien avec un risque de décès plus élevé.',
      'Des études lient la fibromyalgie à un peu plus de décès et à davantage de suicides, sans en montrer la cause <Cite ref="treister2023" /> ; si vous pensez au suicide, appelez le 1 866 277-3553 au Québec ou le 9-8-8 ailleurs au Canada.',
    ],
    [
      'unguarded.counted',
      'Aucun trouble des muscles et des articulations n’est diagnostiqué plus souvent que la fibromyalgie.',
      'À London, en Ontario, une enquête avec examen a trouvé la fibromyalgie chez 3,3 % des adultes <Cite ref="white1999" />.',
    ],
    [
      'unguarded.mechanism',
      'Si l’exercice soulage, c’est qu’il libère des endorphines, nos antidouleurs naturels.',
      'Par rapport aux soins habituels, l’exercice a réduit la fatigue de façon modérée à la fin des programmes, dans 17 essais auprès de 1 003 personnes <Cite ref="estevez2021" />.',
    ],
    [
      'term.found',
      'Les IRSN augmentent l’action de la sérotonine et de la norépinéphrine.',
      'Les IRSN augmentent l’action de la sérotonine et de la noradrénaline.',
    ],
    ['typography.title', 'Comprendre La Douleur Chronique Au Quotidien', 'Comprendre la douleur chronique au quotidien'],
    [
      'unguarded.route',
      'Votre perfusion intraveineuse se fait d’une seule injection dans l’épaule.',
      'Les essais cliniques randomisés que nous avons trouvés sur la fibromyalgie ont donné la kétamine dans une veine <Cite ref="graven2000" /> <Cite ref="noppers2011" />.',
    ],
    [
      'unguarded.boast',
      'Ailleurs, on vous écoute à peine; chez nous, la qualité de l’accueil est inégalée.',
      'Chez nous, une heure est réservée à la première rencontre, et vous pouvez venir avec une personne de confiance.',
    ],
    [
      'unguarded.counted',
      'La fibromyalgie ne vient jamais sans la dépression.',
      'La dépression est fréquente : dans des études menées surtout en clinique, jusqu’à 63 % des personnes atteintes de fibromyalgie en avaient eu une au cours de leur vie. <Cite ref="kleykamp2021" />',
    ],
    [
      'against-record.most',
      'La majorité des personnes atteintes de fibromyalgie ont un trouble bipolaire, un trouble panique ou un état de stress post-traumatique. <Cite ref="kleykamp2021" />',
      'Dans des études menées surtout en clinique, près du tiers des personnes atteintes de fibromyalgie ont ou ont eu un trouble bipolaire, un trouble panique ou un état de stress post-traumatique. <Cite ref="kleykamp2021" />',
    ],
    [
      'unguarded.stopping',
      'Après quelques séances, nos patients mettent de côté leurs antidépresseurs et leurs anxiolytiques.',
      'Avant comme après une séance, n’arrêtez pas de vous-même un antidépresseur ou un anxiolytique : un arrêt brusque peut être dangereux.',
    ],
    [
      'unguarded.route',
      'Injectée dans un muscle ou perfusée, la kétamine a donné les mêmes résultats dans les études sur la fibromyalgie.',
      'Les essais randomisés sur la fibromyalgie que nous avons trouvés portaient sur la kétamine en perfusion intraveineuse; aucun n’évaluait l’injection intramusculaire.',
    ],
    [
      'unguarded.payment',
      'Ne vous souciez pas de la facture : les assureurs acceptent toutes nos demandes.',
      'Avant de commencer, demandez à votre assureur ce qu’il rembourse : nous ne pouvons pas savoir d’avance s’il acceptera votre demande.',
    ],
    [
      'unguarded.blame',
      'Trop perfectionnistes, bien des femmes fabriquent leur douleur sans s’en rendre compte.',
      'La douleur de la fibromyalgie est réelle : personne ne la fabrique, et aucun trait de caractère n’en est la cause connue.',
    ],
    [
      'spelling.suggested',
      'Nous vous recevons à Gatineau, LévisSherbrooke, Lavalet à domicile.',
      'Nous vous recevons à Gatineau, à Lévis, à Sherbrooke et à Laval; nous allons aussi à domicile.',
    ],
    ['calque.found', 'La clinique adresse aussi les problèmes de sommeil.', 'La clinique s’occupe aussi des problèmes de sommeil.'],
    [
      'calque.found',
      'Les symptômes doivent avoir été présents pour au moins trois mois avant qu’un diagnostic soit posé. <Cite ref="wolfe2016" />',
      'Les symptômes doivent être présents depuis au moins trois mois pour qu’un diagnostic soit posé. <Cite ref="wolfe2016" />',
    ],
    [
      'beyond-follow-up.figure',
      'Dans 18 essais d’une durée médiane de 8 mois, les antidépresseurs ont un peu réduit la douleur par rapport à un placebo (taille d’effet de −0,43). <Cite ref="hauser2009" />',
      'Dans 18 essais d’une durée médiane de 8 semaines, les antidépresseurs ont un peu réduit la douleur par rapport à un placebo (taille d’effet de −0,43). <Cite ref="hauser2009" />',
    ],
    [
      'swapped-groups.label',
      'En 2000, environ 2 % des femmes du Québec disaient être atteintes de fibromyalgie, contre environ 1,1 % de celles des autres régions du Canada. <Cite ref="mcnally2006" />',
      'En 2000, environ 1,1 % des femmes du Québec disaient être atteintes de fibromyalgie, contre environ 2 % de celles des autres régions du Canada. <Cite ref="mcnally2006" />',
    ],
    [
      'against-record.design',
      'Dans un essai randomisé mené auprès de 31 personnes atteintes de fibromyalgie et de 27 témoins, le signal d’activation gliale était plus élevé chez les premières. <Cite ref="albrecht2019" />',
      'Dans une étude d’imagerie transversale menée auprès de 31 personnes atteintes de fibromyalgie et de 27 témoins, le signal d’activation gliale était plus élevé chez les premières, ce qui ne prouve pas une cause. <Cite ref="albrecht2019" />',
    ],
    [
      'against-record.negation',
      'Trois petits essais ont évalué l’oxycodone chez des adultes atteints de fibromyalgie. <Cite ref="gaskell2016" />',
      'Aucun essai n’a été trouvé sur l’oxycodone chez des adultes atteints de fibromyalgie. <Cite ref="gaskell2016" />',
    ],
    [
      'grammar.found',
      'En tout, 29 essais et 2,509 personnes ont été pris en compte. <Cite ref="bernardy2018" />',
      'En tout, 29 essais et 2 509 personnes ont été pris en compte. <Cite ref="bernardy2018" />',
    ],
    [
      'grammar.found',
      'Les questions posé à l’accueil servent à préparer votre visite.',
      'Les questions posées à l’accueil servent à préparer votre visite.',
    ],
    [
      'unguarded.authority',
      'La moindre phrase de notre site s’appuie sur une étude.',
      'Quand une phrase de notre site rapporte le résultat d’une étude, nous en indiquons la source.',
    ],
  ],
};

describe.each(locales)('softly, or beside its source, in %s,', (locale) => {
  it.each(rows[locale])('%s is told of “%s”', (code, faulty, sound) => {
    expect(codesOf(faulty, locale)).toContain(code);
    expect(codesOf(sound, locale)).toEqual([]);
  });
});
