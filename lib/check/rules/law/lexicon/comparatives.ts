import { phrases } from '../../../prose/phrases.ts';
import type { Lexicon } from '../advertising.ts';

const others =
  '(?:(?:any |all |most |the |many )?(?:other|rival|competing|ordinary|regular) (?:\\p{L}+ )?(?:clinics?|providers?|doctors?|teams?|cent(?:re|er)s?|hospitals?|physicians?|treatments?|medicines?|medications?|therap(?:y|ies)|options?|approaches)|(?:our |the )?compet(?:itors?|ition)|elsewhere|anywhere else|anyone else|most clinics|(?:traditional|conventional) (?:\\p{L}+ )?(?:treatments?|medicines?|medications?|clinics?|care|therap(?:y|ies)))';
const autres =
  "(?:(?:(?:tou(?:te)?s |toutes )?les autres|n'importe quel(?:le)? autre|toute? autre|la plupart des|bien d'autres|d'autres) (?:\\p{L}+ )?(?:cliniques?|équipes?|médecins?|centres?|hôpitaux|traitements?|médicaments?|thérapies?|approches?|options?)|la concurrence|nos concurrent\\p{L}*|partout ailleurs|les (?:traitements|médicaments|cliniques) (?:traditionnel|conventionnel|classique|habituel|ordinaire)\\p{L}*|les soins (?:traditionnel|conventionnel|classique|ordinaire)\\p{L}*)";

