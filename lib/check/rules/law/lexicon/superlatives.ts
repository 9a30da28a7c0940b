import { phrases } from '../../../prose/phrases.ts';
import type { Lexicon } from '../advertising.ts';

/** A word that may stand between the praise and what it praises. */
const word =
  "(?:(?!(?:in|of|for|to|and|with|is|are|hypothes\\p{L}+|theor\\p{L}+|evidence|ideas?|explanations?|views?|causes?|reasons?|symptoms?|questions?) )[\\p{L}'-]+ )";
const care =
  '(?:clinics?|cent(?:re|er)s?|care|teams?|doctors?|physicians?|specialists?|experts?|providers?|programs?|results?|outcomes?|treatments?|therap(?:y|ies)|service|choice|place|pain|fibromyalgia|ketamine|hands|approach|solutions?|options?)';
const soins =
  '(?:cliniques?|centres?|soins?|équipes?|médecins?|spécialistes?|expert\\p{L}*|programmes?|résultats?|traitements?|thérapies?|services?|choix|endroit|approche|solutions?|options?|prise en charge|professionnel\\p{L}*)';

/** Words that set the clinic or its care above all: “the best clinic”, “world-class”. The best time to sleep is not meant. */
export const superlatives: Lexicon = {
  en: [
    phrases([
      "(?:winners?|recipients?|finalists?) of (?:the |an? )?(?:[\\p{L}\\d']+ ){0,5}?(?:awards?|prizes?)|award[- ]winning|voted (?:best|favou?rite|number one)",
      "ranked (?:among|one of|first|number one|in the top)|(?:one of|among) (?:the |our )?(?:\\p{L}+'s )?(?:five|ten|three|top|\\d+) best",
      'hard[- ](?:pressed|put) to find (?:an? )?(?:\\p{L}+ ){0,2}?(?:better|kinder|more|so|(?:that|who) (?:knows|cares|listens|understands)|like)',
      '(?:our|we) [^.!?]{0,60}?(?:are|is) the (?:most (?:advanced|trusted|experienced|skilled|skilful|caring|gentle|modern|attentive|respected|knowledgeable|human)|best|finest|kindest|gentlest|wisest|sharpest|ablest|keenest|surest)(?= (?:\\p{L}+ ){0,4}?(?:in|of|on|around|for) )|nowhere (?:[^.!?]{0,80}) than (?:ours|here|us|at our)',
      'deserves? (?:nothing but )?(?:the best|us)|(?:more|better) (?:\\p{L}+ )?than any (?:other|one else)|than any other (?:team|clinic|doctor)',
      '(?:first|number one|top|obvious|smart) choice (?:for|in|among)|only (?:true|real|genuine) (?:\\p{L}+ )?(?:experts?|specialists?|clinic)|not find (?:it |this |such care )?(?:anywhere else|elsewhere)',
      '(?:nobody|no one|no (?:other )?(?:clinic|team|doctor|centre))(?: \\p{L}+){0,4}? (?:has|have|offers?|does|treats?|knows?|gives?|provides?|understands?) (?:\\p{L}+ ){0,3}?(?:more|better|as (?:much|many|well))|sets? the (?:standard|bar)|(?:the|a) (?:gold standard|benchmark|authority|reference) (?:in|for)|award[- ]winning|prize-winning|(?:far )?ahead of (?:the rest|other clinics|everyone)|go-to (?:clinic|team|experts?)|trusted by (?:more|thousands|hundreds)',
      "(?:the |our )?(?:\\p{L}+'s) (?:leading|top|finest|premier|foremost|number one|most (?:\\p{L}+))(?= (?:\\p{L}+ ){0,3}?(?:clinic|centre|center|team|program|provider|specialists?|experts?|practice))|(?:unlike|as) no (?:other )?(?:clinic|team|one) else|nobody does it better|in a class of (?:its|our) own|peerless|matchless",
      "(?:nobody|no one)[^.!?]{0,60}(?:the way|like|as well as) (?:our|we)|you (?:won't|will not|cannot|can't) find [^.!?]{0,60}(?:anywhere|elsewhere|nowhere)",
      'no (?:finer|better|greater|safer|more \\p{L}+) (?:\\p{L}+ ){0,2}?(?:clinic|program|team|cent(?:re|er)|care|place|doctors?|treatment)(?: [^.!?]{0,40}?(?:anywhere|in the|in (?:canada|ontario|qu[ée]bec)|than))?|(?:world|global|national|leading|undisputed) (?:authorit(?:y|ies)|figures?|luminar(?:y|ies)|experts?)|luminar(?:y|ies)|gurus?|(?:fibromyalgia|ketamine|psychedelic) (?:specialists?|experts?|doctors?)|(?:certified|accredited|board-certified) (?:in|as an? \\p{L}+ in) (?:ketamine|fibromyalgia|psychedelic)\\p{L}*|specialists? in (?:ketamine|fibromyalgia)',
      'no (?:other )?(?:clinic|team|cent(?:re|er)|doctor|provider|hospital|program)s? (?:\\p{L}+ ){0,6}?(?:more|better|as|like|closer|compares?|matches|offers?|(?:has|have) (?:our|such|this|these|the|so|a|an)|comes? close)',
      '(?:foremost|finest|premier|pre-?eminent|peerless|top-(?:notch|flight|tier)|unequalled|most (?:trusted|experienced|respected|advanced|sought-after|qualified|skilled)) (?:\\p{L}+ ){0,3}?(?:clinics?|cent(?:re|er)s?|teams?|doctors?|physicians?|specialists?|experts?|providers?|programs?|care|clinicians?|minds|professionals)',
      "in a class of (?:its|their|our) own|like no other|one of a kind|(?:nobody|no one) (?:in \\p{L}+ )?(?:knows|understands|treats|does) (?:\\p{L}+ ){0,5}?(?:better|like|as well)|go-to (?:clinic|cent(?:re|er)|team|choice|place)|pioneers?(?= (?:in|of))|pioneering (?:\\p{L}+ )?(?:clinic|team|care|doctors?|work|treatment)|(?:highest|best) (?:standards?|quality) (?:of care )?(?:in|anywhere)|(?:canada|ontario|qu[ée]bec|ottawa|montréal|montreal)'s (?:first|only|top|largest|finest|best|leading|foremost|premier|favourite)|(?:most|best) (?:\\p{L}+ ){0,2}?(?:in (?:canada|ontario|qu[ée]bec|the (?:country|city|province|region|world)))|(?:the )?(?:best|ideal|perfect|ultimate|most effective|number one|top) (?:\\p{L}+ )?(?:treatments?|therap(?:y|ies)|remed(?:y|ies)|medicines?|solutions?|answers?|weapon) (?:for|to|against|available)|the best way to (?:treat|beat|cure|relieve|end|fight)",
      '(?:is|are) (?:by far )?the (?:very )?most (?:advanced|effective|trusted|experienced|respected|innovative|modern|powerful|successful|qualified|skilled|promising|reliable)(?! (?:symptom|cause|reason|part))|the most (?:promising|skilled|powerful|reliable) (?:\\p{L}+ )?(?:treatments?|therap(?:y|ies)|team|doctors|experts|options?|solutions?)',

      `(?:the|our|its|your|canada's|ontario's|quebec's|québec's|ottawa's|montréal's|montreal's) (?:very )?(?:best|finest|top|foremost|premier|number one) ${word}{0,3}?${care}`,
      `the (?:very )?best (?:in|of) (?:canada|ontario|qu[ée]bec|town|the (?:city|country|province|region|field|business))`,
      '(?:best|top)-(?:in-class|rated|ranked|quality|tier)|(?:rated|ranked|voted) (?:the )?(?:best|number one|first|no\\. ?1|#1)',
      `(?:a|the|our|canada's|as|one of (?:the|canada's)) (?:world |world's |global |national |canada's )?leading ${word}{0,3}?${care}`,
      "(?:a|the|canada's|national|world|global|market|industry|undisputed) leaders? in|(?:are|is|be) leaders? in|number one (?:in|for)|#1|no\\. 1",
      'world-class|world-renowned|world-leading|internationally renowned|renowned|award-winning|cutting-edge|state-of-the-art|second to none',
      'unmatched|unrivall?ed|unparallell?ed|unsurpassed|unbeatable|unequall?ed|exceptional (?:care|service|results|team)|best possible (?:care|results)',
      `(?:the|canada's|our|most) (?:world's )?most (?:advanced|effective|trusted|experienced|respected|innovative|modern|comprehensive|powerful|successful|qualified) ${word}{0,3}?${care}`,
      "(?:the|canada's) (?:only|first) (?:pain |fibromyalgia )?(?:clinic|centre|team) (?:in|to|of|that|with|offering)",
      `premier (?:\\p{L}+ ){0,2}?(?:clinic|provider|centre|destination)|top (?:doctors|specialists|experts|clinic)|highest-quality care|highest quality care`,
    ]),
  ],
  'fr-CA': [
    phrases([
      "(?:lauréate?s?|gagnante?s?|récipiendaires?|finalistes?) (?:du|d'un|des|de plusieurs) (?:prix|trophée|palmarès)|primée?s? (?:par|pour)|élue?s? (?:meilleure?|coup de cœur)",
      "(?:est|sont|reste|demeure|c'est|constitue) (?:la référence|l'étalon-or|l'étalon or) (?:contre|pour)",
      'chercher(?:iez|ez|ait|ont|ons)? en vain|(?:auriez|aurez) du mal à trouver (?:(?:une? )?(?:\\p{L}+ ){0,2}?(?:plus|aussi|meilleure?|pareille?|mieux))',
      '(?:nos|notre|nous) [^.!?]{0,60}?(?:sont|est|sommes) (?:les?|la) (?:plus (?:chevronn|qualifi|compéten|expériment|douce?s?|doux|modern|humain|attenti|avanc|réput|respect|avis|fiable|sûre?s?)\\p{L}*|mieux (?:formé|équipé|préparé|outillé)\\p{L}*)(?= (?:de|du|des|en|au|à) )|ne trouver(?:ez|a|ons|ont) (?:pas|nulle part|jamais)[^.!?]{0,60} (?:équipe|clinique|soins?|médecins?|spécialistes?|endroit|physio\\p{L}*|infirmi\\p{L}*) (?:plus|meilleure?s?|aussi)',
      "mérit\\p{L}+ (?:le meilleur|ce qu'il y a de mieux|les meilleurs)|(?:plus|mieux|meilleure?s?) (?:\\p{L}+ ){0,3}?que (?:toute|n'importe quelle|toutes les) (?:autres? )?(?:équipe|clinique)s?|plus (?:d'expérience|de savoir|d'expertise) que",
      '(?:le|votre) (?:premier|meilleur) choix (?:pour|en|à)|(?:les|la|le) (?:seule?s?) (?:vraie?s? |véritables? )?(?:experts?|spécialistes?|clinique)|introuvables? ailleurs|nulle part ailleurs',
      "(?:personne|nul|aucune? (?:autre )?(?:clinique|équipe|médecin|centre))(?: (?:\\p{L}|')+){0,4}? (?:n'a|n'ont|n'offre|ne fait|ne traite|ne connaît|ne donne|ne comprend) (?:(?:\\p{L}|')+ ){0,3}?(?:plus|mieux|autant|aussi)|(?:la|une) référence (?:en|dans)|soins? [^.!?]{0,30}primée?s?|(?:primée?s?|récompensée?s?|lauréate?s?)(?= ?(?:par|pour|[.,]))|(?:la|le) plus (?:belle|beau|grande|moderne|complète|réputée|avancée|expérimentée?) (?:clinique|équipe|centre|programme)|loin devant|une longueur d'avance",
      'sans (?:pareil|égal|équivalent|rival|comparaison possible)(?:e|s|les|aux|es)*|hors pair|(?:la|le) fin du fin|inégalable|incomparable|(?:la|le) plus réputée?|(?:chef|cheffe) de file|au premier rang',
      'vous ne (?:trouverez|verrez) (?:pas|nulle part|jamais)[^.!?]{0,70}(?:ailleurs|autre|mieux|aussi)|(?:personne|nul) [^.!?]{0,60}comme (?:nous|nos|notre)',
      "(?:aucun|pas de|nul) (?:meilleure?|plus \\p{L}+) (?:\\p{L}+ ){0,2}?(?:clinique|programme|équipe|centre|soins|endroit)|(?:sommité|autorité|figure|référence|expert\\p{L}*) (?:mondiale?|internationale?|nationale?|incontestée?)s?|sommités?|gourous?|spécialistes? (?:de la|en|du traitement de la) (?:fibromyalgie|kétamine)|certifiée?s? en (?:médecine (?:par|de) la )?(?:kétamine|fibromyalgie)|il n'y a (?:pas|rien) (?:de )?(?:mieux|meilleur)",
      "aucune? (?:autre )?(?:clinique|équipe|centre|médecin|hôpital|programme)s? (?:\\p{L}+ ){0,3}?(?:n'|ne )[^.!?]{0,60}?(?:plus|mieux|autant|aussi|meilleur|égale|rivalise)\\p{L}*",
      '(?:l[ea]s?|aux|des|du|parmi les|nos) plus (?:grand|éminent|réputé|respecté|expérimenté|qualifié|compétent|chevronné|renommé|avancé)\\p{L}* (?:\\p{L}+ ){0,2}?(?:spécialistes?|expert\\p{L}*|médecins?|équipes?|cliniques?|centres?|professionnel\\p{L}*|clinicien\\p{L}*)|(?:spécialistes?|expert\\p{L}*|médecins?|équipes?|cliniques?|centres?|professionnel\\p{L}*) (?:\\p{L}+ ){0,3}?l[ea]s? (?:plus (?:grand|éminent|réputé|respecté|expérimenté|qualifié|compétent|chevronné|renommé|avancé)\\p{L}*|mieux \\p{L}+)',
      "dans une classe à part|à nulle? autre pareil\\p{L}*|comme (?:nulle part ailleurs|aucune? autre)|unique en son genre|(?:personne|nul) ne (?:connaît|comprend|traite|soigne|fait) (?:\\p{L}+ ){0,5}?(?:mieux|autant|aussi bien)|pionni(?:er|ère)s?(?= (?:de|du|des|en|dans))|(?:clinique|équipe|centre) (?:pionni|vedette|phare|d'élite)\\p{L}*|(?:la|le) (?:première|première et seule|seule|plus grande?|meilleure?) (?:\\p{L}+ ){0,2}?(?:au|du) (?:canada|québec|pays|monde)|(?:le )?nec plus ultra|(?:le |la )(?:meilleure?|parfaite?) (?:\\p{L}+ )?(?:remède|traitement|thérapie|médicament|solution|arme|réponse|façon de (?:soigner|guérir|traiter|soulager|vaincre)) ?|(?:traitement|remède|solution|thérapie)s? (?:idéale?|par excellence|de choix|numéro un)|excellence (?:des|de nos) soins|à la fine pointe|des plus (?:avancé|réputé|qualifié|expérimenté)\\p{L}*",
      '(?:est|sont) (?:de loin )?l[ea]s? plus (?:avancé|efficace|réputé|expérimenté|compétent|qualifié|innovant|performant|prometteu|puissant|fiable)\\p{L}*|(?:traitements?|thérapies?|options?|solutions?|équipe) l[ea]s? plus (?:prometteu|puissant|compétent)\\p{L}*|(?:la|une) référence en (?:traitement|soins|douleur)',

      `(?:l[ea]s?|nos|notre|votre) (?:toute? )?meilleure?s? (?:\\p{L}+ ){0,2}?${soins}|${soins} (?:est |sont )?l[ea]s? meilleure?s?`,
      "(?:est|sont|être|sommes) l[ea]s? meilleure?s?(?= (?:au|du|de|en|dans)|[ .,!])|(?:parmi|un des|une des|l'un des|l'une des) l?es meilleure?s? \\p{L}+",
      `(?:l[ea]s? )?${soins} (?:\\p{L}+ ){0,3}?l[ea]s? plus (?:avancé|efficace|réputé|expérimenté|complet|complète|compétent|qualifié|innovant|moderne|performant|respecté|fiable|sécuritaire|sûr)\\p{L}*`,
      `l[ea]s? plus (?:avancé|grand|efficace|réputé|expérimenté|complet|complète|compétent|qualifié|innovant|moderne|performant|respecté)\\p{L}* (?:\\p{L}+ ){0,2}?${soins}`,
      'chefs? de file|leaders?|numéro un|n[o°º]\\.? ?1|sans (?:égal|égale|pareil|pareille|rival|rivale)|inégalée?s?|inégalables?|incomparables?|imbattables?|hors pair',
      'de (?:classe|calibre|renommée) (?:mondiale?|internationale?)|de renom|renommée?s?|réputée?s? (?:mondialement|partout)|primée?s?(?= pour)|de premier ordre|de premier plan',
      "(?:à|à la) (?:fine )?pointe (?:de la|du|des)|ultramodernes?|dernier cri|(?:soins|service|équipe|résultats) (?:exceptionnel|exceptionnelle|d'exception|d'excellence)s?",
      '(?:la|notre) (?:seule|première) (?:clinique|équipe)|le (?:seul|premier) (?:centre|programme) (?:au|du|en|à)|unique au (?:québec|canada|pays|monde)|référence (?:en matière de|au québec|au canada|dans le domaine)',
    ]),
  ],
};
