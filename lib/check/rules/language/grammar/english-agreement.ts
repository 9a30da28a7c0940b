import type { Look } from './slip.ts';
import { confirmed, endingIn, isEnglish, listed } from './slip.ts';

const start = `(?<=^|[.!?;:“] ?|, (?:but|and|so|because) |(?:that|because|if|when|while) )`;
const end = String.raw`(?![\p{L}'-])`;

const singular =
  "is|isn't|was|wasn't|has|hasn't|does|doesn't|helps|needs|feels|takes|causes|shows|works|lasts|makes|gives|comes|goes|seems|keeps|brings|happens|varies|remains|improves|reduces|tells|says";
const plural = "are|aren't|were|weren't|have|haven't|do|don't";

const isPluralNoun = (word: string): boolean =>
  /s$/u.test(word) &&
  !/(?:ss|us|is|ics)$/u.test(word) &&
  !/^(?:news|lens|series|species|diabetes|means|headquarters|always|sometimes|perhaps|measles|herbs?|this|thus|yes|its|hers|theirs|does|has|was|says|rabies|shingles)$/u.test(
    word,
  ) &&
  (isEnglish(word.slice(0, -1)) || isEnglish(word.replace(/ies$/u, 'y')) || isEnglish(word.replace(/es$/u, '')));

const pluralSubject = confirmed(
  new RegExp(
    String.raw`${start}(?:[Tt]he|[Tt]hese|[Tt]hose|[Mm]any|[Ss]ome|[Mm]ost|[Oo]ur|[Aa]ll|[Ss]everal|[Bb]oth|[Yy]our|[Tt]heir|[Ff]ew)(?: (\p{Ll}+))? (\p{Ll}{3,}) (?:${singular})${end}`,
    'gu',
  ),
  'the plural of the verb',
  ([, before = '', noun = '']) =>
    isPluralNoun(noun) &&
    !/^(?:of|in|to|with|for|way|that|who|what|it|she|he|one|person|body|pain|part|thing|day|time|place|reason|first|and|or)$/u.test(before),
);

const notOne =
  /^(?:you|they|we|people|who|which|that|may|might|could|would|should|must|can|will|not|also|and|or|to|few|lot|number|dozen|hundred|thousand|million|couple|handful|majority|minority|half|third|quarter|most|two|three|four|five|six|seven|eight|nine|ten|twelve|rest|same|latter|former|elderly|young|old|poor|sick|police|media|data|criteria|staff|children|women|men|feet|teeth|others?|only|first|last|best|more|less|longer|sooner|least|team|public|family|couple|group|pair|range|variety|series|what|how|why|of|in|with|all|both|either|one|little|bit|question)$/u;

const singularSubject = confirmed(
  new RegExp(
    String.raw`${start}(?:[Tt]he|[Tt]his|[Aa]n?|[Ee]ach|[Ee]very|[Oo]ur|[Yy]our|[Mm]y)(?: (\p{Ll}{3,}))? (\p{Ll}{3,}(?<!s)) (?:${plural})${end}`,
    'gu',
  ),
  'the singular of the verb',
  ([, before = '', noun = '']) =>
    !notOne.test(noun) && !notOne.test(before) && !/(?:ly|ed|ing)$/u.test(noun) && isEnglish(noun) && isEnglish(`${noun}s`),
);

/** “Each visit last an hour”; “each morning take your time” tells somebody what to do. */
const eachBare = confirmed(
  new RegExp(
    String.raw`(?<![\p{L}'-])(?:[Ee]ach|[Ee]very) (\p{Ll}{3,}(?<!s)) (?:last|take|begin|start|need|include|help|give|come|make|require|mean|seem|feel|depend|happen|bring)${end}(?! (?:\p{Ll}+ )?(?:week|month|year|night|time|spring|summer|fall|autumn|winter|minute|one)s?(?!\p{L}))`,
    'gu',
  ),
  'the singular of the verb',
  ([, noun = '']) =>
    !/^(?:day|morning|evening|afternoon|night|week|month|hour|time|year|season|now|few|one|single|other|still|alone|often|only)$/u.test(
      noun,
    ) &&
    !notOne.test(noun) &&
    isEnglish(noun) &&
    isEnglish(`${noun}s`),
);