/** Words that set the clinic or its care above others. What a study compared is not meant. */
export const comparatives: Lexicon = {
  en: [
    phrases([
      '(?:our|we)[^.!?]{0,60}(?:more|better|longer|faster|harder|deeper|less) [^.!?]{0,40}?than (?:the|other|any|your|a|most|what)[^.!?]{0,30}?(?:walk-in|clinics?|doctors?|hospitals?|down the street|elsewhere|gp|ever will|ever could)',
      '(?:our|this) (?:\\p{L}+ ){0,4}?(?:goes?|works?|acts?|reach(?:es)?|lasts?|is|are|does|do|offers?|gives?|brings?|get|gets|sees?|takes?|costs?|starts?|relieves?|helps?) (?:\\p{L}+ ){0,4}?(?:further|farther|beyond|more|better|faster|deeper|longer|safer|gentler|sooner|quicker|less|higher) (?:\\p{L}+ ){0,6}?than (?:\\p{L}+ ){0,6}?(?:clinics?|doctors?|physicians?|hospitals?|providers?|cent(?:re|er)s?|medicines?|drugs?|pills?|treatments?|therap(?:y|ies)|care|elsewhere|others?|anyone|anywhere)',
      'unlike (?:\\p{L}+ ){0,3}?(?:clinics?|doctors?|physicians?|hospitals?|antidepressants?|painkillers?|pills?|drugs?|medicines?|medications?|treatments?|opioids?|therap(?:y|ies)),? (?:we|our|this|ketamine|it|the)',
      "where (?:\\p{L}+ ){1,4}?(?:have |has )?(?:fails?|failed|falls? short|stops?|gives? up|gave up)|(?:pills?|drugs|painkillers|antidepressants|other (?:\\p{L}+ )?(?:treatments|clinics|medicines)|(?:conventional|traditional|standard|usual|ordinary) (?:\\p{L}+ )?(?:treatments?|medicines?|therap(?:y|ies)|drugs|care)) (?:only|merely|just|simply) (?:mask|hide|cover|numb|treat|manage)|(?:better|more|faster|further|longer) than (?:any|anything|everything|whatever) (?:\\p{L}+ )?(?:else|other|clinic|pill|doctor|treatment|medicine)|(?:the )?(?:other (?:clinics|teams|doctors)|competitors?|rivals?) (?:can't|cannot|do not|don't|won't)",
      '(?:faster|better|safer|longer|stronger|more \\p{L}+) than (?:any|all|every) (?:other )?\\p{L}+',

      '(?:half|a third|a quarter|a fraction|two thirds|twice|double) (?:of )?(?:what|the (?:price|fee|cost|rate)s? (?:of|at|that)) (?:\\p{L}+ ){0,3}?(?:clinics?|centres?|hospitals?|doctors|competitors|places|others)',
      '(?:nobody|no one)(?: else)? (?:\\p{L}+ ){1,5}?(?:better|like (?:we do|us))(?: than (?:us|we do|our \\p{L}+))?|(?:better|faster|more \\p{L}+) than (?:we|us|ours)',

      `(?:better|faster|safer|stronger|more (?!affected|ill|sick|disabled|severe|common|frequent)\\p{L}+|greater|superior|cheaper|kinder|quicker|fewer side effects|less expensive) (?:\\p{L}+ ){0,4}?(?:than|to) ${others}`,
      `(?:unlike|compared (?:with|to)) ${others}, (?:we|our|ours)|(?:we|our (?:clinic|team|doctors|care|approach|treatment)) (?:\\p{L}+ ){0,4}?(?:better|faster|superior|outperforms?) (?:\\p{L}+ ){0,3}?(?:than|to)`,
      `(?:outperforms?|beats?|surpass(?:es)?|outshines?) ${others}|unlike (?:other|most) (?:\\p{L}+ )?(?:clinics|doctors|providers|teams)|where (?:other|others) (?:\\p{L}+ )?(?:have )?fail(?:ed)?|no other (?:clinic|team|treatment|provider|doctor)s? \\p{L}+`,
      `${others} (?:\\p{L}+ ){0,2}?(?:only mask|just mask|fall short|fail(?:ed)? you)`,
    ]),
  ],
  'fr-CA': [
    phrases([
      "(?:pas|jamais|aucune?|sans|plus) (?:(?:\\p{L}|['-])+ ){1,8}?comme (?:dans|chez|à) (?:les autres|d'autres|tant d'autres|beaucoup de) (?:cliniques?|médecins?|hôpitaux|spécialistes)|(?:comme|ce que font|ce qui se fait) (?:dans|chez) (?:les autres|d'autres) cliniques",
      'contrairement (?:à|aux) [^.!?,]{0,50}(?:médecin|clinique|hôpital|hôpitaux|spécialiste)s?[^.!?,]{0,30}, (?:on|nous|ici|notre|nos)|(?:on|nous)[^.!?]{0,60}(?:mieux|plus de temps|davantage) [^.!?]{0,40}?que (?:votre|le|la|les)[^.!?]{0,30}?(?:médecin|clinique|hôpital|sans rendez-vous)',
      "(?:notre|nos|cette|ce) (?:\\p{L}+ ){0,4}?(?:va|vont|agit|agissent|dure|durent|est|sont|offre|offrent|donne|donnent|apporte|apportent|soulage|soulagent|aide|aident|coûte|coûtent|fait|font) (?:\\p{L}+ ){0,4}?(?:plus|moins|mieux|davantage|meilleur\\p{L}*|au-delà) (?:(?:\\p{L}|')+ ){0,5}?(?:que|qu'|de) ?(?:(?:\\p{L}|')+ ){0,6}?(?:cliniques?|médecins?|hôpitaux|centres?|médicaments?|pilules?|traitements?|thérapies?|soins|ailleurs|autres?)",
      "(?:contrairement|à la différence|à l'inverse) (?:à |aux |de |des |d'|du )(?:(?:\\p{L}|')+ ){0,3}?(?:cliniques?|médecins?|hôpitaux|antidépresseurs?|antidouleurs?|pilules?|médicaments?|traitements?|opioïdes?|thérapies?)(?: \\p{L}+)?,? (?:nous|notre|nos|la kétamine|elle|il|cette|ce)",
      "là où (?:(?:\\p{L}|')+ ){1,5}?(?:échou|abandonn|s'arrêt|renonc)\\p{L}*|(?:les pilules|les antidouleurs|les antidépresseurs|les (?:autres )?(?:traitements|médicaments|cliniques)(?: \\p{L}+)?|la médecine (?:classique|traditionnelle)) (?:ne font que|se contentent de|ne font qu')|(?:mieux|plus|davantage) que (?:n'importe|tout ce|quoi|tout autre|partout)\\p{L}*|(?:les autres|la concurrence) ne (?:peut|peuvent|savent|sait|font|fait) pas|rien (?:ne vaut|n'égale|ne bat|n'arrive à la cheville)|(?:les )?autres ne font que",
      "(?:plus \\p{L}+|mieux|meilleure?s?) que (?:n'importe quel(?:le)?s?|tous les|toutes les|toute?) (?:autres? )?\\p{L}+",

      "(?:moitié|tiers|quart|fraction|double) (?:de ce que|du (?:prix|tarif) (?:que|de|des)|des (?:prix|tarifs) (?:que|de|des)) (?:(?:\\p{L}|')+ ){0,3}?(?:cliniques?|centres?|hôpitaux|médecins|concurrents?)",
      "personne (?:d'autre )?ne (?:\\p{L}+ ){1,2}?(?:mieux|aussi bien|autant)|(?:mieux|plus \\p{L}+|aussi bien) (?:la douleur |\\p{L}+ )?que nous(?= *[.!,;]|$)",

      `(?:mieux|meilleure?s?|supérieure?s?|plus \\p{L}+|moins \\p{L}+|davantage) (?:\\p{L}+ ){0,4}?(?:que|qu'|à|aux) ?(?:dans |chez )?${autres}`,
      `(?:contrairement (?:à|aux)|à la différence de) ?${autres.replace('les autres', '(?:les )?autres')}|contrairement (?:à d'|aux )autres (?:cliniques?|équipes?|médecins?|traitements?)|là où (?:les autres|d'autres|tout le reste) (?:\\p{L}+ ){0,2}?écho\\p{L}+`,
      `(?:surpasse|dépasse|surclasse)(?:nt)? (?:\\p{L}+ )?${autres}|aucune autre (?:clinique|équipe) (?:\\p{L}+ ){0,2}?|aucun autre (?:traitement|centre|médecin) (?:\\p{L}+ ){0,2}?|notre (?:clinique|équipe|approche|traitement) (?:\\p{L}+ ){0,3}?(?:mieux|davantage|plus \\p{L}+|meilleure?s?(?: \\p{L}+)?|supérieure?) (?:que|à|aux)|nous (?:soignons|soulageons|traitons|faisons) (?:\\p{L}+ ){0,2}?mieux que`,
    ]),
  ],
};
