import type { Locale } from '../../i18n/locales.ts';

/** Illnesses that come together with others. */
export const illness =
  '(?:post-traumatic|ptsd|bipolar|panic|bipolaire|panique|depress\\p{L}+|anxi\\p{L}+|trauma|fibromyalgia|(?:(?:trouble|état) de )?stress post|tspt|dépression|dépressi\\p{L}+|traumatisme|fibromyalgie|choc (?:ancien|enfoui|passé)|old (?:shock|wound))';
/** “Nearly everyone … has”: most people, without a figure. */
export const most: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    `(?:as a rule|usually|typically|always),? (?:uncover|find|discover|reveal)s?(?!\\p{L})[^.;]{0,20}?${illness}|${illness}[^.;]{0,40}? never (?:very |too )?far(?!\\p{L})|most of the time[^.;]{0,60}?${illness}|(?:as a rule|usually|typically|habitually)(?!\\p{L})[^.;]{0,60}?${illness}[^.;]{0,40}? with [^.;]{0,20}?${illness}|${illness} (?:usually|typically|habitually) [^.;]{0,30}? with [^.;]{0,20}?${illness}|(?:(?:nearly|almost|virtually|practically) (?:everyone|everybody|all|every \\p{L}+)|most (?:people|patients|adults|women|of)|(?:the|a) (?:\\p{L}+ )?majority of)(?!\\p{L})[^.;]{0,60}? (?:have|has|carry|carries|live|lives|suffer|suffers|develop|develops|struggle|struggles)(?!\\p{L})[^.;]{0,30}?${illness}|more often than not,? [^.;]{0,40}?${illness}|(?:the|a) (?:\\p{L}+ )?majority of (?:cases|people|patients)[^.;]{0,40}?${illness}[^.;]{0,30}? (?:comes?|goes|accompan\\p{L}+|occurs?|is (?:found|present|there))|${illness}[^.;]{0,60}? (?:in|among|of|with|affects?|touches|reaches|strikes) (?:most|nearly (?:all|every\\p{L}*)|almost (?:all|every\\p{L}*)|the (?:great |vast |large )?majority|the bulk)(?!\\p{L})`,
    'iu',
  ),
  'fr-CA': new RegExp(
    `(?:en règle générale|d'ordinaire|d'habitude|habituellement|typiquement)(?!\\p{L})[^.;]{0,60}?${illness}[^.;]{0,40}? (?:avec|de pair)[^.;]{0,20}?${illness}|${illness}[^.;]{0,40}? (?:jamais|n'est pas) (?:bien |très )?loin(?!\\p{L})|${illness}[^.;]{0,40}? la plupart du temps|la plupart du temps[^.;]{0,60}?${illness}|(?:presque (?:tout le monde|tous|toutes|toute)|(?:la )?(?:grande |vaste )?(?:plupart|majorité) d|à peu près tou)[^.;]{0,60}? (?:a|ont|vit|vivent|souffre|souffrent|développe|développent|présente|présentent)(?!\\p{L})[^.;]{0,30}?${illness}|(?:le plus souvent|plus souvent qu'autrement),? [^.;]{0,40}?${illness}|dans la (?:grande |vaste |très grande )?majorité des (?:cas|gens)[^.;]{0,60}?${illness}|${illness}[^.;]{0,60}? (?:chez|touche|atteint|frappe|accompagne|concerne)(?: (?:\\p{L}+ ){0,3}?)? ?(?:presque (?:tou\\p{L}+|chaque)|la (?:grande |vaste )?(?:plupart|majorité)|à peu près tou)`,
    'iu',
  ),
};
/** “Almost always comes with it”: more than most. */
export const always: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    `(?:almost|nearly|virtually|practically) (?:always|invariably|without exception)[^.;]{0,60}?${illness}|${illness}[^.;]{0,60}? (?:almost|nearly|virtually|practically) (?:always|invariably)|${illness}[^.;]{0,30}? (?:always|invariably)(?!\\p{L})`,
    'iu',
  ),
  'fr-CA': new RegExp(
    `presque (?:toujours|systématiquement|immanquablement|invariablement)[^.;]{0,60}?${illness}|${illness}[^.;]{0,60}? (?:presque toujours|systématiquement|immanquablement|invariablement|toujours)(?!\\p{L})`,
    'iu',
  ),
};

/** Does a folded sentence say that an illness comes with another one mostly, or always? Somebody has counted that. */
export function saysHowMany(text: string, locale: Locale): boolean {
  return most[locale].test(text) || always[locale].test(text);
}