const oneOfMany = confirmed(
  new RegExp(
    String.raw`(?<![\p{L}'-])(?:[Ee]ach|[Oo]ne|[Ee]ither|[Nn]either|[Ee]very one) of (?:the|our|these|those|your|their|its)(?: \p{Ll}+)? (\p{Ll}{3,}s)(?: (?:on|in|of|at|from) (?:this|the|our|your|that) \p{Ll}+)? (?:are|were|have|do|take|need|help|last|seem|feel|come|go|make|give|show|cause|include|require|begin|start|work|ask|offer|let|teach|bring|keep|want|call|aim|suggest)${end}`,
    'gu',
  ),
  'the singular of the verb',
  ([, noun = '']) => isPluralNoun(noun),
);

/** “Nobody in the group are”, “everyone who come”. */
const nobodyAre = confirmed(
  new RegExp(
    String.raw`(?<![\p{L}'-])(?:[Nn]obody|[Nn]o one|[Ee]verybody|[Ee]veryone|[Aa]nybody|[Aa]nyone|[Ss]omebody|[Ss]omeone)(?: (?:in|on|at|of|from|with) (?:the|our|your|this|that|a) \p{Ll}+)? (?:are|were|have|do|need|want|feel)${end}`,
    'gu',
  ),
  'the singular of the verb',
  ([whole = '']) => !/ (?:and|or) /u.test(whole),
);

const article = confirmed(
  new RegExp(String.raw`(?<![\p{L}'-])(?:[Aa] (\p{Ll}{3,})|[Aa]n (\p{Ll}{3,}))${end}`, 'gu'),
  'a or an',
  ([, afterA = '', afterAn = '']) =>
    (/^(?:[aeio]|un(?!i)|up|ul|um|hour|honest|heir|honour)/u.test(afterA) &&
      !/^(?:one|once|eu|ewe|unanim|unisex|uni)/u.test(afterA) &&
      isEnglish(afterA)) ||
    (/^(?:[bcdfgjklmnpqrstvwyz]|uni(?!n|m)|use|usu|eu|h(?!our|onest|eir|onou?r|erb|istor|abit|otel))/u.test(afterAn) && isEnglish(afterAn)),
);

const afterModal = confirmed(
  new RegExp(
    String.raw`(?<![\p{L}'-])(?:can|may|will|should|must|could|would|might|cannot|can't|won't)(?: not| also| often| even| still)? (\p{Ll}{3,}s)${end}`,
    'gu',
  ),
  'the verb without s',
  ([, verb = '']) =>
    /^(?:help|cause|reduce|improve|make|take|feel|need|work|last|give|change|relieve|ease|include|affect|lead|happen|become|go|come|get|say|bring|keep|show|lower|raise|increase|seem|begin|start|stop|want|tell|ask|use|find|remain)e?s$/u.test(
      verb,
    ),
  ([words = '', verb = '']) => endingIn(words, verb, /^goes$/.test(verb) ? 'go' : verb.slice(0, -1)),
);

const afterDid = confirmed(
  new RegExp(String.raw`(?<![\p{L}'-])(?:did|does|do|didn't|doesn't|don't)(?: not)? (\p{Ll}{3,}ed)${end}`, 'gu'),
  'the plain verb',
  ([whole = '', verb = '']) => /not|n't/u.test(whole) && !/eed$|^(?:embed|shed)$/u.test(verb) && isEnglish(verb),
  ([words = '', verb = '']) => endingIn(words, verb, [verb.slice(0, -1), verb.slice(0, -2)].find(isEnglish)),
);

