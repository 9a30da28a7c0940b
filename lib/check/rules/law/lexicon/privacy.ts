import { phrases } from '../../../prose/phrases.ts';
import type { Lexicon } from '../advertising.ts';

const told =
  "(?:what you (?:write|type|enter|tick|tell us|send|share)|(?:your|the|all|these|those|patients'|visitors')(?: \\p{L}+)? (?:answers?|data|information|details|requests?|messages?|e-?mails?|addresses|responses?|records?|files?|notes|symptoms|phone numbers?))";
const others =
  '(?:partners?|third[- ]part(?:y|ies)|advertis\\p{L}+|sponsors?|marketers?|vendors|affiliates|brokers?|social (?:media|networks)|google|facebook|meta|other (?:companies|clinics|businesses|organizations)|companies|businesses)';
const dit =
  "(?:ce que vous (?:écrivez|cochez|tapez|entrez|nous dites|envoyez)|(?:vos|votre|les|ces|toutes les|l')(?: ?\\p{L}+)? ?(?:réponses?|données|renseignements?|informations?|demandes?|messages?|courriels?|adresses?|coordonnées|dossiers?|notes|symptômes|numéros?))";
const tiers =
  "(?:partenaires?|tiers|annonceurs?|publicitaires?|commanditaires?|fournisseurs?|courtiers?|réseaux sociaux|google|facebook|meta|d'autres (?:entreprises|cliniques|organismes)|entreprises|sociétés)";

/** Words that take back what the privacy notice promises: shared with others, kept for ever, no longer private. */
export const privacy: Lexicon = {
  en: [
    phrases([
      `${told}[^.!?]{0,60} (?:may|can|will|could|now) (?:\\p{L}+ )?(?:serve|help|support|feed|appear in|be used)[^.!?]{0,40} (?:marketing|advertis\\p{L}+|promotions?|ads|${others})`,
      `(?:share|sell|rent|trade|pass(?: on)?|disclose|give|send|transfer|hand(?: over)?|forward|exchange|provide)(?:s|es|ing|ed)?[^.!?]{0,80} (?:with|to|by) (?:\\p{L}+ ){0,3}?${others}`,
      `${told}[^.!?]{0,60} (?:are|is|may be|can be|will be|gets?) (?:now |also |sometimes )?(?:shared|sold|rented|passed on|disclosed|transferred|forwarded|used)[^.!?]{0,50} (?:with|to|by|for) (?:\\p{L}+ ){0,3}?(?:${others}|marketing|advertising|profiling|promotions?)`,
      `(?:use|uses|analy[sz]es?|mine|track) ${told}[^.!?]{0,40} (?:for|in|to) (?:\\p{L}+ ){0,2}?(?:marketing|advertis\\p{L}+|promotions?|ads|profil\\p{L}+|sell|train)`,
      `(?:keep|store|retain|hold|save)s? (?:${told}|it|them)[^.!?]{0,40} (?:indefinitely|forever|for good|permanently|for life|as long as we (?:like|want|wish|need|please|see fit|choose)|without (?:any )?(?:time )?limit|for (?:\\p{L}+|\\d+) (?:years|decades))`,
    ]),
  ],
  'fr-CA': [
    phrases([
      `${dit}[^.!?]{0,60} (?:servent|serviront|servir|alimenter|nourrir|paraître dans|aider)[^.!?]{0,40} (?:marketing|publicité|publicités|promotion|${tiers})`,
      `(?:partag|vend|lou|échang|communiqu|transmet|transmett|divulgu|donn|envoy|cèd|céd|remet|remett|fourni)\\p{L}*[^.!?]{0,80} (?:à|aux|avec|par) (?:(?:d'|l')?\\p{L}+ ){0,3}?${tiers}`,
      `${dit}[^.!?]{0,60} (?:est|sont|peut être|peuvent être|sera|seront|pourraient être) (?:maintenant |aussi |parfois )?(?:partag|vendu|loué|communiqué|transmis|divulgué|cédé|utilisé)\\p{L}*[^.!?]{0,50} (?:à|aux|avec|par|pour|à des fins) (?:(?:d'|l'|la |de )?\\p{L}+ ){0,3}?(?:${tiers}|marketing|publicité|promotion)`,
      `(?:utilis|exploit|analys)\\p{L}* ${dit}[^.!?]{0,40} (?:pour|à des fins) (?:\\p{L}+ ){0,3}?(?:marketing|publicit\\p{L}+|promotion\\p{L}*|profilage|commercia\\p{L}+)`,
      `(?:gard|conserv|stock|entrepos)\\p{L}* (?:${dit}|tout|le|la|les)[^.!?]{0,40} (?:indéfiniment|pour toujours|à vie|définitivement|sans limite\\p{L}*|aussi longtemps que (?:nous|bon)|tant que nous|pendant (?:\\p{L}+|\\d+) (?:ans|années))`,
    ]),
  ],
};

