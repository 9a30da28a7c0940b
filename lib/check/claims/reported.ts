import type { Locale } from '../../i18n/locales.ts';

/** What only studies and reports can tell: cases that “were reported in people”, a difference from control groups, a risk that rises. */
export const reported: Readonly<Record<Locale, RegExp>> = {
  en: /(?:has|have|had|was|were) (?:been )?(?:reported|described|documented|observed) (?:in|with|among|after|during)(?!\p{L})|(?:compared (?:with|to)|than (?:in|with)?) ?(?:the )?(?:control|comparison) groups?|(?:raises?|raised|increases?|increased|doubles?|doubled) (?:the|your|their) risks? of(?!\p{L})|(?:is|are) (?:one of|among|a|an) (?:the )?(?:\p{L}+ ){0,2}?risk factors? (?:for|of) (?:fibromyalgia|chronic|pain)/iu,
  'fr-CA':
    /(?:a|ont|avait|avaient) été (?:signal|rapport|décri|observ|recens)\p{L}* (?:chez|avec|lors|après|pendant|parmi)(?!\p{L})|(?:par rapport (?:à|aux) ?(?:des |un |les )?|que (?:dans|chez) (?:les |des )?)groupes? (?:témoins?|de comparaison)|(?:augment|accroî|accroi|hauss|doubl|élèv)\p{L}* (?:le|vos|votre|les|leurs?) risques? (?:de|d'|des|du)|(?:fait partie|font partie|compte parmi|comptent parmi|est l'un|est un) (?:des |les |d')?(?:\p{L}+ )?facteurs? de risque (?:\p{L}+ )?(?:de|d')/iu,
};
