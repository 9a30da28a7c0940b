/** What clinics hint at in everyday words, in English: a medicine left out, a test that settles it, a patient overheard, other places. */
export const hintsInEnglish = {
  // a medicine left out
  ceased:
    'ceased, dropped, discontinued, halted, paused, suspended, shelved, skipped, stopped, omitted, left out/off/aside, put aside/away/down/on hold/on ice, set aside, laid aside, taken off, given up, cut out, weaned off, stays/stay in drawer/cupboard/cabinet/box/bottle, you/people/patients/they/we stop/drop/skip/pause/quit/halt/omit, stop/drop/skip/pause/quit/halt/omit your/their/her/his/these/those/all/taking, leave your/their/these/those/all out/off/aside/home/alone, comes/come off menu/list/table, no longer? has/have a? place, off for/from/during/while/until, out from/with/after/once/by, can/may/could stop/drop/skip/pause/quit/halt/omit, can/may/could leave out/off/aside/behind/them/your, phased down/out/off, reduced/lowered/brought/cut/wound/down to nothing/zero/none, wound down, no longer part/useful/required/on, set/sets/put/puts aside',
  dropit:
    'stop/skip/pause it/them for a? few/couple, put/set/lay/leave/push it/them/these/those/that/this aside/away/down/out/off/behind/alone/be, drop/skip/pause/stop/quit/halt/shelve/cease/cut/omit/miss/suspend/ditch/bin it/them/these/those, give it/them up/miss/rest/break/holiday, let it/them go/wait/rest, miss/skip/drop … night/nights/evening/evenings/day/days/dose/doses/morning/mornings/weekend/week, take … break/holiday/rest/night off from, go/do/manage/sleep without it/them/these, don t/not take it/them/these … weekend/weekends/saturday/saturdays/sunday/sundays/holidays, set/put/lay your/the … aside/away/down',
  steered:
    'prescriber, prescribed, prescribes, pharmacist, pharmacy, doctor, doctors, clinician, abruptly, suddenly, gradual*, slowly, step by, little by little, bit by bit, taper*, agree*, decide*, decision, ask, call, phone, talk, discuss*, plan, do not, don t, never, not, no, nobody, cannot, on your own, by yourself, by themselves, withdrawal, risk*, danger*, harm*, whether, why, because, trial*, study, studies, review, people who, those who, who stopped/dropped, some people, unwanted, side effects, dropped out, early, stop*/skip*/miss*/drop* suddenly/abruptly, if you stop/skip/miss/forget/drop, if they stop/skip/miss, question*, warn*, poison*, tell who, before surgery/operation, in weeks of, breathing, without asking, health canada, approved, recall*, market*, driving, drinking',

  // whose word it is
  hearsay:
    'regulars/clients/patients likes/loves/like/love to tell/say, one of our regulars/clients/patients likes/loves/keeps/came/got/says, lady/gentleman/man/woman/client/patient/mother/father/teacher/neighbour/neighbor/guest/visitor/regular/farmer/widow/widower/grandmother/grandfather/fellow/couple/retiree/student/runner/baker/driver/musician/mom/dad/grandma/grandpa … told/tells/wrote/writes/confided/whispered/texted/thanked/admitted/confessed/swore/swears/hugged/assured/assures me/my/our/us/me/everyone/everybody/anyone, lady/gentleman/man/woman/client/patient/mother/father/teacher/neighbour/guest/visitor/regular/farmer … said/says to me/us/our, mr/mrs/ms/madame/monsieur … told/tells/wrote/writes/said/says/came/comes/arrived/left/walks/walked/sleeps/slept/dances/danced/drives/forgot/forgets/calls/called/swears/smiles, our/ask/meet/like/take mr/mrs/ms/madame/monsieur, told/tells me/our that/it/she/he/they, words of lady/gentleman/man/woman/client/patient/mother/father/teacher, as lady/gentleman/man/woman/client/patient/mother/father/teacher … put/puts it, women/men/people/patients/clients/those/members/families … we follow/see/treat/help/meet tell/told/say/said/write/wrote, of the/our women/men/people/patients/clients/members … tell/told/write/wrote/say us, many/most/several/some/one of our patients/clients/women/members … tell/told/write/wrote/writes/says/said',
  whichever: 'whether/if you/they/she/he have/has/live/lives/are, regardless of',
  supposed:
    'researchers/scientists think/believe/suspect, if, when, whenever, any, every, each, whoever, what, doctor, nurse, study, trial, prescriber, pharmacist, one/a? hypothesis/theory holds/says/is, hypothesis',
  rescued:
    'saved/saves her/his/their/my/our marriage/life/job/career/family/summer/year/christmas/wedding, slept/sleeps/sleeping at? last/again/through/finally/soundly, finally/at last sleeps/sleep/slept/walks/walk/works/smiles/laughs/rests, nothing hurt/hurts/hurting, for once, cried/cry/crying/wept … car/joy/relief/happy, tears of/in, gardening/dancing/hiking/golfing/travelling/cooking … again',
  camewith:
    'came/arrived/walked/limped/shuffled/hobbled/wheeled/carried … cane/walker/crutch/crutches/wheelchair/stick/rollator/brace/stretcher, could/able barely/hardly to? climb/walk/stand/hold/lift/sit/get/dress, bent double/over',
  leftfree:
    'forgot/forgets/left/leaves/threw/gave/tossed/hung it/her/his/them/behind/away/up/in, left/leaves without/dancing/walking/smiling/on foot/standing/upright/straight, walked/walks/walking/danced/dances/ran/runs/skipped/strolled/drove out/off/home/away/down/up, without it, no longer needs/uses/carries, went/goes home/dancing/out without/dancing/walking, gathers dust, took/takes stairs/up, is/was back to/at/on',

  // what a test is said to settle
  labtest:
    'blood test/tests/work/sample/samples/panel/draw/marker/markers/results, bloodwork, blood, scan, scans, scanner, mri, x ray/rays, xray, xrays, radiograph*, emg, electromyogra*, ultrasound*, imaging, biopsy, biopsies, thermogra*, nerve conduction, lab test/tests/results/work/values/report, laboratory test/tests/results, genetic test/tests, saliva test/tests/sample, swab*, hair test/analysis, antibody, antibodies, biomarker*, marker*, images/pictures of your, infrared, qeeg, eeg',
  verifies:
    'confirm/confirms/confirmed/confirming, prove/proves/proved/proven, show/shows/showed/shown/showing/tell/tells/told … how/whether/that/exactly/just/if/where active/severe/far/bad/much/strong/advanced/fibromyalgia/you/your/it, show/shows/tell/tells/reveal/reveals/see/sees/follow/follows/track/tracks/monitor/monitors/measure/measures/gauge/gauges/grade/grades/rate/rates/score/scores/detect/detects/spot/spots/diagnose/diagnoses/establish/establishes/identify/identifies/settle/settles/nail/nails/locate/locates your/their/his/her/any/every/fibromyalgia/fibro/it/whether/if/how/activity/level/severity/stage/degree, pick/picks/picking up fibromyalgia/it, seen/visible/detected/measured/diagnosed/established/found/read/recognized/recognised/identified/monitored/followed by/on/in/with/from/through, gives/give/brings/is proof/certainty/answer/diagnosis, makes/make/clinch/clinches/seal/seals diagnosis, numbers/values/level/levels … fibromyalgia, enough/suffices/suffice to know/tell/say/see/conclude, lets/let us/you know/tell/say/see, all it takes to know/tell/say/see',
  selfform:
    'add up your, your points, score of at least, point/points or more, questionnaire*, quiz*, checklist*, self test*, survey form, screening form/tool/test, online test/form/tool, our/this form/test/score/scale, score sheet, map, tick/ticks/ticked/check/checked … boxes/box, boxes ticked/checked, our/these … questions, score/scored/scoring # or, more … score/points, points or more/higher, answer yes',
  findsout:
    'it must be fibromyalgia, find/finding/finds out if/whether/that, know/learn/discover/see/check/tell/tells/say/says/show/shows you? if/whether you/it/your, tell/tells/show/shows/let/lets you know? if/whether, diagnos* yourself/yourselves, diagnos* … at home/online, self diagnos*, own diagnosis, enough to know/diagnose/confirm, confirm/confirms/confirmed … fibromyalgia, you have your/an/the answer, there is/s your answer, it is/s fibromyalgia, means? you have fibromyalgia/it, means fibromyalgia, you have fibromyalgia/it, look no further, no need … doctor/clinician, know/learn/find/discover/see … whether/if you have, know tonight/today/now whether/if, tell/tells you that you have, tells you in #/two/three/five/minutes/seconds, answers you in, tell/tells/show/shows … fibromyalgia or not',
  otherwise:
    'other, others, another, rule/rules/ruled/ruling/rules out, exclude*, resembl*, mimic*, look/looks/looking for/like, anemia, anaemia, thyroid, instead, similar, normal, trial*, study, studies, studied, research*, scientists, in #, average, questionnaire, kidney*, liver, iron, dose, doses, pregnan*, before you, adult*, first visit, listen, something else, two of',

  // what it is said to do to the body, and to whom
  wornparts:
    'joints/joint/muscle/muscles/cartilage/nerves/tendons/tendon/bones/bone/spine/ligaments/tissue/tissues/hips/knees/discs … wear/wears/wearing/worn/erode/erodes/eroded/eroding/damaged/degenerate/degenerates/degenerating/deteriorate/deteriorates/crumble/crumbles/thin/thins/thinning/waste/wastes/wasting/eaten/destroyed/rust/rusts/fray/frays/frayed/shrink/shrinks/break/breaks/breaking/scarred/ruined/harmed/injured/suffer/suffers, wear/wears/wearing/worn/erode/erodes/eroded/eroding/damage/damages/damaging/destroy/destroys/destroying/eat/eats/eating/gnaw/gnaws/grind/grinds/ruin/ruins/attack/attacks/harm/harms/injure/injures/scar/scars/weaken/weakens/waste/wastes/chew/chews … joints/joint/muscle/muscles/cartilage/nerves/tendons/bones/spine/ligaments/tissue/tissues, wear and? tear … joints/muscles/cartilage/nerves/tissue, joint/muscle/nerve/cartilage/tissue damage/wear/destruction/erosion/loss/wasting',
  arthritic:
    'arthritis, osteoarthritis, lupus, unlike, other disease*, other illness*, sclerosis, diabetes, shingles, neuropathic, accident, distinct, distinguish*, differ*',
  menfree:
    'men/man do/does/did not/never get/have/develop/catch/know/suffer/carry, men/man don t get/have/develop/suffer, men/man doesn t get/have/develop/suffer, men/man never/rarely/hardly get/gets/have/has/develop/develops/suffer/suffers, woman s/women s/ladies/female/feminine illness/disease/disorder/condition/trouble/matter/complaint/affair, women/woman only illness/disease/disorder/condition, only/just women/woman/ladies get/gets/have/has/suffer/suffers/develop/develops/can, strikes/strike/affects/affect/touches/touch/reserved/happens/comes only/just? for/to? women, strikes/affects/touches/concerns only/just women, spares/spare/sparing/passes/pass over? men, men … immune/spared/safe/exempt/protected/exempted, exclusively/purely/strictly female/women/feminine, not/no/hardly/isn … man s illness/disease/disorder/condition/problem, in man/men … points/point/look/looks/think/means/comes/suggests elsewhere/something/another/else, men … something else, man with widespread? pain has/must something/another, nobody … in man/men, belongs/belong/reserved to/for women',
  mentoo:
    'women and men, men and women, both sexes, men too/also, also men, not only/just, not … women s, man too, wrong, less often, fewer men, men can/may/could, men for, for one man, man for, women for, trial*, study, studies',

  // harms in small print
  watching:
    'monitoring, monitor, watch, watching, surveillance, check, checks, to check/watch/monitor/follow, follow up, observation, precautions, precaution, warnings, warning, cautions, to know/expect/note, downsides, drawbacks, price',
  onlyharm:
    'just/only one serious? thing/effect/point? to know/watch/remember/mention about?, just one to know/watch/remember, here is/s all that can/could/may go/happen, all that can/could go wrong, the only one that/to, only/sole side/unwanted/adverse/undesirable effect/effects/reaction/reactions, only/sole effect/effects of, only/sole/single … serious/severe/real/grave/major effect*/risk*/danger*/reaction*/harm*/concern*, only/sole/single … serious/severe/real/grave/major one/ones/thing/issue/point/drawback/downside, serious/main/real/one risk/danger to know/watch/remember/mention … is, expect/expects little/nothing more/else than/but, little more than a? floaty/dizzy/light/queasy/sleepy/drowsy/woozy, just/only/the one reason to keep/stay/avoid/not/refuse, is one group to exclude/avoid/leave/turn, only group/people/patients/ones to exclude/leave/avoid/turn/who should/must, only/sole contraindication*, there is one … to know/watch/remember, nothing else prevents/stops/rules, in only/just one/two cases/case/situations',
  fullstop:
    'that is all, that s all, and that is/s it, nothing else, nothing more, no more, and no more, full stop, period, end of list/story/matter, and done, only that, and there it ends, is/are enough, nothing beyond that',
  // dependence put aside
  nodependence:
    'risk/chance/danger of dependence/dependency/addiction/misuse … low/small/minimal/slight/tiny/remote/negligible, low/small/minimal/slight/tiny/remote/negligible risk/chance of dependence/dependency/addiction/misuse, dependence/dependency/addiction/misuse/withdrawal/abuse/craving/cravings/habit … not/isn/aren/doesn/don/never/no/hardly/won/cannot … part/question/topic/subject/matter/issue/on/in/come/comes/arise/enter/enters/apply/applies/worth/factor/figure/figures/feature/features/concern/something/discussion/place/room/our/here/happen/happens, dependence/dependency/addiction/misuse/withdrawal/craving/cravings is/are moot/irrelevant/elsewhere/off/another/unheard/history/foreign/out/past/absent/unknown for/to/of/story/table/here/question/picture/our, without baggage/burden/chains/hook/hooks/shackles/stigma/leash/strings/trap/traps/bill/price/debt, none of baggage/burden/chains/hooks/strings/traps, leaves/leave … baggage behind/aside/door, body/brain/nobody/patients/people/they/you … not/never/doesn/don/won … ask/asks/want/wants/beg/begs/call/calls/clamour/clamor/hunger/reach/go/come/look/looks for/back more/another/next, no … addiction/dependence … talk/worry/question, forget addiction/dependence, nothing addictive, habit … does not/never form/forms/set/sets/take, away from addiction/dependence, nobody/none … had/has/have/needed/needs … think/worry/wonder/hear/talk … addiction/dependence/dependency/misuse/withdrawal, one … ever had/has/have/needed … think/worry/wonder/hear/talk … addiction/dependence/misuse/withdrawal, not/never/doesn/don … draw/draws/lead/leads/pull/pulls/drag/drags/lure/lures/trap/traps/push … dependence/dependency/addiction/habit, no dependence/addiction/habit if/with/when/in/at, does/do not/n/t hook, is not/isn t something to get hooked, potential for? dependence/addiction/misuse … negligible/nil/minimal, potential for? dependence/addiction is so? low/negligible/slight',

  // how long it is said to last
  howlong:
    'how long … last/lasts/stay/stays/hold/holds/work/works/relief/effect/effects/good/help/helps/keep/keeps, how many weeks/months … relief/last/lasts/effect/good/hold/holds/stay/stays, duration … relief/effect/effects/benefit/benefits/response, length … relief/effect/benefit, until when … relief/effect, that is how long',
  spanmost:
    'days/weeks/months/year/years/season/seasons in/for/as most/nearly/almost/usual/many/a/rule/general, usually/generally/typically/mostly/often/commonly/about/around/roughly/easily/some/several/many/two/three/four/five/six/eight/ten/twelve/#/few/good/full/whole/entire/half … days/weeks/months/month/year/years/season/seasons, weeks or/to months, weeks, months, year, years, season, seasons, winter, summer, until spring/summer/winter/fall/autumn/christmas/snow/next, from one season/series/visit/month to, often/usually/generally long/longer, picture a? season/winter/summer/year',
  unknownlong:
    'not, no, nobody, unknown, unclear, uncertain, whether, trial, trials, study, studies, of #, depends, differs, varies, vary, cannot, never, hours only, few hours, one woman, one person, report, session/visit/appointment/infusion lasts, approved, authorized, drive, judge, give it, try, followed, how many people, look at',
  seasonchange:
    'winter/summer/spring/fall/autumn/season/year/christmas/holidays/snow … different/differently/easier/easy/lighter/gentler/kinder/milder/softer/shorter/brighter/warmer/calmer/covered/yours/itself/sails/flies/glide/glides/smooth/smoother/quiet/quieter/another/new/friend/enjoy/again',

  // what a weak study is said to add
  lends:
    'add/adds/added/adding/lend/lends/lent/lending/give/gives/gave/giving/bring/brings … weight/support/credence/strength/substance/backing/credibility to/for/behind, strengthen/strengthens/strengthened/bolster/bolsters/reinforce/reinforces/buttress/buttresses/cement/cements … case/place/argument/claim/evidence/role/position/standing/idea, tip/tips/tipped scale/scales/balance, point/points/another argument/argument in favour/favor, speak/speaks/argue/argues/plead/pleads/testify/testifies/weigh/weighs for/in favour/favor, argue/argues/make/makes case for, one more/another reason/argument/brick/stone/step for/in/toward/towards, comes/come in support, back/backs up, underpin/underpins, corroborate/corroborates, puts/put … on solid/firm/firmer ground/footing, in favour/favor of, one more/another voice, join/joins/joined … camp/side/ranks/chorus',
  studyword:
    'trial, trials, study, studies, paper, papers, protocol, protocols, pilot, case report/reports/series, review, research, publication*, series, registry, work, team, data, findings, results',

  // most people, by how much
  majority:
    'most people/patients/women/men/adults/users/participants/clients/of, majority, nearly/almost/virtually/practically all/everyone/everybody/every, two/three/four/seven/eight/nine/six out? in/of three/four/five/ten, more than/over half, three quarters, two thirds, bulk of, everyone, everybody, people on, patients on, the average patient/person, average patient/person',
  sized:
    'by half/third/quarter/two/three, halve/halves/halved, cut/cuts/slash/slashes/chop … in half/two, in half, half of their/the/your/its pain/symptoms/what, half as much/bad/sore, half pain/what, twice/three/ten … better/less/more, much/far/lot/way/considerably/clearly/markedly better/less/fewer/milder/lighter, by # points/percent, # % less/better/lower, down by, go/goes/drops/drop/falls/fall/shrinks/shrink by, to half, a third/quarter of, free of pain/it, pain free',

  // whom one need not ask
  noask:
    'without asking/consulting/seeing/checking/calling/phoning/telling/involving/bothering/waiting/talking/going/needing/having … doctor/doctors/physician/pharmacist/prescriber/gp/family/specialist/clinician, no need/reason to ask/consult/see/check/call/phone/tell/involve/bother/wait/talk/run/go/clear … doctor/doctors/physician/pharmacist/prescriber/gp/family/specialist, not/t/never need/have/has to? ask/consult/see/check/call/phone/tell/involve/bother/wait/talk/run/go/clear … doctor/doctors/physician/pharmacist/prescriber/gp/family/specialist, doctor/doctors/physician/pharmacist/prescriber/gp/specialist … need/needs not/never know/agree/hear/sign/be, doctor/physician/pharmacist/prescriber/gp … doesn/don t need/have to? know/agree/hear/sign/be, skip/bypass doctor/pharmacist/gp/prescriber/specialist, doctor/pharmacist/gp/prescriber … can wait/stay, without doctor/doctors/physician/pharmacist/prescriber s okay/approval/permission/note/advice/opinion/blessing/word/signature/leave, no doctor/pharmacist/prescriber/physician s? needed/required/necessary/okay/approval/permission/note, no call/point/use/sense/reason to/in bring/bringing/involve/involving/ask/asking/bother/bothering/drag/dragging/mention/mentioning … doctor/doctors/physician/pharmacist/prescriber/gp/family/specialist, needn t ask/consult/see/call/tell/involve/bother … doctor/doctors/physician/pharmacist/prescriber/gp/family/specialist, leave/leaving/keep/keeping … doctor/doctors/physician/pharmacist/prescriber/gp/family/specialist out of',
  forbidding:
    'do not, don t, never, not, avoid*, danger*, risk*, should/must not, stop*, harm*, cannot, call, emergency, walk/move/stretch, referral, self refer*, website, privacy, file, record*, without referral',

  // other places
  treatsyou:
    'elsewhere you/they/people/pain/a/it/patients/one/the, you get/got/hear/heard/wait/waited … elsewhere, in/at other places/clinics/offices/centres/hospitals … you/they/people/pain, other places/clinics/offices/centres/practices/hospitals … give/gives/hand/hands/offer/offers/send/sends/see/sees/stop/stops/rush/look/leave/treat/forget/charge/count, most clinics/offices/places/practices/hospitals/doctors … give/gives/hand/hands/offer/offers/send/sends/see/sees/stop/stops/rush/look/leave/treat/forget/charge/count, after/from … in other places/clinics/hospitals, somewhere else they/you, passed/sent/shuffled/bounced/shunted/pushed around/from … waiting/office/doctor/specialist/clinic/another/next, one waiting/office/doctor/specialist … to another/next, nobody/none listened/believed/heard/looked, family/other/most doctors/physicians … hand/push/give/prescribe/rush/write, doctors tend to, few clinics/doctors/teams/places … take/do/offer/can/bother',
  hereyou:
    'here you/we/a/it/your/people/nobody/someone, with us you/your/people/pain/a/it/nobody, our nurses/team/doctors/clinic/people, we give/take/listen/look/stay/sit/explain/finish/go/see/treat/do, come/comes/came/turn/turned to us, ours is/are/does/has, with us somebody/someone/we, finally/at last listen/listens/hear/hears/heard/believe/believes',
  champion:
    'lightest/gentlest/kindest/surest/softest/steadiest/calmest/warmest/finest/fastest/shortest/longest/friendliest/quietest/deepest/closest/smoothest/best/most/cleanest/safest/highest … in/of/around/within/on town/city/province/region/country/area/ontario/quebec/québec/canada/ottawa/montreal/toronto/any/here/north/kind/block, lightest hand/hands/touch/needle, gentlest hand/hands/touch/needle, surest hand/hands, softest touch/hands',

  // what to cut out of a meal
  cutout:
    'remove/removing/cut/cutting/drop/dropping/eliminate/eliminating/take/quit/quitting/give/stop/stopping/avoid/avoiding/banish/forget/skip/skipping/leave/ban/banning/swear/lose/ditch/clear/say … gluten/sugar/sugars/dairy/wheat/meat/milk/cheese/bread/nightshades/tomatoes/lectins/caffeine/coffee/alcohol/grains/carbs/soy/eggs/yeast/additives/aspartame/msg/starch, without/no/off/less gluten/sugar/dairy/wheat/meat/milk/bread/nightshades/grains/carbs/coffee, gluten/sugar/dairy/wheat/meat/milk/bread/nightshades/grains/carbs free, gluten/sugar/dairy/wheat/milk/bread … out/gone/off, say/saying/says no … gluten/sugar/dairy/wheat/meat/milk/cheese/bread/nightshades/grains/carbs/caffeine/coffee, weeks/days/month/months off/without gluten/sugar/dairy/wheat/meat/milk/cheese/bread/nightshades/grains/carbs/caffeine/coffee',
  paingoes:
    'pain/pains/ache/aches/aching/fog/fatigue/stiffness/inflammation/symptoms/soreness/swelling/flares/fibromyalgia/it … go/goes/leaves/leave/follows/follow/disappears/disappear/fades/fade/melts/melt/drops/drop/calms/calm/lifts/lift/out/away/lets/quiets/vanishes/vanish/stops/stop/ends/eases/ease/settles/settle/falls/fall/packs/shrinks/recedes/subsides/gone/down, takes/take/puts/put/draws/cools/douses … fire/heat/sting/ache/pain out/from/of, fire/heat/sting out, watch/see … aches/pain/fog/stiffness go/leave/melt/fade, memory',

  // what the brain is said to lack
  shortage:
    'lack/lacks/lacking/missing/short/shortage/shortfall/deficit/deficiency/low/lower/empty/drained/starved/starving/depleted/little/need/needs of/in/on? serotonin/dopamine/magnesium/endorphins/noradrenaline/norepinephrine/cortisol/melatonin/gaba/oxytocin/vitamin/oxygen/chemistry/chemicals, serotonin/dopamine/magnesium/endorphins/noradrenaline/norepinephrine/gaba … runs/run/is/are/lacking/missing/too low/short/lacking/missing/empty/down/out, serotonin/dopamine/magnesium/endorphins/gaba deficit/deficiency/shortage, brain/body … not/doesn/t make/produce/have enough serotonin/dopamine/endorphins/magnesium, starved/robbed/drained/deprived/hungry of/for serotonin/dopamine/magnesium/endorphins/vitamin/oxygen, nothing more/other/but than? … shortage/lack/deficiency/imbalance/deficit, just/simply/only/merely a … shortage/lack/deficiency/imbalance, serotonin/dopamine/levels … drift/drifts/drop/drops/dip/dips/sink/sinks low/down, comes down to serotonin/dopamine/magnesium',
  toppedup:
    'correct/corrects/corrected/correcting/fill/fills/refill/refills/restore/restores/replace/replaces/top/tops/bring/brings/raise/raises/boost/boosts/give/gives/put/puts it/them/that/back/up/level/levels/balance/tank/reserves, pain gives/yields/eases/fades/goes/lets/stops/settles/follows/drops/lifts/falls, that is why, which is why, this is why, explains, hence/so the? pain, so everything/you/it hurts, hurts, hence … pain/cramps/ache/aches/fatigue/fog, top them/it/levels up, ways to top/raise/boost/restore',

  // one drug for pain and mood
  bothways:
    'lift/lifts/ease/eases/help/helps/treat/treats/reach/reaches/relieve/relieves/calm/calms/tackle/tackles/lighten/lightens/touch/touches/work/works/act/acts/answer/answers/settle/settles/brighten/brightens/clear/clears/soothe/soothes/improve/improves/do/does … both/two/mood/spirits/sadness/blues/gloom/morale/depression/anxiety/worry, two birds, both at once, mood/spirits/sadness/blues/gloom/morale/depression/anxiety … too/also/lift/lifts/rise/rises/follow/follows/brighten/brightens/improve/improves/ease/eases/better/lighter, as well as mood/spirits/pain/depression/anxiety, at the same time, take/takes/look/looks care/after of? both/two',
  spirits: 'mood, moods, spirits, blues, sadness, gloom, morale, low days, worry, worries, despair',

  // something heavier
  heavier:
    'something/medicine/medicines/medication/drug/drugs/option/options/relief/pill/pills/ones/stuff/treatment … with more muscle/punch/teeth/kick/bite/weight/strength/power/force/clout/heft/oomph, more muscle/punch/teeth/kick/bite/clout/heft/oomph, heavy/heavier/big/bigger artillery/guns/weapons/weights/hitters/hitter/tools/hammer/stuff, up the? ladder, stronger/mightier/tougher stuff/ones/kind/kinds/cousin/cousins/sort, something stronger/heavier/tougher/mightier/beefier, stronger something, raise the? stakes, move/moving/go/step up to, bring/brings/pull/pulls out the? big/heavy/stronger, notch/rung/tier/shelf/strength up/above/higher/beyond, next/higher/upper/top rung/shelf/notch/tier/drawer, next/other drawer … tougher/stronger, tougher stuff/things/pills, firepower, something heftier/sturdier, more potent/powerful analgesic*/medicine*/drug*/painkiller*',
  prescribing:
    'prescriber*, pharmacy, medicine cabinet/chest/cupboard/drawer, drug cabinet, cabinet, cupboard, prescription*, prescrib*, over the? counter, pills, tablets, medicine, medicines, medication*, painkiller*, shelf, relief, doctor, doctors, acetaminophen, ibuprofen, pain',

  // how often it has been used
  wellused:
    'used/known/given/trusted/studied/practised/practiced … for years/decades/generations/long/well, doctors/hospitals/surgeons/nurses/anaesthetists/veterinarians/everyone … know/knows/use/uses/used/trust/trusts it/ketamine/this/drug/well/daily, know/knows it/ketamine/drug well/inside, long history/use/experience, old friend/acquaintance, well known',
  trusting:
    'trust, at ease, confident, confidence, rely, count on, no surprise, safely, easy mind, feel easy/secure/safe/sure, reason/why doubt/hesitate, reassur*, proof enough, says enough, says it all',
  moved:
    'moved/moves/gone/got/went/past/beyond past/beyond/from question/debate/stage/doubt/point/whether/asking of? whether?, no longer asks/ask/question/wonders/wonder whether?/if?, question/debate is no longer whether, past/beyond question/debate/stage of? whether, question … no longer whether/if',
  samething:
    'is/are same, same treatment/science/care/effect/result/results/thing/therapy/medicine/session, both/two words/terms/ways/roads/routes/names/methods are/mean/lead/come/reach/stand/for, makes/make no difference, interchangeable, equivalent, equal, amounts to, comes/come to same, do not mind, no matter, just as good/well, whichever, either way/one, comparable/similar/same/equivalent/equal/identical results/result/effects/effect/relief/benefits/benefit/outcomes, takes/take form/shape of, consists of',
  shot: 'shot, shots, injection, injections, needle, jab, muscle',
  firstnoticed:
    'notice/notices/feel/feels/mention/mentions/report/reports/tell/tells/see/sees/say/says … first, first thing/things/change/changes/gift/gifts … notice/notices/feel/feels/mention/report/see, what people/patients/clients/they … notice/feel/mention',

  // who has trouble with a drug already
  drugtrouble:
    'problem/problems/trouble/history with/of drugs/alcohol/opioids/substances/addiction, substance use, drug/alcohol/opioid problem/problems/addiction/history, former/recovering/active addict/addicts/alcoholic/alcoholics/users, in recovery, addiction … past, past addiction, past with/of drugs/alcohol/opioids/substances/addiction/drink, past drinking/drug',

  // what doubts a hint
  perhaps:
    'may, might, could, whether, unclear, uncertain, unknown, unsure, seem*, appear*, would, hypothes*, theor*, perhaps, possibl*, some people, for some, if you, which of',
  reasoned:
    'stands to reason, it follows that, follows naturally, by same token/logic/reasoning, only logical/natural that, it is logical/natural that, makes sense that, no reason why … should not/t, logically',
  carried:
    'help/helps/helped/helpful, work/works, same effect/effects/result/results/relief/way, ease/eases/relieve/relieves/soothe/soothes, as well',
  lessens: 'space/stretch/spread/taper/reduce/cut/lower/halve/decrease/skip/stop/drop/adjust, space/stretch/spread/cut out/back/down',
  byself: 'yourself, on your own, your own pace/way, by yourself',
  atwill: 'reasonable/fine/okay/ok/wise/sensible/possible/easy/safe to, you can/may/could, feel free, simply, just, up to you',
  depths:
    'get/gets/getting/go/goes/going/reach/reaches/reaching/touch/touches/strike/strikes … root/roots/core/source/origin, down to roots/root/core/source',
  ownword:
    'in our experience/practice/view/hands, our experience shows/tells/suggests/teaches, we often/regularly/usually/keep? see/notice/observe/seeing, we see/notice/observe that, we have seen/noticed/observed that, what we see, in my experience/practice/view/hands, i see/notice/observe that?, i have seen/noticed/watched',
  reputedly: 'is/are said/reported/reputed/believed to, reportedly, also seem/seems/appear/appears to, seem/seems/appear/appears to also',
  encouraging:
    'early/first/recent/latest signs/results/data/findings/reports … encouraging/promising/hopeful/positive, is/are/look/looks very? encouraging/promising/hopeful',
  selfdrive:
    'operate/operating/use machinery/machines, use power tools, climb ladders, drive/drives/driving/drove themselves/yourself/himself/herself, drive/drives/driving/drove home/back, get/gets/getting/slip/slips back? behind wheel, take/takes/taking wheel, back behind wheel',
  shortly:
    'same evening/day/night/afternoon, that evening/night, after/within/in # minutes/minute/hour/hours, after/within/in hour/minutes/half, after … rest/nap/break/coffee/snack/pause, soon after/afterwards, shortly after/afterwards, short/brief/quick rest/nap/break/pause, most clients/people/patients',
  needless:
    'not/t need your/their/the? pregabalin/gabapentin/duloxetine/amitriptyline/tramadol/antidepressant*/opioid*/painkiller*/pills/tablets/capsules/medicine/medicines/medication*/meds anymore/any/longer, need no more/longer pregabalin/gabapentin/duloxetine/amitriptyline/tramadol/antidepressant*/opioid*/painkiller*/pills/medicines/medications, set/sets/put/puts/lay/lays … opioids/pills/tablets/medicines/medication/painkillers aside/away/down',
  substance: 'glutamate, serotonin/cytokine/dopamine/cortisol level/levels, high/raised/elevated/low/abnormal level/levels',
  clinches:
    'can no longer hide, nowhere left? to hide, has nowhere to hide, confirm/confirms/confirming, prove/proves, diagnose/diagnoses/diagnosing, make/makes/clinch/clinches/seal/seals … diagnosis, show/shows/tell/tells/mean/means that? you have, settle/settles question/matter/debate',
  advertises:
    'advertise/advertises/promote/promotes/publicize/market … ketamine/opioids/it/tramadol/them, ketamine/opioids/tramadol … advertised/promoted/publicized/marketed',
  lawful:
    'may, can/free/allowed/permitted/entitled/legal/lawful/right, anyone, anybody, general public, to public, as long as, provided that',
  uncontrolled:
    'is/are not one? of? canada s? controlled/scheduled/regulated drug/drugs/substance/substances/narcotic, isn/aren t one? of? canada? s? controlled/scheduled/regulated, is not narcotic, is uncontrolled, falls/fall/stays outside drug laws',
  ruledOut:
    'fibromyalgia/diagnosis … is? ruled/excluded out?, cannot/can t/never also? have fibromyalgia, rule/rules/excludes … fibromyalgia/diagnosis, no other illness/disease/condition may/can/must be',
  whoever:
    'whatever … age/health/illness/illnesses/condition/conditions/problem/problems/fitness/state/diagnosis/weight/history, no matter … age/health/illness/illnesses/condition/conditions/problem/problems/fitness/state/diagnosis/history, regardless of … age/health/illness/illnesses/condition/conditions/problem/problems/fitness/state/history, in any state/condition/health',
  anybodyAll: 'everyone, everybody, anyone, anybody, all people/patients/adults/women/those, every person/patient/adult/woman',
  noneMay:
    'nobody/no one should/can/may ever? take/taking/try/use/get/join/receive, no person/patient/adult/woman should/can/may ever? take/try/use/get/join/receive',
  thatIsWhy: 'that/this/which is/s why/how/what, hence … relief/relieves/eases/helps/works',
  weekdays: 'monday to/through/until/till friday',
  shutDay: 'closed … every monday/tuesday/wednesday/thursday/friday, closed … mondays/tuesdays/wednesdays/thursdays/fridays',
  harmlessSo:
    'so it/they carries/carry/has/have/poses no risk/risks/danger/dangers/harm, so it/they? cannot/can/won/couldn t? … clash/interact/harm/hurt/interfere/conflict/react',
  justThat: 'nothing more, no more than that, expect only/just/nothing but? mild/slight/little/passing, expect no more than',
  comforting:
    'never hurt/harmed/affected/damaged, with peace of mind, with an? easy mind, without a? worry/worrying, reassuring/comforting/good news/encouraging',
  missingPiece: 'missing piece/link/ingredient/key, the piece you, nudge … needs/needed/been, have not finished/stopped surprising',
  everyOther: 'every second/other morning/night/evening/dose/pill/tablet',
  quizzed:
    'if two/three/four/five/several/# joints/points/spots/muscles hurt/ache, online symptom? score/scale/checker/quiz, #/ten/twelve/fifteen/nineteen/twenty/few quick/short/simple/little? questions, quick/short/online quiz/questionnaire/test',
  worthTry: 'is/are well? worth a? try/trying/shot/go/look, give it a try, deserves/deserve a? try/place',
  mightWell: 'might/could/may just/well',
  unwell:
    'liver/kidney/heart/lung disease/diseases/problem/problems/trouble/condition/failure, weak heart/liver/kidneys, glaucoma, epilepsy, seizures',
  noBar:
    'does/do/will not/n/won stop/prevent/keep you/anyone/from … taking/receiving/having/using, no obstacle/bar/barrier/hindrance to taking/receiving/treatment, is/s no problem with/together',
  trialStop:
    'leave/leaving/take/taking it/them out/off for, just? leave it/them out, go/going without it/them … and see, stop/skip/drop it/them … and see',
  limited:
    'without, with alcohol/it/them, at home, under, over, before, until, unless, double, another, somebody else, someone else, because, on strength, stop, first, alone, except',
  oneDay:
    'january, february, march, april, june, july, august, september, october, november, december, holiday, holidays, christmas, thanksgiving, summer, winter',
  seenBefore: 'after … examination/exam/visit/assessment/seeing, only after, doctor, physician, examination',
  toldSo: 'told, blame themselves, not a? matter, class, did not suit',
  vaccine: 'against/for nausea, anti nausea, vaccine, vaccines, shot, flu',
  active: 'exercise, walking, tai chi, yoga, cbt, physiotherapy, bath, baths, stretching, pacing, massage',
  otherPeople: 'others, for most, some people',
  mayDrive: 'you may/can drive/cycle, may/can drive yourself/home/back/away, fine/okay/ok/safe to drive',
  noTrouble: 'is/are no problem, pose/poses no problem, goes/go well with, no trouble with',
  otherIllness:
    'endometriosis, irritable bowel, migraine*, ibs, asthma, chronic fatigue, eczema, menopause, long covid, rheumatoid, arthritis, lupus, another illness/condition/disease, other illness/condition/disease, thyroid, osteoarthritis, diabetes',
  notRuledOut:
    'not rule/exclude/mean/stop, t rule/exclude/mean/stop, can have both, both at once, together, blood tests, other causes, look for, not rule/exclude … fibromyalgia/diagnosis, t rule/exclude … fibromyalgia/diagnosis',
  neverHappens:
    'question … not/never come/comes/arise/arises up?, question … does not come/arise, cannot happen/occur/arise/develop, can t happen/occur/arise/develop, never happen/happens/happened/occur/occurs/occurred/arise/arises, does/do not happen/occur/arise with/in/at/under, unheard of, impossible with/at/in/under, never when/where/under, always/both/all gone/over/cleared/faded before/by, always fade/fades/go/goes/clear/clears/disappear/pass before/by/within',
  keepStill:
    'move/moving as little as, stay/staying/remain/remaining in bed, best/wisest/safest to? rest/lie/stay/wait, rest is best, avoid/avoiding … exercise/movement/moving/effort/activity, keep/keeping still',
  hurting: 'pain, hurt, hurts, ache, aches, sore, flare, flares, fibromyalgia, when it',
  undaunted:
    'should/need/must/will not/never put/hold/keep/stop you off/back/from/out, neither … nor … should/need/must/will put/hold/keep/stop/rule you, shouldn/needn/won t put/hold/keep/stop you off/back/from/out, is/are no obstacle/barrier/bar/reason/problem to/for/not',
  answers:
    'settle/settles/settled question/debate/matter, are/is what keep/keeps/make/makes/drive/drives pain/fibromyalgia, know/knows/found/discovered what is? behind/causes/caused/lies, settle/settles/settled/answers/answered/closes/closed question/debate/matter of/about what/cause/why, now know/knows what causes/caused, cause … has/was/is been? found/identified/discovered/established',
  inherits:
    'if … mother/father/parents/parent/sister/grandmother … you will/do/are/get/inherit, passes/passed/handed down? from mother/parents, certain/bound/sure to inherit',
  yesNo: 'fibromyalgia or not, yes or no, whether it is fibromyalgia',
  canWait:
    'can/could/may wait, wait until/for your/the? next, at your next visit/appointment/check is/will soon/do, no rush, no hurry, mention/raise it next',
  doesGood:
    'does/do … good, help/helps/helping/helped with/against/for, good for, do/does/did … good, work/works for/against/on, relief from/for, eases, relieves',
  shortWait: 'wait/rest/give … hour/hours/minutes, half an hour, an hour or two, couple of hours',
  carryOn: 'continue/keep/carry/go/stay on? taking/with, stay on, no need to change/stop/worry, just as before, as before, as usual',
  allOfThem: 'all/every people/person/patients/patient/adults/women with, everyone/everybody with/who has/lives',
  serene:
    'all the same, go ahead, even so, peace of mind, serenely, with confidence, without worry/worries/fear, all through, throughout, right through',
  unmatched:
    'fibromyalgia/it is one that? doctors/physicians/clinicians? diagnose/see/meet most? often, fibromyalgia is diagnosed/seen most often, of all disorders/conditions/illnesses/diseases/problems … … diagnose/diagnosed/seen/see … most? often, no disorder/condition/illness/disease/diagnosis … … diagnosed/seen/found … more often/frequently/commonly, none … more often/common/frequently than fibromyalgia/fibro, no other condition/illness/disease/disorder/diagnosis … … diagnosed/seen/found/met as/so/more often/frequently, no other condition/illness/disease/disorder/diagnosis … as/so/more common/frequent/widespread, no … more often/common/commonly/frequent/frequently/widespread than fibromyalgia/fibro, nothing … more often/common/commonly/frequently/widespread than fibromyalgia, no … is/are … more often/common/commonly/frequent/frequently/widespread than fibromyalgia/fibro, no/nothing … is/are more often/common/commonly/frequent/frequently/widespread than fibromyalgia, no/no … is/are … as often/common/commonly/frequent/frequently/widespread as fibromyalgia/fibro, no other … … as often as fibromyalgia, fibromyalgia is one diagnosed/seen/found/met most, fibromyalgia is one that? … diagnosed/seen/found most, no other … … as/so often/common/commonly/frequent*/many/much, first in frequency among, fibromyalgia/it is one that? doctors/physicians/clinicians? diagnose/see/meet most',
  prescribedReceptor:
    'receptors … prescribing/avoid, receptors … prescribed/prescribes/prescribe/take/takes/taking/swallow, opioid receptors are/is not? prescribed, opioid receptors … … prescribed',
  ofTrauma: 'ptsd, post traumatic, trauma*, abuse, abused, shock, childhood',
  pressesPoints: 'press/presses/push/pushes … points/spots, eighteen/eleven/#  … points/spots hurt/hurts/sore/tender',
  surelyPaid:
    'insurers?/insurer/plans/plan accept/accepts/approve/approves/pay/pays/reimburse/reimburses all/every/each/any, never refuse/refuses claim/claims',
  putToTest: 'put to test, same results/result/effect/relief, tested/studied/proven/examined/shown in … trials/studies/trial/study',
  universal:
    'nobody is too, no one is too, anyone/everyone/anybody whose, suits/suit any/every adult/person/patient, right for anyone/everyone, everyone/anyone/anybody/everybody with/who … can/may/will join/take/follow/get/do/try, is/are for everyone/anyone/everybody, everyone/anyone/everybody can/may join/follow/take/do/try/come/start/benefit, suits everyone/anyone/everybody, no condition/illness/age/diagnosis … rules/stops/keeps/excludes, without exception, no exceptions',
  coversAll:
    'plans/plan/insurers/insurance pick/picks up, nothing … out of your? pocket, plans/plan/insurance/insurers/benefits/ohip/ramq/msp pay/pays/cover/covers/reimburse/reimburses, nothing to cover/pay/spend, cost should/need/will not hold/stop/keep',
  skipsDose:
    'leave/leaving/drop/dropping out … see, try leaving/dropping/skipping, skip them/it/one/day/days/dose/doses/few/pill/pills, take half, half … capsule/pill/tablet, every second/other day, stop it/them same/today/at/right/now/immediately, open capsule/capsules',
  toldTo:
    'prescriber, prescribed, pharmacist, doctor, doctors, clinician, nurse, anaesthe*, told, tells you, ask, call, never, do not, don t, risk*, danger*, trial*, study, studies, review',
  thanking: 'thanks to … my/i/me, thanks to … i am/can/have',
  unreviewed:
    'no reason to stop/change/tell/mention, no need to? review/change/stop/tell/mention/revisit, not need to? review/change/stop/revisit',
  napping: 'nap fixes/solves/does/sorts/takes/settles, good nap, sleep it off',
  wayBack:
    'way/path/road/key/ticket to/toward/towards good/better/sound/deep/deeper/restful/quiet/pain sleep/nights/life/calm/free, way/path/road back to',
  forPain: 'approved/authorized/licensed for/against pain/depression/chronic/fibromyalgia/fibro',
  suitsNone: 'no/none/nothing … suits everyone/anyone, no/none … that suits everyone/anyone, no/nothing … is for everyone, know of no',
  partly:
    'some/many/certain plans/programs/insurers, some/many/certain … plans/programs/insurers, cover/covers/pay/pays part/some, ask, check with, up to plan',
  howItDoes: 'how … lifts/gives/eases/soothes/brings/restores/heals/helps/calms/fights you/your',
  countedTips:
    '#/two/three/four/five/six/seven/eight/ten foods/herbs/tips/tricks/ways/exercises/teas/habits that/to ease/fight/calm/soothe/beat/relieve/lower',
  wonders: 'work/works/working/do/does/doing wonders, work/works/do/does miracles',
  painlessLife: 'have/get/see you … without/free pain, have/get you … again',
  cannotHurt: 'cannot/can t hurt/harm you, so it? cannot/can t hurt/harm',
  mainstay:
    'now well? established, mainstay, cornerstone, pillar, long established, well established, firmly established, proven, standard part/care/treatment, routine part/care/treatment, tried and true, recognized/recognised/accepted treatment/therapy/approach, such an? established, settled practice/place/treatment/care, earned its/their settled? place, has its settled? place, established part/care/option/treatment, treatment of? reference, established choice/approach, keep/keeps/kept/retain/retains their/its full? place/role, long been a? standard/usual/established, by now standard, standard practice',
  onlyBegun:
    'only/just begun/beginning/starting to test/study/explore/look, emerging, still early, early days, in its infancy, promising but, first studies, barely/hardly studied, experimental, young idea, unproven idea, still under study, know/knows little about, new field, only beginning, brand new idea, only now being looked/studied/explored/tested',
  dealtWith:
    'hardly/barely/scarcely hurt/hurts any more/longer, hardly/barely/scarcely … pain left/any, no longer get in your? way, not get in your? way, stops getting in your? way, practically/virtually/nearly/essentially/almost free of/from pain, practically/virtually/nearly/almost pain free, practically/virtually/nearly/as good as gone/cured/healed, been dealt with, been taken care, been beaten/conquered/solved/settled/defeated, is beaten/solved/settled/conquered, no longer a? problem/issue, counts/count as gone/solved/cured, as good as gone',
  freeToGo: 'you re free to, you are free to, free to go/leave, on your way, out door, head home, off you go',
  threeApproved:
    'three/# medicines/drugs/treatments/medications … approved/authorized/authorised/licensed/indicated, three/# … approved/authorized/authorised/licensed medicines/drugs/treatments/medications',
  vetted:
    'put together/written/prepared/compiled by our? experts/specialists, checked/updated/reviewed/verified regularly/often/constantly/continuously, under eyes/eye of, checked/read/reviewed/verified/vetted/validated/approved/signed each/every line/word/sentence/figure/page, each/every line/word/sentence/figure/page … checked/read/reviewed/verified/vetted/validated/approved/signed, checked/read/reviewed/verified/vetted/validated/signed by our? physician/doctor/doctors/specialist/specialists/expert/experts/medical, article/page/text/content/guide/information … been? medically/clinically reviewed/checked/verified/approved, medically/clinically reviewed/verified/approved content/article/page/information, checked/read/reviewed/verified/vetted/validated by our college/panel/board/committee/physicians/pharmacists/doctors, checked and signed by our? physicians/doctors, checked signed by our physicians/doctors',
  reminds:
    'according to mayo/cdc/nccih/national/health/arthritis/american/canadian/association/institute, say/says mayo/cdc/national/health/arthritis/american/canadian/ministry/government/association, say/says, remind/reminds/reminded, state/states/stated, say/says that, point/points out, note/notes that, tell/tells us, tell/tells people, advise/advises people/patients/everyone',
  ownMorphine:
    'endorphin*, own morphine/painkillers/painkiller/opioids/medicine, natural morphine/painkiller/painkillers/opioids, painkillers/morphine … own, body s own, happiness/feel good hormones/chemicals',
  explains:
    'because, since, thanks to, that/this/which is/s why, explains, owe/owes/owed … to, due to, comes from, is where … comes/come from, is/are what takes/eases/relieves/lifts/soothes',
  onlyCaution:
    'everyone else can/may go, check/checks one thing, only/just one question/thing/point counts/matters, one question/thing that matters/counts, only/just two situations/conditions/cases/reasons rule/rules, only/just # situations/conditions/cases/reasons, only/just tell us/nurse/team if/whether/about, tell us/nurse/team only/just if/whether/about, just/only let us know if/whether, tell us simply whether/if, only/sole/single precaution/caution/rule/warning/contraindication, nothing else to watch/mention/declare/report/avoid, in one case/situation/group only, otherwise you re/are good/fine/clear/ready, only people/ones who should/must/cannot/need/have/to',
  bookIn: 'book/schedule/reserve/make/ask for? an? visit/appointment/assessment/consultation/session/call, come/comes see us, request form',
  nothingElse:
    'nothing else stands in/between, nothing else matters/counts, rest does not/t matter, everyone/anyone/everybody/anybody else can/may have/get/receive it',
  sameHarms:
    'harms/drawbacks/downsides/risks … about same/equal/alike/even, are/is even on harms/risks, no worse than exercise/walk/aspirin, both … about same/equal',
  treatedOnes: 'people/patients/those … treated, people/patients/those … receive/received/get/take',
  regainsClear:
    'regain/regains/recover/recovers/find/finds/get/gets … energy/memory/clarity/focus/sharpness, clearer thinking/mind/head, think/thinks more? clearly/clearer',
  isEnough:
    'is/are usually/often/generally? enough, is all it takes, does/do the trick/job, will do, sensible/good/sound/best first step/choice/start/option, takes/take the? edge off, first choice, begin/start with, takes … pain down nicely/well',
  tabletRemedy: 'ibuprofen, acetaminophen, naproxen, aspirin, anti inflammatory/inflammatories, advil, tylenol',
  similarWorth:
    'similar/equal/same/equivalent/comparable worth/value/merit/footing, equally good/valid/useful/effective, as good as one another/other, on par',
  mushroom: 'reishi, lion s mane, mushroom*, chaga, cordyceps, turmeric, herbs, herbal',
  mentionLater: 'at your next appointment/visit, next time you come/see, when you next see, when we meet, at next appointment/visit',
  neither: 'neither … nor, not … established, not yet',
} as const;
