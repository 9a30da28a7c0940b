import type { Locale } from '../../i18n/locales.ts';

/** What only studies and reports can tell: cases that “were reported in people”, a difference from control groups, a risk that rises. */
export const reported: Readonly<Record<Locale, RegExp>> = {
  en: /(?:has|have|had|was|were) (?:been )?(?:reported|described|documented|observed) (?:in|with|among|after|during)(?!\p{L})|(?:compared (?:with|to)|than (?:in|with)?) ?(?:the )?(?:control|comparison) groups?|(?:raises?|raised|increases?|increased|doubles?|doubled) (?:the|your|their) risks? of(?!\p{L})|(?:says|notes|writes|states) (?:(?:the )?(?:nccih|cdc|nih|mayo clinic|cadth)|(?:the )?nice(?! \p{L}+s)|the who)(?!\p{L})|(?:is|are) (?:one of|among|a|an) (?:the )?(?:\p{L}+ ){0,2}?risk factors? (?:for|of) (?:fibromyalgia|chronic|pain)/iu,
  'fr-CA':
    /(?:a|ont|avait|avaient) été (?:signal|rapport|décri|observ|recens)\p{L}* (?:chez|avec|lors|après|pendant|parmi)(?!\p{L})|(?:par rapport (?:à|aux) ?(?:des |un |les )?|que (?:dans|chez) (?:les |des )?)groupes? (?:témoins?|de comparaison)|(?:augment|accroî|accroi|hauss|doubl|élèv)\p{L}* (?:le|vos|votre|les|leurs?) risques? (?:de|d'|des|du)|(?:dit|affirme|soutient|écrit|note|selon) (?:le |la |les |l')?(?:nccih|cdc|nih|oms|clinique mayo|nice|acmts)(?!\p{L})|(?:fait partie|font partie|compte parmi|comptent parmi|est l'un|est un) (?:des |les |d')?(?:\p{L}+ )?facteurs? de risque (?:\p{L}+ )?(?:de|d')/iu,
};

const bodies: Readonly<Record<Locale, string>> = {
  en: '(?:centre|center|institute|agency|association|society|organization|academy|foundation|league|charity)',
  'fr-CA': '(?:centre|institut|agence|association|société|organisme|académie|fondation|ligue)',
};
/** What tells such a body from the clinic’s own centre. */
const official: Readonly<Record<Locale, string>> = {
  en: '(?:american|canadian|british|european|national|federal|provincial|public|professional|medical|leading)',
  'fr-CA':
    '(?:américaine?|canadienne?|britannique|européenne?|nationale?|fédérale?|provinciale?|publique?|professionnelle?|médicale?|savante)',
};

/** “A federal centre finds it promising”: what an organization is said to say, a doubt too, has to be found there. */
export const saidByBody: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    `(?<!\\p{L})(?:(?:an|a|one) (?:\\p{L}+ ){0,3}?|the (?:\\p{L}+ )?${official.en} (?:\\p{L}+ ){0,2}?)${bodies.en}(?: (?:for|of|on) (?:\\p{L}+ ){0,4}?\\p{L}+)? (?:finds|found|judges|rates|considers|describes|deems|estimates|concludes|ranks|counts (?:\\p{L}+ )?(?:million|\\d)|(?:both )?(?:speaks?|thinks?) (?:highly|well) of|recommends?|endorses?|praises?)(?!\\p{L})|according to (?:the |an? )?(?:\\p{L}+ ){0,2}?${bodies.en} (?:for|of|on)(?!\\p{L})`,
    'iu',
  ),
  'fr-CA': new RegExp(
    `(?<!\\p{L})(?:une? (?:\\p{L}+ ){0,2}?${bodies['fr-CA']}|(?:le |la |l')${bodies['fr-CA']} ${official['fr-CA']})(?: (?:\\p{L}|')+){0,5}? (?:juge|estime|trouve|décrit|conclut|qualifie|considère|évalue|chiffre|recense|en (?:compte|dénombre|recense))(?!\\p{L})|(?:selon|d'après) (?:le |la |l'|une? )(?:\\p{L}+ )?${bodies['fr-CA']} (?:(?:\\p{L}|')+ ){0,3}?(?:américaine?|national\\p{L}*|canadien\\p{L}*|pour|des|de) `,
    'iu',
  ),
};
