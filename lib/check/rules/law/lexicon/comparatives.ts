import { phrases } from '../../../prose/phrases.ts';
import type { Lexicon } from '../advertising.ts';

const others =
  '(?:(?:any |all |most |the |many )?(?:other|rival|competing|ordinary|regular) (?:\\p{L}+ )?(?:clinics?|providers?|doctors?|teams?|cent(?:re|er)s?|hospitals?|physicians?|treatments?|medicines?|medications?|therap(?:y|ies)|options?|approaches)|(?:our |the )?compet(?:itors?|ition)|elsewhere|anywhere else|anyone else|most clinics|(?:traditional|conventional) (?:\\p{L}+ )?(?:treatments?|medicines?|medications?|clinics?|care|therap(?:y|ies)))';
const autres =
  "(?:(?:(?:tou(?:te)?s |toutes )?les autres|n'importe quel(?:le)? autre|toute? autre|la plupart des|bien d'autres|d'autres) (?:\\p{L}+ )?(?:cliniques?|équipes?|médecins?|centres?|hôpitaux|traitements?|médicaments?|thérapies?|approches?|options?)|la concurrence|nos concurrent\\p{L}*|partout ailleurs|les (?:traitements|médicaments|cliniques|soins) (?:traditionnel|conventionnel|classique|habituel|ordinaire)\\p{L}*)";

/** Words that set the clinic or its care above others. What a study compared is not meant. */
export const comparatives: Lexicon = {
  en: [
    phrases([
      '(?:faster|better|safer|longer|stronger|more \\p{L}+) than (?:any|all|every) (?:other )?\\p{L}+',

      '(?:nobody|no one)(?: else)? (?:\\p{L}+ ){1,5}?(?:better|like (?:we do|us))(?: than (?:us|we do|our \\p{L}+))?|(?:better|faster|more \\p{L}+) than (?:we|us|ours)',

      `(?:better|faster|safer|stronger|more \\p{L}+|greater|superior|cheaper|kinder|quicker|fewer side effects|less expensive) (?:\\p{L}+ ){0,4}?(?:than|to) ${others}`,
      `(?:unlike|compared (?:with|to)) ${others}, (?:we|our|ours)|(?:we|our (?:clinic|team|doctors|care|approach|treatment)) (?:\\p{L}+ ){0,4}?(?:better|faster|superior|outperforms?) (?:\\p{L}+ ){0,3}?(?:than|to)`,
      `(?:outperforms?|beats?|surpass(?:es)?|outshines?) ${others}|unlike (?:other|most) (?:\\p{L}+ )?(?:clinics|doctors|providers|teams)|where (?:other|others) (?:\\p{L}+ )?(?:have )?fail(?:ed)?|no other (?:clinic|team|treatment|provider|doctor)s? \\p{L}+`,
      `${others} (?:\\p{L}+ ){0,2}?(?:only mask|just mask|fall short|fail(?:ed)? you)`,
    ]),
  ],
  'fr-CA': [
    phrases([
      "(?:plus \\p{L}+|mieux|meilleure?s?) que (?:n'importe quel(?:le)?s?|tous les|toutes les|toute?) (?:autres? )?\\p{L}+",

      "personne (?:d'autre )?ne (?:\\p{L}+ ){1,2}?(?:mieux|aussi bien|autant)|(?:mieux|plus \\p{L}+|aussi bien) (?:la douleur |\\p{L}+ )?que nous(?= *[.!,;]|$)",

      `(?:mieux|meilleure?s?|supérieure?s?|plus \\p{L}+|moins \\p{L}+|davantage) (?:\\p{L}+ ){0,4}?(?:que|qu'|à|aux) ?(?:dans |chez )?${autres}`,
      `(?:contrairement (?:à|aux)|à la différence de) ?${autres.replace('les autres', '(?:les )?autres')}|contrairement (?:à d'|aux )autres (?:cliniques?|équipes?|médecins?|traitements?)|là où (?:les autres|d'autres|tout le reste) (?:\\p{L}+ ){0,2}?écho\\p{L}+`,
      `(?:surpasse|dépasse|surclasse)(?:nt)? (?:\\p{L}+ )?${autres}|aucune autre (?:clinique|équipe) (?:\\p{L}+ ){0,2}?|aucun autre (?:traitement|centre|médecin) (?:\\p{L}+ ){0,2}?|notre (?:clinique|équipe|approche|traitement) (?:\\p{L}+ ){0,3}?(?:mieux|davantage|plus \\p{L}+|meilleure?s?(?: \\p{L}+)?|supérieure?) (?:que|à|aux)|nous (?:soignons|soulageons|traitons|faisons) (?:\\p{L}+ ){0,2}?mieux que`,
    ]),
  ],
};