/** Words that say a promise was given up: a denial belongs to them. */
export const promiseTakenBack: Lexicon = {
  en: [
    phrases([
      'we (?:no longer|do not any ?more|can no longer|will no longer) (?:undertake|commit|promise|agree|plan|intend|guarantee|pledge|erase|delete|destroy|encrypt|protect)(?: (?:to|that|your|what|the))?[^.!?]{0,60}',
      `(?:we )?(?:used to|once|previously|formerly|no longer|stopped|have stopped|do not any longer|don't)(?: (?:say|said|promise|promised|claim|state|ask|do|be))?(?: \\p{L}+){0,4}? (?:erase|delete|encrypt|destroy|erasing|deleting|encrypting|anonymi[sz]\\p{L}+|private|confidential|on your (?:device|phone|computer)|consent|permission|secret)`,
      `(?:used to|once|previously|formerly) (?:say|said|promise|promised|claim|claimed|state|stated)[^.!?]{0,120} (?:no longer|not any ?more|has changed|not the case)`,
      `${told}[^.!?]{0,60} (?:no longer|not any ?more) (?:\\p{L}+ ){0,2}?(?:private|confidential|erased|deleted|encrypted|protected|stays?|stay on|remains?|kept secret)`,
      '(?:by|in|when) (?:browsing|visiting|using|reading|contacting|writing to|calling|filling|booking|sending|submitting)[^.!?]{0,40},? you (?:\\p{L}+ )?(?:agree|accept|consent|allow|authoriz\\p{L}+|permit|will (?:\\p{L}+ )?(?:receive|get|hear))[^.!?]{0,80} (?:contact|call|phone|text|write to|news|offers|newsletters?|emails?|information|data|details|partners?|cookies|marketing|promotions?)',
      '(?:promise|notice|policy|section|sentence|line|commitment)[^.!?]{0,50} (?:erase|delet|privacy|confidential)[^.!?]{0,50} (?:no longer|removed|withdrawn|dropped|gone|does not apply|cancelled)',
    ]),
  ],
  'fr-CA': [
    phrases([
      "(?:n'|ne )(?:nous )?(?:\\p{L}+ )?(?:engageons|engagerons|tenons|obligeons|promettons|pouvons|voulons) plus (?:à |de |vous |d')?(?:effacer|supprimer|détruire|chiffrer|protéger|garder|taire|respecter|promettre|garantir|assurer)[^.!?]{0,60}",
      `(?:nous )?(?:n'|ne )(?:\\p{L}+ )?(?:effaçons|supprimons|chiffrons|détruisons|effacerons|supprimerons|promettons|garantissons|demandons|protégeons|assurons) (?:plus|pas)(?: [^.!?]{0,60})? (?:${dit}|confidentialité|consentement|permission|secret)`,
      "(?:nous )?(?:disions|promettions|affirmions|écrivions|avions promis|avons déjà promis)[^.!?]{0,120} (?:plus|n'est plus|a changé|pas)",
      `${dit}[^.!?]{0,60} (?:ne |n')(?:est|sont|seront|sera|rest\\p{L}+|demeur\\p{L}+) plus (?:\\p{L}+ ){0,2}?(?:privé|confidentiel|effacé|supprimé|chiffré|protégé|secret|secrète|sur votre|dans votre)\\p{L}*`,
      'en (?:parcourant|visitant|utilisant|lisant|consultant|naviguant|remplissant|réservant|envoyant|(?:nous )?(?:écrivant|appelant|contactant))[^.!?]{0,40},? vous (?:\\p{L}+ )?(?:acceptez|consentez|autorisez|permettez|donnez|recevrez|aurez)[^.!?]{0,80} (?:téléphon\\p{L}+|appel\\p{L}+|écriv\\p{L}+|joign\\p{L}+|nouvelles|offres|infolettres?|courriels|renseignements?|données|partenaires?|témoins|promotions?|publicit\\p{L}+)',
      "(?:promesse|avis|politique|section|phrase|engagement)[^.!?]{0,50} (?:effac|suppr|vie privée|confidentialité)[^.!?]{0,50} (?:plus|retiré|supprimé|annulé|ne s'applique)\\p{L}*",
    ]),
  ],
};
