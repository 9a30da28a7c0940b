import type { Locale } from '../../../../i18n/locales.ts';
import type { Kept } from '../../../prose/kept-list.ts';

const told = { en: 'what may help, without a reproach', 'fr-CA': 'ce qui peut aider, sans reproche' } as const;
const little = '(?:not|never|too little|too lazy|hardly)';
const because = '(?:because|since|as|that is why|that’s why)';

/** Words that make illness the fault of the person who has it. A denial inside them is the reproach itself. */
export const blame: Readonly<Record<Locale, readonly Kept[]>> = {
  en: [
    [
      "(?:have|has|had)(?: not|n’t|n't) (?:really )?tried (?:hard )?enough|(?:do|does|did)(?: not|n’t|n't) try hard enough|not trying hard enough",
      'what may help, without a reproach',
    ],
    ['(?:is|are) why you (?:are|feel|hurt|stay)(?: still)?|mak(?:e|es|ing) yourself (?:ill|sick|worse)', told.en],
    [
      "if only you (?:\\p{L}+)|(?:only )?(?:have|has) (?:only )?(?:yourself|yourselves|themselves|himself|herself) to (?:blame|thank)|(?:do|does|did)(?: not|n't) deserve to (?:improve|get better|heal|recover|be treated)|your (?:own )?(?:bad |poor )?(?:habits|choices|lifestyle|attitude|laziness|weight|negativity|negative thinking) (?:made|make|makes|caused?|causes|is why|are why|feeds?|keeps?|brought)|(?:earned|deserves?) (?:it|this|your pain|their pain)|too (?:lazy|weak|soft|negative|anxious) to",
      told.en,
    ],
    [
      "let (?:yourself|themselves|herself|himself) go|laz(?:y|iness)(?! (?:sunday|morning|afternoon|day))|had you (?:only )?(?:followed|listened|tried|moved|exercised|come|taken|done)|(?:does|do|did)(?: not|n't) (?:really |truly )?want to (?:get better|heal|recover|improve|be well)|(?:a little|some|more|just) (?:willpower|will power|discipline|backbone|grit)|(?:willpower|discipline|effort) is (?:all|enough)|you (?:now pay(?: the price)?|pay the price) for it",
      told.en,
    ],
    [
      `(?:hurt|ache|tired|ill|sick|in pain|exhausted|worse|unwell|no better)(?: [\\p{L}']+){0,3}? ${because} you (?:do not|don't|did not|didn't|never|won't|will not|have not|haven't|refuse\\p{L}*|are (?:too )?(?:lazy|weak|unfit|stubborn))`,
      told.en,
    ],
    [
      'if you (?:had|would have|only|really|just) (?:\\p{L}+ )?(?:moved|tried|exercised|listened|slept|eaten|lost|wanted|made|done|followed|taken|stopped|relaxed|cared)[^.!?]{0,60}you (?:would|might|could)|you would (?:not )?(?:be|feel|have|hurt)[^.!?]{0,40} if you (?:had|would|only|really|just|made|tried|moved|did)',
      told.en,
    ],
    [
      "(?:your|their|her|his) own (?:fault|doing|making|choice)|(?:you have|you've|they have|you) (?:only )?(?:yourself|yourselves|themselves) to (?:blame|thank)|(?:blame|to blame) (?:yourself|themselves)|(?:it is|it's|that is|that's|this is|(?:is|are)) (?:(?!not |never |no |hardly )\\p{L}+ )?(?:your|their|her|his|the patient's) (?:own )?fault|brought (?:it|this) on (?:yourself|themselves|herself|himself)",
      told.en,
    ],
    [
      `(?:patients|people|those|clients|anyone)(?: (?:who|with|that) [^.!?]{2,40}?)? (?:are|is|were|was)(?: \\p{L}+)? (?:${little} )?(?:motivated|lazy|weak|unwilling|undisciplined|irresponsible|careless|stubborn|to blame|trying hard enough|ready to change|committed|interested in getting)`,
      told.en,
    ],
    [
      '(?:patients|people|those|clients|anyone) who (?:complain|give up|fail|whine|quit|refuse|do not try|don’t try|are lazy|lack(?! (?:it|vitamin|sleep|iron))|will not|won’t)[^.!?;]{0,60}(?:never|cannot|do not|will not|deserve|stay|remain|only|get worse|have)',
      told.en,
    ],
    [
      '(?:patients?|people|clients?|those) (?:who )?(?:fail(?:ed|s)?|failed at) (?:the |their |our |this )?(?:\\p{L}+ )?(?:treatments?|therapy|program|programme|exercises?)|lack(?:s|ed|ing)? (?:of )?(?:the )?(?:willpower|will power|motivation|discipline|effort|character|the will)',
      'the treatment did not help; what may help',
    ],
    [
      "(?:stop|quit) (?:feeling sorry|complaining|whining|making excuses|moaning|being (?:so )?(?:lazy|weak|negative)|dwelling|pitying|giving in)|(?:no|without|enough with the) (?:more )?excuses|(?:pull yourself together|snap out of it|toughen up|get over it|man up|get off the couch|try harder|just get on with it|just push through|think positive and)|(?:do not|don't) (?:try|work|want|push)(?: \\p{L}+){0,3}? (?:hard )?enough|self-pity|wallow\\p{L}*",
      told.en,
    ],
  ],
  'fr-CA': [
    [
      "(?:n'ont|n'a|n'avez) pas (?:fait|mis|fourni) (?:assez|suffisamment) d'efforts?|ne (?:font|fait|faites) pas assez d'efforts?",
      told['fr-CA'],
    ],
    ["(?:voilà|c'est) pourquoi vous (?:êtes|avez (?:encore )?mal|restez)|vous vous rendez (?:\\p{L}+ )?malade", told['fr-CA']],
    [
      "si seulement (?:vous|elle|il|ils|elles)|n'(?:avez|a|ont) que (?:vous|lui|elle|eux|elles)(?:-mêmes?)? à blâmer|(?:ne )?mérit\\p{L}+ pas d(?:e |')(?:aller mieux|guérir|être)|(?:vos|votre|ses|leurs) (?:mauvaises? |propres? )?(?:habitudes|choix|mode de vie|attitude|poids|négativité) (?:vous |l'|les )?(?:ont|a|cause|causent|nourri\\p{L}+|entretien\\p{L}+|explique\\p{L}*)|trop (?:paresseu\\p{L}+|faible|molle?|négati\\p{L}+) pour(?! (?:compter|être|avoir|changer|se voir|conclure|trancher|qu))",
      told['fr-CA'],
    ],
    [
      "laissée?s? aller|paress\\p{L}+|ne (?:veut|veulent|voulez) pas (?:vraiment |réellement )?(?:guérir|aller mieux|s'en sortir|se soigner|vous en sortir)|(?:un peu|davantage|plus) de (?:volonté|discipline|cran)|(?:la |votre )?volonté suffit|vous en payez le prix|(?:s'écoute|s'écoutent|vous écoutez) trop",
      told['fr-CA'],
    ],
    [
      "(?:mal|fatiguée?|malade|épuisée?|souffrez|pire|douleurs?)(?: (?:\\p{L}|')+){0,3}? (?:parce que|car|puisque|faute de|c'est que) ?(?:vous|elle|il)? ?(?:n'|ne |refus|manqu|êtes (?:trop )?(?:paresseu|faible|têtu))\\p{L}*",
      told['fr-CA'],
    ],
    [
      "si vous (?:aviez|faisiez|vouliez|bougiez|essayiez|suiviez|écoutiez|dormiez|mangiez|vous étiez)[^.!?]{0,60}vous (?:feriez|bougeriez|iriez|dormiriez|n'auriez|ne seriez|iriez|seriez|auriez|vous sentiriez|ne souffririez|n'en seriez)|vous (?:n'auriez|iriez|seriez|auriez)[^.!?]{0,40} si vous (?:aviez|faisiez|vouliez|bougiez)",
      told['fr-CA'],
    ],
    [
      "(?:de|par) (?:votre|leur|sa|ta|leur propre|votre propre|sa propre) (?:propre )?faute|(?:c'est|est) (?:(?!pas |jamais |plus |aucunement )(?:\\p{L}|')+ )?(?:votre|leur|sa) (?:propre )?faute|(?:vous|ils|elles) (?:n'avez|n'ont) qu'à (?:vous|s'en|se|en)|(?:prenez-vous-en|s'en prendre) (?:qu')?à (?:vous|eux|elles)-mêmes?|(?:vous|ils|elles) (?:l'avez|l'ont) (?:bien )?cherché|responsables? de (?:leur|votre|sa) (?:propre )?(?:douleur|mal|maladie|état|souffrance)",
      told['fr-CA'],
    ],
    [
      "(?:patients?|patientes?|gens|personnes|ceux|celles|clients?)(?: (?:qui|ayant|avec) [^.!?]{2,40}?)? (?:manquent|manque) (?:(?:\\p{L}|')+ ){0,3}?de (?:motivation|volonté|discipline|courage|persévérance|sérieux|caractère)|(?:patients?|patientes?|gens|personnes|ceux|celles) (?:qui )?(?:sont|est|ne sont pas|n'est pas)(?: (?:\\p{L}|')+){0,2}? (?:motivée?s?|paresseu\\p{L}+|irresponsables?|négligente?s?|têtue?s?|sérieu\\p{L}+|prête?s? à changer)",
      told['fr-CA'],
    ],
    [
      "(?:ceux|celles|les gens|les personnes|les patients|les patientes) qui (?:se plaignent|abandonnent|échouent|refusent|baissent les bras|ne (?:font|veulent|bougent|s'aident|se forcent))[^.!?]{0,60}(?:jamais|ne |n'|méritent|restent|empir\\p{L}+|mal)",
      told['fr-CA'],
    ],
    [
      "(?:patients?|patientes?|gens|personnes|ceux|celles) qui (?:échouent|ont échoué)|manqu(?:e|ez|ent) (?:(?:\\p{L}|')+ ){0,2}?(?:de |d')(?:volonté|motivation|discipline|effort)",
      'le traitement n’a pas aidé; ce qui peut aider',
    ],
    [
      "(?:arrêtez|cessez|assez) de (?:vous (?:apitoyer|plaindre|lamenter|écouter|trouver)|chercher des excuses|gémir|pleurnicher)|(?:aucune|pas d'|sans|fini les|plus d') ?excuses?|secouez-vous|ressaisissez-vous|faites un effort|il suffit de (?:vouloir|le vouloir|se forcer|se secouer)|quand on veut,? on peut|question de volonté|(?:ne (?:faites|fournissez|font|fournissent)|n'essayez|n'y mettez) pas (?:assez|suffisamment)|apitoie\\p{L}*|apitoyer",
      told['fr-CA'],
    ],
  ],
};