const forms = listed([
  [
    '(?:have|has|had|having) (?:went|took|saw|came|began|did|gave|wrote|ate|fell|chose|knew|drove|spoke|forgot|woke|ran|became)(?= )',
    'gone, taken, seen, come, begun, done, given, written…',
  ],
  [
    '(?<=^|[.!?;:,] ?|and |but |that |because )[Ii]ts (?:important|possible|normal|common|best|better|hard|easy|okay|fine|good|likely|unlikely|clear|safe|helpful|useful|difficult|rare|natural|essential|vital|worth)(?= (?:to|that|if|when|for (?:you|people|some|a|the)|not|trying|asking) )',
    'it’s',
    'swap',
  ],
  [
    '[Ll]ess (?:people|patients|side effects|unwanted effects|days|visits|symptoms|studies|pills|medicines|flares|women|men|adults|hours|nights)',
    'fewer',
    (words) => words.replace(/^Less/, 'Fewer').replace(/^less/, 'fewer'),
  ],
  ['(?:has|have|had|was|were|been|may have|could have) lead to', 'led to', (words) => words.replace(/lead to$/, 'led to')],
  ['(?:to|may|can|will|not|never|you) loose(?= \\p{L})', 'lose', (words) => words.replace(/loose$/, 'lose')],
  [
    '(?:the|an|no|this|any|these|side|little|some|same) affects?(?= (?:of|on|is|are|was|were|may|can|that|and)|[.,])',
    'effect',
    (words) => words.replace(/affect(s?)$/, 'effect$1'),
  ],
  [
    '(?:may|can|will|could|to|does|not) effect(?= (?:your|the|their|how|sleep|mood|pain|people|each|you) ?)',
    'affect',
    (words) => words.replace(/effect$/, 'affect'),
  ],
  [
    '(?:is|are|be|feel|feels|was|were|get|seems) to (?:much|tired|painful|late|weak)(?= |[.,])',
    'too',
    (words) => words.replace(/ to /, ' too '),
  ],
  ["[Ww]ho's(?= (?:pain|doctor|symptoms|treatment|sleep|life|condition) )", 'whose', 'swap'],
  ['[Bb]etween \\d[\\d.]* ?%? to(?= \\d)', 'between … and …; from … to …'],
  [
    '(?:[Pp]eople|[Pp]atients|[Tt]hose|[Ww]omen|[Mm]en) (?:which)(?= (?:have|are|take|feel|live) )',
    'who',
    (words) => words.replace(/which$/, 'who'),
  ],
  [
    '(?:[Tt]his) (?:treatments|studies|symptoms|medicines|patients|people|effects|trials|clinics|exercises|results)(?! (?:was|is))',
    'these, those',
  ],
  [
    '(?:[Tt]hese|[Tt]hose) (?:treatment|study|symptom|medicine|patient|effect|trial|clinic|exercise|result)(?= (?:is|are|was|were|may|can|will|has|have)|[.,])',
    'this, that',
  ],
  [
    '(?<!(?:near|with|beside|around|to|for|of|about|like|than|on|at|from|by|after|before|behind|and|or|what|that) )(?:I|[Ww]e|[Yy]ou|[Tt]hey) (?:feels|needs|takes|helps|has|goes|makes|knows|gets|wants|sleeps|works)(?= )',
    'the verb without s',
  ],
  [
    '(?<!to \\p{L}+ )(?:[Hh]e|[Ss]he|[Ii]t) (?:feel|take|have|go|make|know|get|want|sleep|cause|seem|help)(?= (?:to|a|the|better|worse|more|less|with|like|pain|no|not|your|you|people|some|about) )(?<!(?:did|does|can|may|will|should|could|would|let|make|makes|made|help|helps|that|than|before|how|if|does not|do) (?:[Hh]e|[Ss]he|[Ii]t) \\p{L}+)',
    'the verb with s',
  ],
]);

/** “People with fibromyalgia often has”. */
const peopleWith = confirmed(
  new RegExp(
    String.raw`(?<![\p{L}'-])(?<!(?:for|of|to|in|about|among|helps?) )(?:[Pp]eople|[Pp]atients|[Ww]omen|[Mm]en|[Aa]dults|[Cc]hildren|[Ss]ymptoms|[Ss]tudies|[Tt]reatments) (?:with|of|in|on|for) (?:chronic |this |the |long-term |widespread )?(?:fibromyalgia|pain|fatigue|condition|illness|depression|anxiety|ketamine|sleep|trauma) (?:often |also |sometimes |usually |rarely |never |always )?(?:has|is|was|does|needs|feels|shows|varies|helps|seems)${end}`,
    'gu',
  ),
  'the plural of the verb',
  () => true,
);

/** “The clinic offer a visit”. */
const verbWithoutS = confirmed(
  new RegExp(
    String.raw`(?<=^|[.!?;:] )(?:[Tt]he|[Tt]his|[Oo]ur|[Yy]our|[Ee]ach|[Ee]very)(?: \p{Ll}+)? (\p{Ll}{3,}(?<!s)) (?:offer|give|help|take|need|cause|make|provide|seem|feel|include|require|reduce|improve|relieve|suggest|find|recommend|treat|want|begin|work) (?:an?|the|your|you|to|some|more|people|pain|sleep|visits|care|with|in|for|best|better|well)${end}`,
    'gu',
  ),
  'the verb with s',
  ([whole = '', noun = '']) =>
    !notOne.test(noun) &&
    !/(?:ly|ed|ing)$/u.test(noun) &&
    isEnglish(`${noun}s`) &&
    !/ (?:that|who|which|help|to|can|may|will|and|or|not) /u.test(whole.slice(0, -12)),
);

