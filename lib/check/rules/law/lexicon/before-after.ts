import { phrases } from '../../../prose/phrases.ts';
import type { Lexicon } from '../advertising.ts';

/** A month, and how somebody was in it. */
const month = {
  en: '(?:(?:in|by) )?(?:january|february|march|april|june|july|august|september|october|november|december|(?<=(?:in|by) )may)(?!\\p{L})',
  'fr-CA': '(?:en )?(?:janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|(?<=en )mai)(?!\\p{L})',
} as const;
const state = {
  en: '(?:pain|sick days|bent|stiff|cane|walker|bed|climb|stand|walk|sle(?:ep|pt)|\\d+s)',
  'fr-CA': '(?:mal|douleurs?|journées? au lit|voûtée?|raide|canne|marchette|lit|montait|debout|marche|dort|dormait)',
} as const;

/** Pictures and scenes of before and after. A pain score before and after a session is not meant. */
export const beforeAfter: Lexicon = {
  en: [
    phrases([
      `${month.en}[^!?]{0,60}${state.en}[^!?]{0,60}${month.en}[^.!?]{0,60}(?:after our|with us|thanks to (?:us|our))|${month.en}[^.!?]{0,40}, ?${state.en}[^!?]{0,60}${month.en}[^.!?]{0,60}after our`,
      '(?:the|our|their|her|his|real) before[- ](?:and|&)[- ]afters?(?= (?:of|from|by|for)|s?(?: *[.:!?]|$))',
      '(?:then and now|before and now)[^.!?]{0,30}(?:photos?|pictures?|smiles?|faces?)',
      "(?:our (?:patients'?|clients'?)|patients'|clients') (?:\\p{L}+ )?(?:photos?|pictures?|selfies?|faces)|(?:photos?|pictures?|selfies?) (?:of|from|by) (?:our |real )(?:patients|clients)",
      '(?:swipe|slide|click|scroll) to (?:compare|see)[^.!?]{0,60}(?:after|day)|compare [^.!?]{0,60}(?:face|photos?|pictures?|posture|smile)[^.!?]{0,60}',
      '(?:look at|see|compare|watch|notice)(?! your (?:own )?(?:\\p{L}+ )?(?:notes?|scores?|ratings?|journal|diary|records?|steps|lists?|numbers|answers))[^.!?]{0,60} before[^.!?]{0,70}?(?:after|afterwards?|later|weeks? on|months? on|now|today)',
      'before (?:the |her |his |their |my )?(?:treatments?|sessions?|infusions?|therapy)[,:]? (?:she|he|they|I|we) [^.]{3,90}?(?:after|now)',

      '(?:before[- ](?:and|&)[- ]after|before ?/ ?after) (?:\\p{L}+ )?(?:photos?|pictures?|images?|videos?|galler(?:y|ies)|stories|shots?|transformations?|comparisons?|portraits?)|before ?/ ?after|before-and-after(?! (?:stud|trial|design|measure|score))',
      '(?:photos?|pictures?|images?|videos?|portraits?|gallery|transformations?|faces?|posture|smiles?) (?:\\p{L}+ ){0,3}?(?:taken )?before (?:and|&) after|see (?:\\p{L}+ ){0,3}?(?:before and after|the difference|the change|the transformation)|before: (?:[^.:]{3,90})[.;] after:',
      '(?:the )?same (?:woman|man|patient|person) (?:\\p{L}+ ){0,6}?(?:before|after) (?:and|treatment|her|his|\\p{L}+ (?:sessions|infusions))|on the left,? (?:\\p{L}+ ){0,4}?before[^.]{2,80}on the right,? (?:\\p{L}+ ){0,4}?after',
    ]),
  ],
  'fr-CA': [
    phrases([
      `${month['fr-CA']}[^!?]{0,60}${state['fr-CA']}[^!?]{0,60}${month['fr-CA']}[^.!?]{0,60}(?:après nos|après notre|chez nous|grâce à (?:nous|nos|notre))`,
      'avant ?: [^!?]{3,60}[.;] après (?:\\p{L}+ ){1,2}(?:semaines|mois|séances|jours) chez nous',
      "(?:l'|les |leur |leurs |nos |vos )avants?[- ](?:et|&)[- ](?:l'|les |leur |leurs |nos |vos )?après",
      "hier et aujourd'hui[^.!?]{0,40}(?:photos?|images?|sourires?|visages?)|(?:sourires?|visages?) de nos (?:patient|client)e?s? en (?:photos?|images?)",
      "(?:photos?|images?|vidéos?|visages?|égoportraits?) (?:de|d') ?(?:nos |vrais |vraies )(?:patient|client)e?s?",
      '(?:glissez|cliquez|balayez) pour (?:comparer|voir)[^.!?]{0,80}(?:après|jour|avant)|comparez [^.!?]{0,60}(?:visage|photo|posture|sourire)[^.!?]{0,60}',
      "(?:regardez|voyez|comparez|observez|admirez)(?! (?:vos (?:propres )?(?:notes?|cotes?|scores?|pas|listes?|réponses?)|votre (?:propre )?(?:journal|carnet|liste|cote|score)))[^.!?]{0,60} avant[^.!?]{0,70}?(?:après|plus tard|maintenant|aujourd'hui)",
      "avant (?:le |son |sa |ses |la |les |mon |ma |mes )?(?:traitements?|séances?|perfusions?|thérapie)[,:]? (?:elle|il|elles|ils|je|j') ?[^.]{3,90}?(?:après|maintenant|aujourd'hui)",

      "(?:photos?|images?|vidéos?|portraits?|galerie|transformations?|clichés?|visages?|posture|sourires?|histoires?|comparaisons?) (?:\\p{L}+ ){0,4}?(?:avant[- /]*(?:et[- ])?après|avant/après|d'avant et d'après)|avant ?/ ?après|(?<!(?:changements?|études?|mesures?|comparaisons?|différences?) )avant-après|avant & après",
      '(?:voyez|regardez|constatez|admirez) (?:\\p{L}+ ){0,3}?(?:avant et après|la différence|le changement|la transformation)|avant ?: (?:[^.:]{3,90})[.;] après ?:|(?:la|le) même (?:femme|homme|patiente?|personne) (?:\\p{L}+ ){0,6}?(?:avant|après) (?:et|le traitement|son|ses|\\p{L}+ (?:séances|perfusions))|à gauche,? (?:\\p{L}+ ){0,4}?avant[^.]{2,80}à droite,? (?:\\p{L}+ ){0,4}?après',
    ]),
  ],
};
