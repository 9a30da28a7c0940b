import { phrases } from '../../../prose/phrases.ts';
import type { Lexicon } from '../advertising.ts';

/** Words that call a treatment safe, mild or free of harm without measure. */
export const unsafeSafety: Lexicon = {
  en: [
    phrases([
      '(?:has|have|with|causes?|brings?) (?:very |only )?(?:few|minor|minimal) (?:side|adverse|unwanted) effects|risk free(?! of)',

      'stronger (?:pain )?(?:medications?|medicines?|drugs?|painkillers?)|there (?:is|are) no (?:\\p{L}+ )?(?:danger|risks?|harm)(?! of|-)|the only (?:\\p{L}+ )?(?:risks?|side effects?|danger) (?:is|are)',
      '(?:side|adverse|unwanted) effects are (?:\\p{L}+ and )?(?:mild|minor|minimal|few|rare|short-lived|temporary|harmless|negligible)|(?:risks? (?:\\p{L}+ ){0,3}?)(?:is|are) (?:almost |virtually |practically |close to )?(?:zero|nil|negligible|minimal|non-existent|nonexistent|none)',

      '(?:has|have|with|causes?|produces?|there are|carries|comes? with|brings?|virtually|almost|absolutely|zero|gives?) (?:\\p{L}+ ){0,2}?(?:no|zero) (?:\\p{L}+ )?(?:side effects?|adverse effects?|unwanted effects?|risks?|dangers?|downsides?)|no side effects? (?:whatsoever|at all)|^no (?:side effects?|risks?)|zero (?:side effects?|risks?)',
      '(?:without|free of|free from|minus) (?:any |the |all )?(?:\\p{L}+ )?(?:side effects?|adverse effects?|unwanted effects?|risks?(?! of)|dangers?|harm)|side[- ]effect[- ]free|risk-free|harmless|trouble-free',
      '(?:completely|totally|perfectly|entirely|absolutely|100 ?%|very|extremely|remarkably|inherently|always|fully|proven|proved|clinically|naturally|incredibly|surprisingly|exceptionally|guaranteed) safe|safe (?:and|yet|,) (?:\\p{L}+ )?(?:effective|natural|gentle|proven|easy|painless)|(?:effective|natural|gentle|proven|painless) (?:and|yet|,) (?:\\p{L}+ )?safe|safe for (?:everyone|everybody|anyone|all|all ages|long-term use|all patients)|(?:is|are) (?:a )?safe (?:alternative|treatment|option|choice|solution|therapy)|safer alternative',
      '(?:non|not)[- ](?:habit[- ]forming|addictive)|not addictive|(?:no|low|little|minimal|zero) (?:potential|risk|danger|chance) (?:for|of) (?:addiction|dependence|dependency|abuse|misuse)|(?:minimal|negligible|few if any|hardly any) (?:side effects?|risks?)|(?:natural|herbal|gentle),? (?:so|and therefore|and thus) (?:it is )?(?:safe|harmless)|nothing to (?:worry about|fear|lose)|well[- ]tolerated by (?:all|everyone|most)',
    ]),
  ],
  'fr-CA': [
    phrases([
      "(?:a|ont|avec|cause|causent|entraîne|entraînent|présente|comporte) (?:très |bien )?peu (?:d'effets (?:secondaires|indésirables)|de risques?)",

      "(?:médicaments?|analgésiques?|antidouleurs?|produits?) plus (?:forts?|puissants?)|n'(?:avez|a|ont) rien à (?:perdre|craindre)|les? seuls? (?:\\p{L}+ )?(?:risques?|effets?|dangers?)(?: \\p{L}+)? (?:est|sont)",
      "effets (?:secondaires|indésirables) sont (?:\\p{L}+ et )?(?:légers|mineurs|minimes|rares|passagers|négligeables|bénins|temporaires)|(?:risques?|danger) (?:\\p{L}+ ){0,3}?(?:est|sont) (?:quasi |presque |pratiquement |quasiment )*(?:nuls?|inexistants?|négligeables?|minimes?)|n'y a (?:pas de|pas|aucun|pas le moindre) (?:danger|risque)(?! (?:de|d'|que|zéro))",

      "sans (?:aucun |aucune |le moindre |la moindre )?(?:effets? (?:secondaires?|indésirables?)|risques?(?! de| d'))|sans (?:aucun|le moindre) danger|(?:est|sont|reste|restent|soit|traitement|médicament|méthode|solution|thérapie|approche|option|produit|plante|séance|perfusion)s? (?:(?!pas |jamais |guère |rarement |toujours )\\p{L}+ ){0,2}?sans danger",
      "(?:n'|ne )(?:a|ont|cause|causent|entraîne|entraînent|présente|présentent|comporte|comportent|produit|produisent|provoque|provoquent) (?:pratiquement |absolument |pour ainsi dire )?aucune? (?:\\p{L}+ )?(?:effet|risque|danger|dépendance|accoutumance)(?: (?:secondaire|indésirable)s?)?|(?:n'y a|il y a|avec) (?:pratiquement |absolument )?(?:aucun|zéro) (?:effet (?:secondaire|indésirable)|risque|danger)|zéro (?:risque|effet|danger)|^aucun (?:effet (?:secondaire|indésirable)|risque|danger)(?= *[.!,]|$)",
      '(?:totalement|tout à fait|parfaitement|entièrement|complètement|absolument|très|extrêmement|100 ?%|toujours|intrinsèquement|remarquablement|naturellement) (?:sécuritaires?|sûre?s?|sécurisée?s?|inoffensi(?:f|ve|fs|ves))|(?:sécuritaires?|sûre?s?) et (?:\\p{L}+ )?(?:efficaces?|naturel\\p{L}*|éprouvée?s?|doux|douce)|(?:efficaces?|naturel\\p{L}*|doux|douce) et (?:\\p{L}+ )?(?:sécuritaires?|sûre?s?|sans)|inoffensi(?:f|ve|fs|ves)|(?:sécuritaire|sûre?) pour (?:tous|toutes|tout le monde|chacun)',
      "(?:ne |n')(?:crée|créent|cause|causent|entraîne|entraînent|provoque|provoquent) (?:pas|jamais|aucune) (?:de |d')?(?:dépendance|accoutumance)|non (?:addicti(?:f|ve|fs|ves)|toxique)|(?:faible|peu de|aucun) (?:potentiel|risque) (?:de |d')(?:dépendance|accoutumance|abus|addiction)|effets (?:secondaires|indésirables) (?:minimes|minimaux|négligeables|quasi inexistants|inexistants)|(?:naturel|naturelle),? donc (?:sans|sûr|sécuritaire|inoffensi)\\p{L}*|rien à (?:craindre|perdre)|bien toléré\\p{L}* par (?:tous|toutes|tout le monde)",
    ]),
  ],
};
