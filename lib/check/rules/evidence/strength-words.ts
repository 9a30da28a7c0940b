import type { Locale } from '../../../i18n/locales.ts';

/** What says that a guideline recommends with all its strength. */
export const strongly: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!less |more )(?:(?:strongly|firmly) (?:\p{L}+ ){0,2}?(?:recommend|advis|endors|favou?r|support|back)\p{L}*|(?:recommend|advis|endors|support|back)\p{L}*(?: \p{L}+){0,4}? (?:most )?(?:strongly|firmly)|(?:strong|strongest|firm) (?:recommendation|support|backing|endorsement)s?|“?strong for”?|(?:on the same footing|on a par|on par|at the same level|as strongly) (?:as|with)|(?:its|their|the) (?:strongest|highest|top|best|firmest) (?:rating|grade|mark|recommendation|score)s?)/giu,
  'fr-CA':
    /(?:(?:cote |mention )?(?:« ?)?fortement pour(?: ?»)?|(?:recommand|conseill|préconis|appui)\p{L}* (?:très |le plus )?(?:fortement|vivement)|(?:fortement|vivement) (?:recommand|conseill|préconis|appuy)\p{L}*|recommandations? (?:« ?)?(?:très )?fortes?(?: ?»)?|fortes? recommandations?|(?:sur le même pied|au même (?:rang|niveau|titre)|sur un pied d'égalité) (?:que|qu'|avec)|(?:sa|leur|la) (?:meilleure|plus haute|plus forte) (?:cote|note|recommandation|mention))/giu,
};
/** Where a sentence goes on to what is recommended less, or not. */
export const weaker: Readonly<Record<Locale, RegExp>> = {
  en: /[;:]|,? (?:but|while|whereas|and (?:only )?weakly|than|not|rather than|unlike|weak|weakly|more weakly|less strongly)(?!\p{L})/iu,
  'fr-CA':
    /[;:]|,? (?:mais|tandis|alors que|et (?:plus )?faiblement|faiblement|plus faiblement|que|et non|pas|plutôt que|faibles?)(?!\p{L})/iu,
};
/** How a record says that a recommendation is strong. */
export const strongInRecord: Readonly<Record<Locale, RegExp>> = { en: /strong/iu, 'fr-CA': /forte?(?:ment)?(?!\p{L})/iu };
/** What calls the evidence itself strong. */
export const strongEvidence: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:strong|solid|robust|convincing|compelling|firm|overwhelming|conclusive|ample) (?:\p{L}+ )?(?:evidence|proof|data|science)(?!\p{L})|(?:evidence|proof|data) (?:is|are) (?:\p{L}+ )?(?:strong|solid|robust|convincing|compelling|conclusive)(?!\p{L})|(?:result|finding|gain|benefit|conclusion)s? (?:is|are) (?:(?!less|only|not|hardly|never)\p{L}+ )?(?:solid|certain|firm|secure|settled|robust|rock-solid|beyond doubt)(?!\p{L})|(?:strongly|firmly|solidly) (?:supported|backed|established|proven)/iu,
  'fr-CA':
    /(?<!\p{L})(?:preuves?|données) (?:\p{L}+ )?(?:solides?|fortes?|robustes?|convaincantes?|concluantes?|probantes?)(?!\p{L})|(?:preuves?|données) sont (?:\p{L}+ )?(?:solides?|fortes?|robustes?|convaincantes?|concluantes?)(?!\p{L})|(?:solides?|fortes?) (?:preuves?|données)(?!\p{L})|(?:résultat|gain|bienfait|constat|effet)s? (?:est|sont) (?:(?!moins|peu|plus|pas|loin)\p{L}+ )?(?:acquis|solides?|sûrs?|certains?|établis?|robustes?)(?!\p{L})|(?:solidement|fermement) (?:appuyé|établi|démontré|prouvé)e?s?/iu,
};
