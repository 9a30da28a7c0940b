import { phrases } from '../../../prose/phrases.ts';
import type { Lexicon } from '../advertising.ts';

const open = '[“"«] ?';
const care = '(?:treatment|infusions?|sessions?|therapy|ketamine|clinic|program|Andante|doctor|team|injections?|visits?)';
/** “…” (L., North Bay), “…” — M.-C., 54: how those are signed who are not named in full. */
const signed =
  '[“"«][^”"»]{4,300}[”"»][,.]? ?(?:[—–-] ?|\\()(?:\\p{Lu}\\p{Ll}{0,2}\\.[ -]?){1,3}(?:,|\\)|$| (?=\\p{Lu}))|[“"«][^”"»]{4,300}[”"»][,.]? ?(?:\\p{Lu}\\.[ -]?){1,3}, ?(?:\\p{Lu}\\p{L}+|\\d\\d(?!\\d))|[“"«][^”"»]{4,300}[”"»][,.]? ?(?:[—–-] ?|\\()\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)?, (?:\\p{Lu}\\p{L}+|\\d\\d(?!\\d))';
const soins = '(?:traitements?|perfusions?|séances?|thérapie|kétamine|clinique|programme|Andante|équipe|médecin|injections?)';

/** A patient’s praise or story, quoted or told. What people might say to a doctor, and what a study’s patients said, is not meant. */
export const testimonials: Lexicon = {
  en: [
    phrases(
      [
        '(?:[Oo]ur|[Oo]ne of our) (?:\\p{L}+ )?(?:clients?|patients?|members?),? \\p{Lu}\\p{Ll}+',
        '\\p{Lu}\\p{Ll}+, (?:one of our|a) (?:\\p{L}+ )?(?:patients?|clients?)',
      ],
      'gu',
    ),
    phrases([
      '(?:people|patients|clients|families) (?:often |always |regularly |keep )?(?:tell|telling|write|say) (?:to )?us(?! (?:what|which|when|where|whether|if|about) )|thanks to (?:our|this) (?:team|clinic|doctors)|changed (?:their|her|his|my) li(?:fe|ves)',
      '(?:writes?|says?|said|adds?|recalls?|smiles|laughs|tells us) (?:one|a|another|our|this) (?:\\p{L}+ )?(?:clients?|patients?|mother|father|visitor|woman|man|grandmother)|since my (?:first )?(?:infusions?|treatments?|sessions?|visit)|(?:read|hear|see|discover|watch) how (?:\\p{L}+ )(?:beat|overcame|conquered|won|got|recovered|found|defeated)',
      '(?:(?<=^|[.!?:;] )|(?<=[“"] ?))I (?:had (?:given|lost|tried|been|suffered|forgotten)|was (?:in pain|bedridden|told|skeptical|desperate|about to)|finally|got my|can (?:finally|now|once again)|could (?:finally|hardly|not|barely)|never (?:thought|believed|imagined)|(?:used to|no longer) (?:\\p{L}+)|felt (?:\\p{L}+ ){0,2}?(?:after|from|again|better)|slept (?:\\p{L}+ ){0,3}?(?:after|again|through)|owe (?:my|them|this))|thank(?:s| you)(?: so much| all)? to [^.!?]{3,60}(?:clinic|team|doctors?|nurses?|staff)|for (?:saving|giving me back|changing) my (?:life|health)',
      '(?:what|how) (?:one of |some of )?our (?:\\p{L}+ )?(?:patients?|clients?|members?|guests?) (?:had to say|have to say|says?|said|tells?|told us|puts? it|describes?)|my (?:flare\\p{L}*(?:-ups?)?|pain|fatigue|fog|symptoms?|life|migraines|aches?|body|mood|energy|sleep) (?:\\p{L}+ ){0,2}?(?:vanished|disappeared|went|gone|lifted|improved|changed|melted|eased|came back|faded|left me|returned)',
      '(?:explains?|tells?|shares?|reveals?|describes?|recounts?) how (?:our|we|the|this|ketamine) (?:\\p{L}+ )?(?:team|clinic|treatment|program|infusions?|saved|changed|helped|gave)|cried (?:with|tears of) joy|tears of joy|hear (?:from|how) (?:our|a|one|real) (?:\\p{L}+ )?(?:patients?|clients?|people)',
      'as (?:a|one|another) (?:\\p{L}+ )?(?:patient|client|woman|man)(?: (?:from|of|in) \\p{L}+)? (?:\\p{L}+ )?(?:told|put it|said|says|confided|wrote|explained)|(?:a|one) (?:\\p{L}+ )?(?:patient|client)(?: (?:from|of) \\p{L}+)? (?:told|confided (?:in|to)|wrote (?:to )?) ?us',
      'one of our (?:patients|clients) (?:\\p{L}+ )?(?:describes?|described|says?|said|calls?|called|told|tells|writes?|wrote|puts it)',
      '[“"«](?! ?I (?:would like|need|want) )[^”"»]{0,200}?\\b(?:I|my|me|I\'ve|I\'m|I\'d|I can)\\b[^”"»]{0,200}?\\b(?:finally|at last|back|better|pain-free|free|changed|gone|relief|slept?|walk(?:ing)?|grateful|hope|energy|new (?:person|woman|man)|myself|saved|life|worked|works|recommend|never felt|miracle|no longer|without pain)\\b[^”"»?]{0,200}[”"»]',
      "(?:she|he|they|one woman|one man|a (?:former )?(?:patient|client|woman|man)(?: of ours)?|one of our (?:patients|clients)) (?:\\p{L}+ ){0,3}?(?:could (?:not|barely|hardly)|couldn't|was unable|had been unable|used to|had tried|had given up|had not \\p{L}+|spent|struggled|came to us)[^!?]{0,140}?[.;,] ?(?:now|today|but now|after (?:\\p{L}+ ){1,4}?(?:sessions?|infusions?|treatments?)|since then|thanks to|these days|and now)",
      'rate ?mds|trustpilot|yelp|healthgrades|opencare|(?:google|facebook|online|patient) (?:reviews?|ratings?)|(?:our|see our|read our) (?:reviews|ratings)|(?:glowing|rave|five-star|happy) (?:reviews?|patients|clients|feedback)',
      '(?:our|many|most|former|past|several|countless) (?:\\p{L}+ )?(?:patients|clients) (?:\\p{L}+ )?(?:say|tell|describe|swear by|thank|rave|leave (?:feeling|smiling|our)|notice|report|call it|are (?:thrilled|delighted|amazed|happy|grateful))|(?:people|everyone|those) (?:we have treated|who (?:come|came|have come) (?:to us|here)) (?:\\p{L}+ )?(?:say|tell|leave|report|describe)',
      '(?:came|come|arrived|turned) to (?:us|our clinic|the clinic|Andante) (?:\\p{L}+ ){0,12}?(?:unable|with|after|barely|in|on)[^.!?]{0,120}?(?:now|today|since|these days|again|no longer)',
      '(?:the )?(?:treatment|infusions?|ketamine|clinic|team|therapy|program) (?:\\p{L}+ )?(?:gave|gives|changed|saved|brought|handed|restored|helped|got) (?:\\p{L}+ )?(?:me|my)',
      'patients (?:often |always |regularly )?(?:tell|told) us',

      '(?:our )?(?:patients?|client)(?: success)? (?:testimonials?|reviews?|stories)|(?<!(?:forbids?|bans?|prohibits?|without|publish|no) )testimonials?(?! (?:is|are) (?:not|never))|(?:success|recovery) stor(?:y|ies)|(?:what|hear what|see what) (?:our |other )?patients (?:say|are saying|think)|our patients (?:say|love|rave|tell us|agree|report|call)|(?:rated )?(?:\\d(?:\\.\\d)?|four|five)(?:-| )stars?(?: reviews?)?|★{2,}|\\d(?:\\.\\d)? ?/ ?5 (?:stars?|on google)|google reviews?|read our reviews',
      "(?:gave|given|giving|got|has given|have) (?:me |back )?my life back|(?:changed|saved|transformed) my life|I (?:highly |strongly |would |can |truly |cannot |can't ){0,2}recommend|I owe (?:it|my|them|this|everything)|best (?:decision|thing) I (?:ever|have)|(?:thank you|thanks),? (?:to )?(?:the |Dr\\.? |team |Andante)|I am (?:a new (?:person|woman|man)|so grateful|finally|pain-free|myself again)|I'm (?:a new (?:person|woman|man)|so grateful|finally|pain-free|myself again)",
      `(?:after|since|thanks to|following) (?:my |the |a |just |only |one |two |three |four |five |six |\\d+ |first |second |this |starting ){0,3}${care},? (?:\\p{L}+ ){0,3}?(?:I|my|I've|I'm|I'd)|(?:my|all my|the) (?:pain|fibromyalgia|fatigue|symptoms|migraines) (?:is|are|was|were|has|have|just|simply|almost|completely|finally|totally)? ?(?:gone|vanished|disappeared|melted away|lifted|left me|faded)(?![^.;!?]{0,60} (?:\\d+|\\p{L}+) (?:of|out of) (?:the )?(?:\\d+|\\p{L}+))|I (?:can |could |now |finally |am now |have been able to |slept |sleep ){1,3}(?:finally |again |now )?(?:\\p{L}+ ){0,6}?(?:again|for the first time|without pain|like a baby|since (?:my|the))`,
    ]),
    phrases(
      [
        '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{L}*\\.?)?(?:, [^.!?,]{2,50})?,? (?:(?:warmly |happily |gladly |now |always |still )?(?:recommends|swears by|thanks|trusts|praises|raves about|vouches for|credits|applauds|salutes)) (?:us|our|the (?:clinic|team|program|nurses?|doctors?)|Andante|this clinic|ketamine|her infusions|his infusions)',
        '(?:[Hh]ear from|[Mm]eet|[Rr]ead|[Ww]atch) \\p{Lu}\\p{Ll}+,? (?:who|as|tell|talk|explain|\\d)[^.!?]*|\\p{Lu}\\p{Ll}+[^.!?]{0,60}(?:could|can) (?:\\p{L}+ ){0,5}?again (?:after|since|thanks)',
        "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{L}*\\.?)?,? (?:who )?(?:came to (?:us|our)|could (?:not|barely|hardly)|couldn't|was unable|had been unable|used to|had tried|had given up|had not|spent|struggled)[^!?]{0,140}?[.;,] ?(?:but )?(?:[Nn]ow|[Tt]oday|[Aa]fter|[Ss]ince|[Tt]hanks to|[Tt]hese days|and now)",
        signed,
        '[“"«][^”"»]{4,300}[,.!][”"»],? (?:[—–-] ?)?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{L}*\\.?)?(?:,|\\.| \\d\\d| says| said|$)',
        '\\p{Lu}\\p{Ll}+, (?:who is )?(?:a |an )?(?:\\d\\d(?:-year-old| years old)|\\p{L}+ from \\p{Lu}\\p{Ll}+)[^.]{0,140}?(?:now|again|after|since|thanks to|no longer)',

        `${open}[^”"»]{0,160}?\\b(?:I|my|me|I've|I'm)\\b[^”"»]{4,300}[”"»]?[^\\p{L}]{0,6}(?:[—–-] ?|, ?|(?<=,[”"] ?))(?:says |said |writes |explains |recalls |shares )?\\p{Lu}\\p{Ll}+|${open}[^”"»]{3,300}[”"»],? (?:says|said|writes|recalls|shares|explains|reports|tells us) (?:\\p{Lu}\\p{Ll}+|our |one of our |a (?:former |happy |grateful )?patient|an? (?:\\p{L}+ ){1,3}from \\p{Lu}\\p{Ll}+)`,
        `\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.?)?, (?:\\d\\d,|aged? \\d\\d|a (?:mother|father|teacher|nurse|patient|grandmother|retired))[^.]{0,120}?(?:after|since|thanks to|tried|came|started|found|received)|(?:after|following) (?:\\p{L}+ ){0,3}?${care}, (?:\\p{Lu}\\p{Ll}+|she|he) (?:was|is|could|can|went|returned|now|felt|no longer)`,
      ],
      'gu',
    ),
  ],
  'fr-CA': [
    phrases(
      ['(?:[Nn]otre|[Uu]ne? de nos) (?:client|patient)e?s?,? \\p{Lu}\\p{Ll}+', '\\p{Lu}\\p{Ll}+, une? (?:de nos )?(?:patient|client)e?s?'],
      'gu',
    ),
    phrases([
      '(?:gens|patients|patientes|clients|familles) (?:nous|qui nous) (?:disent|écrivent|racontent|remercient)|grâce à (?:notre|cette) (?:équipe|clinique)|changé (?:leur|sa|ma) vie',
      'depuis (?:mes|ma|mon) (?:première )?(?:perfusions?|traitements?|séances?|visite)|(?:lisez|découvrez|voyez|écoutez|regardez) comment (?:\\p{L}+ )(?:a|ont) (?:vaincu|surmonté|retrouvé|battu|gagné|guéri|repris)',
      "(?:(?<=^|[.!?:;] )|(?<=[«“\"] ?))(?:j'avais (?:perdu|tout essayé|essayé|abandonné|oublié|renoncé)|j'étais (?:au bout|clouée?|sceptique|désespérée?)|j'ai (?:enfin|retrouvé|recommencé|repris|pu|tout essayé)|je (?:peux enfin|n'aurais jamais|ne croyais|dors enfin|revis|dois (?:ma|tout)|me sens (?:revivre|renaître))|enfin, je)|merci (?:à|au) [^.!?]{3,60}(?:clinique|équipe|docteur|médecins?|infirmi\\p{L}+|personnel)|(?:de m'avoir|pour m'avoir) (?:sauvé|redonné|rendu|changé)",
      "(?:voici )?(?:ce qu'en (?:dit|disent)|ce que (?:dit|disent|raconte|racontent)|comment (?:parle|parlent)|l'avis d'|les mots d')(?: (?:\\p{L}|')+){0,3}? (?:patient|client)e?s?|(?:mes|ma|mon) (?:crises?|poussées?|douleurs?|fatigue|brouillard|symptômes?|vie|migraines?|corps|moral|énergie|sommeil) (?:(?:\\p{L}|')+ ){0,3}?(?:disparue?s?|envolée?s?|changée?|revenue?s?|améliorée?s?|partie?s?|fondu|reculé|diminué)",
      '(?:raconte|explique|témoigne|révèle|partage)(?:nt)? comment (?:notre|nos|la|le|cette|ce) (?:\\p{L}+ )?(?:équipe|clinique|traitement|programme|perfusions?)|lui a (?:\\p{L}+ )?(?:sauvé|changé|rendu|redonné)|pleuré de joie|larmes de joie',
      "(?:comme |ainsi que )?(?:nous )?(?:l'|le )?(?:a|ont) (?:confié|dit|raconté|écrit|avoué) (?:une? |l'une? de nos |plusieurs |des )(?:ancien(?:ne)?s? )?(?:patient|client)\\p{L}*|(?:une?|cette|ce) (?:patient|client)e? (?:de \\p{L}+ )?nous (?:a|disait|raconte|confie|écrit)",
      "(?:une?|l'une?) de nos (?:patient|client)\\p{L}* (?:\\p{L}+ )?(?:décrit|parle|dit|raconte|écrit|qualifie|confie|nous a)",
      '[“"«](?! ?(?:j\'aimerais|je voudrais|j\'ai besoin) )[^”"»]{0,200}?(?:\\bje\\b|\\bj\'|\\bm\'|\\bma\\b|\\bmes\\b|\\bmon\\b|\\bmoi\\b)[^”"»]{0,200}?(?:enfin|retrouv|mieux|sans douleur|libre|changé|disparu|soulag|dor[st](?!,? mais| mal| peu| à peine)|marche|reconnaissan|espoir|énergie|nouvelle (?:femme|personne)|nouvel homme|moi-même|sauvé|ma vie|fonctionn|recommand|plus mal|miracle|renaît|redonn|rendu|comme avant|repris)[^”"»?]{0,200}[”"»]',
      "(?:elle|il|une (?:femme|patiente|cliente)|un (?:homme|patient|client)|(?:une|un) de nos (?:patient|client)\\p{L}*) (?:\\p{L}+ ){0,3}?(?:ne (?:pouvait|marchait|dormait|sortait|travaillait) (?:plus|pas)|avait (?:tout essayé|perdu|abandonné|essayé)|n'arrivait (?:plus|pas)|ne pouvait|passait|en était)[^!?]{0,140}?[.;,] ?(?:maintenant|aujourd'hui|mais|après (?:\\p{L}+ ){1,4}?(?:séances?|perfusions?|traitements?)|depuis|grâce|désormais|et)",
      'rate ?mds|trustpilot|yelp|opencare|(?:avis|cotes|notes|évaluations|commentaires) (?:google|facebook|en ligne|élogieux|de nos)|(?:nos|voyez nos|lisez nos) (?:avis|cotes|évaluations (?:en ligne|cinq))',
      "(?:nos|bien des|la plupart des|de nombreux|d'anciens|plusieurs de nos) (?:patient|client)\\p{L}*(?: et (?:nos )?(?:patient|client)\\p{L}*)? (?:nous )?(?:disent|racontent|décrivent|remercient|repartent|constatent|rapportent|se disent|sont (?:ravi|enchant|heureu|reconnaissant))\\p{L}*|(?:les gens|celles|ceux|toutes les personnes) (?:que nous avons traités?|qui (?:viennent|sont venus?) (?:chez nous|ici)) (?:\\p{L}+ )?(?:disent|repartent|racontent)",
      "(?:est|était) (?:arrivée?|venue?) (?:chez nous|à la clinique|à notre clinique|ici)[^.!?]{0,120}?(?:maintenant|aujourd'hui|depuis|à nouveau|de nouveau|n'a plus)",
      "(?:le traitement|les perfusions|la kétamine|la clinique|l'équipe|la thérapie|le programme|cela|ça) m'(?:a|ont) \\p{L}+",
      '(?<!(?:un|ce|cet|du|tout|chaque|aucun) )(?<!(?:un|ce) (?:seul|tel|beau) )(?<!interdi(?:t|sent) (?:les|des|tout) )témoignages?(?: de (?:nos )?(?:patient|client)\\p{L}*)?|témoignage de (?:nos )?(?:patient|client)\\p{L}*|(?:voici|lisez|écoutez|regardez) (?:un|ce) témoignage|(?:avis|commentaires|histoires|récits) de (?:nos )?(?:patient|client)\\p{L}*|histoires? (?:de réussite|de guérison|à succès)|(?:ce que|voyez ce que|écoutez ce que) (?:disent )?nos patient\\p{L}*|nos patient\\p{L}*(?: et nos patientes)? (?:disent|adorent|témoignent|racontent|nous disent|sont ravi|recommandent|parlent)\\p{L}*|(?:\\d(?:,\\d)?|quatre|cinq) étoiles|★{2,}|\\d(?:,\\d)? ?/ ?5|avis google',
      "(?:m'a|m'ont|m'avez) (?:\\p{L}+ )?(?:redonné|rendu|sauvé|changé|transformé|libérée?|guérie?|soulagée?)|(?:changé|sauvé|transformé|bouleversé) ma vie|je (?:vous |le |la |les )?(?:recommande|conseille)|je dois (?:tout|ma vie|beaucoup)|la meilleure (?:décision|chose) (?:de ma vie|que j)|merci (?:à (?:la |toute |l')|au (?:Dr|docteur)|docteur|Dre?|Andante)|je suis (?:une nouvelle|un nouvel|une autre|un autre|enfin|tellement reconnaissant|redevenu)\\p{L}*|j'ai (?:retrouvé|repris) (?:ma vie|le sourire|goût|le sommeil|mon énergie|espoir|le contrôle|une vie|le goût|mes)",
      `(?:après|depuis|grâce à|dès) (?:ma |mon |mes |la |le |les |cette |ce |une |deux |trois |quatre |cinq |six |\\d+ |première |seule |l'|l' ?){0,3}${soins}(?: \\p{L}+){0,3}?,? (?:\\p{L}+ ){0,2}?(?:je|j'|ma |mes |mon )|(?:ma|mes|la) (?:douleurs?|fibromyalgie|fatigue|symptômes) (?:a|ont|est|sont|avait|avaient)(?: (?:enfin|presque|complètement|totalement|tout simplement|pratiquement))? (?:disparue?s?|partie?s?|fondu|envolée?s?|derrière)(?! chez (?:\\d|\\p{L}+ (?:personnes|des)))|je (?:n'ai|ne ressens|ne sens) (?:presque |pratiquement )?plus (?:mal|aucune? douleur|de douleur|rien)|je (?:dors|marche|travaille|revis|vis|bouge|joue)(?: \\p{L}+){0,4}? (?:enfin|à nouveau|de nouveau|sans douleur|comme un bébé|comme avant)|je revis`,
    ]),
    phrases(
      [
        "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{L}*\\.?)?(?:, [^.!?,]{2,50})?,? (?:(?:nous |vous )?(?:recommande|remercie|félicite|vante|applaudit|salue)|(?:ne )?jure que par|fait confiance à|doit (?:tout|beaucoup) à)(?: (?:chaudement|vivement|sans hésiter|à tous))? ?(?:notre|nos|la clinique|l'équipe|Andante|le programme|à (?:tous|toutes|ses|quiconque)|sans|chaudement|vivement|de tout)",
        '(?:[Éé]coutez|[Rr]encontrez|[Ll]isez) \\p{Lu}\\p{Ll}+,? (?:qui|raconter|parler|\\d)[^.!?]*',
        "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{L}*\\.?)?,? (?:qui )?(?:ne (?:pouvait|marchait|dormait|sortait|travaillait) (?:plus|pas)|ne pouvait|n'arrivait (?:plus|pas)|avait (?:tout essayé|perdu|abandonné|essayé)|passait|vivait|est venue? (?:nous voir|chez nous))[^!?]{0,140}?[.;,] ?(?:mais )?(?:[Mm]aintenant|[Aa]ujourd'hui|[Aa]près|[Dd]epuis|[Gg]râce|[Dd]ésormais)",
        signed,
        '[“"«][^”"»]{4,300}[,.!]? ?[”"»],? (?:[—–-] ?)?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{L}*\\.?)?(?:, \\d\\d| \\(\\d\\d|, (?:patient|de \\p{Lu}|mère|père)|$)',

        `${open}[^”"»]{0,160}?(?:\\bje\\b|\\bj'|\\bm'|\\bma\\b|\\bmes\\b|\\bmoi\\b)[^”"»]{4,300}[”"»]?[^\\p{L}]{0,6}(?:[—–-] ?|, ?)(?:dit |affirme |raconte |confie |témoigne )?\\p{Lu}\\p{Ll}+|${open}[^”"»]{3,300}[”"»],? (?:dit|raconte|confie|affirme|témoigne|écrit|explique|se réjouit|nous dit) (?:\\p{Lu}\\p{Ll}+|notre |une de nos |un de nos |une (?:ancienne )?patiente|un (?:ancien )?patient)`,
        `\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.?)?, (?:\\d\\d ans|une? (?:mère|père|enseignant|infirmi|patient|grand-mère|retrait)\\p{L}*)[^.]{0,120}?(?:après|depuis|grâce|essayé|venue?|commencé|reçu)|(?:après|à la suite de) (?:\\p{L}+ ){0,3}?${soins}, (?:\\p{Lu}\\p{Ll}+|elle|il) (?:a |est |était |pouvait |peut |n'a plus|ne |va |dort |marche )`,
      ],
      'gu',
    ),
  ],
};
