import type { Locale } from '../../../../i18n/locales.ts';
import type { Kept } from '../../../prose/kept-list.ts';

const ill = '(?:fibromyalgia|pain|depression|anxiety|illness|disease|insomnia|fatigue|addiction|PTSD|\\p{L}+ pain)';

/** Words that make a person into their illness, blame them or doubt them. */
export const stigma: Readonly<Record<Locale, readonly Kept[]>> = {
  en: [
    ['suffer(?:s|ed|ing)? from', 'has, lives with'],
    ['sufferers?', 'person who has, person who lives with'],
    [
      `victims? of ${ill}|(?:fibro|fibromyalgia|pain|depression|stroke|seizure|cancer|overdose|illness|disease|trauma) victims?`,
      'person who has',
    ],
    [`(?:afflicted|stricken|crippled|plagued) (?:with|by) ${ill}|(?:afflicted|stricken) with`, 'has, lives with'],
    [
      'addicts?|junk(?:y|ie|ies)|drug users?|drug abusers?|substance abusers?',
      'person with a substance use disorder, person who uses drugs',
    ],
    [
      '(?:drug|substance|opioid|alcohol|medication|ketamine) abuse|abus(?:e|es|ing|ed) (?:of )?(?:drugs|opioids|alcohol|substances|ketamine|medications?|medicines)',
      'misuse; substance use disorder',
    ],
    ['(?:ex-|former |recovering )(?:junkies?|addicts?|drug users?|alcoholics?)', 'person in recovery from a substance use disorder'],
    ['mentally ill (?:people|patients?|persons?)', 'people with a mental illness'],
    ['druggies|stoners|crackheads|potheads|pill[- ]poppers?|dopers', 'person with a substance use disorder'],
    [
      '(?:these|such|those|fibro\\p{L}*|pain) (?:patients?|people|women) are (?:\\p{L}+ )?(?:difficult|demanding|needy|impossible|exhausting|manipulative|dramatic|hysterical)',
      'what happened, without a judgment',
    ],
    ['(?:made-up|invented|so-called|imaginary|pretend) (?:illness|disease|condition|pain|disorder)', 'the name of the condition'],
    ['alcoholics?(?! (?:anonymous|drinks?|beverages?))', 'person with an alcohol use disorder'],
    [
      '(?:hooked on|slaves? to) (?:\\p{L}+ )?(?:pills|drugs|opioids|painkillers|pain killers|medication|ketamine)',
      'has, or has had, a substance use disorder',
    ],
    ['(?:should|must|need to|have to) (?:own up|confess|admit) ?(?:to)?(?= )', 'tell us about'],
    ['commit(?:s|ted|ting)? suicide|(?:failed|successful) suicide(?: attempts?)?', 'died by suicide; suicide attempt'],
    ['crazy|insane|lunatics?|psychos?|nutcases?', 'the name of the condition, or nothing'],
    [
      '(?:the )?handicapped|the disabled|wheelchair-bound|confined to a wheelchair|cripples?|bedridden',
      'person with a disability; uses a wheelchair; stays in bed',
    ],
    [
      'the mentally ill|schizophrenics?|fibromyalgics?|fibro patients?|depressives|bipolars|diabetics|epileptics',
      'person with (the condition)',
    ],
    [
      'drug-seek(?:ing|ers?)|non-?compliant|doctor[- ]shopp\\p{L}+|frequent flyers?|difficult patients?|bad patients?|complainers?|whiners?|malinger\\p{L}+|hypochondriacs?|hysterical|attention-seek\\p{L}+|(?:who|have|has|had) failed (?:several|many|other|previous|multiple|all|\\p{L}+) (?:treatments?|medicines?|medications?|therap(?:y|ies))|(?:become|became|grown|are|being|being so) (?:very |too |so |quite |rather )demanding',
      'what happened, without a judgment',
    ],
    [
      '(?:(?:opioid|alcohol|drug|substance|medication|painkiller|ketamine) )?abusers?(?= (?:of|are|is|who|should|will|and|or|[.,]))',
      'person with a substance use disorder',
    ],
    [
      '(?<!(?:told|heard|hears?|says?|said)(?: \\p{L}+){0,4} )(?:all|mostly|only|just|largely|really|simply|purely) in (?:your|their|her|his|the) (?:heads?|minds?)|(?:imaginary|imagined|fake) (?:pain|illness|disease)',
      'pain is real, whatever its cause',
    ],
    [
      'dirty (?:urine|test|drug test)|clean (?:urine|drug test)|(?:former|ex-|recovering) (?:addict|alcoholic)s?',
      'positive or negative test; person in recovery',
    ],
    ['the elderly|old folks|seniors with dementia suffer', 'older people'],
  ],
  'fr-CA': [
    ['les fibromyalgies (?=d[ue]|des|qui|que|sont|ont|viennent)', 'les personnes atteintes de fibromyalgie'],
    ["passé (?:de |d')(?:drogues?|drogué\\p{L}*|alcooli\\p{L}+|toxicoman\\p{L}+)", 'a eu un trouble lié à l’usage de substances'],
    [
      "(?:avou(?:er|ez|ent|e)|confess(?:er|ez|ent)) (?:d'emblée |franchement |leur |votre |vos |l'|la |les |une? )+(?:consommation|usage|dépendance|drogues?|alcool|passé)?",
      'dire',
    ],
    [
      '(?:ces|les|des) (?:patients?|patientes?|gens|personnes|femmes) (?:\\p{L}+ )?(?:sont|est) (?:\\p{L}+ )?(?:difficiles|exigeante?s?|manipulat\\p{L}+|impossibles|épuisante?s?|hystériques|geignards)',
      'ce qui s’est passé, sans jugement',
    ],
    [
      "(?:patients?|patientes?|personnes|gens) (?:\\p{L}+ ){0,2}?qui (?:ont|a) échoué (?:à )?(?:plusieurs|tous|de nombreux|de multiples|d'autres)|(?:sont|est|étaient) (?:devenu(?:e?s?) )?(?:très |trop |assez )exigeante?s",
      'ce qui a été essayé, sans jugement',
    ],
    ['plaignarde?s?|geignarde?s?|pleurnicharde?s?', 'ce qui s’est passé, sans jugement'],
    ['(?:maladies?|douleurs?) (?:inventée?s?|imaginaires?|fantômes?)|soi-disant (?:maladie|douleur|malade)', 'le nom de la maladie'],
    [
      "souffr(?:e|es|ent|ez|ons|ir|ant|ait|aient|irez)(?: (?:beaucoup|souvent|aussi|parfois|déjà|tous|toutes))? (?:de |d'|du |des )(?!l'absence)(?=\\p{L})\\p{L}+",
      'vivre avec, avoir, être atteint de',
    ],
    [
      'toxicomanes?|drogués?|(?:les|des|un|une) droguées?|junkies?|consommateurs? de drogues?',
      'personne ayant un trouble lié à l’usage de substances',
    ],
    ['alcooliques?(?! anonymes)(?<!(?:boissons?|solution|liquide) alcooliques?)', 'personne ayant un trouble lié à l’usage d’alcool'],
    [
      "victimes? (?:de |d'|du )?(?:la |une |l')?(?:fibromyalgie|douleurs?|maladie|dépression|anxiété|insomnie)\\p{L}*",
      'personne qui vit avec, personne atteinte de',
    ],
    [
      "(?:affligée?s?|accablée?s?|frappée?s?) (?:de |d'|par )(?:la |une )?(?:fibromyalgie|douleur|maladie|dépression)\\p{L}*",
      'qui vit avec, atteint de',
    ],
    [
      "abus (?:de |d')(?:drogues?|substances?|médicaments?|alcool|opioïdes?|kétamine)|abus(?:er|e|ent|é) (?:de |d'|des )(?:drogues?|substances?|médicaments?|opioïdes?)",
      'mésusage; trouble lié à l’usage de substances',
    ],
    [
      '(?:les|des|un|une|aux|nos) handicapée?s?|cloué\\p{L}* (?:au lit|à un fauteuil|dans un fauteuil)|confiné\\p{L}* (?:à un|au|dans un|à son) (?:fauteuil|lit)|invalides|infirmes?(?!\\p{L})',
      'personne handicapée; qui se déplace en fauteuil roulant; qui garde le lit',
    ],
    [
      'malades? menta(?:l|le|ux|les)(?<!maladies? mentales?)|(?:les|des|un|une) (?:schizophrènes?|dépressi(?:f|ve)s?|bipolaires?|diabétiques?|épileptiques?|fous|folles)',
      'personne qui vit avec (le trouble)',
    ],
    [
      '(?:les|des|un|une|aux|nos|vos|de|chez les|patientes?|patients?) fibromyalgiques?|fibromyalgiques',
      'personne atteinte de fibromyalgie',
    ],
    [
      '(?:commettre|commis|commet) (?:un |le )?suicide|suicides? réussis?|tentatives? (?:de suicide )?ratées?',
      's’enlever la vie; mourir par suicide; tentative de suicide',
    ],
    [
      'hystériques?|hypocondriaques?|simulat(?:eur|rice)s?|malades? imaginaires?|plaignards?|geignards?|patient\\p{L}* difficiles?|non observants?|non compliants?',
      'ce qui s’est passé, sans jugement',
    ],
    [
      "(?:tout |c'est |juste |que |seulement )?dans (?:votre|la|sa|leur|ta) tête(?! (?:tourne|fait))",
      'la douleur est réelle, quelle qu’en soit la cause',
    ],
    ['(?:les )?vieillards?|(?:les|des) vieux|petits? vieux|troisième âge', 'personnes âgées'],
    ['(?:ancien|ex-?)[- ]?(?:toxicomane|alcoolique|drogué)s?', 'personne en rétablissement'],
  ],
};
