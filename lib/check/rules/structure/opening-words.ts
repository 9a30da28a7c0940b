import type { Locale } from '../../../i18n/locales.ts';

/** What says that a door is open or closed, or takes days back. */
export const states: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:(?<closed>closed|closes|shut|not open|never open)|(?<except>except|but not)|open|opens|opening hours|see (?:people|patients)|welcome you|(?:come|drop) (?:in|by))(?!\p{L})/giu,
  'fr-CA':
    /(?<!\p{L})(?:(?<closed>fermée?s?|ferme|ferment|fermons|n'ouvr\p{L}+ pas|pas ouverte?s?)|(?<except>sauf|excepté|à l'exception|mais pas)|ouvre|ouvrent|ouvrons|ouverte?s?|(?:vous )?accueillons|accueille|passez|venez|recevons|reçoit)(?!\p{L})/giu,
};

/** Two places, part of a day, one day of several, or a line that is answered when the door is closed. */
export const differs: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:while|whereas|phone|telephone|lines?|online|pharmac\p{L}+|hospitals?|mornings?|afternoons?|evenings?|nights?|noon|lunch|first|second|third|last|every (?:other|second)|this|next|holidays?|easter|(?:in|during|until|since|from) (?:summer|winter|\p{Lu}\p{Ll}+(?<!day))|some|if|when|unless|another|elsewhere|other)(?!\p{L})/u,
  'fr-CA':
    /(?<!\p{L})(?:tandis|alors que|téléphon\p{L}+|lignes?|en ligne|pharmac\p{L}+|hôpita\p{L}+|matins?|matinées?|après-midi|soirs?|soirées?|nuits?|midi|premiers?|deuxièmes?|derniers?|sur deux|ces?|prochaine?s?|fériés?|[Pp]âques|l'été|l'hiver|(?:en|jusqu'en|depuis|dès) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|certains|si|quand|lorsque|ailleurs|autres?)(?!\p{L})/u,
};

/** What else may be open on a day, or only may: somebody else’s door, a line, a visit by appointment. */
export const elsewhere: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:days? (?:on which |when |that )?(?:we|it|the clinic) (?:are|is) open|phone|telephone|lines?|online|form|pharmac\p{L}+|hospitals?|some|if|when|unless|another|elsewhere|other|appointment|not|never|no)(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:jours? (?:où|d'ouverture)|téléphon\p{L}+|lignes?|en ligne|formulaire|pharmac\p{L}+|hôpita\p{L}+|certains|si|quand|lorsque|ailleurs|autres?|rendez-vous|pas|jamais|aucun)(?!\p{L})/iu,
};