const plain =
  'help|show|need|take|give|make|come|cause|reduce|improve|relieve|suggest|include|require|last|seem|feel|work|begin|start|change|let|allow|tell|mean|keep|bring|remain|depend|vary|explain|prepare|are|were|have|do';

/** “The list of your medicines help us”: the verb takes the number of the first noun. */
const headNoun = confirmed(
  new RegExp(
    String.raw`${start}(?:[Tt]he|[Tt]his|[Aa]n?|[Ee]ach|[Ee]very|[Oo]ur|[Yy]our)(?: \p{Ll}{3,})? (\p{Ll}{3,}(?<!s)) (?:of|for|with|from|about) (?:the |your |our |these |those |all |all the |their |\p{Ll}+ )?(\p{Ll}{3,}s) (?:${plain})(?! not )${end}`,
    'gu',
  ),
  'the singular of the verb',
  ([whole = '', noun = '', after = '']) =>
    !notOne.test(noun) &&
    !/^(?:kind|sort|type|half|part|lack|that|bunch|set|list of|crowd|host|panel|committee|percentage|proportion|share|need|ask|way|help|look|wait|pay|plan|call|care|apply|talk)$/u.test(
      noun,
    ) &&
    !/ (?:and|or|that|which|who|if|when) /u.test(whole) &&
    isEnglish(`${noun}s`) &&
    isPluralNoun(after),
);

/** What `peopleWith` names by itself. */
const namedAbove =
  /(?:people|patients|women|men|adults|children|symptoms|studies|treatments) (?:with|of|in) (?:fibromyalgia|pain|fatigue|depression|anxiety|ketamine|sleep|trauma) /u;

/** “The exercises in this program is gentle”: the verb takes the number of the first noun here too. */
const pluralHead = confirmed(
  new RegExp(
    String.raw`${start}(?:[Tt]he|[Tt]hese|[Tt]hose|[Oo]ur|[Yy]our|[Ss]ome|[Mm]any|[Mm]ost|[Aa]ll)(?: (\p{Ll}{3,}))? (\p{Ll}{3,}) (?:of|in|with|from|during|after) (?:the |this |that |our |your |an? )?(\p{Ll}{3,}(?<!s)) (?:${singular})${end}`,
    'gu',
  ),
  'the plural of the verb',
  ([whole = '', before = '', noun = '', after = '']) =>
    (isPluralNoun(noun) || /^(?:people|women|men|children)$/u.test(noun)) &&
    !/^(?:one|part|number|rest|whether|what|how|why|way|day|days|kinds?|sorts?|types?|lots?)$/u.test(before) &&
    !/^(?:days|times|ways|kinds|sorts|types|lots|hours|minutes|weeks|months|years|points|dollars|wants|needs)$/u.test(noun) &&
    !/ (?:that|which|who|if|when|and|or) /u.test(whole) &&
    !namedAbove.test(whole) &&
    isEnglish(after),
);

/** “The nurse and the physician reviews your file”. */
const twoSubjects = confirmed(
  new RegExp(
    String.raw`${start}(?:[Tt]he|[Oo]ur|[Yy]our|[Aa]n?) (?:\p{Ll}+ )?(\p{Ll}{3,}) and (?:the|our|your|an?|their) (?:\p{Ll}+ )?(\p{Ll}{3,}(?<!s)) (is|was|has|does|\p{Ll}{3,}s)(?= (?:your|you|the|an?|with|us|it|them|every|each|together|to|in|on|at|not|also|all|both|open|closed|ready|available|here|part)(?!\p{L}))`,
    'gu',
  ),
  'the plural of the verb',
  ([whole = '', , , verb = '']) =>
    !/ (?:that|which|who|if|when|between|of|both) /u.test(whole) &&
    (/^(?:is|was|has|does)$/u.test(verb) ||
      (isPluralNoun(verb) &&
        !/^(?:its|his|hers|always|sometimes|days|weeks|months|years|hours|minutes|sessions|visits|symptoms|problems|studies|trials|medicines|people|effects|costs|fees|groups|clinics|needs|exercises|plans|notes|rooms|signs|parts|levels|scores|results|rates|doses|clinicians|doctors|nurses|patients)$/u.test(
          verb,
        ))),
);

/** Agreement of a verb or an article with the word beside it, and forms that are confused. */
export const englishAgreement: readonly Look[] = [
  pluralSubject,
  singularSubject,
  oneOfMany,
  eachBare,
  nobodyAre,
  article,
  afterModal,
  afterDid,
  forms,
  peopleWith,
  verbWithoutS,
  headNoun,
  pluralHead,
  twoSubjects,
];
