/** What a page says as certain, and what it holds out for it, in English: a result, an end of all doubt, money given back. */
export const certaintyInEnglish = {
  takesAway:
    'take/takes/taking/took … pain/ache/aches/hurt/fatigue away, take/takes/taking/took away … pain/ache/aches, lift/lifts/lifting/lifted … pain/ache/aches/fog/fatigue/exhaustion, pain/ache/aches/fog/fatigue … lifts/lifted/vanishes/vanish/melts/leaves you/gone for/goes away, send/sends/sent … pain/fatigue packing, chase/chases/wash/washes/wipe/wipes/sweep/sweeps … pain/ache/aches/fatigue away/out/off, free/frees/rid/rids you of/from, pain/ache/aches/hurt … is/are gone/over/behind, end/ends/ending your/the pain/fatigue/aches/insomnia, let go of … pain, leave/leaves … pain behind, put/puts … pain behind',
  unlocks:
    'key/secret/recipe to/of/for … nights/sleep/days/life/mornings without, key to … sleep/relief/comfort/nights/life/energy/calm/mornings, secret to/of/behind … sleep/relief/comfort/nights/life/energy/calm/mornings, recipe for … sleep/relief/comfort/nights/life/energy/calm, answer to … pain/fatigue/insomnia/nights',
  receptor: 'is/are controlled? opioid/nmda/glutamate/serotonin/pain receptor/receptors, is/are receptor/receptors',
  allgain:
    'all … relief/benefit/benefits/good/power/strength/effect/upside/comfort … none/without/minus/zero … risk/risks/harm/harms/danger/dangers/downside/downsides/drawback/drawbacks/side/dependence/addiction, all … relief/benefit/benefits/good/power/strength/effect/upside/comfort with/and/but no … risk/risks/harm/harms/danger/dangers/downside/downsides/drawback/drawbacks/side/dependence/addiction, think/thinks more clearly … energy, thinks more clearly … energy',
  moves:
    'water class/classes, pool class/classes, exercise class/classes, monday/tuesday/wednesday/thursday/friday class, tuesday pool class, moving more, more movement, staying active, being active, physical activity, walk/walks, steps, stretching, movement, this plan, this program, better habits, when/as you move, moving, getting moving',
  undisputed:
    'established next step/option/choice/treatment, an established step, ladder … teams/doctors/clinics now? follow/use/climb, joined/joins … among/beside treatments/care/tools/options, teams/doctors/clinics now follow/turn/reach, no longer any? question/doubt/dispute/argument/debate/matter/need, no longer … questioned/doubted/disputed/debated/contested/argued, leave/leaves/left little/no/scant room/place/space/doubt/question/argument, little/no room … argument/doubt/debate/dispute/question, nobody/no one/none … argues/disputes/contests/questions/doubts/disagrees, not … open to question/doubt/debate, past arguing/dispute/debate/doubt, hard/impossible/pointless/useless to argue/dispute/deny/doubt/ignore, who/who d would/could/can still? argue/doubt/dispute/deny, argument/debate/doubt/question is/are over/settled/closed/behind, all sides agree, stopped asking/arguing/doubting, few would argue/dispute/deny, no longer experimental/investigational/fringe/unproven/novel/alternative, nothing experimental about, stands/sits/belongs/ranks/takes/earned … place? beside/alongside/among/with … standard/first/usual/accepted, is/are/has become now? standard/routine/mainstream/usual care/practice/treatment, entered routine/everyday/mainstream/the? mainstream, part of standard/routine/everyday care/practice, as standard care, standard/routine/regular/normal/accepted part of, become/becomes/became standard/routine/mainstream/commonplace, now recognized/recognised/accepted/established, all/every/each/both review/reviews/study/studies/trials agree/agrees/concur/say/says/point/points/found, nobody/none disagree/disagrees/disputes, reviews/studies/trials all agree/point/say',
  sufficient:
    'all it takes is/to/for, all you need is/to/do, all you have to do, is/are all you/it/that need/needs/takes, is/are enough to/for, is/are sufficient to/for, only/just have/need to, simply … and … pain/fatigue/sleep, just … and … pain/fatigue/sleep, takes only/just/nothing, takes no/nothing more than, no more than … to, that is all … takes, is/are often/usually/generally/normally/mostly enough/sufficient to/for',
  bargain:
    'won t/not/never cost/costs you … cent/penny/dime/thing/anything/nothing/dollar, without … cent/penny/dime, not pay … cent/penny/dime/thing/anything/dollar, not/t a … cent/penny/dime, on the house, our treat, cost you nothing, free until/till/through/during/all/this, yours free, free for/to … first/new/all/everyone/those, no charge, at no charge, waive*, throw/throws in … free, on our tab, we pick up … tab/bill/cost, half the? price, nothing to pay, pay nothing, # off, a gift from/to, for/at price of one/two/three/four/five/half/#, # for #/one/two/three, buy/get # get, pay for one/two/three/four/five, is/are free until/till/through/during/all/this/for/of, is/are free if/when you book/sign/buy/start/choose',
  moneyBack:
    'satisfaction is? guaranteed, refund* … you/fee/money/full/if/unless/every/last/cent, full/complete/total refund, money/fee/payment/fees/cost … back, get … money/fee/payment back, give/hand/pay … money/fee/payment/it back, pay/paid/owe nothing if/unless/until, pay/pays/paid only if/when/once, return/returns your/the fee/fees/money/payment/cost, no relief no fee/charge/pay, no result no, not better no',
  notForSale:
    'covered, public plan, health card, ramq, ohip, medicare, provincial plan, interpreter*, parking, copy, copies, library, form, forms, helpline, line, lines, 811, 988, 911, 8 1 1, community, cancel*, deposit, insurer*, insurance, receipt*, never offer*/promise*, not offer/promise, no promotion*, do not refund, app, apps, booklet*, resource*, support group*, online course*, walking is, naloxone, pharmacies',
  ourOwn: 'ours, our own, this one, our program, our method, our approach, here with us, with us it',
  makesVanish:
    'make/makes/made … disappear/vanish/go/fade/leave/end, cure/cures/cured it/them/the/pain/fibromyalgia, heal/heals it/them, end/ends it/them, get/gets rid, wipe/wipes … out/away, reverse/reverses, chase/chases … away, does, succeeds, manages',
  planning:
    'written/care plan, gives/give/hands/hand you your/the/some? plan/copy/list/summary/sheet/notes, leave with, organize your, put … into words, choose with you, change one behaviour, score/measure/count … again, we plan/review/decide/discuss/look … with you, with you the next, next steps, benefits/benefit/upsides and? their/its/what? limits/limit/risks/harms/drawbacks/downsides/unwanted, pros and cons, risks/harms/limits and? their/its? benefits, adapted/adjusted/tailored/paced to your energy/pace/level/day/ability, helps/help/helping you/people cope/live with, list of your? medicines/medications, keep/have/bring your list',
  company:
    'like company, for company/support, wish company, want company, feel like company, helps/help you remember, to drive/take/bring you, bring you home',
  someDays:
    'monday/mondays/tuesday to/through/until/till thursday/friday/saturday/thursdays/fridays, closed … weekend/weekends/sunday/sundays/saturday/saturdays/monday/mondays, weekdays only, only on weekdays',
  allDays:
    'any/every day of week, any/every/whichever day you/at, seven/7 days, all week long, sundays/saturdays/weekends included/too, sunday/saturday … included/too/as well, even on? sundays/saturdays/weekends/sunday, see you on? sunday/saturday/sundays/saturdays, come/drop/visit/see/stop … sunday/saturday/sundays/saturdays/weekend, any time day or night, around clock, never close',
  elsewhere:
    'closed, close on, not, except, online, phone, line, helpline, 811, 911, 988, 8 1 1, 9 1 1, 9 8 8, pharmac*, hospital*, emergency, exercise*, walk, practise, diary, take, write',
  wonder: 'remarkable, remarkably, amazing*, astonish*, incredibl*, spectacular*, astounding*',
  enough: 'usually/often/generally/normally enough to/for, enough to take/ease/relieve/settle/calm, take/takes edge off, do/does trick',

  // what takes nothing for granted, and what settles too much
  despite: 'even when/if/though, despite, in spite of',
  diagnosed:
    'you have fibromyalgia, diagnosis is/will/would? be? made/certain/confirmed/clear/settled, and/means/then you have fibromyalgia',
  allmental:
    'is/be really/mostly/just/largely? matter/question of stress/nerves/attitude/willpower, is/be/are/was mostly/largely/mainly/all/purely/just/really/only/often? psychological/psychosomatic/mental/emotional/imagined/imaginary, is/be/are mostly/largely/mainly/all/only? in your/their? head/heads/mind/minds, mind/head lets/let go/rests/settles … pain, calm/quiet/let/free … mind and … pain, pain … reason to stay/exist/be/remain, stop fearing … pain, mind over, once/when … mind … pain stops/ends/leaves/goes/fades, let/lets/letting go … body/pain, body … stops/stop/quit/quits producing/making/sending/creating/hurting, behind … fibromyalgia/pain … lies/lie/hides/hide/is/sits … grief/trauma/anger/hurt/wound/sorrow/secret, body … say/says/saying/speaks/speaking/telling/tells/express/expresses/carries/carrying … heart/mind/words/feelings/grief/soul/emotions, pain … speaking/speaks/language … heart/mind/feelings/emotions, buried/bottled/unspoken/repressed/stored/trapped/swallowed/unresolved anger/grief/emotion*/feelings/sorrow/hurt, emotional wounds/baggage/scars, old wounds/hurts, inner wounds/child, emotions/feelings/anger/grief … never/not dared/voiced/said/expressed/spoken, unvoiced/unexpressed/unsaid emotion*/feelings/words, comes/come mostly/mainly/largely/above from? emotion*/mind/head/stress/nerves',
  reported:
    'been told, told that/you/them, say that, myth*, some people/doctors say, you may/might/will read/hear, you may have read/heard, it is said, some say/claim',
  withAnything:
    'with any medicine/medication/medications/prescription/drug/drugs/pill/treatment/therapy, alongside any, mix/mixes/combine/combines/pair/pairs/go/goes/blend/blends freely/safely/well? with, with/alongside whatever/anything/everything, whatever … takes/take/taking/prescribes/prescribed, no need to mention, sit/sits/live/lives easily/well/happily/comfortably/nicely beside/with/alongside, easily/happily beside/alongside, cannot/never/not/t clash/interfere/interact/conflict with',
  unlikeOthers:
    'results beat/exceed/surpass/outshine those/others, do better than the? public/others/hospitals, unlike other/others/most/the hospital*/clinic*/system/public/elsewhere, unlike public, not like other/others',
  outdoes: 'powerful/effective/potent/useful than, stronger/better than, in another/different league',
  restored:
    'sleep/energy/nights will return, comes/come back for good, sorts/sort/works/work itself/themselves out, falls/fall into place, all/everything/it will/does? pass, in the end it all',
  newHope: 'fresh/new/renewed/real/true hope, hope when/where/at, end of the? tunnel, light at the end',
  pledge:
    'you have/ve our word, give/gave/giving you our word, our word on it, that is/s a promise/pledge, our promise/pledge to you, count on it, we stand by it/that, mark our words, we guarantee, we vow/swear/pledge, we are/re/feel confident/certain/sure/convinced',
  distinct:
    'is different, are different, distinct from, differ/differs/differed/different from, apart from, set/sets apart, separate from, rather than, unlike, not the same, fibromyalgia is … condition/illness/disorder/problem that causes … pain/fatigue/tiredness, classed/listed/classified elsewhere, called neuropathic, not classed/classified/listed, link not cause',
  addicted: 'dependence, dependency, addict*, habit forming, misuse, misused, abuse, hooked, craving*, habit, leaning on it, dependent',
  unasked:
    'question/issue/problem/worry/fear/matter/subject/concern … does/do/did not arise/apply/exist/come, question/issue/problem/worry/fear/matter/concern … doesn/don t arise/apply/exist/come, not … issue/concern/worry/question with/here, need not worry, nothing to worry, forget that/those, no such worry/fear/risk/problem, worry/fear is/are behind, rest easy, not … something/anything/thing to think/worry/ask about, nothing to think/ask about, rest assured, don t worry, do not worry, no worries, no not at/with doses/dose/amounts, not at doses/dose we/that',
  unseen:
    'do/does/simply/just not/t … see/observe/notice/meet them/it/one/those, never … seen/saw/see/observed/noticed/met/had … any/them/one/it/single, yet to see/meet one/a/any',
  noDoctor:
    'no need of/for … doctor/diagnosis/specialist, no … doctor/specialist/tests needed/required/necessary, without seeing/a? … doctor, skip … doctor, needs no doctor, do not/don t need … doctor, no need to see/consult/visit/ask … doctor/anyone/clinician',
  gathering:
    'information evening*/session*/meeting*/talk*, groups/classes … evening/evenings/mornings/afternoons, group meets, workshop*, webinar*, without prescription',
  promisedLife:
    'get/win/take back your … nights/walks/plans/mornings/evenings/days/sleep/projects/life/energy, regain/reclaim/recover/rediscover your … nights/walks/plans/mornings/evenings/days/sleep/projects/life/energy',
  floods:
    'flood/floods/flooding/bathe/bathes/pump/pumps/soak/soaks … endorphin*/painkillers/serotonin/dopamine/chemicals, brain/body … bathing/bathed/flooded/awash/swimming/soaking … endorphin*/serotonin/dopamine, endorphin*/serotonin … flooding/pouring/streaming, only/simply/purely/all thanks/due/because to/of? endorphins/serotonin, it releases/triggers/produces endorphins',
  concludes:
    'you will/ll know if/whether … fibromyalgia, scores/score … high/enough … you have your? diagnosis/fibromyalgia/it, then/so you have fibromyalgia/fibro, then/so it is/s fibromyalgia, look no further … fibromyalgia',
  yesRegulator: 'yes by/from health canada/fda, yes health canada/fda',
  restsOn: 'rest/rests/based/build/builds/built … trials/studies, same/very trials/studies, trials/studies … evaluated/tested/ran/run',
  nmdaFact:
    'block/blocks/blocking/close/closes … gate/channel/receptor/receptors, block/blocks/blocking/act/acts … nmda receptor*, snri/snris/ssri/ssris/duloxetine/milnacipran/venlafaxine … serotonin/noradrenaline/norepinephrine',
  staff:
    'nurse, physician, physiotherapist, doctor, anaesthesiologist, rheumatologist, clinician, pharmacist, she works, he works, staff find/finds/see/sees/say/says/check/checks/decide/decides',
  nerveRelief: 'reliev*/eas*/calm*/sooth*/treat* … nerve/neuropathic pain',
  // a promise of secrecy that nobody can keep
  ownAnswers:
    'your answers/answer/data/information/details/request/message/messages/file/record/records/notes/name, what you write/tell/say/send/type/share, everything you write/tell/say/send/type/share',
  neverSeen:
    'never seen/read/shared/disclosed/leaked/accessed, never be seen/read/shared/disclosed/leaked/accessed, nobody … see/sees/read/reads/access, nobody can/could … request/requested/obtain/ask, can t/cannot/can never be requested/hacked/stolen/traced/leaked/subpoenaed/seen, no court/judge/police/government/employer/insurer/lawyer … see/ask/request/get/obtain/read, completely/totally/perfectly/absolutely/entirely/fully secure/anonymous/private/confidential/secret, # % secure/anonymous/private/confidential',
  // what a privacy notice says of who does read
  readers: 'except, unless, only those, only people, other than, apart from, but those, law, staff who, who need, who look, who work',
} as const;
