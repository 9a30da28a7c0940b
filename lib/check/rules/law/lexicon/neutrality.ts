import { phrases } from '../../../prose/phrases.ts';
import type { Lexicon } from '../advertising.ts';

/** Words that say that the clinic has nothing to gain from what it writes about. */
export const neutral: Lexicon = {
  en: [
    phrases([
      "(?:nobody|no one) (?:here|on our team|at the clinic|in this clinic) (?:gains?|earns?|profits?|makes?) (?:anything|money|a cent)|(?:no|without any|free (?:of|from)(?: any)?) (?:link|tie|connection|relationship)s? (?:to|with) (?:the )?(?:drug |pharmaceutical )?industry|(?:do not|does not|don't|never|doesn't) sell (?:any of )?(?:the|these|those) (?:treatments?|medicines?)|(?:page|article|site|advice) is independent|(?:declarations? of interests?|competing interests?|conflicting interests?|financial interests?|commercial interests?) ?(?::|,|are|is) ?(?:none|nil|no)|conflicts? of interest ?: ?(?:none|nil|no)|nothing to (?:gain|sell)|no (?:financial |commercial )?(?:stake|conflicts? of interest)|no (?:financial|commercial) interests?|(?<!who has )(?<!who have )no (?:financial )?interest in (?:\\p{L}+ ){0,4}?(?:treatments?|ketamine|drugs?|medicines?|choice|sales?)|(?:completely|entirely|fully|totally|perfectly|strictly|truly) (?:neutral|impartial|independent|objective|unbiased|disinterested)",
      'nobody (?:here|on our team|at the clinic|in this clinic) has (?:anything|something) to (?:gain|win|sell)|(?:your|the) (?:choice|decision) (?:changes|makes) (?:nothing|no difference) (?:for|to) us|neutral ground|(?:in|with) (?:complete|full|total|entire) independence|nothing (?:on|in) (?:it|this page|this site|these pages) (?:could|can|would|will|may)? ?benefits? (?:the clinic|us)',
      '(?<!(?:people|women|men|patients|others) (?:will|may|might|can|could) )(?:gain|earn|make|get)s? (?:absolutely )?(?:nothing|no money|not a cent) (?:from|by|whichever|whatever|when|if|out of)|(?:do|does) not (?:gain|profit|earn|make money|benefit)(?: \\p{L}+)? (?:from|by|on) (?:your|the|which|what|any)|(?:trust|believe) (?:every|each) (?:word|line|sentence)',
    ]),
  ],
  'fr-CA': [
    phrases([
      "sans (?:rien )?(?:avoir )?(?:rien )?à (?:y )?gagner|sans rien avoir à y gagner|sans (?:aucun )?(?:lien|rapport) avec l'industrie|ne vend(?:ons|ent)? (?:aucun|pas) (?:de ces|des|les|du) |(?:page|article|site) (?:est )?indépendante?(?= ?[.:;,])|(?:conflits? d'intérêts?|(?:liens?|déclaration) d'intérêts?|intérêts? (?:concurrents?|financiers?|commercia(?:l|ux))) ?: ?(?:aucuns?|néant|nul)|(?:le moindre|aucun) intérêt(?! à)|(?:n'(?:avons|a|ont) )?rien à (?:gagner|vendre|y gagner)|en toute (?:indépendance|neutralité)|personne (?:ici |chez nous )?ne (?:tire|retire|fait) (?:de )?profit|aucun (?:conflit d'intérêts?|intérêt (?:financier|commercial))|(?:tout à fait|entièrement|complètement|totalement|parfaitement|strictement|vraiment) (?:neutres?|impartia(?:l|le|ux)|indépendante?s?|objecti(?:f|ve)s?|désintéressée?s?)",
      "(?:nous|on|la clinique|l'équipe) ne (?:gagn|touch|retir|tir)\\p{L}+ (?:absolument )?(?:rien|pas un sou|(?:aucun|pas de) (?:profit|avantage|revenu)s?)|(?:cela|ça|choix|décision) ne change(?:nt)? rien pour nous|ne (?:nous )?rapporte(?:nt)? rien|(?:croire|fier à) chaque (?:mot|ligne|phrase)",
    ]),
  ],
};

/** The same, said by a denial: what it denies is the interest that the clinic has. */
export const withoutInterest: Lexicon = {
  en: [
    phrases([
      '(?:has|have) no (?:(?:financial |commercial |personal )?(?:stake|conflicts? of interest) (?:in|to declare)|(?:financial|commercial|personal) interests? in|interests? to declare)|(?:has|have) no interest in (?:what|which|how)|(?:nobody|no one|none of us)(?: here| on our team| at the clinic)? (?:stands? to (?:gain|profit))',
    ]),
  ],
  'fr-CA': [
    phrases([
      "n'(?:a|avons|ont) (?:donc )?(?:aucun|pas d'|pas le moindre) ?(?:conflit d'intérêts?|intérêts?(?: financiers?| commercia(?:l|ux)| personnels?)?) (?:dans|à déclarer|avec|en jeu)|(?:clinique|équipe|nous|elle) n'(?:a|avons|ont) (?:donc |absolument )*rien à (?:y )?gagner(?= à (?:ce|votre|vos)|(?<=y gagner)(?= ?[.!]| ?$))|personne (?:ici |chez nous |dans l'équipe )?n'(?:y )?a (?:donc )?(?:rien|quoi que ce soit) à (?:y )?gagner|n'avoir aucun intérêt(?! à)",
    ]),
  ],
};
