import { phrases } from '../../../prose/phrases.ts';
import type { Lexicon } from '../advertising.ts';

/** Controlled drugs as patients and clinics write them, in either language: a page in one may name them as in the other. */
const names = [
  '(?:es|s-|r-)?[kc][eé]tamin(?:e|es|ique|iques)?|spravato|ketalar|kétalar',
  'tramadol|oxycodone?|hydrocodone?|hydromorphon\\p{L}*|morphin\\p{L}*|fentan[iy]l|codéine|codeine|méthadone|methadone',
  'opioids?|opiates?|opioïdes?|opiacés?|narcoti(?:c|cs|que|ques)',
  'nabilone|cannabis|cannabinoïdes?|cannabinoids?|medical marijuana|marijuana|psilocybine?|mdma|lsd',
];

const named = phrases(names);

export const drugs: Lexicon = { en: [named], 'fr-CA': [named] };

const drug = `(?:${names.join('|')})`;

/** An invitation that names a drug, or a statement that the clinic supplies it. */
export const drugOnOffer: Lexicon = {
  en: [
    phrases([
      `${drug}(?: [\\p{L}'-]+){0,5}?[ :,–—-]* ?\\$ ?\\d+|\\$ ?\\d+(?: [\\p{L}'-]+){0,4}? ${drug}`,
      '(?:es)?ketamine (?:appointments?|slots?|bookings?|packages?|openings?)',
      '(?:come in|stop by|drop in|drop by|order|buy|purchase|pick up|treat yourself)[^.!?]{0,30} (?:s-|es)?ketamine|your (?:es)?ketamine (?:journey|path|adventure|experience|session|appointment)',
      `(?:ask|talk to|speak (?:with|to)|message|tell|write to) (?:us|our \\p{L}+|(?:a|your) (?:\\p{L}+ )?(?:nurse|doctor|physician|team) here) (?:about|for|if|whether|to see if)(?: [\\p{L}'-]+){0,4}? ${drug}`,
      `(?:find out|see|learn|discover|wondering|know|check)(?: more about)? (?:if|whether|how)(?: [\\p{L}'-]+){0,2}? ${drug}(?: \\p{L}+){0,2}? (?:is|are|could|can|may|might|would) (?:be )?(?:right|suitable|an option|for you|help you|a good fit|appropriate)|(?:is|could|can|would|might) ${drug}(?: \\p{L}+){0,2}? (?:be )?(?:right|suitable|for|help) (?:for )?you`,
      `(?:ready|want|wish|eager|curious|tempted|looking|hoping|interested|thinking|would you like|like) ?(?:to|about|in|of)?(?: [\\p{L}'-]+){0,4}? ${drug}[^.!?]{0,40}\\?`,
      `${drug}[^.!?]{0,60},? (?:which|that) (?:our|the|this) (?:clinic|team) (?:also )?(?:sells?|offers?|provides?|gives?)`,
      `${drug} (?:treatments?|sessions?|infusions?|therapy|care)[^!?]{0,80}[.!,:] *(?:call|phone|text|email|write to|visit|contact) us`,
      `(?:our|the clinic's|this) ${drug}(?: [\\p{L}-]+)? (?:suites?|rooms?|wing|lounge|unit|days?|services?|offering|menu|options?|specialists?|experts?|physicians?|nurses?|protocols?)|${drug} (?:suites?|rooms?|lounge|unit|menu|packages?|memberships?) (?:\\p{L}+ )?(?:opens?|is|are|available|from|at)`,
      `${drug}[^.!?]{0,90}[.!?:,;–—-] *(?:\\p{L}+ ){0,2}?(?:book|request|schedule|reserve|sign up|apply|register|enquire|inquire|get started|start|join|see if you qualify|find out if) (?:\\p{L}+ ){0,3}?(?:your|a|an|now|today|online|here|for|you)(?![\\p{L}])`,
      `(?:book|request|(?:schedule|reserve) (?:a|an|your)|sign up|get started|see if you qualify|find out if you)[^.!?]{0,60} ${drug}`,
      `(?<=(?:^|[.!?] ) *)(?:try|discover|experience|get|choose) (?:our |medical |the |a |some )*${drug}`,

      `(?:book|schedule|request|reserve|start|begin|try|get|order|buy|ask us (?:about|for)|call us (?:about|for)|sign up for|apply for|enrol in|discover|experience|explore|choose|contact us (?:about|for)|learn about our|see our)(?: [\\p{L}'’-]+){0,6}? ${drug}(?: [\\p{L}-]+){0,2}?(?: (?:treatments?|sessions?|infusions?|therapy|consultation|appointment|assessment|program|care|today|now|with us|here))`,
      `(?:book|schedule|reserve|try|get started with|start)(?: (?:your|a|an|our|my|first|next|free))* ${drug}|${drug}(?: [\\p{L}-]+){0,3}? (?:is |are |now )*(?:available|offered) (?:here|at our|at this|in our|from us|with us|today)`,
      `(?:we|our (?:clinic|team|doctors|nurses)|Andante|this clinic) (?:also |now |proudly )?(?:offers?|provides?|specializ\\p{L}+ in|gives?|sells?|delivers?|administers?)(?: (?!no )[\\p{L}'-]+){0,4}? ${drug}|our ${drug} (?:treatments?|therapy|program|sessions?|infusions?|clinic|care|packages?|team)`,
      `${drug}(?: [\\p{L}'-]+){0,8}?[.:!,]? (?:book|call us|contact us|request (?:a|your)|schedule|ask for (?:a|your) (?:consultation|appointment)|reserve)`,
    ]),
  ],
  'fr-CA': [
    phrases([
      `${drug}(?: [\\p{L}'-]+){0,5}?[ :,–—-]* ?\\d[\\d ,]* ?\\$|\\d ?\\$(?: [\\p{L}'-]+){0,4}? (?:d'|l')?${drug}`,
      "(?:rendez-vous|plages|forfaits?) (?:de |à la |d'|pour la )?(?:es)?kétamine",
      "(?:passez|venez|commandez|achetez|procurez-vous|offrez-vous)[^.!?]{0,40} (?:s-|es)?kétamine|votre (?:parcours|expérience|aventure|séance|rendez-vous) (?:de |à la |d')?(?:es)?kétamine",
      `(?<=^ *)(?:prendre rendez-vous|demander|obtenir|essayer|commencer|réserver|recevoir)(?: [\\p{L}'-]+){0,5}? (?:d'|l'|à l')?${drug}(?: \\p{L}+)?(?= *[.!]?$)`,
      `(?:demandez-nous|demandez à (?:notre|nos) \\p{L}+ (?:si|pour|comment)|parlez-nous|parlez à (?:notre|nos) \\p{L}+|informez-vous|renseignez-vous|interrogez-nous|écrivez-nous|posez-nous)(?: [\\p{L}'-]+){0,6}? (?:d'|l'|à l')?${drug}`,
      `(?:voyez|voir|vérifiez|sachez|savoir|découvrez|découvrir|apprenez) (?:\\p{L}+ )?(?:si|comment) (?:la |le |l'|les |un |une |des )?(?:\\p{L}+ )?(?:(?:à|de|par) (?:la |l')?)?${drug}(?: \\p{L}+){0,2}? (?:vous|est|sont|pourrait|peut|convient)|${drug}(?: \\p{L}+){0,2}? (?:est|sont|serait)-(?:elle|il|elles|ils) (?:\\p{L}+ ){0,3}?(?:pour vous|indiquée?|faite?)|${drug} (?:vous )?(?:convient|conviendrait|aiderait|pourrait)(?:-elle|-il)?(?: vous)? ?(?:\\p{L}+ )?\\?`,
      `(?:envie|prête?s?|curieu(?:x|se)|intéressée?s?|tentée?s?|(?:aimeriez|voulez|souhaitez)-vous|vous (?:aimeriez|voulez|souhaitez))(?: [\\p{L}'-]+){0,5}? (?:d'|l'|à l')?${drug}[^.!?]{0,40}\\?`,
      `${drug}[^.!?]{0,60},? que (?:notre|la|cette) (?:clinique|équipe) (?:\\p{L}+ )?(?:vend|offre|propose|donne|fournit)`,
      `(?:traitements?|séances?|perfusions?|thérapie|soins)(?: \\p{L}+)? (?:de|à|par|d')(?: la)? ?${drug}[^!?]{0,80}[.!,:] *(?:appelez|écrivez|téléphonez|contactez|textez|joignez)-nous`,
      `(?:réserver|planifier|commander|acheter)(?: [\\p{L}'-]+){0,4}? (?:d'|l'|à l')?${drug}`,
      `(?:notre|nos|la|les) (?:salles?|suites?|services?|journées?|équipe|spécialistes?|expert\\p{L}*|médecins?|programmes?|protocoles?|unité|salon) (?:(?:de|à|en|d'|par) ?(?:la |l')?)${drug} (?:\\p{L}+ ){0,2}?(?:ouvr|est|sont|accueill|vous|reçoi|offr)\\p{L}*|(?:notre|nos) (?:salles?|suites?|services?|spécialistes?|expert\\p{L}*|médecins?|protocoles?|unité|salon) (?:(?:de|à|en|par) ?(?:la |l')?|d')${drug}`,
      `${drug}[^.!?]{0,90}[.!?:,;–—-] *(?:\\p{L}+ ){0,2}?(?:réservez|demandez (?:votre|une|un)(?! trousse)|inscrivez-vous|planifiez|prenez rendez-vous|commencez|renseignez-vous|voyez si vous|joignez)`,
      `(?:réservez|demandez (?:votre|une|un) (?:rendez-vous|consultation|évaluation|séance)|inscrivez-vous|planifiez|voyez si vous êtes admissible)[^.!?]{0,60} (?:d'|l'|à l')?${drug}`,
      `(?<!vous )(?:réservez|planifiez|commencez|débutez|essayez|obtenez|commandez|achetez|découvrez|choisissez|explorez|inscrivez-vous|prenez (?:[\\p{L}'-]+ )?rendez-vous|demandez (?:votre|une|un|vos|nos)|appelez-nous|contactez-nous|écrivez-nous)(?: [\\p{L}'-]+){0,7}? (?:d'|l'|à l'|aux )?${drug}`,
      `${drug} (?:est |sont |maintenant )*(?:offerte?s?|disponibles?|proposée?s?) (?:ici|à notre|dans notre|chez nous|à nos|dès|à la clinique)`,
      `(?:nous|notre (?:clinique|équipe)|nos (?:médecins|cliniques)|Andante|cette clinique) (?:(?:vous )?(?:offr|propos|administr|fourni|donn|vend)\\p{L}*)(?: [\\p{L}'-]+){0,5}? (?:d'|l'|à l')?${drug}|(?:notre|nos|votre) (?:traitements?|thérapies?|programmes?|séances?|perfusions?|forfaits?|soins)(?: (?:à|de|avec|par))?(?: la| l')? ?${drug}`,
      `${drug}(?: [\\p{L}'-]+){0,8}?[.:!,]? (?:réservez|appelez-nous|contactez-nous|prenez rendez-vous|demandez (?:une|votre) (?:consultation|évaluation))`,
    ]),
  ],
};

/** Words that keep a title honest about a drug: it is not approved, its risks, what the studies show. */
export const balanced: Lexicon = {
  en: [
    phrases([
      'not (?:approved|recommended|advised|for)|no (?:lasting|clear|long-term) (?:benefits?|relief)|discourag\\p{L}+|advis\\p{L}+ against|risks?|harms?|dangers?|overdose|safety|addict\\p{L}*|disorders?|what (?:the )?(?:stud(?:y|ies)|trials?|evidence|research) (?:show|say)s?|unknown|uncertain|weak(?:ly)?|caution|contested',
    ]),
  ],
  'fr-CA': [
    phrases([
      "(?:non|pas) (?:autorisée?s?|approuvée?s?|recommandée?s?)|n'(?:est|sont) pas (?:\\p{L}+ )?(?:autorisée?s?|recommandée?s?)|aucun (?:bienfait|soulagement|effet) durable|sans bienfait|déconseillée?s?|risques?|méfaits?|dangers?|surdose|sécurité|dépendance|troubles?|(?:ce que|que) (?:disent|montrent|dit|montre) (?:les|la|l')? ?(?:études?|essais?|recherche)|inconnue?s?|incertaine?s?|faible\\p{L}*|prudence",
    ]),
  ],
};
