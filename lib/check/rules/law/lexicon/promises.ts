import { phrases } from '../../../prose/phrases.ts';
import type { Lexicon } from '../advertising.ts';

const pain =
  '(?:your |the |all |chronic |all your |fibromyalgia |any )*(?:pains?|symptoms?|suffering|fibromyalgia|fatigue|depression|anxiety|illness|disease|condition|flares?)';
const mal =
  '(?:(?:vos|votre|la|les|toutes? vos|toutes? les|tous vos) )(?:douleurs?|symptômes?|souffrances?|fibromyalgie|fatigue|dépression|anxiété|maladie|maux|poussées)';

/** Words that promise a result or call it certain. */
export const promises: Lexicon = {
  en: [
    phrases([
      '(?:lasting|long-lasting|permanent|immediate|instant|dramatic|remarkable) (?:\\p{L}+ )?(?:results|improvements?)|(?:fast-acting|quick|speedy|real|true) relief|relief (?:at last|you can (?:trust|count on))|(?:finally|at last),? relief',
      '(?:certain|sure|bound|guaranteed) to (?:help|work|relieve|improve|ease|succeed)|you can count on (?:\\p{L}+ ){0,2}?(?:results|relief)',

      '(?:weeks|days|months),? (?:or )?even (?:weeks|months|years)|effectively (?:reduces?|relieves?|treats?|eliminates?)|results (?:that )?speak for themselves',
      '(?:considerably|greatly|dramatically|hugely|vastly) (?:amplif|enhanc|boost|improv|reduc|increas)\\p{L}+|(?:amplif|enhanc|improv)\\p{L}+ (?:\\p{L}+ ){0,3}?(?:considerably|dramatically|hugely)',
      '(?:able to|can|lets? (?:you|patients|people)|allows? (?:you|patients|people) to|help(?:s|ed)? (?:you|patients|people)) (?:stop|quit|come off|get off|ditch|replace) (?:taking )?(?:your |their |all |the )*(?:opioids|antidepressants|pain ?killers|medications?|medicines|pills)',
      'new (?:era|paradigm|frontier|dawn|chapter) (?:in|of|for)|(?:new|real|true|renewed) hope for|the future of (?:pain|mental|health|fibromyalgia)',

      'guarantee[sd]?|guaranteeing|money-back|(?:we|i) promise|promises? (?:you )?(?:relief|results|a cure)',
      `cures? ${pain}|(?:can|will|to|may|could) (?:be )?cured?(?: ${pain})?|curing ${pain}|a (?:real |true |lasting |complete |permanent )?cure for|the cure for|(?:is|are) cured|cured (?:of|by|with|my|their)|heals? ${pain}|reverses? ${pain}`,
      '(?:clinically|scientifically|medically) proven|proven (?:to|treatments?|therap(?:y|ies)|results?|relief|methods?|approach|solutions?|effective|way|track record|success)|(?:is|are) (?:a )?proven|has proven|proved to (?:work|cure|relieve)',
      `(?:will|shall) (?:(?:relieve|heal|cure|banish|free you|give you (?:back|relief)|change your life|make you (?:feel )?(?:better|whole|pain-free))(?: ${pain})?|(?:end|stop|eliminate|remove|erase|fix|take away|put an end to) ${pain}|(?:restore|reset|transform) your)|you will (?:feel (?:better|relief)|be (?:pain-free|free of|cured)|sleep (?:better|well)|get your life back|notice)`,
      `(?:eliminates?|erases?|banish(?:es)?|gets? rid of|puts? an end to|ends|stops) ${pain}|say goodbye to ${pain}|(?:live|life|living) (?:free of|without|free from) pain|pain-free (?:life|days?|living|again|in)|become pain-free`,
      '(?:permanent|lasting|long-lasting|sustained|durable|complete|total|instant|immediate|dramatic|profound|fast|rapid|remarkable) (?:and \\p{L}+ )?(?:pain )?relief(?: from)?|relief that lasts',
      '100 ?% (?:effective|success|of (?:our )?patients)|always works?|works? (?:for everyone|every time|in every case)|(?:success rate|never fails?)|miracles?|miraculous|breakthroughs?|revolutionary|life-changing|transformative|game[- ]chang(?:er|ing)|wonder drug|magic bullet',
      '(?:remarkably|highly|extremely|incredibly|extraordinarily|amazingly) effective|(?:gives?|giv(?:es|ing)) (?:you |patients )?(?:their|your) li(?:fe|ves) back|(?:take|get|reclaim) (?:back )?your life(?: back)?|established (?:and effective )?treatment for|detoxif(?:y|ies|ication)|resets? (?:your|the) (?:brain|nervous system|mind)|boosts? (?:your )?(?:immunity|immune system|endorphins)',
      '(?:reduce|cut|stop|come off|replace|get off|without) (?:\\p{L}+ ){0,3}?(?:opioids|antidepressants|medications?|medicines) (?:for good|entirely|altogether|thanks to)|no longer need (?:your )?(?:opioids|antidepressants|medications?|medicines|pills)',
    ]),
  ],
  'fr-CA': [
    phrases([
      '(?:succès|réussite|résultats?|guérison|soulagement) (?:assurée?s?|certaine?s?)|enfin (?:un |du |le )?(?:vrai )?soulagement|soulagement,? enfin|(?:va|vont|peut|pour) (?:vous )?guérir (?:votre|vos)',

      "voire (?:des |plusieurs |quelques )?(?:semaines|mois|années)|résultats parlent d'eux-mêmes|(?:réduit|soulage|traite|élimine)(?:nt)? efficacement",
      '(?:considérablement|grandement|énormément|radicalement) (?:amplifi|amélior|augment|rédui|diminu)\\p{L}+|(?:amplifi|amélior)\\p{L}+ (?:considérablement|grandement|énormément|radicalement)',
      "(?:peuvent|pouvez|peut|pourrez|permet(?:tent)? (?:\\p{L}+ ){0,2}?(?:de|d')|aide(?:nt)? (?:\\p{L}+ ){0,3}?à) ?(?:cesser|arrêter|abandonner|remplacer|se passer de)(?: de prendre)? (?:leurs|vos|les|tous leurs|tous vos|de leurs|de vos|d') ?(?:opioïdes|antidépresseurs|anxiolytiques|médicaments|pilules)",
      "nouveau paradigme|nouvelle ère|(?:nouvel|véritable|réel|un) espoir (?:pour|contre|aux)|lueur d'espoir|(?:l'|un )?avenir (?:du traitement|des soins) de la douleur",

      'garanti(?:e|s|es|t|ssons|ssent|r)?|satisfait ou remboursé|(?:nous )?promettons|(?:vous )?promet(?:tent)? (?:un|une|des|de|la|le)',
      `guéri(?:t|ssent|ssons|ra|ront)(?: (?:de )?${mal})?|(?:pour|peut|va|peuvent|vont|de|à) (?:vous )?guérir (?:${mal}|l[ae] \\p{L}+|d[eu] \\p{L}+)|guérison(?! (?:de la peau|d'une plaie|des tissus))|vient à bout de|viennent à bout de|vaincre ${mal}|vainc ${mal}`,
      '(?:cliniquement|scientifiquement|médicalement) (?:prouvée?s?|démontrée?s?|éprouvée?s?|validée?s?)|(?:traitement|méthode|approche|thérapie|formule|programme|solution|technique)s? (?:bien )?éprouvée?s?|(?:a|ont) fait (?:ses|leurs) preuves|efficacité (?:prouvée|démontrée|reconnue|éprouvée|remarquable)|(?:est|sont|été) prouvée?s?|prouvée?s? (?:pour|contre|efficace)|(?:prouvé|démontré) que',
      `(?:soulager|guérir|débarrasser|libérer)(?:a|ont|ons)|(?:(?:éliminer|supprimer|effacer|apaiser|calmer)(?:a|ont|ons)|fera disparaître|mettra fin à) ${mal}|(?:rétablira|transformera|changera|redonnera|améliorera) (?:votre|vos|la|le)|vous (?:serez (?:soulagé|guéri|libéré|débarrassé)\\p{L}*|(?:ne )?ressentirez|retrouverez|dormirez (?:enfin|mieux|bien)|oublierez|irez mieux)`,
      `(?:élimine|supprime|efface|fait disparaître|met fin à|débarrasse(?:z)? (?:\\p{L}+ )?de|libère(?:z)? (?:\\p{L}+ )?de)(?:nt)? ${mal}|dites adieu à|finie?s? ${mal}|en finir avec|(?:vie|vivre|jours|quotidien) sans (?:douleur|souffrance)s?|(?:retrouvez|reprenez) (?:le contrôle de )?(?:votre vie|la vie|une vie|le sommeil|votre énergie)`,
      '(?:soulagement|résultats?|bienfaits?|effets?) (?:\\p{L}+ et )?(?:permanent|durable|définitif|spectaculaire|remarquable|assuré|extraordinaire)s?(?: et \\p{L}+)?|soulagement (?:\\p{L}+ et )?(?:complet|total|instantané|immédiat|rapide|profond|certain)(?: et \\p{L}+)?',
      '(?:100|cent) ?(?:%|pour cent|p\\. 100) (?:efficace|des patient|de réussite|de succès)\\p{L}*|taux de (?:réussite|succès)|(?:fonctionne|marche|agit|efficace) (?:toujours|à tout coup|à coup sûr|pour tout le monde|chez tout le monde|dans tous les cas)|(?:toujours|à tous les coups) efficace|à coup sûr|miracles?|miraculeu(?:x|se|ses)|révolutionnaires?|percée (?:médicale|majeure|thérapeutique)|(?:remède|solution|pilule|traitement) (?:miracle|magique)',
      "(?:remarquablement|extrêmement|incroyablement|hautement|redoutablement) efficaces?|(?:changer?|transformer?)(?:a|ont)? (?:votre|la|leur) vie|une? (?:approche|traitement|thérapie|méthode) (?:établie?|reconnue?)|détoxifi\\p{L}+|désintoxiqu\\p{L}+ (?:l'organisme|votre corps)|réinitialis\\p{L}+ (?:le|votre) (?:cerveau|système nerveux|esprit)|renforce (?:votre|le) système immunitaire|considérablement (?:amplifiée?|améliorée?)",
      "(?:cesser|arrêter|réduire|remplacer|abandonner|diminuer) (?:\\p{L}+ ){0,3}?(?:opioïdes|antidépresseurs|anxiolytiques|médicaments) (?:pour de bon|définitivement|complètement|grâce à)|plus besoin (?:de|d'|de vos) ?(?:opioïdes|antidépresseurs|médicaments|pilules)",
    ]),
  ],
};
